import type { Diagnostic } from '../../model/diagnostic.ts';
import * as report from '../diagnostics.ts';
import { createLocator } from '../lines.ts';

/**
 * Characters that no text of a slide can have: controls, which no XML and so no Word file holds, half characters, and
 * those that turn the order of letters and digits around, and those that stand for facts and markup while typography is set.
 */
const FORBIDDEN = /(?![\t\n])\p{Cc}|[\p{Surrogate}\u202A-\u202E\uFFFE\uFFFF\uFFFC\uE000\uE001]/gu;

/** Reports the characters of a slide's source that it cannot have, each where it stands. */
export function checkCharacters(text: string, file: string): readonly Diagnostic[] {
  const locate = createLocator(file, text);
  return [...text.matchAll(FORBIDDEN)].map(({ 0: character, index }) =>
    report.characterForbidden({ place: locate(index), code: nameCode(character) }),
  );
}

/** The code of the first such character in a text. */
export function findForbidden(text: string): string | undefined {
  const [character] = text.match(FORBIDDEN) ?? [];
  return character && nameCode(character);
}

function nameCode(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
