import type { Figure } from '../../language/figures/figure.ts';
import { readFigures } from '../../language/figures/figures.ts';
import { foldPrint, lowerPrint } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import type { Fact } from '../../model/fact.ts';
import type { Statement } from '../../model/statement.ts';

/** A paragraph of the statement made ready for proofs: folded print, and every figure in it. */
export interface Passage {
  readonly number: number;
  readonly text: string;
  readonly figures: readonly Figure[];
}

/** Where some words stand in a passage's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Reads the figures of each paragraph in the statement's language. */
export function preparePassages(statement: Statement, language: Language): readonly Passage[] {
  return statement.paragraphs.map(({ number, text }) => {
    const folded = foldPrint(text).text;
    return { number, text: folded, figures: readFigures(folded, language) };
  });
}

/** Every place where a fact's anchor stands: a name with its capitals, but for the first letter, which follows its place. */
export function findAnchor({ anchor, kind }: Fact, text: string): readonly Span[] {
  const isName = kind === 'text' || kind === 'reference';
  const spans = findWords(anchor, text, isName);
  if (spans.length || !isName) return spans;
  const first = anchor.charAt(0);
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return findWords(other + anchor.slice(1), text, true);
}

/** Every place where words stand whole: "8 %" is not in "68 %", "état" not in "états", "19" not in "COVID-19". */
export function findWords(words: string, text: string, caseMatters: boolean): readonly Span[] {
  const wanted = foldPrint(words).text.trim();
  const [needle, hay] = caseMatters ? [wanted, text] : [lowerPrint(wanted), lowerPrint(text)];
  const spans: Span[] = [];
  if (!needle) return spans;
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1))
    if (isWhole(text, at, at + needle.length)) spans.push({ start: at, end: at + needle.length });
  return spans;
}

/** Scripts whose words stand without spaces between them: every place is the edge of one. */
const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]';
const UNSPACED_BEFORE = new RegExp(`${UNSPACED}$`, 'u');
const UNSPACED_BEHIND = new RegExp(`^${UNSPACED}`, 'u');

function isWhole(text: string, start: number, end: number): boolean {
  const joins = (left: string, right: string) =>
    /[\p{L}\p{N}]$/u.test(left) &&
    /^[\p{L}\p{N}]/u.test(right) &&
    !(UNSPACED_BEFORE.test(left) || UNSPACED_BEHIND.test(right));
  const hyphened = (left: string, right: string) =>
    (/\p{L}-$/u.test(left) && /^[\p{L}\p{N}]/u.test(right)) ||
    (/\p{L}$/u.test(left) && /^-\p{L}/u.test(right));
  return [start, end].every((edge) => {
    const [left, right] = [text.slice(Math.max(0, edge - 3), edge), text.slice(edge, edge + 3)];
    return !joins(left, right) && !hyphened(left, right);
  });
}
