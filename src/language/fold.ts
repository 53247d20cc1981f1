/** Text folded for comparison, with the way back: `offsets[i]` is where unit `i` came from in the source. */
export interface Folded {
  readonly text: string;
  /** One more entry than `text` has UTF-16 units: the last is the source's length. */
  readonly offsets: readonly number[];
  /** Whether the unit came from a numeral (`\p{N}`: also Ⅳ, ½ and ², which fold to plain signs). */
  readonly numeric: readonly boolean[];
}

const SPACE = /^[\s\u200B\u2060]+$/u;
const IGNORED = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛ʼ′`´]/g, "'"],
  [/[“”„‟«»″]/g, '"'],
  [/[‐‑‒–—―﹘﹣]/g, '-'],
];

/** Folds for words: compatibility forms, signs, spaces, case and accents make no difference, nor what prints nothing. */
export function foldWords(source: string): Folded {
  return fold(source, (cluster) =>
    cluster.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC'),
  );
}

/** Folds for print: compatibility forms, signs and kinds of spaces make no difference; letters keep case and accents. */
export function foldPrint(source: string): Folded {
  return fold(source, (cluster) => cluster);
}

/** Lower case of print-folded text, sign by sign so that offsets stay. */
export function lowerPrint(text: string): string {
  return [...text]
    .map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign))
    .join('');
}

function fold(source: string, reduce: (cluster: string) => string): Folded {
  const offsets: number[] = [];
  const numeric: boolean[] = [];
  let text = '';
  for (const match of source.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const visible = match[0].replace(IGNORED, '');
    if (!visible) continue;
    const sign = SPACE.test(visible) ? ' ' : reduce(unifySigns(visible.normalize('NFKC')));
    if (sign === ' ' && text.endsWith(' ')) continue;
    const isNumeral = /\p{N}/u.test(visible) || /\p{N}/u.test(sign);
    for (let unit = 0; unit < sign.length; unit += 1) {
      offsets.push(match.index);
      numeric.push(isNumeral);
    }
    text += sign;
  }
  return { text, offsets: [...offsets, source.length], numeric };
}

function unifySigns(cluster: string): string {
  return SIGNS.reduce((text, [pattern, sign]) => text.replace(pattern, sign), cluster);
}
