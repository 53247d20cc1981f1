import type { Place } from '../../model/place.ts';
import type { Slide } from '../../model/slide.ts';
import type { ReviewComment } from './review-comment.ts';
import type { ReviewedNotes } from './reviewed-notes.ts';

/** A comment with the paragraph of the notes it is about: in the file as it is, and as it would be written. */
export interface PlacedComment extends ReviewComment {
  readonly place: Place;
  readonly placeAfter: Place;
}

/** Comments in the order of the document; those before the first slide are about the whole deck. */
export function placeComments(
  { slides, comments, fingerprint }: ReviewedNotes,
  deck: readonly Slide[],
  lines: readonly (readonly (readonly Place[])[])[],
): readonly PlacedComment[] {
  const left = new Map(comments);
  const take = (ids: readonly string[], place: Place, placeAfter = place) =>
    ids.flatMap((id) => {
      const comment = left.get(id);
      left.delete(id);
      return comment ? [{ ...comment, place, placeAfter }] : [];
    });
  const placed = slides.flatMap((slide, index) => {
    const known = deck.find(({ id }) => id === slide.id);
    const start = known?.place ?? { file: `slides/${fingerprint.locale}`, line: 1, column: 1 };
    let at = -1;
    return [
      ...take(slide.comments, start),
      ...slide.blocks.flatMap((block) => {
        if (block.signs.length) at += 1;
        const [before = start, after = before] = lines[index]?.[at] ?? [];
        return take(block.comments, before, after);
      }),
    ];
  });
  const whole = { file: 'slides/deck.yaml', line: 1, column: 1 };
  return [...take([...left.keys()], whole), ...placed];
}
