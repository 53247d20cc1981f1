import { setFlagsFromString } from 'node:v8';
import { makeOnce } from '../source/project/made.ts';
import { listEmphasized } from './characters.ts';
import { FACES, type FaceName, type Typeface } from './registry.ts';
import type { Typefaces } from './typefaces.ts';

/** For whom faces are cut: `outside` as small as they can be, `inside` as fast as they can. */
export type Cut = 'outside' | 'inside';

/** Up to this size a face stands whole in a page that stays inside: every letter can be typed there. */
const SMALL = 64 * 1024;

/** Elements that are set in the face for code; a page without them has none. */
const CODE = /<(?:code|pre)\b/;

/**
 * Layout features that a script is wrong without, and figures of one width. Ligatures for their looks are left out: what
 * is copied from the PDF is what was written.
 */
const FEATURES =
  'kern mark mkmk ccmp locl tnum lnum curs isol init medi fina rlig calt nukt akhn rphf rkrf pref blwf abvf half pstf vatu cjct pres abvs blws psts haln dist abvm blwm ljmo vjmo tjmo';

/**
 * The `@font-face` rules for a page's characters, faces inside as data: those that a deck's typefaces have, and no face
 * without one. The same characters give the same bytes.
 */
export async function renderFaces(
  page: string,
  characters: ReadonlySet<string>,
  typefaces: Typefaces,
  cut: Cut,
): Promise<string> {
  const rules: string[] = [];
  const emphasized = cut === 'outside' ? listEmphasized(page) : undefined;
  for (const [typeface, codes] of sortByTypeface(characters, typefaces))
    for (const name of Object.keys(typeface.files) as FaceName[]) {
      if (name === 'code' && !CODE.test(page)) continue;
      const file = typeface.files[name];
      const own =
        name === 'displayItalic' && emphasized
          ? codes.filter((code) => emphasized.has(String.fromCodePoint(code)))
          : codes;
      if (file && own.length)
        rules.push(await renderFace(name, typeface, own, typefaces.read(file), cut));
    }
  return rules.join('\n');
}

/** The code points of each typeface, in the order in which the rules overlay one another. */
function sortByTypeface(
  characters: ReadonlySet<string>,
  typefaces: Typefaces,
): readonly (readonly [Typeface, readonly number[]])[] {
  const sorted = new Map<Typeface, number[]>(typefaces.list.map((typeface) => [typeface, []]));
  const codes = [...characters].map((character) => character.codePointAt(0) ?? 0);
  for (const code of codes.sort((a, b) => a - b)) {
    const cover = typefaces.find(code);
    if (cover.type === 'covered') sorted.get(cover.typeface)?.push(code);
  }
  return [...sorted].flatMap(([typeface, own]) => {
    if (!own.length) return [];
    const shared = [...(typeface.shared ?? '')].filter((character) => characters.has(character));
    const all = [...own, ...shared.map((character) => character.codePointAt(0) ?? 0)];
    return [[typeface, all.sort((a, b) => a - b)] as const];
  });
}

async function renderFace(
  name: FaceName,
  typeface: Typeface,
  codes: readonly number[],
  font: Buffer,
  cut: Cut,
): Promise<string> {
  const { family, weight, style } = FACES[name];
  const whole = cut === 'inside' && font.length <= SMALL;
  const format = whole || cut === 'outside' ? 'woff2' : 'sfnt';
  const bytes = whole ? font : await cutFont(font, codes, format);
  return `@font-face{${[
    `font-family:"${family}${typeface.upright ? ' Upright' : ''}"`,
    `font-style:${style}`,
    `font-weight:${weight}`,
    'font-display:block',
    `src:url("data:font/${format};base64,${bytes.toString('base64')}")`,
    `unicode-range:${whole ? typeface.ranges : writeRanges(codes)}`,
  ].join(';')}}`;
}

/** Faces that were cut in this run, by what they were cut from and to: pages share them. */
const cuts = new WeakMap<Buffer, Map<string, Promise<Buffer>>>();

function cutFont(
  font: Buffer,
  codes: readonly number[],
  format: 'woff2' | 'sfnt',
): Promise<Buffer> {
  const text = codes.map((code) => String.fromCodePoint(code)).join('');
  const known = cuts.get(font) ?? new Map<string, Promise<Buffer>>();
  cuts.set(font, known);
  const key = `${format} ${text}`;
  const options = {
    targetFormat: format,
    keepFeatures: FEATURES.split(' '),
    noHinting: true,
    dropTables: ['MATH'],
  };
  const cutting =
    known.get(key) ??
    makeOnce(
      () => [font, text, JSON.stringify(options)],
      async () => {
        // HarfBuzz and the compressor run for half a second: optimizing their code takes longer than it saves (1.4 s against 0.5 s).
        setFlagsFromString('--liftoff-only');
        const { default: subsetFont } = await import('subset-font');
        return subsetFont(font, text, options);
      },
    );
  known.set(key, cutting);
  return cutting;
}

/** Code points as CSS writes them, neighbours as a range. */
function writeRanges(codes: readonly number[]): string {
  const ranges: (readonly [number, number])[] = [];
  for (const code of codes) {
    const [first, last] = ranges.at(-1) ?? [];
    if (first !== undefined && last === code - 1) ranges[ranges.length - 1] = [first, code];
    else ranges.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return ranges
    .map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`)
    .join(',');
}
