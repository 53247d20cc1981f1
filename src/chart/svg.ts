import { escapeHtml } from '../model/escape.ts';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What a chart type draws: its own box in slide px, and the markup in it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly content: string;
}

/** One SVG element; attributes escaped, numbers to two decimals, undefined ones left out. */
export function drawElement(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(formatValue(value))}"`)
    .join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

/** A rectangle with square corners: rounded ones multiply a PDF's size where there are many. */
export function drawBox(
  x: number,
  y: number,
  width: number,
  height: number,
  attributes: Attributes,
): string {
  return drawElement('rect', { x, y, width, height, ...attributes });
}

function formatValue(value: string | number | undefined): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : String(value);
}
