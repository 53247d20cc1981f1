import type {
  NumberAtom,
  NumberRead,
  NumberRole,
  NumberVocabulary,
} from '../../figures/number-words.ts';

type Entry = readonly [role: NumberRole, value: number, forms: string];

/** Cardinal numbers with their case forms, folded: "й" is "и", "ё" is "е". */
const CARDINALS: readonly Entry[] = [
  ['teen', 0, 'ноль ноля нулю нулем нуле нуль нуля'],
  ['small', 1, 'один одна одно одного однои одному одним одном одну'],
  ['small', 2, 'два две двух двум двумя'],
  ['small', 3, 'три трех трем тремя'],
  ['small', 4, 'четыре четырех четырем четырьмя'],
  ['small', 5, 'пять пяти пятью'],
  ['small', 6, 'шесть шести шестью'],
  ['small', 7, 'семь семи семью'],
  ['small', 8, 'восемь восьми восемью восьмью'],
  ['small', 9, 'девять девяти девятью'],
  ['teen', 10, 'десять десяти десятью'],
  ['tens', 20, 'двадцать двадцати двадцатью'],
  ['tens', 30, 'тридцать тридцати тридцатью'],
  ['tens', 40, 'сорок сорока'],
  ['tens', 50, 'пятьдесят пятидесяти пятьюдесятью'],
  ['tens', 60, 'шестьдесят шестидесяти шестьюдесятью'],
  ['tens', 70, 'семьдесят семидесяти семьюдесятью'],
  ['tens', 80, 'восемьдесят восьмидесяти восемьюдесятью'],
  ['tens', 90, 'девяносто девяноста'],
  ['hundred', 100, 'сто ста'],
];
const TEENS =
  'одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат'.split(
    ' ',
  );
const HUNDREDS: readonly (readonly [number, string])[] = [
  [2, 'двести двухсот двумстам двумястами двухстах'],
  [3, 'триста трехсот тремстам тремястами трехстах'],
  [4, 'четыреста четырехсот четыремстам четырьмястами четырехстах'],
  [5, 'пятьсот пятисот пятистам пятьюстами пятистах'],
  [6, 'шестьсот шестисот шестистам шестьюстами шестистах'],
  [7, 'семьсот семисот семистам семьюстами семистах'],
  [8, 'восемьсот восьмисот восьмистам восемьюстами восьмистах'],
  [9, 'девятьсот девятисот девятистам девятьюстами девятистах'],
];
const SCALES: readonly (readonly [number, RegExp])[] = [
  [1e3, /^тысяч(?:а|и|у|еи|ею|ам|ами|ах)?$/],
  [1e6, /^миллион(?:а|ов|у|ам|ами|ах|ом|е|ы)?$/],
  [1e9, /^миллиард(?:а|ов|у|ам|ами|ах|ом|е|ы)?$/],
  [1e12, /^триллион(?:а|ов|у|ам|ами|ах|ом|е|ы)?$/],
];
const ADJECTIVE =
  /(?:ыи|ии|ои|ая|ое|ого|еи|ому|ым|ом|ую|ые|ых|ыми|ими|их|им|ья|ье|ьего|ьеи|ьему|ьим|ьем|ью|ьи|ьих|ьими)$/;
const ORDINALS: readonly Entry[] = [
  ['small', 1, 'перв'],
  ['small', 2, 'втор'],
  ['small', 3, 'трет'],
  ['small', 4, 'четверт'],
  ['small', 5, 'пят'],
  ['small', 6, 'шест'],
  ['small', 7, 'седьм'],
  ['small', 8, 'восьм'],
  ['small', 9, 'девят'],
  ['teen', 10, 'десят'],
  ['tens', 20, 'двадцат'],
  ['tens', 30, 'тридцат'],
  ['tens', 40, 'сороков'],
  ['tens', 50, 'пятидесят'],
  ['tens', 60, 'шестидесят'],
  ['tens', 70, 'семидесят'],
  ['tens', 80, 'восьмидесят'],
  ['tens', 90, 'девяност'],
  ['hundred', 100, 'сот'],
  ['scale', 1e3, 'тысячн'],
];
const VAGUE =
  /^(?:половин\p{L}*|полтора|полторы|полутора|четверть|четверти|треть|дюжин\p{L}*|десятк\p{L}*|десяток|десятилети\p{L}*|сотни|сотен|сотням|сотнями|сотнях|(?:у)?дво(?:ил|е|и)\p{L}*|удваива\p{L}*|утро(?:ил|е)\p{L}*|вдвое|втрое|вчетверо|впятеро|двое|трое|четверо|пятеро|шестеро|семеро)$/u;

const atoms = buildAtoms();
const ordinals: ReadonlyMap<string, NumberAtom> = new Map([
  ...ORDINALS.map(([role, value, stem]): [string, NumberAtom] => [
    stem,
    { role, value, ordinal: true },
  ]),
  ...TEENS.map((stem, index): [string, NumberAtom] => [
    stem,
    { role: 'teen', value: index + 11, ordinal: true },
  ]),
]);

/** How Russian counts, in all cases. */
export const russianNumbers: NumberVocabulary = { split, readBelowHundred, homographs: new Set() };

function buildAtoms(): ReadonlyMap<string, readonly NumberAtom[]> {
  const entries = CARDINALS.flatMap(([role, value, forms]) =>
    forms.split(' ').map((form): [string, readonly NumberAtom[]] => [form, [{ role, value }]]),
  );
  const teens = TEENS.flatMap((stem, index) =>
    ['ь', 'и', 'ью'].map((ending): [string, readonly NumberAtom[]] => [
      stem + ending,
      [{ role: 'teen', value: index + 11 }],
    ]),
  );
  const hundreds = HUNDREDS.flatMap(([value, forms]) =>
    forms.split(' ').map((form): [string, readonly NumberAtom[]] => [
      form,
      [
        { role: 'small', value },
        { role: 'hundred', value: 100 },
      ],
    ]),
  );
  return new Map([...entries, ...teens, ...hundreds]);
}

function split(word: string): readonly NumberAtom[] | undefined {
  const cardinal = atoms.get(word);
  if (cardinal) return cardinal;
  if (VAGUE.test(word)) return [{ role: 'vague', value: 0 }];
  const scale = SCALES.find(([, pattern]) => pattern.test(word));
  if (scale) return [{ role: 'scale', value: scale[0] }];
  const ordinal = ordinals.get(word.replace(ADJECTIVE, ''));
  return ordinal && ADJECTIVE.test(word) ? [ordinal] : undefined;
}

function readBelowHundred(words: readonly NumberAtom[], at: number): NumberRead | undefined {
  const [first, unit] = [words[at], words[at + 1]];
  if (!first || !['small', 'teen', 'tens'].includes(first.role)) return undefined;
  // A hundred is two atoms: the four of "четыреста" belongs to it.
  const isUnit = unit?.role === 'small' && words[at + 2]?.role !== 'hundred';
  if (first.role === 'tens' && !first.ordinal && isUnit)
    return { value: first.value + unit.value, next: at + 2, ordinal: unit.ordinal ?? false };
  return { value: first.value, next: at + 1, ordinal: first.ordinal ?? false };
}
