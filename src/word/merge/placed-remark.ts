import type { Locale } from '../../model/locale.ts';
import type { Place } from '../../model/place.ts';
import type { Remark } from '../../model/remark.ts';
import { SETTINGS_START } from '../../model/settings.ts';
import type { ReviewComment } from '../read/review-comment.ts';
import type { Aside, ReviewedSlide } from './divide.ts';

/** A remark with the paragraph it is about: in the file as it is, and as it would be written. */
export interface PlacedRemark extends Remark {
  readonly place: Place;
  readonly placeAfter: Place;
}

/** The places of a slide's reviewed paragraphs, and where the slide begins. */
export interface SlidePlaces {
  readonly start: Place;
  readonly lines: readonly (readonly [before: Place, after: Place])[];
}

/** Comments and what was set aside, in the order of the document; those of the cover are about the whole deck. */
export function placeRemarks(
  slides: readonly ReviewedSlide[],
  comments: ReadonlyMap<string, ReviewComment>,
  locale: Locale,
  placesOf: (slide: ReviewedSlide) => SlidePlaces,
): readonly PlacedRemark[] {
  const left = new Map(comments);
  const placed = slides.flatMap((slide) => {
    const { start, lines } = placesOf(slide);
    const own = slide.index < 0 ? {} : { slide: slide.id };
    const take = (ids: readonly string[], [place, placeAfter]: readonly [Place, Place]) =>
      ids.flatMap((id): PlacedRemark[] => {
        const comment = left.get(id);
        left.delete(id);
        return comment ? [{ ...own, language: locale, ...comment, place, placeAfter }] : [];
      });
    const at = (block: number | undefined) => lines[block ?? -1] ?? ([start, start] as const);
    return [
      ...take(slide.comments, [start, start]),
      ...slide.blocks.flatMap((block, index) => take(block.comments, at(index))),
      ...slide.removals.flatMap((removal) => take(removal.comments, at(removal.at - 1))),
      ...slide.asides
        .filter(({ kept, words }) => !kept && words)
        .map((aside): PlacedRemark => {
          const [place, placeAfter] = at(aside.block);
          return { ...own, language: locale, ...describeAside(aside), place, placeAfter };
        }),
    ];
  });
  const unplaced = [...left.values()].map((comment) => ({
    language: locale,
    ...comment,
    place: SETTINGS_START,
    placeAfter: SETTINGS_START,
  }));
  return [...unplaced, ...placed];
}

function describeAside({ thing, words, authors: [first = ''] }: Aside): Omit<Remark, 'slide'> {
  const [, author = '', date = ''] = first.match(/^(.*?)(?:, (\d{4}-\d{2}-\d{2}))?$/) ?? [];
  return { author, date, found: thing, text: words, resolved: false, replies: [] };
}
