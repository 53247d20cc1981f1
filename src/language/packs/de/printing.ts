import { buildUnits } from '../../figures/units.ts';
import { formatCompactNumber, formatMoney, nameCurrency, type Sum } from '../../formats.ts';
import type { PrintingRules } from '../../print/printing.ts';

const formatting = 'de-DE';
const cardinals =
  'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'.split(
    ' ',
  );
const ordinals =
  'erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte'.split(' ');
const parts = 'Drittel Viertel Fünftel Sechstel Siebtel Achtel Neuntel Zehntel'.split(' ');

/** How German writes figures. */
export const germanPrinting: PrintingRules = {
  spell: (value, kind) => (kind === 'ordinal' ? ordinals : cardinals)[value - 1],
  compactMoney,
  ordinal: (value) => `${new Intl.NumberFormat(formatting).format(value)}.`,
  decade: (year) => `${year}er-Jahre`,
  fraction: (numerator, denominator) => {
    if (denominator === 2) return numerator === 1 ? 'die Hälfte' : undefined;
    const count = numerator === 1 ? 'ein' : cardinals[numerator - 1];
    const part = parts[denominator - 3];
    return count && part ? `${count} ${part}` : undefined;
  },
  ratio: (part, whole) => `${part} von ${whole}`,
  rate: (value, base) => `${value} je ${base}`,
  points: (figure, value) =>
    `${figure} ${Math.abs(value) === 1 ? 'Prozentpunkt' : 'Prozentpunkte'}`,
  factor: (figure) => `Faktor ${figure}`,
  range: (from, to) => `${from} bis ${to}`,
  interval: { from: 'vom', to: 'bis' },
};

/** How German nouns follow figures. */
export const germanUnits = buildUnits(formatting);

function compactMoney(sum: Sum): string {
  const number = formatCompactNumber(formatting, sum.value);
  return number
    ? `${number} ${nameCurrency(formatting, sum, 'name')}`
    : formatMoney(formatting, sum);
}
