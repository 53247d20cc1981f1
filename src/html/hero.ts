import type { RenderContext } from '../content/context.ts';
import { printUse } from '../content/text.ts';
import { LAYOUTS } from '../model/layout.ts';
import type { Slide } from '../model/slide.ts';

/** Widths in em of the theme's display face; any other letter counts as a digit. */
const WIDTHS: Readonly<Record<string, number>> = {
  '\u202f': 0.17,
  '\u00a0': 0.25,
  ' ': 0.25,
  ',': 0.27,
  '.': 0.27,
  '’': 0.25,
  i: 0.32,
  l: 0.32,
  j: 0.32,
  t: 0.4,
  r: 0.46,
  s: 0.46,
  '%': 0.8,
  '+': 0.56,
  m: 0.92,
};
const DIGIT = 0.6;
/** Chromium sets letters no closer in a run with U+202F, which it counts as Mongolian: each takes so much more. */
const UNTRACKED = 0.02;
/** White in em at the left of figures that stand visibly in from the margin in the display face. */
const BEARINGS: Readonly<Record<string, number>> = {
  '+': 0.078,
  '1': 0.078,
  '3': 0.063,
  '7': 0.063,
  $: 0.063,
  '5': 0.047,
  '6': 0.047,
  '8': 0.047,
  '0': 0.031,
  '2': 0.031,
  '9': 0.031,
};

/** A figure's room and the white at its left, both in em of the display face. */
export interface Hero {
  readonly ems: number;
  readonly bearing: number;
}

/**
 * What the figure of a `figure` slide measures, so that the theme can set it as large as the slide allows and
 * its first sign on the margin; none on other layouts, or where the body does not begin with a fact alone.
 */
export function measureHero(slide: Slide, context: RenderContext): Hero | undefined {
  const [first] = slide.body;
  if (!LAYOUTS[slide.layout].hero || first?.type !== 'paragraph') return undefined;
  const [run, ...others] = first.runs;
  if (run?.type !== 'fact' || others.length) return undefined;
  const figure = printUse(run.use, context)?.figure;
  if (!figure) return undefined;
  const signs = [...figure];
  const loose = signs.includes('\u202f') ? UNTRACKED * signs.length : 0;
  const ems = signs.reduce((sum, character) => sum + (WIDTHS[character] ?? DIGIT), loose);
  const isOwn = context.settings.brand?.typefaces?.display !== undefined;
  const bearing = isOwn ? 0 : (BEARINGS[figure[0] ?? ''] ?? 0);
  return { ems: Math.round(ems * 100) / 100, bearing };
}
