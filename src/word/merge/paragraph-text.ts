import type { RenderContext } from '../../content/context.ts';
import { type Sign, sameSigns } from '../note.ts';
import { parseNotes } from '../source/parse.ts';
import { type Spelling, writeMarkdown } from './markdown-text.ts';
import { mergeSigns } from './merged-signs.ts';

/** What paragraphs are written with. */
export interface WritingContext {
  readonly context: RenderContext;
  /** Markdown of facts and of locked things, by tag. */
  readonly things: ReadonlyMap<string, string>;
  /** Whether the notes have straight quotation marks, so that new ones are straight too. */
  readonly straight: boolean;
}

/**
 * The Markdown of a changed paragraph: as near to its source as it can be, proved by reading it back. Undefined where
 * Markdown cannot say it.
 */
export function writeParagraph(
  source: readonly Sign[],
  reviewed: readonly Sign[],
  writing: WritingContext,
): string | undefined {
  const merged = mergeSigns(source, reviewed);
  const anew = mergeSigns([], reviewed);
  for (const signs of [merged, anew])
    for (const spelling of listSpellings(writing.straight)) {
      const text = writeProved(signs, reviewed, spelling, writing);
      if (text !== undefined) return text;
    }
  return undefined;
}

function listSpellings(straight: boolean): readonly Spelling[] {
  return [false, true].flatMap((cautious) => [
    { straight, cautious },
    { straight: !straight, cautious },
  ]);
}

function writeProved(
  signs: readonly Sign[],
  reviewed: readonly Sign[],
  spelling: Spelling,
  { context, things }: WritingContext,
): string | undefined {
  const read = (text: string) => {
    const [block, ...others] = parseNotes(text, context);
    return !others.length && block?.kind === 'p' ? block.signs : [];
  };
  const text = writeMarkdown(signs, things, spelling);
  const found = read(text);
  if (!sameSigns(found, reviewed)) return undefined;
  const kept = writeMarkdown(keepSpaces(signs, found), things, spelling);
  return sameSigns(read(kept), reviewed) ? kept : text;
}

/** No-break spaces that a reviewer typed and typography does not set are written as they are. */
function keepSpaces(signs: readonly Sign[], found: readonly Sign[]): readonly Sign[] {
  return signs.map((sign, index) => {
    const isLost = sign.source === undefined && /[\u00a0\u202f]/.test(sign.text);
    return isLost && found[index]?.text === ' ' ? { ...sign, source: sign.text } : sign;
  });
}
