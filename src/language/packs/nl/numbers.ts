import { type AtomEntry, countAtoms, valueAtoms } from '../../figures/atoms.ts';
import { decompose, readUnitsFirst } from '../../figures/compounds.ts';
import type { NumberAtom, NumberVocabulary } from '../../figures/number-words.ts';

const SMALL = 'een twee drie vier vijf zes zeven acht negen'.split(' ');
const TEENS =
  'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  duizend: 1e3,
  miljoen: 1e6,
  miljard: 1e9,
  biljoen: 1e12,
};
const ODD_ORDINALS: Readonly<Record<string, string>> = {
  eerste: 'een',
  derde: 'drie',
  achtste: 'acht',
};
const VAGUE =
  /^(half|halve|helft|kwart|kwarten|dozijn|dozijnen|tientallen|honderden|duizenden|miljoenen|miljarden|biljoenen|anderhalf|anderhalve|dubbel|dubbele|decennium|decennia|(ge)?halve(er|erd|erde|ert|ren|ring)|(ver)?dubbel(t|en|d|de|den|ing)?)$/;
/** What turns a number into another kind of word: "tweemaal", "tienjarige", "verviervoudigd". */
const SUFFIX =
  /^(?:ver)?(.+?)(?:maal|voud|voudige?|voudig(?:en|t|d|de|ing)|tal|tallen|jarige?|jaarlijkse?|daagse?|delige?|ledige?|procentige?|punten\p{L}+|maandelijkse?|maandse?|wekelijkse?|weekse?|urige?|cijferige?|koppige?|persoons\p{L}*|jaren\p{L}*|maanden\p{L}*|dagen\p{L}*|enhalf|enhalve)$/u;

/** Before a hundred or a scale they leave open how many: "enkele miljoen". */
const SOME = new Set(['enkele', 'paar', 'meerdere', 'verscheidene', 'verschillende', 'aantal']);

const atoms = buildAtoms();

/** How Dutch counts: units before tens, in one word. */
export const dutchNumbers: NumberVocabulary = {
  split,
  readBelowHundred: readUnitsFirst,
  letters: /[a-z]/,
  words: [...atoms.keys()],
  homographs: new Set(['elf', 'tien', 'nul', 'half', 'dubbel', 'dubbele']),
};

function buildAtoms(): ReadonlyMap<string, NumberAtom> {
  const cardinals: AtomEntry[] = [
    ['nul', { role: 'teen', value: 0 }],
    ['honderd', { role: 'hundred', value: 100 }],
    ...countAtoms(SMALL, 'small', 1),
    ...countAtoms(TEENS, 'teen', 10),
    ...countAtoms(TENS, 'tens', 20, 10),
    ...valueAtoms(SCALES),
  ];
  const ordinals = cardinals.flatMap(([word, atom]): [string, NumberAtom][] =>
    ['de', 'ste'].map((ending) => [word + ending, { ...atom, ordinal: true }]),
  );
  const odd = Object.entries(ODD_ORDINALS).flatMap(([word, base]): [string, NumberAtom][] => {
    const atom = new Map(cardinals).get(base);
    return atom ? [[word, { ...atom, ordinal: true }]] : [];
  });
  return new Map([['en', { role: 'and', value: 0 }], ...cardinals, ...ordinals, ...odd]);
}

function split(word: string, previous: string): readonly NumberAtom[] | undefined {
  const whole = decompose(word, atoms, dutchNumbers);
  const isScale = whole?.length === 1 && /^(?:hundred|scale)$/.test(whole[0]?.role ?? '');
  if (isScale && SOME.has(previous)) return [{ role: 'vague', value: 0 }];
  if (whole) return whole;
  const counted = SUFFIX.exec(word)?.[1];
  const vague =
    VAGUE.test(word) ||
    (counted !== undefined && counted !== 'een' && decompose(counted, atoms, dutchNumbers));
  return vague ? [{ role: 'vague', value: 0 }] : undefined;
}
