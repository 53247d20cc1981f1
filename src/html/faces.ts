import type { RenderContext } from '../content/context.ts';
import { listCharacters } from '../font/characters.ts';
import { type Cut, renderFaces } from '../font/face-styles.ts';
import type { Typefaces } from '../font/typefaces.ts';

/** The faces of a finished page, for the characters in it and those that a clock or a timer shows there. */
export async function renderPageFaces(
  page: string,
  contexts: readonly RenderContext[],
  typefaces: Typefaces,
  cut: Cut,
): Promise<string> {
  const made = contexts.map(({ language }) => writeTimes(language.formatting));
  return renderFaces(page, listCharacters(page, ...made), typefaces, cut);
}

/** Every digit of a language, and both halves of its day. */
function writeTimes(formatting: string): string {
  const time = new Intl.DateTimeFormat(formatting, { timeStyle: 'medium', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(formatting);
  return (
    [9, 21].map((hour) => time.format(hour * 3_600_000)).join('') + number.format(9_876_543_210)
  );
}
