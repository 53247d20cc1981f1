import { buildUnits } from '../../figures/units.ts';
import { formatCompactMoney, openNumberFormat } from '../../formats.ts';
import type { PrintingRules } from '../../print/printing.ts';

const formatting = 'nl-BE';
const cardinals =
  'één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  );
const ordinals =
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde'.split(
    ' ',
  );

/** How Dutch writes figures. */
export const dutchPrinting: PrintingRules = {
  spell: (value, kind) => (kind === 'ordinal' ? ordinals : cardinals)[value - 1],
  compactMoney: (sum) => formatCompactMoney(formatting, sum),
  ordinal: (value) => `${openNumberFormat(formatting).format(value)}e`,
  decade: (year) => `jaren ${year}`,
  fraction: (numerator, denominator) => {
    if (denominator === 2) return numerator === 1 ? 'de helft' : undefined;
    const count = numerator === 1 ? 'een' : cardinals[numerator - 1];
    const part = denominator === 4 ? 'kwart' : ordinals[denominator - 1];
    return count && part && denominator > 2 ? `${count} ${part}` : undefined;
  },
  ratio: (part, whole) => `${part} op ${whole}`,
  rate: (value, base) => `${value} per ${base}`,
  points: (figure, value) => `${figure} ${Math.abs(value) === 1 ? 'procentpunt' : 'procentpunten'}`,
  factor: (figure) => `een factor ${figure}`,
  range: (from, to) => `${from} tot ${to}`,
  interval: { from: 'van', to: 'tot en met' },
};

/** How Dutch nouns follow figures. */
export const dutchUnits = buildUnits(formatting);
