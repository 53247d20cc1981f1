import type { Chart } from './chart.ts';
import type { Block } from './content/block.ts';
import type { Run } from './content/run.ts';
import type { FactUse } from './fact.ts';
import type { Layout } from './layout.ts';
import type { Locale } from './locale.ts';
import type { Place } from './place.ts';
import type { RoledText, Text } from './text.ts';

/** One slide in one language: one file. */
export interface Slide {
  /** From the file name without its number: `evidence` of `040-evidence.md`. Stable when slides are renumbered. */
  readonly id: string;
  /** The file name without `.md`: `040-evidence`. */
  readonly name: string;
  readonly locale: Locale;
  readonly file: string;
  readonly layout: Layout;
  /** The small line above the title. */
  readonly kicker?: Text;
  readonly title: Text;
  /** Whether its title is long in any language: layouts that set titles large then set it a size smaller in all. */
  readonly hasLongTitle?: true;
  /** Paragraphs cited beyond those of the facts used, as declared by `cites`. */
  readonly cites: readonly number[];
  /** Planned speaking time in seconds, where the author overrides the count of words. */
  readonly time?: number;
  /** Whether it is kept for questions: behind the talk, and no part of it. */
  readonly backup?: true;
  /** Whether it is meant to have no speaker notes. */
  readonly silent?: true;
  /** What the slide shows without its title. */
  readonly body: readonly Block[];
  /** The title as it is written; `title` is its text. */
  readonly heading: readonly Run[];
  readonly notes: readonly Block[];
  /** Source text of the notes with LF line ends, as the Word import needs it, and the line it begins on. */
  readonly notesSource: { readonly text: string; readonly line: number };
  readonly charts: readonly Chart[];
  /** Questions to the drafter of the statement, written as `<!-- ? … -->`; never public. */
  readonly questions: readonly { readonly text: string; readonly place: Place }[];
  /** Every text of the slide, for the checks. */
  readonly texts: readonly RoledText[];
  /** Every use of a fact on the slide and in its notes, in reading order. */
  readonly facts: readonly FactUse[];
  readonly place: Place;
  /** Places of frontmatter keys. */
  readonly places: Readonly<Record<string, Place>>;
}
