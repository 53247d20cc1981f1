import createMarkdownIt from 'markdown-it';

const { unescapeAll } = createMarkdownIt().utils;

/** A text with HTML's references to characters, by name or number, as the characters; what is none stays. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#[xX]?[\da-fA-F]+|\w+);/g, (entity) => unescapeAll(entity));
}
