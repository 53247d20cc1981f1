import { buildUnits } from '../../figures/units.ts';
import { formatCompactNumber, formatMoney, nameCurrency, type Sum } from '../../formats.ts';
import type { PrintingRules } from '../../print/printing.ts';

const formatting = 'es-ES';
const cardinals =
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte'.split(
    ' ',
  );
const ordinals =
  'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo'.split(
    ' ',
  );
const parts = 'cuarta quinta sexta séptima octava novena décima'.split(' ');
/** As the United Nations write them. */
const CURRENCIES: Readonly<Record<string, string>> = { USD: 'dólares de los Estados Unidos' };

/** How Spanish writes figures. */
export const spanishPrinting: PrintingRules = {
  spell: (value, kind) => (kind === 'ordinal' ? ordinals : cardinals)[value - 1],
  compactMoney,
  ordinal: (value) => `${new Intl.NumberFormat(formatting).format(value)}.º`,
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
  ratio: (part, whole) =>
    // "Uno" or "una" depends on what is counted: in figures it fits both.
    part === cardinals[0]
      ? `1 de cada ${cardinals.indexOf(whole) + 1}`
      : `${part} de cada ${whole}`,
  rate: (value, base) => `${value} por cada ${base}`,
  points: (figure, value) =>
    `${figure} ${Math.abs(value) === 1 ? 'punto porcentual' : 'puntos porcentuales'}`,
  factor: (figure) => `un factor de ${figure}`,
  range: (from, to) => `${from} a ${to}`,
  interval: { from: 'del', to: 'al' },
};

/** How Spanish nouns follow figures: "un millón de personas", but "22 Estados". */
export const spanishUnits = buildUnits(formatting, {
  join: (_noun, plural) => ({ link: plural === 'many' ? ' de ' : '\u00A0' }),
});

function compactMoney(sum: Sum): string {
  const number = formatCompactNumber(formatting, sum.value);
  const name = CURRENCIES[sum.currency ?? ''] ?? nameCurrency(formatting, sum, 'name');
  return number ? `${number} de ${name}` : formatMoney(formatting, sum);
}
