import { findAll, patternOf } from '../pattern.ts';
import type { ReadingRules } from '../reading.ts';
import { rememberBy } from '../remembered.ts';

/** A date as read: ISO 8601 date or interval, `2022-05` for a month, `--05-12` for a day without its year. */
export interface DateRead {
  readonly kind: 'date' | 'month' | 'day';
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Every date in print-folded text, with offsets; none overlaps another. */
export function readDates(text: string, rules: ReadingRules): readonly DateRead[] {
  const found: DateRead[] = [];
  const taken = new Uint8Array(text.length);
  const named = patternOf(rules.months.join('|'), 'iu').test(text);
  for (const { source, isNamed } of listPatterns(rules))
    for (const match of isNamed && !named ? [] : findAll(text, patternOf(source, 'giu'))) {
      const read = readGroups(toDigits(match.groups ?? {}, rules), rules);
      const span = { start: match.index, end: match.index + match[0].length };
      if (!read || taken.subarray(span.start, span.end).includes(1)) continue;
      taken.fill(1, span.start, span.end);
      found.push({ ...read, ...span });
    }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The longest forms first, so that "16-20 May 2022" is not read as "20 May 2022". Those that have the name of a month take
 * longest to compile: a text without one is not searched for them.
 */
const listPatterns = rememberBy((rules: ReadingRules) => {
  const { months, ordinal, interval, ofMonth, ofYear, yearEnd, firstDay } = rules;
  const month = (name: string) => `(?<${name}>${months.join('|')})(?!\\p{L})`;
  const digits = (name: string) => `(?<!\\d|\\d[.,])(?<${name}>\\d{1,2})(?:${ordinal}|\\.)?`;
  const day = (name: string) =>
    firstDay ? `(?:${digits(name)}|(?<!\\p{L})(?<${name}first>${firstDay}))` : digits(name);
  const ending = yearEnd ? `(?: ?(?:${yearEnd})(?!\\p{L}))?` : '';
  const year = (name: string) =>
    `${ofYear ? `(?:(?:${ofYear}) )?` : ''}(?<${name}>\\d{4})(?!\\d|[.,]\\d)${ending}`;
  const to = `(?: ?- ?| (?:${interval}) ${rules.joined ? `| (?:${rules.joined})` : ''})`;
  const of = ofMonth ? `(?: (?:(?:${ofMonth}) )?)` : ' ';
  return [
    ...(rules.dates ?? []),
    `${day('d1')}${of}${month('m1')}(?:,? ${year('y1')})?${to}${day('d2')}${of}${month('m2')},? ${year('y2')}`,
    `${day('d1')}${to}${day('d2')}${of}${month('m2')},? ${year('y2')}`,
    `(?<!\\p{L})${month('m2')} ${day('d1')}${to}${day('d2')},? ${year('y2')}`,
    `${day('d1')}${of}${month('m1')},? ${year('y1')}`,
    `(?<!\\p{L})${month('m1')} ${day('d1')},? ${year('y1')}`,
    `(?<!\\d)(?<y1>\\d{4})-(?<n1>\\d{2})-(?<d1>\\d{2})(?:/(?<y2>\\d{4})-(?<n2>\\d{2})-(?<d2>\\d{2}))?(?!\\d)`,
    `(?<!\\d)(?<d1>\\d{1,2})(?<sep>[/.])(?<n1>\\d{1,2})\\k<sep>(?<y1>\\d{4})(?!\\d)`,
    `${day('d1')}(?:${to}${day('d2')})?${of}${month('m1')}`,
    `(?<!\\p{L})${month('m1')} ${year('y1')}`,
  ].map((source) => ({ source, isNamed: source.includes('(?<m') }));
});

/** Numbers of a date that are written in words as digits. */
function toDigits(groups: Groups, { readDateNumber }: ReadingRules): Groups {
  if (!readDateNumber) return groups;
  return Object.fromEntries(
    Object.entries(groups).map(([name, group = '']) => [
      name,
      /^\d*$/.test(group) ? group || undefined : String(readDateNumber(group) ?? group),
    ]),
  );
}

function readGroups(
  groups: Groups,
  rules: ReadingRules,
): Pick<DateRead, 'kind' | 'value'> | undefined {
  const last = groups.m2 ?? groups.m1;
  if (rules.capitalMonths && last && !/^\p{Lu}/u.test(last)) return undefined;
  const month2 = groups.n2 ?? numberOf(last, rules) ?? groups.n1;
  const month1 = groups.n1 ?? numberOf(groups.m1, rules) ?? month2;
  const [year1, year2] = [groups.y1 ?? groups.y2, groups.y2 ?? groups.y1];
  const [d1, d2] = [groups.d1 ?? (groups.d1first && '1'), groups.d2 ?? (groups.d2first && '1')];
  if (!month1 || !month2) return undefined;
  if (!d1) return { kind: 'month', value: `${year1}-${pad(month1)}` };
  if (!year1) return { kind: 'day', value: `--${pad(month1)}-${pad(d1)}` };
  const from = `${year1}-${pad(month1)}-${pad(d1)}`;
  return { kind: 'date', value: d2 ? `${from}/${year2}-${pad(month2)}-${pad(d2)}` : from };
}

/** A month may have several names, which are alternatives. */
function numberOf(name: string | undefined, { months }: ReadingRules): string | undefined {
  if (name === undefined) return undefined;
  const index = months.findIndex((names) => patternOf(`^(?:${names})$`, 'iu').test(name));
  return index < 0 ? undefined : String(index + 1);
}

function pad(number: string): string {
  return number.padStart(2, '0');
}
