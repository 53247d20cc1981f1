import type { RenderContext } from '../content/context.ts';
import { printText } from '../content/text.ts';
import { escapeHtml } from '../model/escape.ts';

/**
 * A picture within the page, its alternative text with it: it uses the definition of the page. A missing one renders as
 * nothing, and a check reports it.
 */
export function renderPicture(path: string, alt: string, { pictures }: RenderContext): string {
  const picture = pictures.get(path);
  if (!picture) return '';
  const { type, id, box } = picture;
  // A photo fills the room it is given and is cut at its edges.
  const fit = type === 'photo' ? ' preserveAspectRatio="xMidYMid slice"' : '';
  return `<svg class="${type}" role="img" aria-label="${escapeHtml(alt)}" viewBox="${box.join(' ')}"${fit}><use href="#${escapeHtml(id)}"/></svg>`;
}

/** The flag of the delegation, where `deck.yaml` has one. */
export function renderFlag(context: RenderContext): string {
  const { flag } = context.settings.brand ?? {};
  if (!flag) return '';
  const alt = printText(flag.alt[context.language.tag] ?? [], context);
  return `<div class="flag">${renderPicture(flag.picture, alt, context)}</div>`;
}

/** The definitions of the pictures that are used in some HTML, each once, for the same page. */
export function renderDefinitions(html: string, { pictures }: RenderContext): string {
  const used = new Set([...html.matchAll(/<use href="#(picture_\d+)"/g)].map(([, id]) => id));
  const definitions = [...pictures.values()].filter(({ id }) => used.has(id));
  if (definitions.length === 0) return '';
  const body = definitions.map(({ definition }) => definition).join('');
  return `<svg id="picture_definitions" width="0" height="0" aria-hidden="true"><defs>${body}</defs></svg>`;
}
