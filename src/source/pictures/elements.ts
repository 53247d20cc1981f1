import { NUMBER } from './properties.ts';

/** Attributes of a drawing's elements: what their values may be. Everything else is dropped or refused. */
type Grammar = RegExp;

const LENGTH = `${NUMBER}(?:px|pt|pc|mm|cm|in|em|ex|%)?`;
const SEPARATOR = String.raw`(?:\s*,\s*|\s+)`;

const whole = (pattern: string): Grammar => new RegExp(String.raw`^\s*(?:${pattern})\s*$`, 'i');
const length = whole(LENGTH);
const units = whole('userSpaceOnUse|objectBoundingBox');
const aspect = whole('none|x(?:Min|Mid|Max)Y(?:Min|Mid|Max)(?: (?:meet|slice))?');
/** Four numbers: left, top, width and height. */
const box = whole(`${NUMBER}(?:${SEPARATOR}${NUMBER}){3}`);
/** `translate(1, 2) rotate(45)` */
const transform =
  /^\s*(?:(?:matrix|translate|scale|rotate|skewX|skewY)\s*\([\d\s.,e+-]*\)[\s,]*)*$/i;
const path = /^[mzlhvcsqta\d\s.,e+-]*$/i;
const points = /^[\d\s.,e+-]*$/i;

/** Attributes of any element. */
const COMMON: Readonly<Record<string, Grammar>> = { transform };
const place = { x: length, y: length };
const size = { width: length, height: length };
const line = { x1: length, y1: length, x2: length, y2: length };
const circle = { cx: length, cy: length, r: length };
const viewport = { viewBox: box, preserveAspectRatio: aspect };
const gradient = {
  gradientUnits: units,
  gradientTransform: transform,
  spreadMethod: whole('pad|reflect|repeat'),
};

/** The elements that a drawing is written anew from, and the attributes that each may have. */
export const ELEMENTS: Readonly<Record<string, Readonly<Record<string, Grammar>>>> = {
  svg: { ...place, ...size, ...viewport },
  g: {},
  defs: {},
  symbol: viewport,
  use: { ...place, ...size },
  path: { d: path },
  rect: { ...place, ...size, rx: length, ry: length },
  circle,
  ellipse: { cx: length, cy: length, rx: length, ry: length },
  line,
  polyline: { points },
  polygon: { points },
  linearGradient: { ...line, ...gradient },
  radialGradient: { ...circle, fx: length, fy: length, fr: length, ...gradient },
  stop: { offset: length },
  clipPath: { clipPathUnits: units },
  pattern: {
    ...place,
    ...size,
    ...viewport,
    patternUnits: units,
    patternContentUnits: units,
    patternTransform: transform,
  },
  marker: {
    ...viewport,
    refX: length,
    refY: length,
    markerWidth: length,
    markerHeight: length,
    markerUnits: whole('strokeWidth|userSpaceOnUse'),
    orient: whole(`auto|auto-start-reverse|${NUMBER}(?:deg)?`),
  },
};

/** Elements that refer to another of the drawing by `href`. */
export const REFERRING: readonly string[] = ['use', 'linearGradient', 'radialGradient', 'pattern'];

/** Elements that a reader sees. */
export const SHAPES: readonly string[] = [
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'use',
];

/** Elements that are left out with all that they hold: a reader sees none of it. */
export const DROPPED: readonly string[] = ['title', 'desc', 'metadata'];

/** Namespaces of drawing programs, whose elements and attributes are left out. */
const EDITORS =
  /^\{(?:http:\/\/www\.inkscape\.org\/|http:\/\/sodipodi\.sourceforge\.net\/|http:\/\/ns\.adobe\.com\/|http:\/\/www\.bohemiancoding\.com\/|http:\/\/www\.serif\.com\/|https?:\/\/(?:www\.)?(?:figma|vectornator|corel|krita|boxy-svg|sketch)\b|http:\/\/creativecommons\.org\/|http:\/\/purl\.org\/dc\/|http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#)/;

/** Whether an element or attribute is a drawing program's own. */
export function isEditors(name: string): boolean {
  return EDITORS.test(name);
}

/** What an attribute of an element may be; undefined where it has no such attribute. */
export function findGrammar(element: string, attribute: string): Grammar | undefined {
  const own = ELEMENTS[element];
  if (own && Object.hasOwn(own, attribute)) return own[attribute];
  return Object.hasOwn(COMMON, attribute) ? COMMON[attribute] : undefined;
}

/** Attributes that say nothing to a reader's eye: they are left out. */
export const DROPPED_ATTRIBUTES =
  /^(?:id|class|version|baseProfile|lang|role|tabindex|focusable|content|type|media|required\w+|systemLanguage|externalResourcesRequired|zoomAndPan|content\w+Type|(?:data|aria)-.*|xml:(?:space|lang|id|base)|xlink:(?:type|show|actuate|title|role|arcrole)|\{.*)$/;

/** What an element that is not allowed is, and what to do instead. */
export const REFUSED: readonly (readonly [name: RegExp, what: string, remedy: string])[] = [
  [/^script$/i, 'a script', 'remove it'],
  [/^foreignObject$/i, 'foreignObject', 'draw it as SVG'],
  [
    /^(?:text|tspan|tref|textPath|flow\w*)$/,
    'text',
    'words belong on the slide, where they are checked and translated; draw shapes only',
  ],
  [/^image$/, 'a picture of pixels', 'draw shapes, or use the picture itself (PNG, JPEG, WebP)'],
  [
    /^(?:mask|filter|fe[A-Z]\w*)$/,
    'a mask or filter',
    'the PDF would carry it as pixels; draw the result as shapes, or cut with clipPath',
  ],
  [
    /^(?:animate\w*|set|mpath)$/,
    'a movement',
    'remove it, since the PDF and many readers have none',
  ],
  [/^a$/, 'a link', 'remove it; links belong on the slide'],
];
