import { createHash } from 'node:crypto';
import type { FactUse } from '../../model/fact.ts';

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

/** Sixteen hexadecimal digits of a SHA-256: enough to tell two texts of a deck apart. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
