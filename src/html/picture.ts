import type { RenderContext } from '../content/context.ts';
import { escapeHtml } from '../model/escape.ts';

/** A picture within the page, its alternative text with it; a missing one renders as nothing and a check tells it. */
export function renderPicture(path: string, alt: string, { pictures }: RenderContext): string {
  const picture = pictures.get(path);
  if (!picture) return '';
  if (picture.type === 'raster')
    return `<img src="${escapeHtml(picture.url)}" alt="${escapeHtml(alt)}">`;
  return picture.markup
    .replace(/^[\s\S]*?(?=<svg\b)/, '')
    .replace(/<svg\b/, `<svg class="drawing" role="img" aria-label="${escapeHtml(alt)}"`)
    .replace(/<(title|desc)\b[\s\S]*?<\/\1>/g, '')
    .trim();
}
