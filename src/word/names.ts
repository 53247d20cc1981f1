import type { FactUse } from '../model/fact.ts';
import { hashText } from '../source/hash.ts';

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

/** The 0-based slide and paragraph whose bookmark that is. */
export function readBlockBookmark(
  name: string,
): { readonly slide: number; readonly block: number } | undefined {
  const [, slide, block] = name.match(/^_note_(\d+)_(\d+)$/) ?? [];
  return slide && block ? { slide: Number(slide) - 1, block: Number(block) - 1 } : undefined;
}

/** Word takes no longer tag or title of a content control. */
const LONGEST = 64;

/** The tag and title of the control that holds a fact: `fact:<id>|<form>`, shortened where Word could not keep it. */
export function tagFact({ id, form }: Pick<FactUse, 'id' | 'form'>): string {
  const tag = `fact:${id}${form ? `|${form}` : ''}`;
  return tag.length > LONGEST ? `fact:~${hashText(tag)}` : tag;
}

/** The tag of Markdown that Word shows but cannot edit: a picture in a line, a table. */
export function tagLocked(source: string): string {
  return `locked:${hashText(source)}`;
}

/** The tag of the control that holds a slide's heading. */
export function tagSlide(id: string): string {
  const tag = `slide:${id}`;
  return tag.length > LONGEST ? `slide:~${hashText(tag)}` : tag;
}
