import { renderWords } from '../model/words.ts';

/** Custom properties that the theme lays an element out with: `{ share: 0.4 }` is `--share:0.4`. */
type Properties = Readonly<Record<string, number>>;

/** Words of a chart in an element of their own; no words, no element. */
export function words(name: string, text: string, properties: Properties = {}): string {
  return text && box(name, properties, renderWords(text));
}

/** A box of a chart, or one of its marks. */
export function box(name: string, properties: Properties, ...content: readonly string[]): string {
  const style = Object.entries(properties).map(([key, value]) => `--${key}:${round(value)}`);
  const written = style.length ? ` style="${style.join(';')}"` : '';
  return `<span class="${name}"${written}>${content.join('')}</span>`;
}

/** One shape of a drawing, its numbers to two decimals. */
export function shape(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(
    ([key, value]) =>
      ` ${key}="${typeof value === 'number' ? Math.round(value * 100) / 100 : value}"`,
  );
  return `<${name}${written.join('')}/>`;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
