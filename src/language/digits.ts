import type { Language } from './language.ts';

/** A number as it is printed, before what stands around it is read. */
export interface Numeral {
  /** None where it cannot be told. */
  readonly value: number | undefined;
  readonly ordinal: boolean;
  readonly digits: boolean;
  /** Whether it may be a year: four digits or words. */
  readonly plain: boolean;
  readonly start: number;
  readonly end: number;
}

const DIGITS =
  /(?<![\d])(?:\d{1,3}(?:([., '])\d{3})(?:\1\d{3})*(?:[.,]\d+)?(?![\d])|\d+(?:[.,]\d+)*)/g;

/** Every number in digits of print-folded text, with the scale or the ordinal's ending behind it: "2,5 millions", "31e". */
export function readDigits(text: string, language: Language): readonly Numeral[] {
  return [...text.matchAll(DIGITS)].map((match) => {
    const start = match.index;
    const rest = text.slice(start + match[0].length);
    const value = parseDigits(match[0], language.print.decimal);
    const scale = readScaleWord(rest, text.slice(0, start), language);
    const suffix = scale ? undefined : matchSuffix(rest, language);
    const end = start + match[0].length + (scale?.length ?? suffix?.length ?? 0);
    return {
      value: value === undefined ? undefined : round(value * (scale?.value ?? 1)),
      ordinal: suffix !== undefined,
      digits: true,
      plain: !scale && /^\d{4}$/.test(match[0]),
      start,
      end,
    };
  });
}

/** "1.000.000" is a million in every print; "1.000" only where the point is no decimal sign. */
function parseDigits(raw: string, decimal: '.' | ','): number | undefined {
  const group = decimal === '.' ? ',' : '.';
  const separators = raw.replace(/\d/g, '');
  const same = [...separators].every((sign) => sign === separators[0]);
  if (!separators) return Number(raw);
  if (separators.length > 1 && same && /^\d{1,3}(\D\d{3})+$/.test(raw))
    return Number(raw.replace(/\D/g, ''));
  const [whole = '', part, ...more] = raw.split(decimal);
  const groups = new RegExp(`^\\d{1,3}(?:([${group} '])\\d{3})(?:\\1\\d{3})*$|^\\d+$`);
  if (more.length || !groups.test(whole) || (part !== undefined && !/^\d+$/.test(part)))
    return undefined;
  return Number(`${whole.replace(/\D/g, '')}.${part ?? 0}`);
}

function round(value: number): number {
  return Number(value.toPrecision(15));
}

function readScaleWord(
  rest: string,
  before: string,
  { numbers, print }: Language,
): { readonly value: number; readonly length: number } | undefined {
  const match = /^[ -]?(\p{L}+)\.?/u.exec(rest);
  const word = match?.[1]?.toLowerCase() ?? '';
  const atom = numbers.split(word, '')?.[0];
  const whole = (match?.[0] ?? '').replace(/\.$/, '');
  if (atom?.role === 'scale' && !atom.ordinal) return { value: atom.value, length: whole.length };
  const value = print.abbreviations[word];
  if (value === undefined) return undefined;
  const isMoney = /[€£$] ?$/.test(before) || /^ ?[€£$]/.test(rest.slice(whole.length));
  if (word.length === 1 && !isMoney) return undefined;
  return { value, length: (match?.[0] ?? '').length };
}

function matchSuffix(rest: string, { print }: Language): string | undefined {
  return new RegExp(`^(?:${print.ordinal})(?!\\p{L})`, 'iu').exec(rest)?.[0] || undefined;
}
