import { countAtoms, valueAtoms } from '../../figures/atoms.ts';
import {
  AFTER_DIGITS,
  type NumberAtom,
  type NumberRead,
  type NumberVocabulary,
} from '../../figures/number-words.ts';

const SMALL = 'un deux trois quatre cinq six sept huit neuf'.split(' ');
const TEENS = 'dix onze douze treize quatorze quinze seize'.split(' ');
const TENS: Readonly<Record<string, number>> = {
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};
const SCALES: Readonly<Record<string, number>> = {
  mil: 1e3,
  mille: 1e3,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  billion: 1e12,
  billions: 1e12,
};
const ODD_ORDINALS: Readonly<Record<string, string>> = {
  premier: 'un',
  premiere: 'un',
  premiers: 'un',
  premieres: 'un',
  second: 'deux',
  seconde: 'deux',
  seconds: 'deux',
};
const ODD_STEMS: Readonly<Record<string, string>> = { cinqu: 'cinq', neuv: 'neuf' };
const VAGUE =
  /^(moitie|demi|demie|quart|douzaine|dizaine|huitaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier|decennie|(doubl|tripl|quadrupl|quintupl|decupl|centupl)(e|er|ee|ent|ement|ant|a|ait))s?$/;
/** Without a number before them they say how many, and not exactly: "des millions". */
const PLURAL_SCALE = /^(?:millions|milliards|billions)$/;
/** "tiers" is also a third party: it counts behind one of these only. */
const BEFORE_THIRD = new Set(['un', 'le', 'deux', 'du', 'au']);

const atoms = new Map<string, NumberAtom>([
  ['zero', { role: 'teen', value: 0 }],
  ['et', { role: 'and', value: 0 }],
  ['une', { role: 'small', value: 1 }],
  ['cent', { role: 'hundred', value: 100 }],
  ['cents', { role: 'hundred', value: 100 }],
  ...countAtoms(SMALL, 'small', 1),
  ...countAtoms(TEENS, 'teen', 10),
  ...valueAtoms(TENS, 'tens'),
  ...valueAtoms(SCALES),
]);

/** How French counts, in Belgium and Switzerland too. */
export const frenchNumbers: NumberVocabulary = {
  split,
  readBelowHundred,
  letters: /[a-z]/,
  words: [...atoms.keys()],
  homographs: new Set(
    'cent cents onze tiers quart quarts demi mil mille sept second seconde seconds double doubles triple quarantaine seize billion billions'.split(
      ' ',
    ),
  ),
};

function split(word: string, previous: string): readonly NumberAtom[] | undefined {
  const cardinal = atoms.get(word);
  const isCounted = previous === AFTER_DIGITS || (atoms.get(previous)?.value ?? 0) > 0;
  if (PLURAL_SCALE.test(word) && !isCounted) return [{ role: 'vague', value: 0 }];
  if (cardinal) return [cardinal];
  if (VAGUE.test(word) || (word === 'tiers' && BEFORE_THIRD.has(previous)))
    return [{ role: 'vague', value: 0 }];
  const ordinal = atoms.get(baseOfOrdinal(word) ?? '');
  return ordinal && ordinal.role !== 'and' ? [{ ...ordinal, ordinal: true }] : undefined;
}

function baseOfOrdinal(word: string): string | undefined {
  if (Object.hasOwn(ODD_ORDINALS, word)) return ODD_ORDINALS[word];
  const stem = /^(\p{L}+?)iemes?(?:ment)?$/u.exec(word)?.[1];
  if (stem === undefined) return undefined;
  if (Object.hasOwn(ODD_STEMS, stem)) return ODD_STEMS[stem];
  return atoms.has(stem) ? stem : `${stem}e`;
}

function readBelowHundred(words: readonly NumberAtom[], at: number): NumberRead | undefined {
  const tens = readTens(words, at);
  if (!tens) {
    const teen = readTeen(words, at);
    const unit = words[at];
    if (teen) return teen;
    return unit?.role === 'small' ? take(unit.value, at + 1, unit) : undefined;
  }
  if (tens.ordinal) return tens;
  const joined = words[tens.next]?.role === 'and' ? tens.next + 1 : tens.next;
  const unit = words[joined];
  const teen = tens.value === 60 || tens.value === 80 ? readTeen(words, joined) : undefined;
  const isJoined = joined === tens.next || (unit?.value ?? 0) % 10 === 1;
  if (teen && isJoined) return { ...teen, value: tens.value + teen.value };
  return unit?.role === 'small' && isJoined
    ? take(tens.value + unit.value, joined + 1, unit)
    : tens;
}

/** "vingt", "soixante"; "quatre-vingts" is four twenties. */
function readTens(words: readonly NumberAtom[], at: number): NumberRead | undefined {
  const [first, second] = [words[at], words[at + 1]];
  if (first?.role === 'small' && first.value === 4 && !first.ordinal && second?.value === 20)
    return take(80, at + 2, second);
  return first?.role === 'tens' ? take(first.value, at + 1, first) : undefined;
}

/** "dix-sept" is ten and seven. */
function readTeen(words: readonly NumberAtom[], at: number): NumberRead | undefined {
  const [first, second] = [words[at], words[at + 1]];
  if (first?.role !== 'teen') return undefined;
  const extended = first.value === 10 && !first.ordinal && second?.role === 'small';
  return extended && second.value >= 7
    ? take(10 + second.value, at + 2, second)
    : take(first.value, at + 1, first);
}

function take(value: number, next: number, { ordinal = false }: NumberAtom): NumberRead {
  return { value, next, ordinal };
}
