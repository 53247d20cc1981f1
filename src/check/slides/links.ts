import type { Token } from 'markdown-it';
import type { RenderContext } from '../../content/context.ts';
import type { Deck } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Slide } from '../../model/slide.ts';
import { readTokenData } from '../../source/markdown/token-data.ts';
import { suggest } from '../../source/suggest.ts';

/** Links lead to a slide of the deck or to the web; pictures exist; nothing else is linked. */
export function checkLinks(
  slide: Slide,
  deck: Deck,
  pictures: RenderContext['pictures'],
): readonly Diagnostic[] {
  const ids = deck.slides.map(({ id }) => id);
  return [...slide.heading, ...slide.body, ...slide.notes]
    .flatMap(listTokens)
    .flatMap((token): Diagnostic[] => {
      const found =
        token.type === 'link_open'
          ? checkTarget(String(token.attrGet('href')), ids)
          : token.type === 'image'
            ? checkPicture(decodeURI(String(token.attrGet('src'))), pictures)
            : undefined;
      const place = readTokenData(token).places?.[0]?.place ?? slide.place;
      return found ? [{ severity: 'error', ...found, place, slide: slide.id }] : [];
    });
}

function checkTarget(target: string, ids: readonly string[]) {
  if (/^(https?:\/\/|mailto:)/.test(target)) return undefined;
  const id = target.match(/^#\/?(.*)$/)?.[1];
  if (id === undefined)
    return {
      code: 'link-target',
      message: `link to "${target}"; expected #slide-id, https:// or mailto:`,
    };
  if (ids.includes(id) && target === `#${id}`) return undefined;
  return {
    code: 'link-target',
    message: `link to "${target}", which is no slide of the deck${suggest(id, ids)}; expected # and a slide's id`,
  };
}

function checkPicture(path: string, pictures: RenderContext['pictures']) {
  if (pictures.has(path)) return undefined;
  const near = suggest(path, [...pictures.keys()]);
  const remedy = near ? 'correct its name' : 'put it in assets/ and name it from there';
  const kind = /\.(svg|png|jpe?g|webp|avif|gif)$/i.test(path)
    ? ''
    : '; expected .svg, .png, .jpg, .webp, .avif or .gif';
  return {
    code: 'picture-missing',
    message: `there is no picture "${path}"${near}${kind}; ${remedy}`,
  };
}

function listTokens(token: Token): readonly Token[] {
  return [token, ...(token.children ?? []).flatMap(listTokens)];
}
