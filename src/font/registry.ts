/** The faces that the theme's stacks name: one for each use, and the symbols for all of them. */
export const FACES = {
  display: { family: 'Deck Display', weight: '500', style: 'normal' },
  displayItalic: { family: 'Deck Display', weight: '500', style: 'italic' },
  text: { family: 'Deck Text', weight: '400', style: 'normal' },
  textItalic: { family: 'Deck Text', weight: '400', style: 'italic' },
  textStrong: { family: 'Deck Text', weight: '600', style: 'normal' },
  code: { family: 'Deck Code', weight: '400', style: 'normal' },
  symbols: { family: 'Deck Symbols', weight: '1 1000', style: 'normal' },
} as const;
export type FaceName = keyof typeof FACES;

/** What sets one script, or a part of one: its files are WOFF2 under the SIL Open Font License. */
export interface Typeface {
  /** As it is called in a message: "Arabic". */
  readonly script: string;
  /** What fontsource calls it in the names of files, where a delegation's own typefaces may set it. */
  readonly subset?: string;
  /** As CSS writes `unicode-range`; of two typefaces with the same character the first that has it sets it. */
  readonly ranges: string;
  /** Files by face, in `assets/fonts/` or in a package. */
  readonly files: Readonly<Partial<Record<FaceName, string>>>;
  /** Packages with versions that a deck installs for itself, where they are not the product's own. */
  readonly packages?: readonly string[];
  /** Characters of another typeface that this one has too, and sets where the theme's stack puts it first. */
  readonly shared?: string;
  /** The script has no italics: its faces are a family of their own, which is never slanted. */
  readonly upright?: true;
}

const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+061C,U+2000-206F,U+20AC,U+2122,U+2212,U+2215,U+FE00-FE0F,U+FEFF,U+FFFD';
const LATIN_EXTENDED =
  'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';
const CURRENCIES = 'U+20A0-20AB,U+20AD-20C0';
const SYMBOLS =
  'U+2021,U+2032-2033,U+2190-2199,U+21D2,U+2248,U+2260,U+2264-2265,U+25A0-25A1,U+25B2,U+25BC,U+25CB,U+25CF,U+2713';

/** The deck's own: static instances, changed as `assets/fonts/README.md` says. */
function own(subset: string): Typeface['files'] {
  return {
    display: `newsreader-display-500-normal-${subset}.woff2`,
    displayItalic: `newsreader-display-500-italic-${subset}.woff2`,
    text: `public-sans-400-normal-${subset}.woff2`,
    textItalic: `public-sans-400-italic-${subset}.woff2`,
    textStrong: `public-sans-600-normal-${subset}.woff2`,
    code: nameFile('ibm-plex-mono', subset, '400-normal'),
  };
}

/** Beside the deck's own: the roman from the same foundry as Newsreader, and the sans that Public Sans is drawn from. */
function beside(subset: string): Typeface['files'] {
  return {
    display: nameFile('spectral', subset, '500-normal'),
    displayItalic: nameFile('spectral', subset, '500-italic'),
    text: nameFile('libre-franklin', subset, '400-normal'),
    textItalic: nameFile('libre-franklin', subset, '400-italic'),
    textStrong: nameFile('libre-franklin', subset, '600-normal'),
    code: nameFile('ibm-plex-mono', subset, '400-normal'),
  };
}

/** A file of a package of fontsource; `style` is weight and style: "400-normal". */
export function nameFile(name: string, subset: string, style: string): string {
  return `@fontsource/${name}/files/${name}-${subset}-${style}.woff2`;
}

/** A script that is Noto's, installed where a deck needs it. */
function noto(script: string, ranges: string, subset: string, sans: string, serif: string) {
  return {
    script,
    subset,
    ranges,
    packages: [`@fontsource/${sans}@5.3.0`, `@fontsource/${serif}@5.3.0`],
    upright: true,
    files: {
      display: nameFile(serif, subset, '500-normal'),
      text: nameFile(sans, subset, '400-normal'),
      textStrong: nameFile(sans, subset, '600-normal'),
    },
  } as const;
}

/** Every typeface there is: another script is one more line. */
export const TYPEFACES: readonly [Typeface, ...Typeface[]] = [
  { script: 'Latin', subset: 'latin', ranges: LATIN, files: own('latin') },
  { script: 'Latin', subset: 'latin-ext', ranges: LATIN_EXTENDED, files: own('latin-ext') },
  {
    script: 'Cyrillic',
    ranges: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
    subset: 'cyrillic',
    files: beside('cyrillic'),
  },
  {
    script: 'Cyrillic',
    ranges: 'U+0460-048F,U+0492-04AF,U+04B2-052F,U+1C80-1C8A,U+2DE0-2DFF,U+A640-A69F',
    subset: 'cyrillic-ext',
    files: beside('cyrillic-ext'),
  },
  { script: 'currency sign', ranges: CURRENCIES, files: beside('latin-ext') },
  {
    script: 'Arabic',
    ranges: 'U+0600-06FF,U+0750-077F,U+0870-088E,U+0897-08E1,U+08E3-08FF,U+FB50-FDFF,U+FE70-FEFC',
    upright: true,
    subset: 'arabic',
    files: {
      display: nameFile('noto-naskh-arabic', 'arabic', '500-normal'),
      text: nameFile('ibm-plex-sans-arabic', 'arabic', '400-normal'),
      textStrong: nameFile('ibm-plex-sans-arabic', 'arabic', '600-normal'),
    },
  },
  {
    ...noto(
      'Chinese',
      'U+2E80-2FDF,U+3000-303F,U+30FB,U+3100-312F,U+31A0-31EF,U+3220-32FF,U+3400-4DBF,U+4E00-9FFF,U+F900-FAFF,U+FE30-FE4F,U+FF00-FFEF,U+20000-323AF',
      'chinese-simplified',
      'noto-sans-sc',
      'noto-serif-sc',
    ),
    shared: '‘’“”—…·',
  },
  noto(
    'Korean',
    'U+1100-11FF,U+3130-318F,U+A960-A97F,U+AC00-D7FB',
    'korean',
    'noto-sans-kr',
    'noto-serif-kr',
  ),
  noto('Greek', 'U+0370-03FF', 'greek', 'noto-sans', 'noto-serif'),
  noto('Hebrew', 'U+0590-05FF,U+FB1D-FB4F', 'hebrew', 'noto-sans-hebrew', 'noto-serif-hebrew'),
  noto('Armenian', 'U+0530-058F', 'armenian', 'noto-sans-armenian', 'noto-serif-armenian'),
  noto(
    'Georgian',
    'U+10A0-10FF,U+1C90-1CBF',
    'georgian',
    'noto-sans-georgian',
    'noto-serif-georgian',
  ),
  noto(
    'Devanagari',
    'U+0900-097F,U+A8E0-A8FF',
    'devanagari',
    'noto-sans-devanagari',
    'noto-serif-devanagari',
  ),
  noto('Bengali', 'U+0980-09FF', 'bengali', 'noto-sans-bengali', 'noto-serif-bengali'),
  noto('Thai', 'U+0E00-0E7F', 'thai', 'noto-sans-thai', 'noto-serif-thai'),
  {
    script: 'symbol',
    ranges: SYMBOLS,
    files: { symbols: '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2' },
  },
];

/** The ranges of a `unicode-range` as pairs of code points, both ends included. */
export function readRanges(ranges: string): readonly (readonly [number, number])[] {
  return ranges.split(',').map((range) => {
    const [first = '', last = first] = range.slice(2).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
