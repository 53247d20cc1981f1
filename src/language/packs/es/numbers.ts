import type {
  NumberAtom,
  NumberRead,
  NumberRole,
  NumberVocabulary,
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
};
const ORDINALS: Readonly<Record<string, readonly [NumberRole, number]>> = {
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
};
const VAGUE =
  /^(mitad|medio|media|decena|docena|veintena|treintena|cincuentena|centena|centenar|centenares|millar|millares|decenio|quincena|((re)?dobl|triplic|duplic|cuadruplic|quintuplic|decuplic)\p{L}*|doble|triple|cuadruple|quintuple)s?$/u;

const atoms = buildAtoms();

/** How Spanish counts. */
export const spanishNumbers: NumberVocabulary = {
  split,
  readBelowHundred,
  homographs: new Set([
    'once',
    'dos',
    'mil',
    'media',
    'medio',
    'doble',
    'triple',
    'sexto',
    'cuarto',
  ]),
};

function buildAtoms(): ReadonlyMap<string, readonly NumberAtom[]> {
  const list = (words: readonly string[], role: NumberRole, value: (index: number) => number) =>
    words.map((word, index): [string, readonly NumberAtom[]] => [
      word,
      [{ role, value: value(index) }],
    ]);
  return new Map<string, readonly NumberAtom[]>([
    ['cero', [{ role: 'teen', value: 0 }]],
    ['y', [{ role: 'and', value: 0 }]],
    ['un', [{ role: 'small', value: 1 }]],
    ['una', [{ role: 'small', value: 1 }]],
    ['veintiun', [{ role: 'teen', value: 21 }]],
    ['veintiuna', [{ role: 'teen', value: 21 }]],
    ['cien', [{ role: 'hundred', value: 100 }]],
    ['ciento', [{ role: 'hundred', value: 100 }]],
    ...list(SMALL, 'small', (index) => index + 1),
    ...list(TEENS, 'teen', (index) => index + 10),
    ...list(TENS, 'tens', (index) => index * 10 + 30),
    ...Object.entries(SCALES).map(([word, value]): [string, readonly NumberAtom[]] => [
      word,
      [{ role: 'scale', value }],
    ]),
    ...HUNDREDS.flatMap((word, index) =>
      [word, word.replace(/os$/, 'as')].map((form): [string, readonly NumberAtom[]] => [
        form,
        [
          { role: 'small', value: index + 2 },
          { role: 'hundred', value: 100 },
        ],
      ]),
    ),
  ]);
}

function split(word: string): readonly NumberAtom[] | undefined {
  const cardinal = atoms.get(word);
  if (cardinal) return cardinal;
  if (VAGUE.test(word)) return [{ role: 'vague', value: 0 }];
  const ordinal = ORDINALS[word] ?? ORDINALS[word.replace(/(?:as?|os)$/, 'o')];
  return ordinal && [{ role: ordinal[0], value: ordinal[1], ordinal: true }];
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
