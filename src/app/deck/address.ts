import type { Place } from './place.ts';

/** The slide that the address names: `#evidence`; `#/evidence` and `#fr.evidence` are read too. */
export function readAddress(): { readonly slide: string; readonly language?: string } {
  const [, language, slide = ''] =
    /^#\/?(?:([A-Za-z]{2,3}(?:-\w+)*)\.)?([^/]*)/.exec(decode(location.hash)) ?? [];
  // Without a script `#FR` is where a language begins; no slide has capitals in its id.
  const whole = /^[A-Z]{2,3}(?:-\w+)*$/.test(slide) ? slide : undefined;
  const named = whole ?? language;
  return { slide: whole ? '' : slide, ...(named && { language: named.toLowerCase() }) };
}

/** An address that somebody cut or mistyped names no slide; the deck opens all the same. */
function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return '';
  }
}

/** Keeps place and language in the address, so that a reload and a copied link lead there. */
export function writeAddress({ slide }: Pick<Place, 'slide'>, language?: string): void {
  const address = new URL(location.href);
  if (language) address.searchParams.set('lang', language);
  address.hash = slide;
  if (address.href === location.href) return;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Some browsers refuse a new address for file://; place and language are then only not in it.
  }
}
