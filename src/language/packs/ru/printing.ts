import type { Plural, Qualifier } from '../../../model/fact.ts';
import { buildUnits } from '../../figures/units.ts';
import { formatCompactNumber, formatMoney, nameCurrency, type Sum } from '../../formats.ts';
import type { PrintingRules } from '../../print/printing.ts';

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
/** Words of these qualifiers put what they count into the genitive: "более 22 государств", "более 21 государства". */
const GENITIVE: readonly Qualifier[] = [
  'more than',
  'less than',
  'at least',
  'at most',
  'about',
  'up to',
];
const plurals = new Intl.PluralRules(formatting);

/** How Russian writes figures; a number in words would have to agree in gender and case, so digits are printed. */
export const russianPrinting: PrintingRules = {
  spell: () => undefined,
  compactMoney,
  ordinal: (value) => `${new Intl.NumberFormat(formatting).format(value)}-й`,
  ordinalsAgree: true,
  decade: (year) => `${year}-е годы`,
  fraction: (numerator, denominator) => FRACTIONS[`${numerator}/${denominator}`],
  ratio: (part, whole) => `${part} из ${whole}`,
  rate: (value, base) => `${value} на ${base}`,
  points: (figure, value) => {
    const forms: Readonly<Partial<Record<Plural, string>>> = {
      one: 'процентный пункт',
      many: 'процентных пунктов',
    };
    return `${figure} ${forms[plurals.select(Math.abs(value))] ?? 'процентных пункта'}`;
  },
  factor: (figure) => `в ${figure} раза`,
  range: (from, to) => `от ${from} до ${to}`,
  date: (parts, from, to) => {
    const year = ` ${from.year} года`;
    if (parts === 'year') return String(from.year);
    if (parts === 'month') return `${IN_MONTH[from.month - 1]}${year}`;
    const end = parts === 'full' ? year : '';
    if (!to) return `${from.day} ${MONTHS[from.month - 1]}${end}`;
    const isShared = from.month === to.month && from.year === to.year;
    const first = isShared ? `${from.day}` : `${from.day} ${MONTHS[from.month - 1]}`;
    return `${first}${isShared ? '–' : ' – '}${to.day} ${MONTHS[to.month - 1]}${parts === 'full' ? ` ${to.year} года` : ''}`;
  },
};

/** How Russian nouns follow figures: one, few and many, and the genitive behind words such as "более". */
export const russianUnits = buildUnits(formatting, {
  choose: (value, qualifier) => {
    const plural = plurals.select(Math.abs(value));
    if (!qualifier || !GENITIVE.includes(qualifier)) return plural;
    if (plural === 'one') return 'few';
    return plural === 'other' ? plural : 'many';
  },
});

function compactMoney(sum: Sum): string {
  const number = formatCompactNumber(formatting, sum.value);
  return number
    ? `${number} ${sum.value % 1e6 === 0 || sum.value >= 1e6 ? manyOf(sum) : nameCurrency(formatting, sum, 'name')}`
    : formatMoney(formatting, sum);
}

/** Behind "миллион" the name stands in the genitive plural. */
function manyOf(sum: Sum): string {
  return sum.currency === 'USD'
    ? 'долларов США'
    : nameCurrency(formatting, { ...sum, value: 5 }, 'name');
}
