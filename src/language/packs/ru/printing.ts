import type { Plural, Qualifier } from '../../../model/fact.ts';
import { buildUnits } from '../../figures/units.ts';
import { formatCompactNumber, nameCurrency, openNumberFormat, type Sum } from '../../formats.ts';
import type { DateParts, Day, PrintingRules } from '../../print/printing.ts';

const formatting = 'ru-RU';
const MONTHS =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const IN_MONTH =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
const FRACTIONS: Readonly<Record<string, string>> = {
  '1/2': 'половина',
  '1/3': 'треть',
  '2/3': 'две трети',
  '1/4': 'четверть',
  '3/4': 'три четверти',
  '1/5': 'одна пятая',
  '2/5': 'две пятых',
  '3/5': 'три пятых',
  '4/5': 'четыре пятых',
  '1/10': 'одна десятая',
};
/** Behind "до". */
const UP_TO: Readonly<Record<string, string>> = {
  '1/2': 'половины',
  '1/3': 'трети',
  '2/3': 'двух третей',
  '1/4': 'четверти',
  '3/4': 'трех четвертей',
  '1/5': 'одной пятой',
  '2/5': 'двух пятых',
  '3/5': 'трех пятых',
  '4/5': 'четырех пятых',
  '1/10': 'одной десятой',
};
const TIMES: Readonly<Record<Plural, string>> = {
  zero: 'раз',
  one: 'раз',
  two: 'раза',
  few: 'раза',
  many: 'раз',
  other: 'раза',
};
const POINTS: Readonly<Record<Plural, string>> = {
  zero: 'процентных пунктов',
  one: 'процентный пункт',
  two: 'процентных пункта',
  few: 'процентных пункта',
  many: 'процентных пунктов',
  other: 'процентного пункта',
};
const plurals = new Intl.PluralRules(formatting);

/** How Russian writes figures; a number in words would have to agree in gender and case, so digits are printed. */
export const russianPrinting: PrintingRules = {
  spell: () => undefined,
  compact,
  compactMoney: (sum) => {
    const number = compact(sum.value);
    return number ? `${number} ${nameOf(sum, 5)}` : printMoney(sum);
  },
  money: printMoney,
  ordinal: (value) => `${openNumberFormat(formatting).format(value)}-й`,
  ordinalsAgree: true,
  decade: (year) => `${year}-е годы`,
  fraction: (numerator, denominator, qualifier) =>
    (qualifier === 'up to' ? UP_TO : FRACTIONS)[`${numerator}/${denominator}`],
  ratio: (part, whole) => `${part} из ${whole}`,
  rate: (value, base) => `${value} на ${base}`,
  citing: {
    paragraphs: 'п.\u00A0{paragraphs}',
    several: 'пп.\u00A0{paragraphs}',
    comma: ', ',
    to: '–',
  },
  points: (figure, value, qualifier) => `${figure} ${POINTS[chooseForm(value, qualifier)]}`,
  factor: (figure, value, qualifier) =>
    `${qualifier === 'up to' ? '' : 'в '}${figure} ${TIMES[chooseForm(value, qualifier)]}`,
  // "от 5 до 22" takes the genitive, which the noun behind it does not have.
  range: (from, to) => (/[^\d,\s]/u.test(from) ? `от ${from} до ${to}` : `${from}–${to}`),
  date: printDate,
};

/** How Russian nouns follow figures; of a whole a noun is in the plural: "треть государств". */
export const russianUnits = buildUnits(formatting, {
  choose: (value, { qualifier, kind } = {}) =>
    kind === 'fraction'
      ? 'many'
      : chooseForm(value, kind === 'ratio' || kind === 'rate' ? 'up to' : qualifier),
});

/** One, few and many, and the genitive of them behind "до", as also behind "из": "до 21 государства", "1 из 22 государств". */
function chooseForm(value: number, qualifier?: Qualifier): Plural {
  const plural = plurals.select(Math.abs(value));
  if (qualifier !== 'up to' || plural === 'other') return plural;
  return plural === 'one' ? 'few' : 'many';
}

function printDate(parts: DateParts, from: Day, to?: Day, isRange = false): string {
  const isOneYear = !to || from.year === to.year;
  const isOneMonth = isOneYear && (!to || from.month === to.month);
  if (parts === 'year') return isOneYear ? `${from.year}` : `${from.year}–${to.year}`;
  if (parts === 'month') {
    if (isOneMonth || !to) return `${monthOf(from)} ${from.year} года`;
    if (isOneYear) return `${monthOf(from)}–${monthOf(to)} ${to.year} года`;
    return `${monthOf(from)} ${from.year} года – ${monthOf(to)} ${to.year} года`;
  }
  const year = (day: Day) => (parts === 'full' ? ` ${day.year} года` : '');
  const dayOf = (day: Day) => `${day.day} ${MONTHS[day.month - 1]}`;
  if (!to) return dayOf(from) + year(from);
  const first = isOneMonth ? `${from.day}` : `${dayOf(from)}${isOneYear ? '' : year(from)}`;
  const last = dayOf(to) + year(to);
  if (isRange) return `с ${first} по ${last}`;
  return `${first}${isOneMonth ? '–' : ' – '}${last}`;
}

function monthOf({ month }: Day): string {
  return IN_MONTH[month - 1] ?? '';
}

/** "2 млн": the short words stay the same in every case. */
function compact(value: number): string | undefined {
  const format = { notation: 'compact', maximumFractionDigits: 2 } as const;
  return (
    formatCompactNumber(formatting, value) &&
    new Intl.NumberFormat(formatting, format).format(value)
  );
}

/** "2 000 000 долл. США": the sign alone says no State's dollar. */
function printMoney(sum: Sum): string {
  const digits = Number.isInteger(sum.value) ? 0 : 2;
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return `${new Intl.NumberFormat(formatting, format).format(sum.value)} ${nameOf(sum, sum.value)}`;
}

/** The currency's name behind that many. */
function nameOf(sum: Sum, value: number): string {
  return sum.currency === 'USD' ? 'долл. США' : nameCurrency(formatting, { ...sum, value }, 'name');
}
