import type { OutlineEntry } from '../write/outline.ts';

/** A slide as the PDF names it. */
export interface ExportedSlide {
  readonly id: string;
  /** The title as it is written, in plain text. */
  readonly title: string;
  /** Whether it opens a section: those after it are nested under it. */
  readonly section: boolean;
  /** How deep its bookmark is, 1 the outermost; where it is not given, under the section before it. */
  readonly level?: number;
}

/** One bookmark a slide, nested under the sections. */
export function listOutline(slides: readonly ExportedSlide[]): OutlineEntry[] {
  const first = slides.findIndex(({ section }) => section);
  return slides.map(({ title, section, level }, page) => {
    const nested = !section && first >= 0 && page > first ? 1 : 0;
    return { title, page, depth: level === undefined ? nested : level - 1 };
  });
}
