import type { RenderContext } from '../content/context.ts';
import { listCharacters } from '../font/characters.ts';
import { type Cut, renderFaces } from '../font/face-styles.ts';
import type { Typefaces } from '../font/typefaces.ts';
import type { Brand } from '../model/settings.ts';

/**
 * What a finished page is dressed in beside the theme: the delegation's colours, and the faces for the characters that are
 * in it and that a clock or a timer shows there.
 */
export async function renderDress(
  page: string,
  contexts: readonly RenderContext[],
  typefaces: Typefaces,
  cut: Cut,
): Promise<string> {
  const made = contexts.map(({ language }) => writeTimes(language.formatting));
  const faces = await renderFaces(page, listCharacters(page, ...made), typefaces, cut);
  return renderBrand(contexts[0]?.settings.brand) + faces;
}

/** Over the theme's own, in every medium. */
function renderBrand(brand: Brand | undefined): string {
  if (!brand) return '';
  const { color, mark = [] } = brand;
  const tokens = [
    ...(color ? [`--brand:${color}`] : []),
    ...mark.map((part, index) => `--flag-${index + 1}:${part}`),
  ];
  return tokens.length ? `:root:root:root{${tokens.join(';')}}` : '';
}

/** Every digit of a language, and both halves of its day. */
function writeTimes(formatting: string): string {
  const time = new Intl.DateTimeFormat(formatting, { timeStyle: 'medium', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(formatting);
  return (
    [9, 21].map((hour) => time.format(hour * 3_600_000)).join('') + number.format(9_876_543_210)
  );
}
