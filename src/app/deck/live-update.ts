import type { DeckData, DeckUpdate } from '../../html/page.ts';
import type { Room } from './room.ts';

/** While the author writes: shows changed slides at once, on the slide and fragment that were shown. */
export function addLiveUpdate(room: Room): void {
  import.meta.hot?.on('deck:update', (page: DeckUpdate) => {
    const place = document.querySelector('main > .slides');
    if (!place) return;
    const dress = document.querySelector('#page_dress');
    // Faces that are set anew are loaded anew, and words would be gone for a moment.
    if (dress && dress.textContent !== page.dress) dress.textContent = page.dress;
    place.innerHTML = page.slides;
    // The bar keeps its listeners unless the list of languages itself changed.
    if (replaceRest(page.rest)) return location.reload();
    const data = JSON.parse(document.querySelector('#deck_data')?.textContent ?? '{}') as DeckData;
    const shown = room.state.language;
    document.documentElement.lang = page.locale;
    document.documentElement.dir = page.direction;
    room.editions.replace(data, shown);
    room.refresh();
  });
}

/** Loads the page anew as soon as there is a deck to show. */
export function awaitDeck(): void {
  import.meta.hot?.on('deck:update', () => location.reload());
}

function replaceRest(html: string): boolean {
  const fresh = document.createElement('template');
  fresh.innerHTML = html;
  const parts = 'noscript[data-locale], #deck_data, #picture_definitions';
  const count = (root: ParentNode) => root.querySelectorAll('noscript[data-locale]').length;
  const changed = count(document) !== count(fresh.content);
  for (const old of document.querySelectorAll(parts)) old.remove();
  // A template reads markup as if there were no script: the slides within would be slides of this page.
  for (const edition of fresh.content.querySelectorAll('noscript[data-locale]'))
    edition.textContent = edition.innerHTML;
  document.body.append(...fresh.content.querySelectorAll(parts));
  return changed;
}
