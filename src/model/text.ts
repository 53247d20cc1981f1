import type { FactUse } from './fact.ts';
import type { Place } from './place.ts';

/** A piece of running text: words as the author wrote them, or the use of a fact. */
export type TextPart =
  | { readonly type: 'words'; readonly words: string; readonly place: Place }
  | { readonly type: 'fact'; readonly use: FactUse };

/** Running text of one block, in reading order: what prints it and what checks it read the same parts. */
export type Text = readonly TextPart[];

/** Where a text is met, said in diagnostics: "in the speaker notes". */
export type TextRole =
  | 'title'
  | 'body'
  | 'notes'
  | 'alternative text'
  | 'attribute'
  | 'chart'
  | 'picture'
  | 'frontmatter';

/** A text with its role, as the checks read it. */
export interface RoledText {
  readonly role: TextRole;
  readonly text: Text;
}
