/** How one level of a list is numbered. */
export interface ListLevel {
  /** ECMA-376 names: `decimal`, `lowerLetter`, `upperLetter`, `lowerRoman`, `upperRoman`, `bullet`, `none`. */
  readonly format: string;
  /** What is printed: `%1.` for the counter of the first level and a full stop. */
  readonly pattern: string;
  readonly start: number;
}

/** Levels that a list has in Word; OpenDocument has one more. */
export const LEVELS = 10;
/** The highest number that a statement's own paragraphs reach: what is more is a mistake, or somebody's who means harm. */
const HIGHEST = 9999;
/** Higher numbers as letters are longer than words. */
const MOST_LETTERED = 260;
/** Characters that are printed before a paragraph. */
const LONGEST = 60;

/** A whole number that a file has, from 0 to the highest that a list needs; another where it is none. */
export function readCount(value: string | undefined, otherwise: number, most = HIGHEST): number {
  const count = Number(value || otherwise);
  return Number.isInteger(count) && count >= 0 && count <= most ? count : otherwise;
}

/** Counts the items of one list, level by level, 0 the outermost. */
export class ListCounter {
  readonly #counts: number[] = [];

  /** Counts an item and returns what is printed before it. */
  count(depth: number, levels: readonly (ListLevel | undefined)[], restart?: number): string {
    const level = Math.min(depth, LEVELS - 1);
    const own = levels[level];
    const before = this.#counts[level];
    this.#counts.length = level + 1;
    this.#counts[level] = restart ?? (before === undefined ? (own?.start ?? 1) : before + 1);
    if (!own || own.format === 'none') return '';
    if (own.format === 'bullet') return '•';
    return own.pattern.slice(0, LONGEST).replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const count = this.#counts[at] ?? levels[at]?.start ?? 1;
      return formatCount(count, levels[at]?.format ?? 'decimal');
    });
  }
}

function formatCount(count: number, format: string): string {
  switch (count > MOST_LETTERED ? 'decimal' : format) {
    case 'lowerLetter':
      return toLetters(count);
    case 'upperLetter':
      return toLetters(count).toUpperCase();
    case 'lowerRoman':
      return toRoman(count);
    case 'upperRoman':
      return toRoman(count).toUpperCase();
    default:
      return String(count);
  }
}

/** a to z, then aa to zz, as word processors count. */
function toLetters(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.floor((count - 1) / 26) + 1);
}

const ROMAN = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

function toRoman(count: number): string {
  let rest = count;
  return ROMAN.map(([letters, value]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return letters.repeat(times);
  }).join('');
}
