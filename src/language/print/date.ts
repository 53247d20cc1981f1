import type { DateFact, FactForm } from '../../model/fact.ts';
import { openDateFormat } from '../formats.ts';
import type { Language } from '../language.ts';
import { printDigits } from './digits.ts';
import type { Day, PrintingRules } from './printing.ts';

/** A day that is no fact, such as the version's. */
export function printDay(value: string, language: Language): string {
  return printDigits(printDate({ value }, undefined, language), language);
}

export function printDate(
  fact: Pick<DateFact, 'value'>,
  form: FactForm | undefined,
  language: Language,
): string {
  const [from = '', to = from] = fact.value.split('/').map((day) => new Date(`${day}T00:00:00Z`));
  const format = openDateFormat(language.formatting, {
    timeZone: 'UTC',
    ...(form !== 'month' && form !== 'year' && { day: 'numeric' }),
    ...(form !== 'year' && { month: 'long' }),
    ...(form !== 'short' && { year: 'numeric' }),
  });
  if (!from || !to || !(from <= to)) return fact.value;
  const { date } = language.printing;
  const parted = form === 'short' || form === 'month' || form === 'year' ? form : 'full';
  if (date)
    return date(parted, readDay(from), from < to ? readDay(to) : undefined, form === 'range');
  const { firstOfMonth, interval, until } = language.printing;
  const printed = format
    .formatRangeToParts(from, to)
    .map((part) =>
      part.type === 'day' && part.value === '1'
        ? { ...part, value: firstOfMonth ?? part.value }
        : part,
    );
  if (form === 'range' && interval) return joinInterval(printed, interval);
  return printed
    .map(({ source, value }) =>
      until && source === 'shared' ? value.replace(/\s*–\s*/, ` ${until} `) : value,
    )
    .join('')
    .replace(/(?<=^\S+)\s*–\s*(?=\S+\s|\S+$)/, '–');
}

function readDay(date: Date): Day {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** An interval in words; a date that is no interval stays as it is. */
function joinInterval(
  parts: readonly Intl.DateTimeRangeFormatPart[],
  { from, to }: NonNullable<PrintingRules['interval']>,
): string {
  const dash = parts.findIndex(
    ({ source }, index) => source === 'shared' && parts[index - 1]?.source === 'startRange',
  );
  const join = (some: typeof parts) => some.map(({ value }) => value).join('');
  if (dash < 0) return join(parts);
  // German writes "16.–20. Mai": the point belongs to the first day.
  const point = parts[dash]?.value.trim().startsWith('.') ? '.' : '';
  return `${from} ${join(parts.slice(0, dash))}${point} ${to} ${join(parts.slice(dash + 1))}`;
}
