import { decodeEntities } from '../markdown/entities.ts';

/** The text of a paragraph: marks off, white space folded, words that a soft hyphen breaks joined. */
export function foldParagraph(lines: readonly string[]): string {
  return stripMarks(
    lines.map((line) => line.replace(/^[\s>]*(?:#{1,6}\s+|\*\s+(?=\S))?/, '')).join('\n'),
  )
    .replace(/\u00AD\n/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Markdown and HTML marks off, entities and escapes read. */
export function stripMarks(text: string): string {
  const escapes: string[] = [];
  const shielded = text.replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => {
    escapes.push(sign);
    return '\uE002';
  });
  const stripped = shielded
    .replace(/\[\^[^[\]]+\]/g, '')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/<\/?[a-z][^<>\n]*>/gi, '')
    .replace(/(?<![\p{L}\p{N}*](?=\*\p{P}))(\*{1,3})(?=\S)([^*]+?)(?<=\S)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]+?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/\*\*|__/g, '');
  let next = 0;
  return decodeEntities(stripped).replace(/\uE002/g, () => escapes[next++] ?? '');
}
