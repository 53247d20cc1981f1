/** Hidden bookmark at a slide's heading; numbers, since a bookmark's name has at most 40 characters and no hyphen. */
export function nameSlideBookmark(index: number): string {
  return `_slide_${index + 1}`;
}

/** The index of the slide whose bookmark that is. */
export function readSlideBookmark(name: string): number | undefined {
  const match = name.match(/^_slide_(\d+)$/);
  return match ? Number(match[1]) - 1 : undefined;
}

/** Hidden bookmark around a paragraph of notes. */
export function nameBlockBookmark(slide: number, block: number): string {
  return `_note_${slide + 1}_${block + 1}`;
}
