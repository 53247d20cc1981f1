import type {
  NumberAtom,
  NumberRead,
  NumberRole,
  NumberVocabulary,
} from '../../figures/number-words.ts';

/** Cardinal numbers with their forms, folded: letters without hamza and vowels, so that "مئة" is "مية". */
const CARDINALS: readonly (readonly [NumberRole, number, string])[] = [
  ['teen', 0, 'صفر'],
  ['small', 1, 'واحد واحدة واحدا احد احدى'],
  ['small', 2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنى اثنتا اثنتي اثنتى'],
  ['small', 3, 'ثلاثة ثلاث ثلاثا'],
  ['small', 4, 'اربعة اربع اربعا'],
  ['small', 5, 'خمسة خمس خمسا'],
  ['small', 6, 'ستة ست ستا'],
  ['small', 7, 'سبعة سبع سبعا'],
  ['small', 8, 'ثمانية ثماني ثمان ثمانيا'],
  ['small', 9, 'تسعة تسع تسعا'],
  ['teen', 10, 'عشرة عشر عشرا'],
  ['tens', 20, 'عشرون عشرين'],
  ['tens', 30, 'ثلاثون ثلاثين'],
  ['tens', 40, 'اربعون اربعين'],
  ['tens', 50, 'خمسون خمسين'],
  ['tens', 60, 'ستون ستين'],
  ['tens', 70, 'سبعون سبعين'],
  ['tens', 80, 'ثمانون ثمانين'],
  ['tens', 90, 'تسعون تسعين'],
  ['hundred', 100, 'ماية ميية مية'],
  ['scale', 1e3, 'الف الفا الاف'],
  ['scale', 1e6, 'مليون مليونا ملايين'],
  ['scale', 1e9, 'مليار مليارا مليارات بليون بليونا بلايين بليونات'],
  ['scale', 1e12, 'تريليون تريليونا تريليونات ترليون ترليونا ترليونات'],
];
/** Two of a scale in one word: "مليوني يورو". */
const DUALS: readonly (readonly [NumberRole, number, string])[] = [
  ['hundred', 100, 'مايتان مايتين مايتا مايتي ميتان ميتين ميتا ميتي'],
  ['scale', 1e3, 'الفان الفين الفي'],
  ['scale', 1e6, 'مليونان مليونين مليوني'],
  ['scale', 1e9, 'ملياران مليارين ملياري بليونان بليونين بليوني'],
  ['scale', 1e12, 'تريليونان تريليونين تريليوني ترليونان ترليونين ترليوني'],
];
/** Two of a scale before what is counted, one behind a number, else either: "ألفا شخص" is 2,000, "خمسون ألفا" is 50,000. */
const EITHER = new Set(['الفا', 'مليونا', 'مليارا', 'بليونا', 'تريليونا', 'ترليونا']);
/** Count nothing but behind a number: "آلاف" is thousands, "5 آلاف" is 5,000. */
const PLURALS = new Set(
  'الاف ملايين مليارات بلايين بليونات تريليونات ترليونات'
    .split(' ')
    .flatMap((word) => [word, `ال${word}`]),
);
/** "ثلاثمائة": a number of hundreds in one word. */
const STEMS: readonly (readonly [number, string])[] = [
  [3, 'ثلاث'],
  [4, 'اربع'],
  [5, 'خمس'],
  [6, 'ست'],
  [7, 'سبع'],
  [8, 'ثمان ثماني'],
  [9, 'تسع'],
];
const HUNDREDS = 'ماية ميية مية';
const ORDINALS: readonly (readonly [NumberRole, number, string])[] = [
  ['small', 1, 'اول اولى حادي حادية'],
  ['small', 2, 'ثاني ثان ثانية'],
  ['small', 3, 'ثالث ثالثة'],
  ['small', 4, 'رابع رابعة'],
  ['small', 5, 'خامس خامسة'],
  ['small', 6, 'سادس سادسة'],
  ['small', 7, 'سابع سابعة'],
  ['small', 8, 'ثامن ثامنة'],
  ['small', 9, 'تاسع تاسعة'],
  ['teen', 10, 'عاشر عاشرة'],
];
/** Parts, dozens, decades and multiples, which a pronoun may end: "نصفهم". */
const VAGUE = new RegExp(
  `^(?:ال)?(?:${[
    'نصف نصفان نصفي نصفين ربع ربعا ربعي ارباع ثلث ثلثان ثلثين ثلثي ثلثا اخماس اسداس اعشار',
    'عشرات ميات الوف عقدين عقدان دزينة دستة',
    'ضعفان ضعفي ضعفين',
  ]
    .join(' ')
    .replaceAll(' ', '|')})(?:ه|ها|هم|هن|هما|نا)?$`,
  'u',
);
/** Words of their own that only look like a number behind a letter: "لست" (I am not), "كمية" (quantity), "بالمئة" (per cent). */
const OWN_WORDS =
  /^(?:[وف]?(?:لست|كست|كمي(?:ة|ات|تان|تين|تا|تي)|فمية)|و?لتسع|[وف]?بالم(?:ا|ي)?ية)$/u;
/** Before a word: "and" or "so", then a preposition, of which one swallows the article's first letter. */
const LEADS = ['', 'و', 'ف'].flatMap((joint) =>
  (
    [
      ['', ''],
      ['لل', 'ال'],
      ['ب', ''],
      ['ل', ''],
      ['ك', ''],
    ] as const
  ).map(([preposition, article]) => ({ joint, preposition, article })),
);

const atoms = buildAtoms();

/** How Arabic counts: units before tens, joined by "و". */
export const arabicNumbers: NumberVocabulary = {
  split,
  readBelowHundred,
  letters: /[\u0621-\u064a]/,
  homographs: new Set(),
};

function buildAtoms(): ReadonlyMap<string, readonly NumberAtom[]> {
  const list = (
    entries: typeof CARDINALS,
    build: (role: NumberRole, value: number) => readonly NumberAtom[],
  ) =>
    entries.flatMap(([role, value, forms]) =>
      forms.split(' ').map((form): [string, readonly NumberAtom[]] => [form, build(role, value)]),
    );
  return new Map([
    ...list(DUALS, (role, value) => [
      { role: 'small', value: 2 },
      { role, value },
    ]),
    ...list(CARDINALS, (role, value) => [{ role, value }]),
    ...listHundreds(),
    ...list(ORDINALS, (role, value) => [{ role, value, ordinal: true }]),
  ]);
}

function listHundreds(): readonly [string, readonly NumberAtom[]][] {
  return STEMS.flatMap(([value, stems]) =>
    stems.split(' ').flatMap((stem) =>
      HUNDREDS.split(' ').map((hundred): [string, readonly NumberAtom[]] => [
        stem + hundred,
        [
          { role: 'small', value },
          { role: 'hundred', value: 100 },
        ],
      ]),
    ),
  );
}

/** A word may carry letters before it, and the article, with which a cardinal ranks. */
function split(word: string, previous: string, next = ''): readonly NumberAtom[] | undefined {
  if (word === 'بعد') return ranks(previous) ? [AFTER] : undefined;
  const read = readJoined(word);
  if (!read) return undefined;
  const { bare, isAdded, atoms: found } = read;
  if (OF_TWELVE.test(bare) && !/^عشرة?$/u.test(next)) return undefined;
  const isScale = PLURALS.has(bare) || EITHER.has(bare);
  if (isScale && (isAdded || !counts(previous))) {
    if (PLURALS.has(bare) || !next || NOT_COUNTED.test(next)) return [{ role: 'vague', value: 0 }];
    return [...(isAdded ? [AND] : []), { role: 'small', value: 2 }, ...found];
  }
  return isAdded && found[0]?.role !== 'vague' ? [AND, ...found] : found;
}

/** "اثني عشر" is twelve; by itself the word is "ethnic". */
const OF_TWELVE = /^(?:ال)?(?:اثن|اثنت)[ايى]$/u;
const AND: NumberAtom = { role: 'and', value: 0 };
/** Behind the word that may be one or two of a scale: "مليونا ونصف", "مليونا من الدولارات" are one, and others may be. */
const NOT_COUNTED = /^(?:من|في|على|الى|عن|و.*)$/u;
/** Joins a hundred to an ordinal below it: "الأولى بعد المائة" is the 101st. */
const AFTER: NumberAtom = { role: 'and', value: 100 };

function ranks(word: string): boolean {
  return readJoined(word)?.atoms.at(-1)?.ordinal === true;
}

/** Whether a word, or digits, say how many there are of the scale behind them. */
function counts(word: string): boolean {
  if (/^\d/.test(word)) return true;
  const last = readJoined(word)?.atoms.at(-1);
  if (last?.role === 'vague' || (last?.ordinal && last.role !== 'tens')) return false;
  return last !== undefined;
}

interface Joined {
  readonly bare: string;
  /** Whether "و" adds the word to a number before it. */
  readonly isAdded: boolean;
  readonly atoms: readonly NumberAtom[];
}

function readJoined(word: string): Joined | undefined {
  if (OWN_WORDS.test(word)) return undefined;
  for (const { joint, preposition, article } of LEADS) {
    if (!word.startsWith(joint + preposition)) continue;
    const bare = article + word.slice(joint.length + preposition.length);
    const found = readWord(bare);
    if (found) return { bare, isAdded: joint === 'و' && !preposition, atoms: found };
  }
  return undefined;
}

function readWord(word: string): readonly NumberAtom[] | undefined {
  if (VAGUE.test(word)) return [{ role: 'vague', value: 0 }];
  const known = atoms.get(word);
  if (known) return known;
  const bare = word.startsWith('ال') ? atoms.get(word.slice(2)) : undefined;
  if (!bare) return undefined;
  const last = bare.at(-1);
  const isRank = last?.role === 'tens' || last?.ordinal;
  return isRank && last ? [...bare.slice(0, -1), { ...last, ordinal: true }] : bare;
}

function readBelowHundred(words: readonly NumberAtom[], at: number): NumberRead | undefined {
  const read = readUnits(words, at);
  const [after, first, second] = read ? words.slice(read.next) : [];
  if (!read?.ordinal || after?.value !== AFTER.value || after.role !== 'and') return read;
  if (first?.role === 'hundred') return { ...read, value: read.value + 100, next: read.next + 2 };
  const isDual = first?.role === 'small' && first.value === 2 && second?.role === 'hundred';
  return isDual ? { ...read, value: read.value + 200, next: read.next + 3 } : read;
}

function readUnits(words: readonly NumberAtom[], at: number): NumberRead | undefined {
  const [first, second, third] = words.slice(at);
  if (!first || !['small', 'teen', 'tens'].includes(first.role)) return undefined;
  const ordinal = first.ordinal ?? false;
  if (first.role !== 'small') return { value: first.value, next: at + 1, ordinal };
  if (second?.role === 'teen' && second.value === 10 && second.ordinal !== true)
    return { value: first.value + 10, next: at + 2, ordinal };
  if (second?.role === 'and' && second.value === 0 && third?.role === 'tens')
    return {
      value: first.value + third.value,
      next: at + 3,
      ordinal: ordinal || (third.ordinal ?? false),
    };
  return { value: first.value, next: at + 1, ordinal };
}
