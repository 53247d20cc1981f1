import {
  AFTER_DIGITS,
  type NumberAtom,
  type NumberRead,
  type NumberRole,
  type NumberVocabulary,
} from '../../figures/number-words.ts';

type Entry = readonly [role: NumberRole, value: number, forms: string];

/** Cardinal numbers with their case forms, folded: "й" is "и", "ё" is "е". */
const CARDINALS: readonly Entry[] = [
  ['teen', 0, 'ноль ноля нулю нулем нуле нуль нуля'],
  ['small', 1, 'один одна одно одного однои одному одним одном одну'],
  ['small', 1.5, 'полтора полторы полутора'],
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
  ['tens', 80, 'восемьдесят восьмидесяти восемьюдесятью восьмьюдесятью'],
  ['tens', 90, 'девяносто девяноста'],
  ['hundred', 100, 'сто ста'],
  ['teen', 150, 'полтораста полутораста'],
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
  [8, 'восемьсот восьмисот восьмистам восемьюстами восьмьюстами восьмистах'],
  [9, 'девятьсот девятисот девятистам девятьюстами девятистах'],
];
const SCALES: readonly (readonly [number, RegExp])[] = [
  [1e3, /^тысяч(?:а|и|у|ью|еи|ею|ам|ами|ах)?$/],
  [1e6, /^миллион(?:а|ов|у|ам|ами|ах|ом|е|ы)?$/],
  [1e9, /^миллиард(?:а|ов|у|ам|ами|ах|ом|е|ы)?$/],
  [1e12, /^триллион(?:а|ов|у|ам|ами|ах|ом|е|ы)?$/],
];
/** Behind digits these are a scale, but alone no number: "миллионы людей", "несколько тысяч". */
const PLURAL_SCALE = /^(?:тысяч(?:ам|ами|ах)?|(?:миллион|миллиард|триллион)(?:ы|ов|ам|ами|ах))$/;
/** What makes exactly one thousand of "тысячи": the genitive singular and the nominative plural are the same word. */
const BEFORE_THOUSAND =
  /^(?:более|свыше|больше|около|менее|меньше|до|порядка|от|из|чем|одной|каждой)$/;
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
/** Counts without saying how many, or in a form that cannot be printed again. */
const VAGUE = new RegExp(
  `^(?:${[
    'половин\\p{L}*|четверт(?:ь|и)|треть|пополам|надвое|натрое',
    'дюжин\\p{L}*|десятк\\p{L}*|десяток|десятилети\\p{L}*|сотн(?:я|е|ю|и|еи|ею|ям|ями|ях)|сотен|сот|стам|стами|стах',
    'двое|двоих|двоим|двоими|тро(?:е|их|им|ими)|(?:четвер|пятер|шестер|семер|восьмер|девятер|десятер)(?:о|ых|ым|ыми)',
    '(?:дво|тро)ин(?:ои|ая|ое|ого|ому|ым|ом|ую|ые|ых|ыми)|вдвоем|втроем|вчетвером|впятером',
    '(?:удво|утро)(?:и|е)\\p{L}*|(?:удв|утр)аива\\p{L}*|вдвое|втрое|вчетверо|впятеро',
  ].join('|')})$`,
  'u',
);
/** Adjectives and nouns that are joined of a number: "трехдневный", "двадцатипятилетие", "пятипроцентный". */
const JOINED = new RegExp(
  `^(?:(?:${[
    'полу|полутора|дву|двух|двое|трех|трое|четырех|пяти|шести|семи|восьми|девяти',
    'десяти|одиннадцати|двенадцати|тринадцати|четырнадцати|пятнадцати|шестнадцати|семнадцати|восемнадцати|девятнадцати',
    'двадцати|тридцати|сорока|пятидесяти|шестидесяти|семидесяти|восьмидесяти|девяносто',
    'сто|двухсот|трехсот|четырехсот|пятисот|шестисот|семисот|восьмисот|девятисот|тысяче',
  ].join('|')})+(?:${[
    'лет|годичн|годов|месячн|недельн|дневн|суточн|часов|минутн|секундн|веков',
    'процентн|кратн|разов|тысячн|миллионн|миллиардн|тонн|километров|метров|гектар|долларов|значн|балльн|местн|этажн',
  ].join('|')})|(?:миллион|миллиард|триллион)н)\\p{L}+$`,
  'u',
);
/** Behind these "семью" is a family, not the instrumental of seven: "каждую семью", "в семью", "защищать семью". */
const BEFORE_FAMILY = /(?:^(?:в|на|про|через)|ую|юю|ою|сю|шу|ну|ту|ть|ти|чь)$/;

const atoms = buildAtoms();
const ordinals: ReadonlyMap<string, readonly NumberAtom[]> = new Map([
  ...ORDINALS.map(([role, value, stem]): [string, readonly NumberAtom[]] => [
    stem,
    [{ role, value, ordinal: true }],
  ]),
  ...TEENS.map((stem, index): [string, readonly NumberAtom[]] => [
    stem,
    [{ role: 'teen', value: index + 11, ordinal: true }],
  ]),
  // "двухсот" is the stem of "двухсотый" and the genitive of two hundred.
  ...HUNDREDS.map(([value, forms]): [string, readonly NumberAtom[]] => [
    forms.split(' ')[1] ?? '',
    [
      { role: 'small', value },
      { role: 'hundred', value: 100, ordinal: true },
    ],
  ]),
]);

/** How Russian counts, in all cases. */
export const russianNumbers: NumberVocabulary = {
  split,
  readBelowHundred,
  letters: /[а-я]/,
  words: [...atoms.keys()],
  homographs: new Set(),
};

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

function split(word: string, previous: string): readonly NumberAtom[] | undefined {
  const cardinal = atoms.get(word);
  if (word === 'семью' && BEFORE_FAMILY.test(previous) && !atoms.has(previous)) return undefined;
  if (cardinal) return cardinal;
  if (VAGUE.test(word) || JOINED.test(word) || isVagueScale(word, previous))
    return [{ role: 'vague', value: 0 }];
  const scale = SCALES.find(([, pattern]) => pattern.test(word));
  if (scale) return [{ role: 'scale', value: scale[0] }];
  const ordinal = ordinals.get(word.replace(ADJECTIVE, ''));
  return ordinal && ADJECTIVE.test(word) ? ordinal : undefined;
}

/** "миллионы людей", and "тысячи людей" but not "более тысячи": none counts exactly without a number before it. */
function isVagueScale(word: string, previous: string): boolean {
  const isPlural =
    PLURAL_SCALE.test(word) || (word === 'тысячи' && !BEFORE_THOUSAND.test(previous));
  return isPlural && previous !== AFTER_DIGITS && !split(previous, AFTER_DIGITS);
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
