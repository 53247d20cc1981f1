import type { Diagnostic } from '../model/diagnostic.ts';
import { createLocator } from '../parse/lines.ts';
import type { RenderContext } from '../render/context.ts';

/** What must not be in a drawing that goes into the page, and why. */
const forbidden: readonly {
  readonly pattern: RegExp;
  readonly what: string;
  readonly hint: string;
}[] = [
  { pattern: /<(?:\w+:)?script\b|\son\w+\s*=/gi, what: 'a script', hint: 'remove it' },
  { pattern: /<(?:\w+:)?foreignObject\b/gi, what: 'foreignObject', hint: 'draw it as SVG' },
  {
    pattern:
      /(?:href|src)\s*=\s*["'](?!#|data:image\/(?!svg))[^"']+|url\(\s*["']?(?!#|data:)[^)]+/gi,
    what: 'a reference to another file',
    hint: 'put it into the drawing, since the deck is one file',
  },
  {
    pattern: /<(?:\w+:)?(?:text|tspan|textPath)\b|\saria-\w+\s*=|\bcontent\s*:/gi,
    what: 'text',
    hint: 'words belong in the slide, where they are checked and translated; draw shapes only',
  },
];

/** Drawings are shapes only: no text that no check could bind to a fact, no script, nothing from elsewhere. */
export function checkPictures(pictures: RenderContext['pictures']): readonly Diagnostic[] {
  return [...pictures].flatMap(([file, picture]) => {
    if (picture.type !== 'svg') return [];
    const locate = createLocator(file, picture.markup);
    return forbidden.flatMap(({ pattern, what, hint }) =>
      [...picture.markup.matchAll(pattern)].map(
        (match): Diagnostic => ({
          severity: 'error',
          code: 'picture-content',
          message: `the drawing holds ${what} (${match[0].slice(0, 40)}); ${hint}`,
          place: locate(match.index),
        }),
      ),
    );
  });
}
