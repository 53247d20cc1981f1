import type { FactUse } from './fact.ts';
import type { Place } from './place.ts';

/** A piece of running text: words as the author wrote them, or the use of a fact. */
export type TextPart =
  | { readonly type: 'words'; readonly words: string; readonly place: Place }
  | { readonly type: 'fact'; readonly use: FactUse };

/** Running text of one block, in reading order: what prints it and what checks it read the same parts. */
export type Text = readonly TextPart[];

/** The uses of facts in a text, in order. */
export function listFactUses(text: Text): readonly FactUse[] {
  return text.flatMap((part) => (part.type === 'fact' ? [part.use] : []));
}

/** Where a text begins; none of an empty one. */
export function locateText([part]: Text): Place | undefined {
  return part?.type === 'fact' ? part.use.place : part?.place;
}

/** The fact of a text without a word of its own. */
export function findLone(text: Text): FactUse | undefined {
  const uses = listFactUses(text);
  const hasWords = text.some((part) => part.type === 'words' && /\p{L}/u.test(part.words));
  return uses.length === 1 && !hasWords ? uses[0] : undefined;
}

/** Where a text is met, said in diagnostics: "in the speaker notes". */
export type TextRole =
  | 'title'
  | 'body'
  | 'notes'
  | 'alternative text'
  | 'attribute'
  | 'pronunciation'
  | 'chart'
  | 'picture'
  | 'frontmatter';

/** A text with its role, as the checks read it. */
export interface RoledText {
  readonly role: TextRole;
  readonly text: Text;
}
