import { buildUnits } from '../../figures/units.ts';
import { formatCompactMoney, openNumberFormat, type Sum } from '../../formats.ts';
import type { PrintingRules } from '../../print/printing.ts';

const formatting = 'de-DE';
const cardinals =
  'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'.split(
    ' ',
  );
const parts = 'Drittel Viertel Fünftel Sechstel Siebtel Achtel Neuntel Zehntel'.split(' ');

/** How German writes figures. */
export const germanPrinting: PrintingRules = {
  // "ein" and "dritte" change with their noun's gender and case: digits are right before any.
  spell: (value, kind) => (kind === 'ordinal' || value === 1 ? undefined : cardinals[value - 1]),
  compactMoney,
  ordinal: (value) => `${openNumberFormat(formatting).format(value)}.`,
  ordinalsAgree: true,
  decade: (year) => `${year}er-Jahre`,
  fraction: (numerator, denominator) => {
    if (denominator === 2) return numerator === 1 ? 'die Hälfte' : undefined;
    const count = numerator === 1 ? 'ein' : cardinals[numerator - 1];
    const part = parts[denominator - 3];
    return count && part ? `${count} ${part}` : undefined;
  },
  ratio: (part, whole) => `${part} von ${whole}`,
  rate: (value, base) => `${value} je ${base}`,
  citing: { paragraphs: 'Abs.\u00A0{paragraphs}', comma: ', ', to: '–' },
  points: (figure, value) =>
    `${figure} ${Math.abs(value) === 1 ? 'Prozentpunkt' : 'Prozentpunkte'}`,
  factor: (figure) => `Faktor ${figure}`,
  range: (from, to) => `${from} bis ${to}`,
  interval: { from: 'vom', to: 'bis' },
};

/** How German nouns follow figures. */
export const germanUnits = buildUnits(formatting, {
  join: (noun, _plural, { kind, qualifier }) => ({
    link: '\u00A0',
    noun: kind === 'ratio' || qualifier === 'over the last' ? toDative(noun) : noun,
  }),
});

/** "volle Jahre" are "vollen Jahren" behind "in den letzten 5" and "1 von 5"; plurals in -n and -s stay. */
function toDative(plural: string): string {
  return plural.replace(/^(?:\p{Ll}+e\s)*\p{Lu}[\p{L}-]*/u, (words) =>
    words.replace(/(?:e|e[lr])(?=\s|$)/gu, '$&n'),
  );
}

function compactMoney(sum: Sum): string {
  // A list of currencies has "Schwedische Kronen", running text "schwedische Kronen"; "Schweizer Franken" in both.
  const lower = (name: string) =>
    name.replace(/^\p{Lu}\p{Ll}+sche /u, (nation) => nation.toLocaleLowerCase(formatting));
  return formatCompactMoney(formatting, sum, (number, name) => `${number} ${lower(name)}`);
}
