import { createRequire } from 'node:module';
import createHyphenator, { type HyphenationFunctionSync, type PatternsDefinition } from 'hyphen';

const require = createRequire(import.meta.url);

/** Stands where a word may break at the end of a line, and shows only there (U+00AD). */
const SOFT_HYPHEN = '\u00AD';

/** The least that may stand on a line of its own, in letters. */
const EDGE = 6;

/** A word that may be broken: no name in capitals, no part of a compound with hyphens, an address or a code. */
const WORD =
  /(?<![\p{L}\p{N}\p{M}\u00AD@./_-])\p{L}\p{Ll}+(?![\p{L}\p{N}\p{M}\u00AD@/_-]|\.\p{L})/gu;

/** Sets soft hyphens in the words of a text that have so many letters or more; again and again, it changes no more. */
export type Hyphenation = (text: string, letters: number) => string;

/**
 * A language's hyphenation by Liang's method with the patterns of TeX, by the name of their file in `hyphen/patterns`:
 * they are read with the first text, since they are as much code as the whole program and few commands break words.
 * `exceptions` are words the patterns get wrong, with `-` where they may break.
 */
export function createHyphenation(name: string, exceptions: readonly string[] = []): Hyphenation {
  let hyphenate: HyphenationFunctionSync | undefined;
  const breakWord = (word: string) => {
    hyphenate ??= createHyphenator(require(`hyphen/patterns/${name}.js`) as PatternsDefinition, {
      exceptions: [...exceptions],
      hyphenChar: SOFT_HYPHEN,
    }) as HyphenationFunctionSync;
    return joinEnds(hyphenate(word));
  };
  return (text, letters) =>
    text.replace(WORD, (word) => (word.length < letters ? word : breakWord(word)));
}

/** Takes away the breaks that would leave less than `EDGE` letters on a line. */
function joinEnds(hyphenated: string): string {
  const word = hyphenated.replaceAll(SOFT_HYPHEN, '');
  let letters = 0;
  return [...hyphenated]
    .filter((character) => {
      if (character !== SOFT_HYPHEN) letters += character.length;
      return character !== SOFT_HYPHEN || (letters >= EDGE && word.length - letters >= EDGE);
    })
    .join('');
}
