import { buildUnits } from '../../figures/units.ts';
import { formatCompactNumber, nameCurrency, type Sum } from '../../formats.ts';
import type { PrintingRules } from '../../print/printing.ts';

const formatting = 'es-ES';
const cardinals =
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte'.split(
    ' ',
  );
const parts = 'cuarta quinta sexta séptima octava novena décima'.split(' ');
/** As the United Nations write them, for one and for more. */
const CURRENCIES: Readonly<Record<string, readonly [string, string]>> = {
  USD: ['dólar de los Estados Unidos', 'dólares de los Estados Unidos'],
  JPY: ['yen', 'yenes'],
};
/** What ends a figure that counts in millions, and takes "de". */
const SCALE = / (?:mill|bill)(?:ón|ones)$/;

/** The United Nations part thousands of four digits too: "1.500". */
const grouping = { useGrouping: 'always' } as const;

/** How Spanish writes figures. */
export const spanishPrinting: PrintingRules = {
  grouping,
  // "Uno" and the ordinals agree with their noun: the digits and the register's own words fit each.
  spell: (value, kind) => (kind === 'ordinal' || value === 1 ? undefined : cardinals[value - 1]),
  compact,
  compactMoney: (sum) => {
    const figure = compact(sum.value);
    return figure ? joinCurrency(figure, sum) : printMoney(sum);
  },
  money: printMoney,
  ordinal: (value) => `${group(value)}.º`,
  ordinalsAgree: true,
  decade: (year) => `decenio de ${year}`,
  fraction: (numerator, denominator) => {
    if (denominator === 2) return numerator === 1 ? 'la mitad' : undefined;
    const count = cardinals[numerator - 1];
    if (denominator === 3) return numerator === 1 ? 'un tercio' : `${count} tercios`;
    const part = parts[denominator - 4];
    if (!count || !part) return undefined;
    return numerator === 1 ? `una ${part} parte` : `${count} ${part}s partes`;
  },
  ratio: (part, whole) => `${part} de cada ${whole}`,
  rate: (value, base) => `${value} por cada ${base}`,
  citing: {
    paragraphs: 'párr.\u00A0{paragraphs}',
    several: 'párrs.\u00A0{paragraphs}',
    comma: ', ',
    to: '–',
  },
  points: (figure, value) =>
    `${figure} ${Math.abs(value) === 1 ? 'punto porcentual' : 'puntos porcentuales'}`,
  factor: (figure) => `un factor de ${figure}`,
  // "5 a 6 millones", "1.000.000 a 2.000.000 de euros", but "5 % a 6 %".
  rangesInFull: true,
  range: (from, to) => `${shareEnd(from, to)} a ${to}`,
  interval: { from: 'del', to: 'al' },
  until: 'a',
};

/** How Spanish nouns follow figures: "un millón de personas", "un tercio de Estados", but "22 Estados". */
export const spanishUnits = buildUnits(formatting, {
  join: (_noun, plural, { figure = '', kind }) => {
    const isPart = kind === 'fraction' && /\p{L}$/u.test(figure);
    const takesDe = plural === 'many' || isPart || SCALE.test(figure.replace(/\u00A0/g, ' '));
    return { link: takesDe ? '\u00A0de ' : '\u00A0' };
  },
});

/** Thousands of millions, not "mil millones" behind digits: "1.500 millones". */
function compact(value: number): string | undefined {
  const size = Math.abs(value);
  if (size < 1e9 || size >= 1e12) return formatCompactNumber(formatting, value);
  return Number.isInteger(value / 1e4) ? `${group(value / 1e6)} millones` : undefined;
}

function group(value: number, options: Intl.NumberFormatOptions = {}): string {
  const full = { maximumFractionDigits: 2, ...grouping, ...options };
  return new Intl.NumberFormat(formatting, full).format(value);
}

/** Whole units without decimals. */
function printMoney(sum: Sum): string {
  const decimals = Number.isInteger(sum.value) ? 0 : 2;
  return joinCurrency(group(sum.value, { minimumFractionDigits: decimals }), sum);
}

function joinCurrency(figure: string, sum: Sum): string {
  const isOne = Math.abs(sum.value) === 1;
  const name =
    CURRENCIES[sum.currency ?? '']?.[isOne ? 0 : 1] ?? nameCurrency(formatting, sum, 'name');
  const isScaled = SCALE.test(figure.replace(/\u00A0/g, ' ')) || /000\.000$/.test(figure);
  return `${figure} ${isScaled ? 'de ' : ''}${name}`;
}

/** The first end of a range without the scale or the currency that both have. */
function shareEnd(from: string, to: string): string {
  const [own, other] = [from, to].map((end) => end.split(/(?<=\d)\s(?=\p{L})/u));
  const stem = (words = '') => words.replace(/(?<=ill)(?:ón|ones)|^de /g, '');
  return own?.[0] && own[1] && stem(own[1]) === stem(other?.[1]) ? own[0] : from;
}
