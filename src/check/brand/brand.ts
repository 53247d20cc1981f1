import type { TypefaceFault } from '../../font/own-typefaces.ts';
import type { Typefaces } from '../../font/typefaces.ts';
import type { Deck } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import { suggest } from '../../source/suggest.ts';
import { measureContrast, readLook, writeLook } from './color.ts';
import * as report from './diagnostics.ts';

/** What text and what marks need (WCAG 2.2, 1.4.3 and 1.4.11). */
const [TEXT, MARK] = [4.5, 3];

/**
 * What stands on the delegation's colour, and what that stands on, as `assets/theme/tokens.css` derives it; a test
 * compares both. Dark shades take its hue alone and always pass.
 */
export const PAIRS: readonly {
  readonly name: string;
  readonly needed: number;
  readonly other: (brand: string) => string;
}[] = [
  { name: 'white text on it', needed: TEXT, other: () => '#fdfbf6' },
  { name: 'small text on it', needed: TEXT, other: (brand) => follow(brand, 0.883, 0.33) },
  { name: 'a quiet mark on it', needed: MARK, other: (brand) => follow(brand, 0.725, 0.8) },
  { name: 'it as text on a panel', needed: TEXT, other: () => '#f1ebde' },
];

/** `oklch(from var(--brand) l calc(c * strength) h)` */
function follow(brand: string, l: number, strength: number): string {
  const { c, h } = readLook(brand);
  return writeLook({ l, c: c * strength, h });
}

/** The delegation's colour is deep enough for what is written on it and with it; its flag and its typefaces are there. */
export function checkBrand(
  { settings }: Deck,
  pictures: ReadonlySet<string>,
  { faults }: Typefaces,
): readonly Diagnostic[] {
  const { brand, places } = settings;
  if (!brand || !places.brand) return [];
  const locate = (path: string) => places[`brand.${path}`] ?? (places.brand as Place);
  return [
    ...checkColor(brand.color, locate('color')),
    ...checkFlag(brand.flag?.picture, pictures, locate('flag.picture')),
    ...faults.map(({ use, name, problem }) =>
      report.brandTypeface({
        place: locate(`typefaces.${use}`),
        name,
        ...explainFault(name, problem),
      }),
    ),
  ];
}

function checkFlag(
  path: string | undefined,
  pictures: ReadonlySet<string>,
  place: Place,
): readonly Diagnostic[] {
  if (path === undefined || pictures.has(path)) return [];
  return [report.brandPicture({ place, path, near: suggest(path, [...pictures]) })];
}

function explainFault(name: string, problem: TypefaceFault['problem']) {
  switch (problem) {
    case 'uninstalled':
      return { problem: 'is not installed', remedy: `run: npm i -E @fontsource/${name}` };
    case 'unlicensed':
      return {
        problem: 'is not under the SIL Open Font License',
        remedy: 'choose one whose licence lets it go into the pages: its package says OFL-1.1',
      };
    case 'unusable':
      return {
        problem: 'sets none of the scripts that are left to it',
        remedy: 'take it out, or name it before those that have them',
      };
  }
}

function checkColor(color: string | undefined, place: Place): readonly Diagnostic[] {
  if (!color) return [];
  const poorest = findPoorest(color);
  if (poorest.ratio >= poorest.needed) return [];
  return [
    report.brandContrast({
      place,
      color,
      pair: `${poorest.name} (${poorest.other})`,
      ratio: (Math.floor(poorest.ratio * 100) / 100).toFixed(2),
      needed: String(poorest.needed),
      nearest: deepen(color),
    }),
  ];
}

function findPoorest(color: string) {
  return PAIRS.map(({ name, needed, other }) => {
    const against = other(color);
    return { name, needed, other: against, ratio: measureContrast(color, against) };
  }).reduce((a, b) => (b.ratio / b.needed < a.ratio / a.needed ? b : a));
}

/** The lightest colour of the same hue that works. */
function deepen(color: string): string {
  const look = readLook(color);
  for (let l = look.l; l > 0; l -= 0.004) {
    const deeper = writeLook({ ...look, l });
    const { ratio, needed } = findPoorest(deeper);
    if (ratio >= needed) return deeper;
  }
  return '#000000';
}
