/** Reads a value, its white space single spaces: how it is written, undefined where it is not allowed. */
export type ReadValue = (value: string) => string | undefined;

/** A number as SVG and CSS write it. */
export const NUMBER = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?`;
const CHANNEL = `(?:${NUMBER}(?:%|deg|grad|rad|turn)?|none)`;
const CHANNELS = String.raw`(?:[\s,/]+${CHANNEL}){1,4}\s*`;
const SPACE = 'srgb|srgb-linear|display-p3|a98-rgb|prophoto-rgb|rec2020|xyz|xyz-d50|xyz-d65';
/** The named colours of CSS, and the words that stand for one. */
const NAMED =
  'aliceblue|antiquewhite|aqua|aquamarine|azure|beige|bisque|black|blanchedalmond|blue|blueviolet|brown|burlywood|cadetblue|chartreuse|chocolate|coral|cornflowerblue|cornsilk|crimson|cyan|darkblue|darkcyan|darkgoldenrod|darkgr[ae]y|darkgreen|darkkhaki|darkmagenta|darkolivegreen|darkorange|darkorchid|darkred|darksalmon|darkseagreen|darkslateblue|darkslategr[ae]y|darkturquoise|darkviolet|deeppink|deepskyblue|dimgr[ae]y|dodgerblue|firebrick|floralwhite|forestgreen|fuchsia|gainsboro|ghostwhite|gold|goldenrod|gr[ae]y|green|greenyellow|honeydew|hotpink|indianred|indigo|ivory|khaki|lavender|lavenderblush|lawngreen|lemonchiffon|lightblue|lightcoral|lightcyan|lightgoldenrodyellow|lightgr[ae]y|lightgreen|lightpink|lightsalmon|lightseagreen|lightskyblue|lightslategr[ae]y|lightsteelblue|lightyellow|lime|limegreen|linen|magenta|maroon|mediumaquamarine|mediumblue|mediumorchid|mediumpurple|mediumseagreen|mediumslateblue|mediumspringgreen|mediumturquoise|mediumvioletred|midnightblue|mintcream|mistyrose|moccasin|navajowhite|navy|oldlace|olive|olivedrab|orange|orangered|orchid|palegoldenrod|palegreen|paleturquoise|palevioletred|papayawhip|peachpuff|peru|pink|plum|powderblue|purple|rebeccapurple|red|rosybrown|royalblue|saddlebrown|salmon|sandybrown|seagreen|seashell|sienna|silver|skyblue|slateblue|slategr[ae]y|snow|springgreen|steelblue|tan|teal|thistle|tomato|turquoise|violet|wheat|white|whitesmoke|yellow|yellowgreen|transparent|currentcolor|context-fill|context-stroke|none';
/** What stands for the parent's value, or for none of its own. */
const GLOBAL = 'inherit|initial|unset|revert';
const COLOUR = [
  String.raw`#[\da-f]{3,8}|${NAMED}|${GLOBAL}`,
  String.raw`(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\((?=[^\s,/])${CHANNELS.replace('+', '*')}\)`,
  String.raw`color\(\s*(?:${SPACE})${CHANNELS}\)`,
].join('|');
/** The colours of the theme that a drawing can have. */
const THEME =
  /^--(?:ink|paper|accent|accent-ink|alert|band|brand|mark|mark-quiet|panel-ink|rule|flood|flood-(?:ink|mark|mark-quiet|rule))$/;

const matching = (pattern: string): ReadValue => {
  const whole = new RegExp(`^(?:${pattern})$`, 'i');
  return (value) => (whole.test(value) ? value : undefined);
};
/** One of some words: any other could be somebody's own, which nobody sees in the drawing and everybody in its source. */
const oneOf = (choice: string): ReadValue => matching(`${choice}|${GLOBAL}`);
const number = matching(`${NUMBER}%?`);
const length = matching(`${NUMBER}(?:px|pt|pc|mm|cm|in|em|ex|%)?`);
const dashes = matching(`none|${NUMBER}(?:px|%)?(?:(?: ?, ?| )${NUMBER}(?:px|%)?)*`);
const plainColour = matching(COLOUR);
/** A colour, or one of the theme's: `var(--ink, #111)`. A variable that the theme has not is what is painted instead. */
const colour: ReadValue = (value) => {
  const [, name, other] = /^var\( ?(--[\w-]+) ?(?:, ?([^ ].*?) ?)?\)$/.exec(value) ?? [];
  if (!name) return plainColour(value);
  if (other !== undefined && !plainColour(other)) return undefined;
  return THEME.test(name) ? value : other;
};

/** A reference within the drawing: `url(#id)`, where the value is nothing else. */
export const REFERENCE = /url\(\s*(?:"#([^"'()\\]+)"|'#([^"'()\\]+)'|#([^"'()\\\s]+))\s*\)/i;
const referred = matching(REFERENCE.source);
/** `url(#id)`, and what is painted where there is none. */
const paint: ReadValue = (value) => {
  const [, url = '', other] = /^(url\([^()]*\))(?: (.+))?$/i.exec(value) ?? [];
  if (!url) return colour(value);
  const instead = other && colour(other);
  if (!referred(url) || (other && !instead)) return undefined;
  return instead ? `${url} ${instead}` : url;
};
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
  'clip-rule': oneOf('nonzero|evenodd'),
  color: colour,
  'color-interpolation': oneOf('auto|sRGB|linearRGB'),
  display: oneOf('none|inline|block|inline-block|contents|flex|inline-flex|grid|list-item'),
  fill: paint,
  'fill-opacity': number,
  'fill-rule': oneOf('nonzero|evenodd'),
  'marker-end': reference,
  'marker-mid': reference,
  'marker-start': reference,
  opacity: number,
  overflow: oneOf('visible|hidden|clip|scroll|auto'),
  'paint-order': oneOf('normal|(?:fill|stroke|markers)(?: (?:fill|stroke|markers)){0,2}'),
  'shape-rendering': oneOf('auto|optimizeSpeed|crispEdges|geometricPrecision'),
  'stop-color': colour,
  'stop-opacity': number,
  stroke: paint,
  'stroke-dasharray': dashes,
  'stroke-dashoffset': length,
  'stroke-linecap': oneOf('butt|round|square'),
  'stroke-linejoin': oneOf('miter|miter-clip|round|bevel|arcs'),
  'stroke-miterlimit': number,
  'stroke-opacity': number,
  'stroke-width': length,
  transform,
  'vector-effect': oneOf('none|non-scaling-stroke|non-scaling-size|non-rotation|fixed-position'),
  visibility: oneOf('visible|hidden|collapse'),
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
