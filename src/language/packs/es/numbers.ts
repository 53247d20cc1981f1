import { type AtomEntry, countAtoms, valueAtoms } from '../../figures/atoms.ts';
import {
  AFTER_DIGITS,
  type NumberAtom,
  type NumberRead,
  type NumberRole,
  type NumberVocabulary,
} from '../../figures/number-words.ts';

const SMALL = 'uno dos tres cuatro cinco seis siete ocho nueve'.split(' ');
const TEENS =
  'diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const HUNDREDS =
  'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
    ' ',
  );
const SCALES: Readonly<Record<string, number>> = {
  mil: 1e3,
  millon: 1e6,
  millones: 1e6,
  millardo: 1e9,
  millardos: 1e9,
  billon: 1e12,
  billones: 1e12,
  trillon: 1e18,
  trillones: 1e18,
};
const ORDINAL_WORDS: Readonly<Record<string, readonly [NumberRole, number]>> = {
  primer: ['small', 1],
  primero: ['small', 1],
  segundo: ['small', 2],
  tercer: ['small', 3],
  tercero: ['small', 3],
  cuarto: ['small', 4],
  quinto: ['small', 5],
  sexto: ['small', 6],
  septimo: ['small', 7],
  setimo: ['small', 7],
  octavo: ['small', 8],
  noveno: ['small', 9],
  decimo: ['tens', 10],
  undecimo: ['teen', 11],
  duodecimo: ['teen', 12],
  decimotercero: ['teen', 13],
  decimotercer: ['teen', 13],
  decimocuarto: ['teen', 14],
  decimoquinto: ['teen', 15],
  decimosexto: ['teen', 16],
  decimoseptimo: ['teen', 17],
  decimoctavo: ['teen', 18],
  decimonoveno: ['teen', 19],
  vigesimo: ['tens', 20],
  trigesimo: ['tens', 30],
  cuadragesimo: ['tens', 40],
  quincuagesimo: ['tens', 50],
  sexagesimo: ['tens', 60],
  septuagesimo: ['tens', 70],
  octogesimo: ['tens', 80],
  nonagesimo: ['tens', 90],
  centesimo: ['hundred', 100],
  milesimo: ['scale', 1e3],
  millonesimo: ['scale', 1e6],
};
/** "duplicó", "se dupliquen"; not "duplicidad", nor "duplication" and "triplicate" of other languages. */
export const FOLDED =
  '(?:c(?:[oa]|as|an|amos|ar(?:se|a|an|ia|ian|emos)?|aba|aban|ad[oa]s?|ando|andose|aron|ase|asen|acion)|que|ques|quen|quemos)';
const TIMES = `(?:(?:du|tri|quintu|sextu|septu|octu|decu|centu)pli|cua[dt]rupli|cuatripli)${FOLDED}`;
/** Not "doblaje", "doblegar". */
const DOUBLED =
  '(?:re)?dobl(?:[oae]|as|an|es|en|amos|emos|ar(?:se|a|an|ia|ian)?|aba|aban|ad[oa]s?|ando|aron)';
const GROUPS =
  'decena|docena|quincena|veintena|treintena|cincuentena|sesentena|centena|decenio|mitade?|tercio';
const MULTIPLES =
  'doble|triple|cuadruple|quintuple|sextuple|septuple|(?:du|tri|cuadru|quintu|sextu|decu|centu)plo';
const VAGUE = new RegExp(
  `^(?:(?:${GROUPS}|${MULTIPLES})s?|medi[oa]|centenar(?:es)?|millar(?:es)?|${TIMES}|${DOUBLED})$`,
  'u',
);
/** Without a number before them they say how many, and not exactly: "miles de millones". */
const PLURAL_SCALE = /^(?:millones|millardos|billones|trillones)$/;
/** "treintaiuno", "cuarentaicinco": in one word, as the Academy admits. */
const JOINED_TENS: ReadonlyMap<string, number> = new Map(
  TENS.flatMap((ten, tens) =>
    [...SMALL.entries(), [0, 'un'] as const, [0, 'una'] as const].map(
      ([index, unit]): [string, number] => [`${ten}i${unit}`, tens * 10 + 31 + index],
    ),
  ),
);
/** "decimosegundo", "vigesimoprimera", "septuagesimoctavo": today's ordinals in one word. */
const JOINED_ORDINAL =
  /^(decim|vigesim|trigesim|cuadragesim|quincuagesim|sexagesim|septuagesim|octogesim|nonagesim)o?(primer|primero|segundo|tercer|tercero|cuarto|quinto|sexto|septimo|octavo|noveno)$/u;

