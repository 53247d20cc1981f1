import { foldPattern, foldWords } from '../fold.ts';
import type { Language } from '../language.ts';
import { findAll, Pattern } from '../pattern.ts';
import type { FigurePattern, ReadingRules } from '../reading.ts';
import { rememberBy } from '../remembered.ts';
import type { Figure } from './figure.ts';
import { readNumberWords } from './number-words.ts';

/** Figures that a language prints with words of its own: "a third", "doubled", "the 1990s". */
export function readPatterns(text: string, language: Language): readonly Figure[] {
  const folded = foldWords(text);
  const found: Figure[] = [];
  for (const { pattern, expression } of compile(language.reading))
    for (const match of findAll(folded.text, expression)) {
      const value = readValue(pattern, match.groups ?? {}, language);
      const start = folded.offsets[match.index] ?? 0;
      const end = endOf(match.index + match[0].length, folded.offsets, text);
      const isFree = found.every((one) => end <= one.start || start >= one.end);
      if (value !== undefined && isFree)
        found.push({ kind: pattern.kind, value, plain: false, free: false, start, end });
    }
  return found;
}

interface Compiled {
  readonly pattern: FigurePattern;
  readonly expression: Pattern;
}

const compile = rememberBy(({ patterns, spaced }: ReadingRules): readonly Compiled[] => {
  const [start, end] = spaced ? ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'] : ['', ''];
  return patterns.map((pattern) => ({
    pattern,
    expression: new Pattern(`${start}(?:${foldPattern(pattern.pattern)})${end}`, 'gu'),
  }));
});

function readValue(
  { kind, value, add = 0 }: FigurePattern,
  groups: Readonly<Record<string, string | undefined>>,
  language: Language,
): number | string | undefined {
  if (value !== undefined) return value;
  const [n, d] = [groups.n, groups.d].map((word) => readNumber(word, language));
  if (kind !== 'fraction' && kind !== 'ratio') {
    const read = n ?? d;
    return read === undefined ? undefined : Number((read + add).toPrecision(15));
  }
  const numerator = groups.n === undefined ? 1 : n;
  if (numerator === undefined || d === undefined || d < 2) return undefined;
  if (kind === 'ratio' && numerator >= d) return undefined;
  return `${numerator}/${d}`;
}

/** A number in digits or words, a word for a part ("third"), or an article, which counts as one. */
function readNumber(word: string | undefined, language: Language): number | undefined {
  if (word === undefined) return undefined;
  if (/^\d/.test(word)) return Number(word.replace(',', '.'));
  const part = language.reading.denominators;
  const denominator = part[word] ?? part[word.replace(/s$/, '')];
  return denominator ?? readNumberWords(word, language.numbers)[0]?.value ?? 1;
}

/** The offset behind the last character: what follows it and prints nothing is left out. */
function endOf(unit: number, offsets: readonly number[], text: string): number {
  const last = offsets[unit - 1] ?? 0;
  return last + String.fromCodePoint(text.codePointAt(last) ?? 32).length;
}
