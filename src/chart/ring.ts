import { pointRadial } from 'd3-shape';
import type { RingChart } from '../model/chart.ts';
import { type ChartContext, printUse, readNumber } from './context.ts';
import { type Drawing, drawElement } from './svg.ts';
import { drawLines, measureText, wrapText } from './text-block.ts';

const SIZE = 620;
const RADIUS = 262;
const CENTRE = SIZE / 2;
/** Within this the places leave room for words. */
const INNER = RADIUS - 32;
/** On a narrow slide the drawing is small, and its name the larger in it: as the theme sets it. */
const OURS = {
  '16:9': { size: 32, leading: 38, top: CENTRE - RADIUS + 84 },
  '4:3': { size: 42, leading: 46, top: CENTRE - RADIUS + 92 },
} as const;
const UNIT = { size: 30, leading: 36, gap: 50 } as const;
const SMALL_UNIT = { size: 26, leading: 31, gap: 44 } as const;
/** Of the count in px, and the height of its digits in em. */
const LARGEST = 200;
const CAPITAL = 0.66;
/** In em: by so much a line in the middle stands off it for the space behind it. */
const HALF_SPACE = 0.13;
/** From here on places are strokes, as discs would be too small. */
const MOST_DISCS = 60;

/** As many places as the fact counts, evenly round a ring; ours at the top, larger, ringed and named. */
export function drawRing(chart: RingChart, context: ChartContext): Drawing | undefined {
  const count = readNumber(chart.fact, context.facts);
  if (count === undefined || count < 1 || count > 400 || !Number.isInteger(count)) return undefined;
  const pitch = (2 * Math.PI * RADIUS) / count;
  const content = [
    ...Array.from({ length: count - 1 }, (_, index) => drawPlace(index + 1, count, pitch)),
    drawOurs(pitch),
    drawWords(chart, context),
  ];
  return { width: SIZE, height: SIZE, content: content.join('') };
}

function drawPlace(index: number, count: number, pitch: number): string {
  const angle = (index / count) * 2 * Math.PI;
  const style = `--i:${index}`;
  if (count <= MOST_DISCS) {
    const [cx, cy] = placeAt(angle, RADIUS);
    return drawElement('circle', { class: 'place', cx, cy, r: Math.min(26, pitch * 0.32), style });
  }
  const [x1, y1] = placeAt(angle, RADIUS - 18);
  const [x2, y2] = placeAt(angle, RADIUS + 18);
  return drawElement('line', {
    class: 'place place-stroke',
    x1,
    y1,
    x2,
    y2,
    'stroke-width': pitch * 0.6,
    style,
  });
}

function drawOurs(pitch: number): string {
  const radius = Math.max(12, Math.min(32, pitch * 0.42));
  const [cx, cy] = placeAt(0, RADIUS);
  return (
    drawElement('circle', { class: 'place-halo', cx, cy, r: radius + 8 }) +
    drawElement('circle', { class: 'place-ours', cx, cy, r: radius })
  );
}

/** The name under its place, the count in the middle, what is counted under it: all within the places. */
function drawWords(chart: RingChart, context: ChartContext): string {
  const printed = printUse(chart.fact, context);
  const around = [printed?.before, printed?.after].filter(Boolean).join(' ');
  const named = OURS[context.format];
  const ours = fillRound(context.print(chart.ours), named.top, named);
  const bottom = named.top + (ours.length - 1) * named.leading + (around ? 56 : 24);
  const { unit, set, size, baseline } = fitCount(context.print(chart.unit), bottom);
  const middle = { 'text-anchor': 'middle' };
  const style = size === LARGEST ? undefined : `font-size:${size}px`;
  const figure = { class: 'ring-figure', style, ...middle };
  const small = set === UNIT ? undefined : `font-size:${set.size}px`;
  const counted = { class: 'ring-unit', style: small, ...middle };
  return [
    drawLines(
      ours,
      CENTRE,
      named.top,
      named.leading,
      { class: 'ring-ours', ...middle },
      HALF_SPACE * named.size,
    ),
    around &&
      drawLines([around], CENTRE, baseline - size * 0.69, 0, { class: 'chart-note', ...middle }),
    printed && drawLines([printed.figure], CENTRE, baseline, 0, figure),
    drawLines(unit, CENTRE, baseline + set.gap, set.leading, counted, HALF_SPACE * set.size),
  ].join('');
}

/** Long words take room from the count, which is set as large as they leave it below the name. */
function fitCount(what: string, bottom: number) {
  const fitted = [UNIT, SMALL_UNIT].flatMap((set) =>
    [LARGEST, 160, 130, 110].map((size) => {
      const baseline = Math.max(CENTRE + 62 - (LARGEST - size) * 0.4, bottom + size * CAPITAL);
      const unit = fillRound(what, baseline + set.gap, set);
      const end = baseline + set.gap + (unit.length - 1) * set.leading + 8;
      return { unit, set, size, baseline, end };
    }),
  );
  const fits = ({ end, baseline, size }: (typeof fitted)[number]) =>
    end <= CENTRE + INNER - 24 && baseline - size * CAPITAL <= CENTRE + 10;
  return fitted.find(fits) ?? fitted.reduce((a, b) => (b.end < a.end ? b : a));
}

/** Breaks a text into lines that each fit between the places at their height. */
function fillRound(
  text: string,
  top: number,
  { size, leading }: { readonly size: number; readonly leading: number },
): readonly string[] {
  const even = wrapText(text, roomAt(top, size), size);
  if (even.length <= 1) return even;
  return text.split(/[ \n]+/).reduce<string[]>((lines, word) => {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    const fits = measureText(longer, size) <= roomAt(top + (lines.length - 1) * leading, size);
    if (lines.length && fits) lines[lines.length - 1] = longer;
    else lines.push(word);
    return lines;
  }, []);
}

/** The chord between the places, at the end of a line that is further from the middle. */
function roomAt(baseline: number, size: number): number {
  const far = Math.max(CENTRE - (baseline - size * 0.75), baseline + size * 0.2 - CENTRE);
  return 2 * Math.sqrt(Math.max(0, INNER ** 2 - far ** 2));
}

/** The point at an angle from the top, clockwise. */
function placeAt(angle: number, radius: number): readonly [number, number] {
  const [x, y] = pointRadial(angle, radius);
  return [CENTRE + x, CENTRE + y];
}
