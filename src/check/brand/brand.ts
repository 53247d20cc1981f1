import type { Deck } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { measureContrast, readLook, writeLook } from './color.ts';
import * as report from './diagnostics.ts';

/** What text needs (WCAG 2.2, 1.4.3). */
const NEEDED = 4.5;

/**
 * What stands on the delegation's colour, and what that stands on, as `assets/theme/tokens.css` derives it; a test
 * compares both. Dark shades take its hue alone and always pass.
 */
export const PAIRS: readonly {
  readonly name: string;
  readonly other: (brand: string) => string;
}[] = [
  { name: 'white text on it', other: () => '#fdfbf6' },
  { name: 'small text on it', other: followInk },
  { name: 'it as text on a panel', other: () => '#f1ebde' },
];

/** `--flood-ink-2`. */
function followInk(brand: string): string {
  const { c, h } = readLook(brand);
  return writeLook({ l: 0.883, c: c * 0.33, h });
}

/** The delegation's colour is deep enough for what is written on it and with it. */
export function checkBrand({ settings }: Deck): readonly Diagnostic[] {
  const { brand, places } = settings;
  const place = places['brand.color'] ?? places.brand;
  if (!brand || !place) return [];
  const poorest = findPoorest(brand.color);
  if (poorest.ratio >= NEEDED) return [];
  return [
    report.brandContrast({
      place,
      color: brand.color,
      pair: `${poorest.name} (${poorest.other})`,
      ratio: (Math.floor(poorest.ratio * 100) / 100).toFixed(2),
      nearest: deepen(brand.color),
    }),
  ];
}

function findPoorest(color: string) {
  return PAIRS.map(({ name, other }) => {
    const against = other(color);
    return { name, other: against, ratio: measureContrast(color, against) };
  }).reduce((a, b) => (b.ratio < a.ratio ? b : a));
}

/** The lightest colour of the same hue that works. */
function deepen(color: string): string {
  const look = readLook(color);
  for (let l = look.l; l > 0; l -= 0.004) {
    const deeper = writeLook({ ...look, l });
    if (findPoorest(deeper).ratio >= NEEDED) return deeper;
  }
  return '#000000';
}
