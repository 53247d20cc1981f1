import { buildUnits } from '../../figures/units.ts';
import { formatCompactMoney, openNumberFormat, type Sum } from '../../formats.ts';
import type { PrintingRules } from '../../print/printing.ts';

const formatting = 'fr-FR';
const cardinals =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  );
const ordinals =
  'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième'.split(
    ' ',
  );
const parts: Readonly<Record<number, string>> = { 3: 'tiers', 4: 'quart' };

/** How French writes figures. */
export const frenchPrinting: PrintingRules = {
  spell: (value, kind) => (kind === 'ordinal' ? ordinals : cardinals)[value - 1],
  compactMoney,
  ordinal: (value) => (value === 1 ? '1er' : `${openNumberFormat(formatting).format(value)}e`),
  ordinalsRaised: true,
  decade: (year) => `années ${year}`,
  fraction: (numerator, denominator) => {
    if (denominator === 2) return numerator === 1 ? 'la moitié' : undefined;
    const [count, part] = [
      cardinals[numerator - 1],
      parts[denominator] ?? ordinals[denominator - 1],
    ];
    if (!count || !part || denominator < 2) return undefined;
    return `${count} ${numerator === 1 || part.endsWith('s') ? part : `${part}s`}`;
  },
  ratio: (part, whole) => `${part} sur ${whole}`,
  rate: (value, base) => `${value} pour ${base}`,
  points: (figure, value) => `${figure} ${Math.abs(value) < 2 ? 'point' : 'points'} de pourcentage`,
  factor: (figure) => `un facteur ${figure}`,
  range: (from, to) => `${from} à ${to}`,
  interval: { from: 'du', to: 'au' },
  firstOfMonth: '1er',
};

/** How French nouns follow figures: "1 000 000 de données", "un million d’euros", but "22 États". */
export const frenchUnits = buildUnits(formatting, {
  join: (noun, plural) => ({
    link: plural === 'many' ? (isElided(noun) ? '\u00A0d’' : '\u00A0de ') : '\u00A0',
  }),
});

function isElided(noun: string): boolean {
  return /^[aeiouyéèêàâîôûœ]|^h(?!a[iuntchlmrs]|é[rc]|o[cnlr]|u[itm])/i.test(noun);
}

function compactMoney(sum: Sum): string {
  const print = (number: string, name: string) =>
    `${number} ${isElided(name) ? 'd’' : 'de '}${name}`;
  return formatCompactMoney(formatting, sum, print);
}
