import type { RenderContext } from '../../content/context.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import { createLocator } from '../../source/lines.ts';
import { findDrawingMistake } from '../../source/pictures/drawing.ts';
import * as report from './diagnostics.ts';
import { explainRaster } from './rasters.ts';

/** What must not be in a drawing that goes into the page and the PDF, and what to do instead. */
const forbidden: readonly {
  readonly pattern: RegExp;
  readonly what: string;
  readonly hint: string;
}[] = [
  { pattern: /<(?:\w+:)?script\b|\son\w+\s*=/gi, what: 'a script', hint: 'remove it' },
  { pattern: /<(?:\w+:)?foreignObject\b/gi, what: 'foreignObject', hint: 'draw it as SVG' },
  {
    pattern:
      /(?:href|src)\s*=\s*["'](?!#|data:image\/(?!svg))[^"']+|url\(\s*["']?(?!#|data:)[^)]+|@import\b[^;]*/gi,
    what: 'a reference to another file',
    hint: 'put it into the drawing, since the deck is one file',
  },
  {
    // One that fetches another file is told as that.
    pattern: /<(?:\w+:)?image\b(?![^>]*href\s*=\s*["'](?!#|data:image\/(?!svg)))/gi,
    what: 'a picture of pixels',
    hint: 'draw shapes, or use the picture itself (PNG, JPEG, WebP)',
  },
  {
    pattern: /<(?:\w+:)?(?:mask|filter)\b|\bfilter\s*(?::|=\s*["'])\s*[a-z-]+\((?<!url\()/gi,
    what: 'a mask or filter',
    hint: 'the PDF would carry it as pixels; draw the result as shapes, or cut with clipPath',
  },
  {
    pattern: /<(?:\w+:)?(?:animate\w*|set)\b/gi,
    what: 'a movement',
    hint: 'remove it, since the PDF and many readers have none',
  },
  {
    pattern: /<(?:\w+:)?(?:text|tspan|textPath)\b|\saria-\w+\s*=|\bcontent\s*:/gi,
    what: 'text',
    hint: 'words belong in the slide, where they are checked and translated; draw shapes only',
  },
];
const shape = /<(?:path|rect|circle|ellipse|line|polyline|polygon|use)\b/;

/**
 * Drawings are whole and shapes only: no text that no check could bind to a fact, no script, nothing from elsewhere,
 * nothing that the PDF cannot carry. Pictures of pixels are what their names say.
 */
export function checkPictures(pictures: RenderContext['pictures']): readonly Diagnostic[] {
  return [...pictures].flatMap(([file, picture]) => {
    if (picture.type === 'svg') return checkDrawing(file, picture.markup);
    const message = explainRaster(picture.url);
    return message ? [tell(message, { file, line: 1, column: 1 })] : [];
  });
}

/** Of a drawing that cannot be read only the first mistake is told: what follows it is read wrongly. */
function checkDrawing(file: string, markup: string): readonly Diagnostic[] {
  const locate = createLocator(file, markup);
  const mistake = findDrawingMistake(markup);
  if (mistake) return [tell(mistake.message, locate(mistake.offset))];
  const found = forbidden.flatMap(({ pattern, what, hint }) =>
    [...markup.matchAll(pattern)].map((match) =>
      report.pictureContent({
        place: locate(match.index),
        problem: `the drawing holds ${what} (${match[0].trim().slice(0, 40)})`,
        remedy: hint,
      }),
    ),
  );
  if (found.length || shape.test(markup)) return found;
  return [
    report.pictureContent({
      place: locate(Math.max(0, markup.indexOf('<svg'))),
      problem: 'the drawing holds no shape, so the slide would show none',
      remedy: 'draw or export it anew',
    }),
  ];
}

/** Reports words of which the last clause says what to do. */
function tell(message: string, place: Place): Diagnostic {
  const at = message.lastIndexOf('; ');
  const [problem, remedy] =
    at < 0
      ? [message, 'correct the drawing, or export it anew']
      : [message.slice(0, at), message.slice(at + 2)];
  return report.pictureContent({ place, problem, remedy });
}
