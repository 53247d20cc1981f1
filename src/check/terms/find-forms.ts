import { foldPrint, foldWords } from '../../language/fold.ts';
import { rememberBy } from '../../language/remembered.ts';
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
const foldText = rememberBy((text: Text): FoldedText => {
  const running = joinText(text);
  return { running, words: foldWords(running.words), print: foldPrint(running.words) };
});

/** Looked for as plain text: a deck's texts times its terms are too many for a pattern of each. */
function match(
  { running }: FoldedText,
  { text, offsets }: ReturnType<typeof foldWords>,
  form: string,
): readonly FoundForm[] {
  const found: FoundForm[] = [];
  for (let at = text.indexOf(form); form && at >= 0; ) {
    const behind = at + form.length;
    const isWhole =
      !WORD_BEFORE.test(text.slice(Math.max(0, at - 2), at)) &&
      !WORD_BEHIND.test(text.slice(behind));
    if (isWhole) {
      const start = offsets[at] ?? 0;
      const end = offsets[behind] ?? running.words.length;
      const words = running.words.slice(start, end);
      found.push({ words, start, end, place: running.locate(start) });
    }
    at = text.indexOf(form, isWhole ? behind : at + 1);
  }
  return found;
}

const WORD_BEFORE = /[\p{L}\p{N}]$/u;
const WORD_BEHIND = /^[\p{L}\p{N}]/u;
