import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrandTypefaces } from '../model/settings.ts';
import { productRoot } from '../source/project/product-root.ts';
import { listFaults, listOwnTypefaces, type TypefaceFault } from './own-typefaces.ts';
import { type FaceName, readRanges, TYPEFACES, type Typeface } from './registry.ts';
import { readCharacters } from './web-font.ts';

/** Whether a deck has a typeface for a character, or may have one that is not installed. */
export type Cover =
  | { readonly type: 'covered' | 'uninstalled'; readonly typeface: Typeface }
  | { readonly type: 'none' };

/** The typefaces that are installed for a deck. */
export interface Typefaces {
  /** All of them in the order in which a later one is laid over an earlier: the delegation's own come last. */
  readonly list: readonly Typeface[];
  /** What is wrong with the delegation's own. */
  readonly faults: readonly TypefaceFault[];
  find(codePoint: number): Cover;
  /** The bytes of a face of a typeface that is installed. */
  read(file: string): Buffer;
}

/** The registry with its ranges read. */
const RANGED = TYPEFACES.map(readTypeface);

function readTypeface(typeface: Typeface) {
  return { typeface, ranges: readRanges(typeface.ranges) };
}

/** What takes the characters that need no glyph: left to nobody, they would be looked for on the machine. */
const [FIRST] = TYPEFACES;

/** Files that were read, by path: they do not change while the program runs. */
const files = new Map<string, { readonly bytes: Buffer; characters?: ReadonlySet<number> }>();

/**
 * Packages are looked for as Node does, in the deck's folder and those above it, and then in the product's. The
 * delegation's own typefaces go before the deck's.
 */
export function openTypefaces(root: string = productRoot, brand: BrandTypefaces = {}): Typefaces {
  const folders = [...listParents(root), productRoot];
  const locate = (file: string) =>
    (file.startsWith('@')
      ? folders.map((folder) => join(folder, 'node_modules', file))
      : [join(productRoot, 'assets', 'fonts', file)]
    ).find(isThere);
  const own = listOwnTypefaces(brand, (file) => locate(file) !== undefined);
  const ranged = [...own.map(readTypeface), ...RANGED];
  const read = (file: string) => {
    const path = locate(file);
    if (!path) throw new TypeError(`${file} is not installed`);
    return readFont(path);
  };
  const characters = (file: string) => {
    const font = read(file);
    font.characters ??= readCharacters(font.bytes);
    return font.characters;
  };
  const covers = new Map<number, Cover>();
  const find = (codePoint: number): Cover => {
    const known = covers.get(codePoint);
    if (known) return known;
    let cover: Cover = { type: 'none' };
    for (const { typeface, ranges } of ranged) {
      if (!ranges.some(([first, last]) => codePoint >= first && codePoint <= last)) continue;
      const faces = listTextFiles(typeface);
      if (!faces.every(locate)) cover = { type: 'uninstalled', typeface };
      else if (faces.every((file) => characters(file).has(codePoint))) {
        cover = { type: 'covered', typeface };
        break;
      }
    }
    if (cover.type !== 'covered' && !isSeen(String.fromCodePoint(codePoint)))
      cover = { type: 'covered', typeface: FIRST };
    covers.set(codePoint, cover);
    return cover;
  };
  const readText = (file: string) => {
    const path = locate(file);
    return path ? readFileSync(path, 'utf8') : undefined;
  };
  return {
    list: [...TYPEFACES, ...own],
    faults: listFaults(brand, own, readText),
    find,
    read: (file) => read(file).bytes,
  };
}

/** A character that the running text has can stand everywhere: titles and code fall back on it. */
function listTextFiles({ files }: Typeface): readonly string[] {
  const names: readonly FaceName[] = ['text', 'textItalic', 'textStrong', 'symbols'];
  return names.flatMap((name) => files[name] ?? []);
}

/** A folder and all above it. */
function listParents(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...listParents(parent)];
}

function isThere(path: string): boolean {
  return existsSync(path);
}

function readFont(path: string) {
  const font = files.get(path) ?? { bytes: readFileSync(path) };
  files.set(path, font);
  return font;
}

/** White space but the one as wide as a Chinese character, joiners and the like: a browser sets them without a glyph. */
const UNSEEN = /(?!\u3000)[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}]/u;

/** Whether a character needs a glyph at all. */
export function isSeen(character: string): boolean {
  return !UNSEEN.test(character);
}
