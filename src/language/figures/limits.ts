import type { FactKind, Limit } from '../../model/fact.ts';
import { foldWords } from '../fold.ts';
import type { Language } from '../language.ts';
import { listEntries, sourceOf } from '../lexicon.ts';
import { patternOf } from '../pattern.ts';
import { FACT_MARK } from '../typography.ts';

/** What words make of the moment beside them: `near` on neither side of it ("late"), `at` the moment itself ("on"). */
export interface Limited {
  readonly limit: Limit | 'near' | 'at';
  readonly words: string;
}

const LIMITS = ['near', 'until', 'since'] as const;

/** What the words beside a moment, for which `FACT_MARK` stands, make of it: the longest wording decides. */
export function readLimit(text: string, kind: FactKind, language: Language): Limited | undefined {
  const folded = foldWords(text).text;
  const find = (limit: Limited['limit']): readonly Limited[] => {
    const words = patternOf(matchLimit(limit, kind, language), 'u').exec(folded)?.[0];
    return words ? [{ limit, words: words.replace(FACT_MARK, '…').trim() }] : [];
  };
  const [longest = find('at')[0]] = LIMITS.flatMap(find).sort(
    (a, b) => b.words.length - a.words.length,
  );
  const accented = `(?<!\\p{L})(?:${language.claims.accentedUntil ?? '(?!)'})\\s${FACT_MARK}`;
  const isUntil =
    longest?.limit === 'near' && patternOf(accented, 'iu').test(text.normalize('NFC'));
  return longest && isUntil ? { ...longest, limit: 'until' } : longest;
}

function matchLimit(
  limit: Limited['limit'],
  kind: FactKind,
  { claims, reading }: Language,
): string {
  const entries = listEntries(claims.limits[limit]);
  const [placed, before] = [
    entries.filter((entry) => entry.includes('…')),
    entries.filter((entry) => !entry.includes('…')),
  ];
  // "Before the 1990s"; "the 2019 session" is no year.
  const article = kind === 'decade' ? '(?:\\p{L}{1,3} )?' : '';
  const forms = [
    before.length &&
      `(?<![\\p{L}\\p{N}])(?:${sourceOf(before.join())})(?:[ -]|(?<='))${article}${FACT_MARK}`,
    placed.length && `(?:${sourceOf(placed.join())})${reading.spaced ? '(?!\\p{L})' : ''}`,
  ];
  return forms.filter(Boolean).join('|') || '(?!)';
}
