import { countAtoms, valueAtoms } from '../../figures/atoms.ts';
import type { NumberAtom, NumberRead, NumberVocabulary } from '../../figures/number-words.ts';

const SMALL = 'one two three four five six seven eight nine'.split(' ');
const TEENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const ODD_ORDINALS: Readonly<Record<string, string>> = {
  first: 'one',
  second: 'two',
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
  fourty: 'forty',
};
const VAGUE =
  /^(half|halves|halv(e|es|ed|ing)|quarters?|dozens?|tens|hundreds|thousands|[mbtz]illions|zillion|twice|thrice|couple|decades?|(doubl|tripl|quadrupl|quintupl)(e|es|ed|ing|y)|trebl(e|es|ed|ing)|(mani|multi)fold|umpteen(th)?)$/;

/** Before a hundred or a scale they leave open how many: "several million". */
const SOME = new Set(['several', 'few', 'many', 'couple', 'umpteen']);

const atoms = new Map<string, NumberAtom>([
  ['zero', { role: 'teen', value: 0 }],
  ['and', { role: 'and', value: 0 }],
  ['hundred', { role: 'hundred', value: 100 }],
  ...countAtoms(SMALL, 'small', 1),
  ...countAtoms(TEENS, 'teen', 10),
  ...countAtoms(TENS, 'tens', 20, 10),
  ...valueAtoms(SCALES),
]);

/** How English counts. */
export const englishNumbers: NumberVocabulary = {
  split,
  readBelowHundred,
  letters: /[a-z]/,
  words: [...atoms.keys()],
  homographs: new Set([
    'ten',
    'tens',
    'dozen',
    'half',
    'second',
    'couple',
    'double',
    'quarter',
    'quarters',
  ]),
};

function split(word: string, previous: string): readonly NumberAtom[] | undefined {
  const cardinal = atoms.get(word);
  const isScale = cardinal?.role === 'scale' || cardinal?.role === 'hundred';
  if (isScale && SOME.has(previous)) return [{ role: 'vague', value: 0 }];
  if (cardinal) return [cardinal];
  if (VAGUE.test(word) || (/fold$/.test(word) && atoms.has(word.slice(0, -4))))
    return [{ role: 'vague', value: 0 }];
  // "Under-fifteens", "in fives"; but "loved ones".
  const group = atoms.get(word.replace(/ies$/, 'y').replace(/(?:(?<=x)es|s)$/, ''));
  if (group && group.value > 1 && group.role !== 'hundred' && group.role !== 'scale')
    return [{ role: 'vague', value: 0 }];
  const base = baseOfOrdinal(word);
  const ordinal = base === undefined ? undefined : atoms.get(base);
  return ordinal && ordinal.role !== 'and' ? [{ ...ordinal, ordinal: true }] : undefined;
}

/** "seconds" are left alone: they are time. */
function baseOfOrdinal(word: string): string | undefined {
  const singular = word === 'seconds' ? word : word.replace(/(ly|s)$/, '');
  if (Object.hasOwn(ODD_ORDINALS, singular)) return ODD_ORDINALS[singular];
  return singular.endsWith('ieth')
    ? singular.replace(/ieth$/, 'y')
    : singular.endsWith('th')
      ? singular.slice(0, -2)
      : undefined;
}

function readBelowHundred(words: readonly NumberAtom[], at: number): NumberRead | undefined {
  const first = words[at];
  if (!first || !['small', 'teen', 'tens'].includes(first.role)) return undefined;
  const unit = words[at + 1];
  if (first.role === 'tens' && !first.ordinal && unit?.role === 'small')
    return { value: first.value + unit.value, next: at + 2, ordinal: unit.ordinal ?? false };
  return { value: first.value, next: at + 1, ordinal: first.ordinal ?? false };
}
