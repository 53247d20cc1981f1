import { listCurrencyNames } from './figures/currencies.ts';
import { foldPrint, foldWords } from './fold.ts';
import { openDateFormat, openNumberFormat } from './formats.ts';
import type { QualifierWords } from './language.ts';
import { Pattern } from './pattern.ts';
import type { ReadingRules } from './reading.ts';
import { FACT_MARK } from './typography.ts';

/** Nothing: an alternative that no text has. */
const NONE = '(?!)';
/** A short word: "de", "až", "till". Which one a language has is not known, only that it stands between two figures. */
const SHORT = '\\p{L}{1,4}';

/** How a language without a pack prints figures, as far as `Intl` knows: months, dates, scales, currencies, per cent. */
export function buildFallbackReading(tag: string): ReadingRules {
  return {
    spaced: !/^(?:ja|th|lo|km|my|yue)(?:-|$)/.test(tag),
    decimal: readDecimalSign(tag),
    ordinal: '\\.?[ªº]',
    percent: joinAlternatives(listPercents(tag)),
    points: NONE,
    minus: NONE,
    abbreviations: listScales(tag),
    currencies: listCurrencyNames(tag, {}),
    of: SHORT,
    months: listMonthForms(tag),
    capitalMonths: false,
    ofMonth: SHORT,
    ofYear: SHORT,
    interval: SHORT,
    dates: listDateForms(tag),
    joins: { from: NONE, between: NONE, and: NONE, to: NONE, ratio: NONE, rate: NONE },
    patterns: [],
    denominators: {},
  };
}

function readDecimalSign(tag: string): '.' | ',' {
  const parts = openNumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
}

/** Values that take each plural form that a language may have. */
const SAMPLES: readonly number[] = [1, 1.5, 2, 5, 11, 21, 100];

function listPercents(tag: string): readonly string[] {
  const options = { style: 'unit', unit: 'percent', unitDisplay: 'long' } as const;
  return SAMPLES.flatMap((value) =>
    openNumberFormat(tag, options)
      .formatToParts(value)
      .filter(({ type }) => type === 'unit')
      .map((part) => foldPrint(part.value).text),
  );
}

/** "tysięcy", "mln", "milionów": what stands behind digits and multiplies them. */
function listScales(tag: string): Readonly<Record<string, number>> {
  const scales = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e12];
  return Object.fromEntries(
    (['short', 'long'] as const).flatMap((compactDisplay) =>
      scales.flatMap((scale) =>
        SAMPLES.flatMap((value) => readScale(tag, value * scale, compactDisplay)),
      ),
    ),
  );
}

function readScale(
  tag: string,
  value: number,
  compactDisplay: 'short' | 'long',
): readonly (readonly [string, number])[] {
  const options = { notation: 'compact', compactDisplay, numberingSystem: 'latn' } as const;
  const parts = openNumberFormat(tag, { ...options, maximumFractionDigits: 3 }).formatToParts(
    value,
  );
  const word = parts.find(({ type }) => type === 'compact')?.value.toLowerCase();
  const digits = parts
    .filter(({ type }) => ['integer', 'decimal', 'fraction'].includes(type))
    .map((part) => (part.type === 'decimal' ? '.' : part.value))
    .join('');
  const name = word?.replace(/\.$/, '');
  return name ? [[name, Number((value / Number(digits)).toPrecision(3))]] : [];
}

/** Each month as it stands alone and in a date: "maj|maja"; lower case. */
function listMonthForms(tag: string): readonly string[] {
  return Array.from({ length: 12 }, (_, month) => {
    const date = Date.UTC(2022, month, 15);
    const forms = [MONTH, DATE].flatMap((options) =>
      openDateFormat(tag, options)
        .formatToParts(date)
        .filter(({ type }) => type === 'month')
        .map(({ value }) => foldPrint(value).text.toLocaleLowerCase(tag)),
    );
    return joinAlternatives(forms.filter((form) => /\p{L}/u.test(form)));
  });
}

const GREGORIAN = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
const MONTH: Intl.DateTimeFormatOptions = { ...GREGORIAN, month: 'long' };
const DATE: Intl.DateTimeFormatOptions = { ...MONTH, day: 'numeric', year: 'numeric' };

/** Dates and intervals of a language that begins them with the year: "2022 m. gegužės 12 d.", "2022年5月12日". */
function listDateForms(tag: string): readonly string[] {
  const [from, to, later] = [Date.UTC(2022, 4, 12), Date.UTC(2022, 4, 14), Date.UTC(2022, 5, 3)];
  const months = listMonthForms(tag).join('|');
  const format = openDateFormat(tag, DATE);
  return [
    format.formatRangeToParts(from, later),
    format.formatRangeToParts(from, to),
    format.formatToParts(from),
  ]
    .filter((parts) => parts.find(({ type }) => type !== 'literal')?.type === 'year')
    .map((parts) => writeForm(parts, months));
}

function writeForm(parts: readonly Intl.DateTimeFormatPart[], months: string): string {
  const pieces = parts.map(({ type, value }, index) => {
    const isSecond = parts.slice(0, index).some((part) => part.type === type);
    const group = isSecond ? 2 : 1;
    if (type === 'day') return `(?<d${group}>\\d{1,2})(?!\\d)`;
    if (type === 'year') return `(?<!\\d)(?<y${group}>\\d{4})`;
    if (type === 'month')
      return /^\d/.test(value)
        ? value.replace(/^\d+/, `(?<n${group}>\\d{1,2})`)
        : `(?<m${group}>${months})`;
    const literal = escapePattern(foldPrint(value).text).replace(/ +/g, ' ?');
    return index === parts.length - 1 ? `(?:${literal})?` : literal;
  });
  return pieces.join('');
}

function joinAlternatives(words: readonly string[]): string {
  const forms = [...new Set(words.filter(Boolean))].sort((a, b) => b.length - a.length);
  return forms.length ? forms.map(escapePattern).join('|') : NONE;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** A qualifier that a deck's own words print, as a statement prints it too. */
export function matchQualifier({
  before,
  after = '',
}: Pick<QualifierWords, 'before' | 'after'>): Pattern {
  const words = [before, FACT_MARK, after].filter(Boolean).join(' ');
  return new Pattern(`(?<![\\p{L}\\p{N}])${escapePattern(foldWords(words).text)}`);
}
