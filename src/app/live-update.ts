import type { RevealApi } from 'reveal.js';
import type { DeckData, DeckPage } from '../html/page.ts';
import type { LanguageSwitch } from './language-switch.ts';

/** While the author writes: shows changed slides at once, on the slide and fragment that were shown. */
export function addLiveUpdate(deck: RevealApi, languages: LanguageSwitch): void {
  import.meta.hot?.on('deck:update', (page: DeckPage) => {
    const id = deck.getCurrentSlide()?.id;
    const { h, f } = deck.getIndices();
    const shown = languages.current;
    const place = document.querySelector('.reveal > .slides');
    if (!place) return;
    place.innerHTML = page.slides;
    // The switch's buttons keep their listeners unless the list of languages itself changed.
    if (replaceRest(page.rest)) return location.reload();
    const data = JSON.parse(document.querySelector('#deck_data')?.textContent ?? '{}') as DeckData;
    document.documentElement.lang = page.locale;
    languages.replace(data, shown);
    deck.sync();
    const at = [...place.children].findIndex((slide) => slide.id === id);
    deck.slide(at >= 0 ? at : Math.min(h, place.children.length - 1), 0, f);
  });
}

/** Loads the page anew as soon as there is a deck to show. */
export function awaitDeck(): void {
  import.meta.hot?.on('deck:update', () => location.reload());
}

function replaceRest(html: string): boolean {
  const fresh = document.createElement('template');
  fresh.innerHTML = html;
  const count = (root: ParentNode) => root.querySelectorAll('template[data-locale]').length;
  const changed = count(document) !== count(fresh.content);
  const replaced = 'template[data-locale], #deck_data, #picture_definitions';
  for (const old of document.querySelectorAll(replaced)) old.remove();
  document.body.append(...fresh.content.querySelectorAll(replaced));
  return changed;
}
