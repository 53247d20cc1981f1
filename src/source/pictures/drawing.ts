import type { Diagnostic } from '../../model/diagnostic.ts';
import { escapeHtml } from '../../model/escape.ts';
import type { Picture } from '../../model/picture.ts';
import * as report from '../diagnostics.ts';
import { createLocator } from '../lines.ts';
import type { XmlElement } from '../xml/element.ts';
import { XmlError } from '../xml/faults.ts';
import { parseXml } from '../xml/reader.ts';
import { findBox } from './box.ts';
import { type Fault, MOST_FAULTS } from './drawing-faults.ts';
import { DrawingReader } from './drawing-reader.ts';

const NAMESPACES: Readonly<Record<string, string>> = {
  'http://www.w3.org/2000/svg': '',
  'http://www.w3.org/1999/xlink': 'xlink',
};
/** A detailed map has some hundred thousand nodes; a deck of more could not be sent around. */
const LIMITS = { maxLength: 8_000_000, maxNodes: 500_000, maxDepth: 100 };

/**
 * Reads a drawing and writes it anew from the elements, attributes and properties that are allowed: no text that no check
 * could bind to a fact, no script, nothing from elsewhere, nothing that the PDF cannot carry. Its styles become attributes
 * and its ids begin with `id`, so that it reaches nothing else on the page. Faults come as `picture-content`.
 */
export function parseDrawing(
  file: string,
  markup: string,
  id: string,
): { readonly picture?: Picture; readonly diagnostics: readonly Diagnostic[] } {
  const locate = createLocator(file, markup);
  const explain = (faults: readonly Fault[]) => ({
    diagnostics: faults
      .slice(0, MOST_FAULTS)
      .map(({ offset, ...cause }) => report.pictureContent({ place: locate(offset), ...cause })),
  });
  const root = readRoot(markup);
  if ('problem' in root) return explain([root]);
  const reader = new DrawingReader(markup, id, root);
  const written = reader.read();
  if (reader.faults.list.length) return explain(reader.faults.list);
  const box = findBox(root.attributes);
  if (!box || !reader.hasShape) return explain([explainEmpty(root, Boolean(box))]);
  const definition = `<g id="${escapeHtml(id)}"${written.attributes}>${written.content}</g>`;
  return { picture: { type: 'drawing', id, box, definition }, diagnostics: [] };
}

function readRoot(markup: string): XmlElement | Fault {
  try {
    const root = parseXml(markup, {
      prefixes: NAMESPACES,
      ...LIMITS,
      allowDoctype: true,
      instructions: ['xpacket'],
    });
    if (root.name === 'svg') return root;
    return {
      problem: `the drawing begins with <${root.name}>; expected <svg>`,
      remedy: 'export it as plain SVG',
      offset: root.offset,
    };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const [problem = '', ...rest] = error.message.split('; ');
    return {
      problem: `the drawing cannot be read: ${problem}`,
      remedy: rest.join('; ') || 'export it again as plain SVG',
      offset: error.offset,
    };
  }
}

function explainEmpty({ offset }: XmlElement, sized: boolean): Fault {
  return sized
    ? {
        problem: 'the drawing holds no shape, so the slide would show none',
        remedy: 'draw or export it anew',
        offset,
      }
    : {
        problem: 'the drawing has no size',
        remedy: 'write viewBox="0 0 width height" into <svg>',
        offset,
      };
}
