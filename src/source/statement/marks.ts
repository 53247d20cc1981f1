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
    .replace(/\*\*|__/g, '')
    .replace(/&(#x?[\da-f]+|[a-z]+);/gi, readEntity);
  let next = 0;
  return stripped.replace(/\uE002/g, () => escapes[next++] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  euro: '€',
  laquo: '«',
  raquo: '»',
  rsquo: '’',
  ndash: '–',
};

function readEntity(entity: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name] ?? entity;
  const code = /^#x/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
