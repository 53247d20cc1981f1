import { readNumberWords } from '../../../language/figures/number-words.ts';
import { foldPattern, foldWords } from '../../../language/fold.ts';
import type { Language } from '../../../language/language.ts';
import { patternOf } from '../../../language/pattern.ts';
import { FACT_MARK } from '../../../language/typography.ts';

/** Signs that make another figure of the one behind them; a hyphen only where it stands as a minus. */
const SIGN_BEFORE = /(?:[+−±∓~≈≃∼<>≤≥≠×÷¬\p{Sc}#§№] ?|(?:^|[\s(])-|^-{1,3} ?)$/u;
const SIGN_AFTER = /^(?:[+±~^*†‡]| ?[×÷%‰°\p{Sc}])/u;
/** "M", "k€" behind a figure: a million, a thousand. */
const SCALE_AFTER = /^ ?(?:M|k|Md|x)\p{Sc}?(?![\p{L}\p{N}.'’-])/u;
const NUMBER_BEFORE = /[\p{N}\uFFFC][.,:/⁄×]?$/u;
const NUMBER_AFTER = /^[.,:/⁄×]?[\p{N}\uFFFC]/u;
const LETTER = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}]';
const LETTER_BEFORE = new RegExp(`${LETTER}$`, 'u');
const LETTER_AFTER = new RegExp(`^${LETTER}`, 'u');

export function findSign(before: string, after: string, { reading }: Language): string | undefined {
  const minus = reading.spaced
    ? patternOf(`(?<!\\p{L})(?:${reading.minus}) $`, 'iu')
    : patternOf(`(?:(?:${reading.minus}) ?|(?<=\\p{Script=Han})-)$`, 'u');
  for (const [text, patterns] of [
    [before, [SIGN_BEFORE, NUMBER_BEFORE, LETTER_BEFORE, minus]],
    [after, [SIGN_AFTER, SCALE_AFTER, NUMBER_AFTER, LETTER_AFTER]],
  ] as const)
    for (const pattern of patterns) {
      const match = pattern.exec(text)?.[0].trim();
      if (match) return match.replaceAll(FACT_MARK, 'another fact');
    }
  return undefined;
}

/** A word for a part that makes a fraction of a bare number: "deux tiers". */
export function findPart(after: string, { reading }: Language): string | undefined {
  const parts = Object.keys(reading.denominators).join('|');
  if (!parts) return undefined;
  const source = `^[ -]?(?:${foldPattern(parts)})${reading.spaced ? '(?!\\p{L})' : ''}`;
  return patternOf(source, 'u').exec(foldWords(after).text)?.[0].trim();
}

/** "million", "mln"; one letter alone is too often something else. */
export function findMultiplier(after: string, { numbers, reading }: Language): string | undefined {
  const short = reading.spaced ? /^ ?(\p{L}{2,})(?!\p{L})/u.exec(after)?.[1] : undefined;
  if (short && Object.hasOwn(reading.abbreviations, short.toLowerCase())) return short;
  const [next] = readNumberWords(after, numbers);
  const follows = next && /^[ -]?$/.test(after.slice(0, next.start));
  return follows && next.value !== 1 && !next.ordinal
    ? after.slice(next.start, next.end)
    : undefined;
}
