import type { DateFact, Fact, FactForm, FactKind, NumericFact, TextFact } from '../model/fact.ts';
import type { Locale } from '../model/locale.ts';
import { formatCompactNumber, formatMoney } from './formats.ts';
import type { Language, RangeWords } from './language.ts';
import { findLanguage } from './languages.ts';

/** A fact as one language prints it; the qualifier is never part of `figure`. */
export interface PrintedFact {
  readonly element: 'data' | 'time';
  /** ISO 8601 date or interval, year, plain number (68 for 68 %), or the registered text. */
  readonly machine: string;
  /** The qualifier's words before and after the figure. */
  readonly before?: string;
  /** The figure itself; its spaces do not break. */
  readonly figure: string;
  readonly after?: string;
  /** Set where the text is in another language than the deck's. */
  readonly lang?: Locale;
  /** All of it as plain text. */
  readonly text: string;
}

const FITTING: Readonly<Record<FactForm, readonly FactKind[]>> = {
  compact: ['money', 'count', 'number'],
  word: ['count', 'number', 'ordinal'],
  Word: ['count', 'number', 'ordinal'],
  signed: ['percentage', 'number', 'money'],
  short: ['date'],
  month: ['date'],
  year: ['date', 'year'],
  range: ['date'],
};

/** Whether a fact of that kind can be printed in that form. */
export function fitsForm(kind: FactKind, form: FactForm): boolean {
  return FITTING[form]?.includes(kind) ?? false;
}

/** Prints a fact in one language with its qualifier; a form that does not fit its kind is left out of account. */
export function printFact(fact: Fact, form: FactForm | undefined, language: Language): PrintedFact {
  const fitting = form && fitsForm(fact.kind, form) ? form : undefined;
  if (fact.kind === 'text') return printText(fact, language);
  const isDate = fact.kind === 'date';
  const printed = isDate
    ? printDate(fact, fitting, language)
    : printNumber(fact, fitting, language);
  const figure = bindSpaces(printed);
  const moment = fact.kind === 'year' || (isDate && !fact.value.includes('/'));
  return {
    element: moment ? 'time' : 'data',
    machine: String(fact.value),
    ...qualify(fact, figure, fitting === 'Word', language),
  };
}

function printText(fact: TextFact, language: Language): PrintedFact {
  const foreign = fact.language && !sharesBase(fact.language, language.tag);
  const own = foreign ? findLanguage(fact.language ?? language.tag) : language;
  const value = foreign ? fact.value : (fact.translations[language.tag] ?? fact.value);
  return {
    element: 'data',
    machine: fact.value,
    ...qualify(fact, own.typeset(value), false, language),
    ...(foreign && fact.language && { lang: fact.language }),
  };
}

function sharesBase(one: Locale, other: Locale): boolean {
  return one.split('-')[0]?.toLowerCase() === other.split('-')[0]?.toLowerCase();
}

function qualify(
  fact: Fact,
  figure: string,
  capital: boolean,
  language: Language,
): Pick<PrintedFact, 'before' | 'figure' | 'after' | 'text'> {
  const words = fact.qualifier && language.qualifiers[fact.qualifier];
  const raise = (text: string) =>
    capital ? text.charAt(0).toLocaleUpperCase(language.formatting) + text.slice(1) : text;
  if (!words) return { figure: raise(figure), text: raise(figure) };
  const before = raise(words.before);
  const after = words.after ? { after: words.after } : {};
  const text = `${before}\u00A0${figure}${words.after ? ` ${words.after}` : ''}`;
  return { before, figure, ...after, text };
}

function printNumber(fact: NumericFact, form: FactForm | undefined, language: Language): string {
  const { kind, value } = fact;
  const { formatting } = language;
  if (form === 'word' || form === 'Word') {
    const spelled =
      kind === 'ordinal' || kind === 'count'
        ? language.spell(value, kind)
        : language.spell(value, 'number');
    if (spelled) return spelled;
  }
  if (kind === 'year') return String(value);
  if (kind === 'ordinal') return fact.translations?.[language.tag] ?? language.formatOrdinal(value);
  if (kind === 'money' && form === 'compact') return language.formatCompactMoney(fact);
  const sign = form === 'signed' ? '+' : '';
  if (kind === 'money') return (value > 0 ? sign : '') + formatMoney(formatting, fact);
  const compact = form === 'compact' && formatCompactNumber(formatting, value);
  if (compact) return compact;
  return new Intl.NumberFormat(formatting, {
    maximumFractionDigits: 10,
    ...(kind === 'percentage' && { style: 'unit', unit: 'percent' }),
    ...(sign && { signDisplay: 'exceptZero' }),
  }).format(value);
}

function printDate(fact: DateFact, form: FactForm | undefined, language: Language): string {
  const [from = '', to = from] = fact.value.split('/').map((day) => new Date(`${day}T00:00:00Z`));
  const format = new Intl.DateTimeFormat(language.formatting, {
    timeZone: 'UTC',
    ...(form !== 'month' && form !== 'year' && { day: 'numeric' }),
    ...(form !== 'year' && { month: 'long' }),
    ...(form !== 'short' && { year: 'numeric' }),
  });
  if (!from || !to || !(from <= to)) return fact.value;
  const parts = format
    .formatRangeToParts(from, to)
    .map((part) =>
      part.type === 'day' && part.value === '1'
        ? { ...part, value: language.firstOfMonth ?? part.value }
        : part,
    );
  if (form === 'range' && language.range) return joinRange(parts, language.range);
  return parts
    .map(({ value }) => value)
    .join('')
    .replace(/(?<=^\S+)\s*–\s*(?=\S+\s|\S+$)/, '–');
}

/** An interval in words; a date that is no interval stays as it is. */
function joinRange(parts: readonly Intl.DateTimeRangeFormatPart[], words: RangeWords): string {
  const dash = parts.findIndex(
    ({ source }, index) => source === 'shared' && parts[index - 1]?.source === 'startRange',
  );
  const join = (some: typeof parts) => some.map(({ value }) => value).join('');
  if (dash < 0) return join(parts);
  return `${words.from} ${join(parts.slice(0, dash))} ${words.to} ${join(parts.slice(dash + 1))}`;
}

/** A figure is never torn over two lines. */
function bindSpaces(figure: string): string {
  return figure
    .replace(/[ ]/g, '\u00A0')
    .replace(/\u2009/g, '\u202F')
    .replace(/-(?=\d)/, '\u2212');
}
