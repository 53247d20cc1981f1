import { foldPrint, foldWords } from '../../language/fold.ts';
import type { Place } from '../../model/place.ts';
import type { Text } from '../../model/text.ts';
import { joinText, type RunningText } from '../figures/running-text.ts';

/** One form of a term in a text, with offsets in its words. */
export interface FoundForm {
  /** As the author wrote it. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

/** Where whole words of a text are one of the forms; case, accents and typography make no difference. */
export function findForms(text: Text, forms: readonly string[]): readonly FoundForm[] {
  const folded = foldText(text);
  return forms.flatMap((form) => match(folded, folded.words, foldWords(form).text));
}

/** Where a form stands exactly so, but for typography: for one that differs from the right form in capitals only. */
export function findExactForms(text: Text, forms: readonly string[]): readonly FoundForm[] {
  const folded = foldText(text);
  return forms.flatMap((form) => match(folded, folded.print, foldPrint(form).text));
}

interface FoldedText {
  readonly running: RunningText;
  readonly words: ReturnType<typeof foldWords>;
  readonly print: ReturnType<typeof foldPrint>;
}

/** Each text is searched for every term, and folded once. */
const known = new WeakMap<Text, FoldedText>();

function foldText(text: Text): FoldedText {
  const before = known.get(text);
  if (before) return before;
  const running = joinText(text);
  const folded = {
    running,
    words: foldWords(running.words),
    print: foldPrint(running.words),
  };
  known.set(text, folded);
  return folded;
}

function match(
  { running }: FoldedText,
  { text, offsets }: ReturnType<typeof foldWords>,
  form: string,
): readonly FoundForm[] {
  if (!text.includes(form)) return [];
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(whole)].map(({ index }) => {
    const start = offsets[index] ?? 0;
    const end = offsets[index + form.length] ?? running.words.length;
    return { words: running.words.slice(start, end), start, end, place: running.locate(start) };
  });
}
