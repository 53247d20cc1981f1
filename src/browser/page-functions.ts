/**
 * What a page runs before functions of ours are handed to it: tsx compiles with esbuild's `keepNames`, which wraps
 * functions in a helper that the page does not have.
 */
export const NAME_HELPER = 'globalThis.__name = (named) => named';

/**
 * Runs in the browser: gives words in another language, within what `selector` finds, a role with which Chromium (as of
 * version 156) keeps their language in the PDF.
 */
export function keepLanguages(selector: string): void {
  const inline = 'span, data, time, cite, q, i, b, u, abbr, dfn, small, kbd, samp, var, bdi';
  for (const element of document.querySelectorAll(`${selector} :is(${inline})[lang]:not([role])`))
    element.setAttribute('role', 'mark');
}
