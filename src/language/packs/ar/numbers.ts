import type {
  NumberAtom,
  NumberRead,
  NumberRole,
  NumberVocabulary,
} from '../../figures/number-words.ts';

/** Cardinal numbers with their forms, folded: letters without hamza and vowels. */
const CARDINALS: readonly (readonly [NumberRole, number, string])[] = [
  ['teen', 0, 'صفر'],
  ['small', 1, 'واحد واحدة احد احدى'],
  ['small', 2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي'],
  ['small', 3, 'ثلاثة ثلاث'],
  ['small', 4, 'اربعة اربع'],
  ['small', 5, 'خمسة خمس'],
  ['small', 6, 'ستة ست'],
  ['small', 7, 'سبعة سبع'],
  ['small', 8, 'ثمانية ثماني ثمان'],
  ['small', 9, 'تسعة تسع'],
  ['teen', 10, 'عشرة عشر'],
  ['tens', 20, 'عشرون عشرين'],
  ['tens', 30, 'ثلاثون ثلاثين'],
  ['tens', 40, 'اربعون اربعين'],
  ['tens', 50, 'خمسون خمسين'],
  ['tens', 60, 'ستون ستين'],
  ['tens', 70, 'سبعون سبعين'],
  ['tens', 80, 'ثمانون ثمانين'],
  ['tens', 90, 'تسعون تسعين'],
  ['hundred', 100, 'ماية مئة مائة ميية مية'],
  ['scale', 1e3, 'الف الفا الاف'],
  ['scale', 1e6, 'مليون مليونا ملايين'],
  ['scale', 1e9, 'مليار مليارا مليارات بليون بلايين'],
  ['scale', 1e12, 'تريليون تريليونات'],
];
/** Two of a scale in one word: "مليوني يورو". */
const DUALS: readonly (readonly [NumberRole, number, string])[] = [
  ['hundred', 100, 'مايتان مايتين مئتان مئتين مائتان مائتين مايتا مايتي ميتان ميتين'],
  ['scale', 1e3, 'الفان الفين الفا الفي'],
  ['scale', 1e6, 'مليونان مليونين مليوني'],
  ['scale', 1e9, 'ملياران مليارين ملياري'],
];
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
const HUNDREDS = 'ماية مئة مائة ميية مية';
const ORDINALS: readonly (readonly [NumberRole, number, string])[] = [
  ['small', 1, 'اول اولى حادي حادية'],
  ['small', 2, 'ثاني ثانية'],
  ['small', 3, 'ثالث ثالثة'],
  ['small', 4, 'رابع رابعة'],
  ['small', 5, 'خامس خامسة'],
  ['small', 6, 'سادس سادسة'],
  ['small', 7, 'سابع سابعة'],
  ['small', 8, 'ثامن ثامنة'],
  ['small', 9, 'تاسع تاسعة'],
  ['teen', 10, 'عاشر عاشرة'],
];
const VAGUE =
  /^(?:ال)?(?:نصف|نصفان|نصفي|ربع|ارباع|ثلث|ثلثان|ثلثي|ثلثا|عشرات|مئات|مايات|الوف|ملايين|عقد|عقود|عقدين|دزينة|ضعف|ضعفان|ضعفي|ضعفين|اضعاف|تضاعف\p{L}*|يتضاعف|مضاعفة)$/u;

const atoms = buildAtoms();

/** How Arabic counts: units before tens, joined by "و". */
export const arabicNumbers: NumberVocabulary = { split, readBelowHundred, homographs: new Set() };

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

/** A word may carry "و" (and) or a preposition before it, and the article, with which a cardinal ranks. */
function split(word: string): readonly NumberAtom[] | undefined {
  const whole = readWord(word);
  if (whole) return whole;
  const joined = /^و(.{2,})$/u.exec(word)?.[1];
  const rest = joined ? readWord(joined) : undefined;
  if (rest)
    return rest.some(({ role }) => role === 'vague') ? rest : [{ role: 'and', value: 0 }, ...rest];
  const led = /^[بلفك](.{2,})$/u.exec(word)?.[1];
  const behind = led && !/^لل/.test(word) ? readWord(led) : undefined;
  // "لست" and the like are words of their own: only what carries its own article or ending counts.
  return behind && (led?.startsWith('ال') || (led?.length ?? 0) >= 4) ? behind : undefined;
}

function readWord(word: string): readonly NumberAtom[] | undefined {
  if (VAGUE.test(word) && !atoms.has(word)) return [{ role: 'vague', value: 0 }];
  const known = atoms.get(word);
  if (known) return known;
  const bare = word.startsWith('ال') ? atoms.get(word.slice(2)) : undefined;
  if (!bare) return undefined;
  const last = bare.at(-1);
  const ranks = last?.role === 'tens' || last?.ordinal;
  return ranks && last ? [...bare.slice(0, -1), { ...last, ordinal: true }] : bare;
}

function readBelowHundred(words: readonly NumberAtom[], at: number): NumberRead | undefined {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (!first || !['small', 'teen', 'tens'].includes(first.role)) return undefined;
  const ordinal = first.ordinal ?? false;
  if (first.role !== 'small') return { value: first.value, next: at + 1, ordinal };
  if (second?.role === 'teen' && second.value === 10 && second.ordinal !== true)
    return { value: first.value + 10, next: at + 2, ordinal };
  if (second?.role === 'and' && third?.role === 'tens')
    return {
      value: first.value + third.value,
      next: at + 3,
      ordinal: ordinal || (third.ordinal ?? false),
    };
  return { value: first.value, next: at + 1, ordinal };
}
