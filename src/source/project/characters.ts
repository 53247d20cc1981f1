import type { Diagnostic } from '../../model/diagnostic.ts';
import * as report from '../diagnostics.ts';
import { createLocator } from '../lines.ts';

/**
 * Characters that no text of a slide can have: controls, which no XML and so no Word file holds, half characters, and
 * those that stand for facts and markup while typography is set.
 */
const FORBIDDEN = /(?![\t\n])\p{Cc}|[\p{Surrogate}\uFFFE\uFFFF\uFFFC\uE000\uE001]/gu;

/** Reports the characters of a slide's source that it cannot have, each where it stands. */
export function checkCharacters(text: string, file: string): readonly Diagnostic[] {
  const locate = createLocator(file, text);
  return [...text.matchAll(FORBIDDEN)].map(({ 0: character, index }) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return report.characterForbidden({ place: locate(index), code });
  });
}
