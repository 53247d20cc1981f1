import type { Figure } from '../../language/figure.ts';
import { readFigures } from '../../language/figures.ts';
import { foldPrint, lowerPrint } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
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

function isWhole(text: string, start: number, end: number): boolean {
  const joins = (left: string, right: string) =>
    /[\p{L}\p{N}]$/u.test(left) && /^[\p{L}\p{N}]/u.test(right);
  const hyphened = (left: string, right: string) =>
    (/\p{L}-$/u.test(left) && /^[\p{L}\p{N}]/u.test(right)) ||
    (/\p{L}$/u.test(left) && /^-\p{L}/u.test(right));
  return [start, end].every((edge) => {
    const [left, right] = [text.slice(Math.max(0, edge - 3), edge), text.slice(edge, edge + 3)];
    return !joins(left, right) && !hyphened(left, right);
  });
}
