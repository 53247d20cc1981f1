/** Reads a value, its white space single spaces: how it is written, undefined where it is not allowed. */
export type ReadValue = (value: string) => string | undefined;

const NUMBER = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?`;
const COLOUR = String.raw`#[\da-f]{3,8}|[a-z]+|(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([a-z\d\s.,%/+-]*\)`;
/** A colour of the theme, with what is painted where the theme has none. */
const VARIABLE = String.raw`var\(\s*--[a-z][a-z\d-]*\s*(?:,\s*(?:${COLOUR})\s*)?\)`;
const PAINT = `${COLOUR}|${VARIABLE}`;

const matching = (pattern: string): ReadValue => {
  const whole = new RegExp(`^(?:${pattern})$`, 'i');
  return (value) => (whole.test(value) ? value : undefined);
};
const words = matching(`[a-z]+(?:[ -][a-z]+)*`);
const number = matching(`${NUMBER}%?`);
const length = matching(`${NUMBER}(?:px|pt|pc|mm|cm|in|em|ex|%)?`);
const dashes = matching(`none|${NUMBER}(?:px|%)?(?:(?: ?, ?| )${NUMBER}(?:px|%)?)*`);
const colour = matching(PAINT);

/** A reference within the drawing: `url(#id)`, where the value is nothing else. */
export const REFERENCE = /url\(\s*(?:"#([^"'()\\]+)"|'#([^"'()\\]+)'|#([^"'()\\\s]+))\s*\)/i;
const referred = matching(REFERENCE.source);
/** `url(#id)`, and what is painted where there is none. */
const paint = matching(String.raw`${PAINT}|${REFERENCE.source}(?:\s+(?:${PAINT}))?`);
const reference: ReadValue = (value) => (value === 'none' ? value : referred(value));

/** A `transform` of CSS as SVG's attribute writes it: without units. */
const transform: ReadValue = (value) => {
  const bare = value.replace(/(\d)(?:px|deg)\b/gi, '$1');
  return /^(?:none|(?:\s*(?:matrix|translate|scale|rotate|skewX|skewY)\([\d\s.,e+-]*\))+)$/i.test(
    bare,
  )
    ? bare.replace(/^none$/i, '')
    : undefined;
};

/** The properties that are written, each as a presentation attribute of SVG 2. */
const PROPERTIES: Readonly<Record<string, ReadValue>> = {
  'clip-path': reference,
  'clip-rule': words,
  color: colour,
  'color-interpolation': words,
  display: words,
  fill: paint,
  'fill-opacity': number,
  'fill-rule': words,
  'marker-end': reference,
  'marker-mid': reference,
  'marker-start': reference,
  opacity: number,
  overflow: words,
  'paint-order': words,
  'shape-rendering': words,
  'stop-color': colour,
  'stop-opacity': number,
  stroke: paint,
  'stroke-dasharray': dashes,
  'stroke-dashoffset': length,
  'stroke-linecap': words,
  'stroke-linejoin': words,
  'stroke-miterlimit': number,
  'stroke-opacity': number,
  'stroke-width': length,
  transform,
  'vector-effect': words,
  visibility: words,
};

/** Properties that change nothing in a drawing of shapes: they are left out. */
const DROPPED =
  /^(?:-.*|font|font-.*|text-.*|letter-spacing|word-spacing|line-height|white-space|writing-mode|direction|unicode-bidi|baseline-shift|dominant-baseline|alignment-baseline|inline-size|shape-inside|shape-padding|shape-margin|enable-background|color-rendering|color-profile|color-interpolation-filters|image-rendering|solid-color|solid-opacity|isolation|cursor|pointer-events|flood-color|flood-opacity|lighting-color|user-select)$/;

/** How a property is written; `dropped` where it changes nothing, undefined where it is not allowed. */
export function findProperty(name: string): ReadValue | 'dropped' | undefined {
  if (Object.hasOwn(PROPERTIES, name)) return PROPERTIES[name];
  if (DROPPED.test(name)) return 'dropped';
  // The one value of these that is no effect.
  if (name === 'mix-blend-mode') return (value) => (value === 'normal' ? '' : undefined);
  if (/^(?:filter|mask|mask-type|marker)$/.test(name))
    return (value) => (/^(?:none|alpha|luminance)$/.test(value) ? '' : undefined);
  return undefined;
}
