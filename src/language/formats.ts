import type { NumericFact } from '../model/fact.ts';

/** A sum of money. */
export type Sum = Pick<NumericFact, 'value'> & { readonly currency?: string | undefined };

/** Names of the months in a language, lower case, January first, from `Intl`. */
export function listMonths(formatting: string): readonly string[] {
  const format = new Intl.DateTimeFormat(formatting, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) =>
    format.format(Date.UTC(2022, month, 15)).toLocaleLowerCase(formatting),
  );
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** What prints dates of a language, made once: to make one takes longer than to print with it. */
export function openDateFormat(
  formatting: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${formatting} ${JSON.stringify(options)}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(formatting, options);
  dateFormats.set(key, format);
  return format;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** What prints numbers of a language, made once: to make one takes a hundred times as long as to print with it. */
export function openNumberFormat(
  formatting: string,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
  const key = `${formatting} ${JSON.stringify(options)}`;
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(formatting, options);
  numberFormats.set(key, format);
  return format;
}

/** "2 million", and undefined where that would round or say nothing shorter. */
export function formatCompactNumber(formatting: string, value: number): string | undefined {
  const scale = 10 ** (Math.floor(Math.log10(Math.abs(value)) / 3) * 3);
  if (Math.abs(value) < 1e6 || !Number.isInteger((value * 100) / scale)) return undefined;
  return openNumberFormat(formatting, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  }).format(value);
}

/** "2 million euros", as `print` joins the number with the currency's name; in full where that would round. */
export function formatCompactMoney(
  formatting: string,
  sum: Sum,
  print = (number: string, name: string) => `${number} ${name}`,
): string {
  const number = formatCompactNumber(formatting, sum.value);
  return number
    ? print(number, nameCurrency(formatting, sum, 'name'))
    : formatMoney(formatting, sum);
}

/** "€2,000,000"; whole units without decimals. */
export function formatMoney(formatting: string, { value, currency }: Sum): string {
  return openNumberFormat(formatting, {
    style: 'currency',
    currency: currency ?? 'EUR',
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
    maximumFractionDigits: Number.isInteger(value) ? 0 : 2,
  }).format(value);
}

/** The currency's sign or its name in the plural, as `Intl` has it for that value. */
export function nameCurrency(
  formatting: string,
  { value, currency }: Sum,
  display: 'symbol' | 'name',
): string {
  const parts = openNumberFormat(formatting, {
    style: 'currency',
    currency: currency ?? 'EUR',
    currencyDisplay: display,
    minimumFractionDigits: 0,
  }).formatToParts(value);
  return parts.find((part) => part.type === 'currency')?.value ?? '';
}
