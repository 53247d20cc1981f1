import type { DeckPage, Edition } from '../html/page.ts';
import type { ReviewPage } from '../html/review/review.ts';

/** Chooses the script of an edition in `src/app/index.html`. */
export function namePage(html: string, edition: Edition): string {
  return html.replace('%deck-edition%', edition);
}

/** Puts a deck's content into the places that `src/app/index.html` leaves for it. */
export function fillDeckPage(html: string, page: DeckPage): string {
  return html
    .replace('%deck-locale%', page.locale)
    .replace('%deck-direction%', page.direction)
    .replace('%deck-format%', page.format)
    .replace('%deck-around%', page.around)
    .replace('<!--deck-head-->', () => page.head)
    .replace('<!--deck-bar-->', () => page.bar)
    .replace('<!--deck-slides-->', () => page.slides)
    .replace('<!--deck-rest-->', () => page.rest);
}

/** Puts a review's content into the places that `src/app/review/review.html` leaves for it. */
export function fillReviewPage(html: string, page: ReviewPage): string {
  return html
    .replace(
      'lang="en" data-format="16:9"',
      `lang="${page.locale}" dir="${page.direction}" data-format="${page.format}" data-languages="${page.languages}"`,
    )
    .replace('<!--review-head-->', () => page.head)
    .replace('<!--review-body-->', () => page.body);
}

/** Puts colours and faces of a page into the style element that is left for them. */
export function fillDress(html: string, dress: string): string {
  return html.replace(DRESS, () => `<style id="page_dress">${dress}</style>`);
}

const DRESS = '<!--page-dress-->';
