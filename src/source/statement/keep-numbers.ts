import type { Statement } from '../../model/statement.ts';
import { hashText } from '../hash.ts';

/** Characters of a paragraph's mark. */
const LENGTH = 6;

/** What tells a paragraph from the others without a word of it: from its letters and digits alone. */
export function markParagraph(text: string): string {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return hashText(letters).slice(0, LENGTH);
}

/** The marks of a statement that does not number its paragraphs itself, in the order of the numbers given to them. */
export function listMarks({ numbering, paragraphs }: Statement): readonly string[] {
  if (numbering === 'own') return [];
  const byNumber = new Map(paragraphs.map(({ number, text }) => [number, markParagraph(text)]));
  const last = [...byNumber.keys()].reduce((most, number) => Math.max(most, number), 0);
  return Array.from({ length: last }, (_, index) => byNumber.get(index + 1) ?? '');
}

/**
 * A statement with the numbers that its paragraphs were given before, by their marks: one that is as it was keeps its
 * number wherever it stands, one that was changed takes the number that follows the one before it where that is free,
 * and one that is new a number of its own behind all others. A statement's own numbers stay.
 */
export function keepNumbers(statement: Statement, marks: readonly string[]): Statement {
  if (statement.numbering === 'own' || !marks.length) return statement;
  const [heading, ...others] = statement.paragraphs;
  if (!heading) return statement;
  const numbers = new Map(marks.map((mark, index) => [mark, index + 1] as const).reverse());
  const known = others.map(({ text }) => numbers.get(markParagraph(text)) ?? 0);
  const taken = new Set(known);
  let next = marks.length;
  let before = 0;
  const paragraphs = others.map((paragraph, index) => {
    const follower = before + 1;
    const isFree = follower <= marks.length && !taken.has(follower);
    const number = known[index] || (isFree ? follower : ++next);
    taken.add(number);
    before = number;
    return { ...paragraph, number };
  });
  return { ...statement, paragraphs: [heading, ...paragraphs] };
}
