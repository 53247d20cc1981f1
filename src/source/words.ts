import { z } from 'zod';
import { flattenWords, settableWords, type WordTree } from '../language/words/deck-words.ts';
import type { WordsByKey } from '../model/settings.ts';

const word = z
  .string('expected the words in the language, between quotation marks where they hold ":" or "#"')
  .trim()
  .min(1, 'expected the words in the language');

/** What `words` may set in one language: each key that pages have words for, none of them required. */
export const settable = allow(settableWords);

/** The words that were given, by dotted key. */
export function flattenGiven(tree: z.output<typeof settable>): WordsByKey {
  return flattenWords(tree as WordTree);
}

function allow(tree: WordTree): z.ZodObject {
  const shape = Object.entries(tree).map(([key, value]) => [
    key,
    (typeof value === 'string' ? word : allow(value)).optional(),
  ]);
  return z.strictObject(Object.fromEntries(shape), 'expected words by key');
}
