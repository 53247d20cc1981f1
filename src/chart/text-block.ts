import { escapeHtml } from '../model/escape.ts';
import { type Attributes, drawElement } from './svg.ts';

/** Widths in em of the theme's text face, rounded up to a twentieth; anything else counts as a digit. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [0.2, '\u202f\u2009.`'],
  [0.3, " \u00a0!',:;ij|’()I[]lïî"],
  [0.42, '/\\{}*-‑Jfrt"“”‘«»'],
  [0.55, '?_svzacekoxyéèêëàâäçôö–−+<=>~'],
  [0.62, '#EFLTYbdghnpquûüùñ€'],
  [0.78, '&ACDGHKNOQRUVXw'],
  [0.95, '@mMW%œæ'],
];
/** Bold lines and letters the table has not are given this much more room. */
const SLACK = 1.04;

const widths = new Map(
  WIDTHS.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)),
);

/** Room a line takes in px, never less than what it takes in the theme's text face. */
export function measureText(text: string, size: number): number {
  const ems = [...text].reduce((sum, character) => sum + (widths.get(character) ?? 0.7), 0);
  return ems * size * SLACK;
}

/**
 * Breaks a text at its plain spaces into lines of no more than `width` px, as even as that many lines allow.
 * No-break spaces hold; a single word that is too long stays whole.
 */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  let lines = fillLines(text, width, size);
  for (let room = width * 0.95; room > size * 4; room -= width * 0.05) {
    const tighter = fillLines(text, room, size);
    if (tighter.length > lines.length) break;
    lines = tighter;
  }
  return lines;
}

/**
 * Lines of text as one `<text>`, the first baseline at `y`. The space that parts two lines counts as text of the first:
 * where lines end at `x` or have their middle there, `space` is by how much that moves them.
 */
export function drawLines(
  lines: readonly string[],
  x: number,
  y: number,
  leading: number,
  attributes: Attributes,
  space = 0,
): string {
  const spans = lines.map((line, index) => {
    const at = index < lines.length - 1 ? x + space : x;
    return drawElement('tspan', { x: at, y: y + index * leading }, escapeHtml(line));
  });
  return drawElement('text', attributes, spans.join(' '));
}

function fillLines(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && measureText(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