/** "constructor" is a word, and a key of every object. */
const ORDINALS = new Map(Object.entries(ORDINAL_WORDS));
const atoms: ReadonlyMap<string, readonly NumberAtom[]> = new Map([
  ...(
    [
      ['cero', { role: 'teen', value: 0 }],
      ['y', { role: 'and', value: 0 }],
      ['un', { role: 'small', value: 1 }],
      ['una', { role: 'small', value: 1 }],
      ['veintiun', { role: 'teen', value: 21 }],
      ['veintiuna', { role: 'teen', value: 21 }],
      ['cien', { role: 'hundred', value: 100 }],
      ['ciento', { role: 'hundred', value: 100 }],
      ...countAtoms(SMALL, 'small', 1),
      ...countAtoms(TEENS, 'teen', 10),
      ...countAtoms(TENS, 'tens', 30, 10),
      ...valueAtoms(SCALES),
    ] satisfies AtomEntry[]
  ).map(([word, atom]): [string, NumberAtom[]] => [word, [atom]]),
  ...countAtoms(HUNDREDS, 'small', 2).flatMap(([word, atom]) =>
    [word, word.replace(/os$/, 'as')].map((form): [string, NumberAtom[]] => [
      form,
      [atom, { role: 'hundred', value: 100 }],
    ]),
  ),
]);

/** How Spanish counts. */
export const spanishNumbers: NumberVocabulary = {
  split,
  readBelowHundred,
  letters: /[a-z]/,
  words: [...atoms.keys()],
  homographs: new Set(
    // French "très", English "once", Dutch and German proper names and loans of several.
    'once dos tres mil quince media medio doble dobles triple triples segundo cuarto cuarta quinto quinta sexto octavo octava octavos decimo decima decimas duplo triplo duplique dupliques'.split(
      ' ',
    ),
  ),
};

function split(word: string, previous: string): readonly NumberAtom[] | undefined {
  const cardinal = atoms.get(word);
  if (PLURAL_SCALE.test(word) && !isCount(previous)) return [{ role: 'vague', value: 0 }];
  if (cardinal) return cardinal;
  if (VAGUE.test(word)) return [{ role: 'vague', value: 0 }];
  const joined = JOINED_TENS.get(word);
  if (joined !== undefined) return [{ role: 'teen', value: joined }];
  // Seconds of time.
  if (word === 'segundos') return undefined;
  const masculine = word.replace(/(?:as?|os)$/, 'o');
  const [role, value] =
    ORDINALS.get(word) ?? ORDINALS.get(masculine) ?? readJoined(word, masculine) ?? [];
  return role && value ? [{ role, value, ordinal: true }] : undefined;
}

/** Whether a scale behind that word says how many: "dos millones", "treintaiún millones". */
function isCount(word: string): boolean {
  if (word === AFTER_DIGITS) return true;
  if (PLURAL_SCALE.test(word)) return false;
  const last = split(word, '')?.at(-1);
  return last !== undefined && last.value > 0 && !last.ordinal;
}

function readJoined(...forms: readonly string[]): readonly [NumberRole, number] | undefined {
  for (const form of forms) {
    const [, ten = '', unit = ''] = JOINED_ORDINAL.exec(form) ?? [];
    const [tens, units] = [ORDINALS.get(`${ten}o`), ORDINALS.get(unit)];
    if (tens && units) return ['teen', tens[1] + units[1]];
  }
  return undefined;
}

/** "treinta y uno", "veintidós"; an ordinal is one in each of its words: "trigésimo primer". */
function readBelowHundred(words: readonly NumberAtom[], at: number): NumberRead | undefined {
  const first = words[at];
  if (!first || !['small', 'teen', 'tens'].includes(first.role)) return undefined;
  const ordinal = first.ordinal ?? false;
  if (first.role !== 'tens') return { value: first.value, next: at + 1, ordinal };
  const joined = !ordinal && words[at + 1]?.role === 'and' ? at + 2 : at + 1;
  const unit = words[joined];
  const isUnit = unit?.role === 'small' && (unit.ordinal ?? false) === ordinal;
  return isUnit && (ordinal || joined === at + 2)
    ? { value: first.value + unit.value, next: joined + 1, ordinal }
    : { value: first.value, next: at + 1, ordinal };
}
