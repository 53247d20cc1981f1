import type { Passage, Span } from '../check/statement/passage.ts';

/** Words beside a figure that an anchor takes in, before and after, the shortest anchors first. */
const REACHES = [
  [0, 0],
  [0, 1],
  [1, 0],
  [0, 2],
  [1, 1],
  [0, 3],
  [2, 0],
  [2, 1],
  [1, 2],
  [2, 3],
] as const;

/** Anchors for a figure, from its own print on; one that counts something takes the noun in first. */
export function listAnchors(
  { start, end }: Span,
  { text }: Passage,
  takesNoun: boolean,
): readonly string[] {
  const reaches = takesNoun ? [REACHES[1], REACHES[0], ...REACHES.slice(2)] : REACHES;
  const anchors = reaches.map(([before, after]) => {
    const lead = takeWords(text.slice(0, start), before, BEFORE);
    const tail = takeWords(text.slice(end), after, AFTER);
    return `${lead}${text.slice(start, end)}${tail}`;
  });
  return [...new Set(anchors)];
}

/** One word with what parts it from the figure; none across a comma or the end of a sentence. */
const BEFORE = /[\p{L}\p{N}'’-]+ $/u;
const AFTER = /^(?: [\p{L}\p{N}'’-]*[\p{L}\p{N}]|['’-]?[\p{L}]+)/u;

function takeWords(text: string, count: number, word: RegExp): string {
  let taken = '';
  let rest = text;
  for (let index = 0; index < count; index += 1) {
    const match = word.exec(rest);
    if (!match) break;
    const isAfter = word === AFTER;
    taken = isAfter ? taken + match[0] : match[0] + taken;
    rest = isAfter ? rest.slice(match[0].length) : rest.slice(0, match.index);
  }
  return taken;
}
