import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Picture } from '../../model/picture.ts';
import * as report from '../diagnostics.ts';
import { cleanAvif } from './avif.ts';
import { Bytes, type CleanRaster, RasterFault, refuseWords } from './bytes.ts';
import { cleanGif } from './gif.ts';
import { cleanJpeg } from './jpeg.ts';
import { cleanPng } from './png.ts';
import { cleanWebp } from './webp.ts';

/** A kind of picture of pixels: what its files begin with, as Latin-1 text, and how one is cleaned. */
interface RasterKind {
  readonly name: string;
  readonly signature: RegExp;
  readonly clean: (file: Bytes) => CleanRaster;
}

const kinds: Readonly<Record<string, RasterKind>> = {
  'image/png': { name: 'PNG', signature: /^\x89PNG\r\n[^\n]\n[\s\S]{4}IHDR/, clean: cleanPng },
  'image/jpeg': { name: 'JPEG', signature: /^\xff\xd8\xff/, clean: cleanJpeg },
  'image/webp': { name: 'WebP', signature: /^RIFF[\s\S]{4}WEBPVP8/, clean: cleanWebp },
  'image/avif': {
    name: 'AVIF',
    signature: /^[\s\S]{4}ftyp[\s\S]{0,48}avi[fs]/,
    clean: cleanAvif,
  },
  'image/gif': { name: 'GIF', signature: /^GIF8[79]a/, clean: cleanGif },
};

/** Beyond these a browser draws nothing, and what it takes to decode them fills its memory. */
const MOST_PIXELS = 100_000_000;

/** Reads a picture of pixels and leaves out whatever a reader does not see: texts, positions, thumbnails, comments. */
export function parseRaster(
  file: string,
  mime: string,
  bytes: Uint8Array,
  id: string,
): { readonly picture?: Picture; readonly diagnostics: readonly Diagnostic[] } {
  const result = readRaster(mime, bytes);
  if ('problem' in result)
    return {
      diagnostics: [report.pictureContent({ place: { file, line: 1, column: 1 }, ...result })],
    };
  return { picture: definePhoto(mime, result, id), diagnostics: [] };
}

function readRaster(mime: string, bytes: Uint8Array) {
  const kind = kinds[mime];
  if (!kind) throw new TypeError(`${mime} is no kind of picture`);
  const again = 'export or copy it again';
  const wanted = `expected a ${kind.name} picture`;
  if (!bytes.length) return { problem: `the file is empty; ${wanted}`, remedy: again };
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  if (!kind.signature.test(start)) {
    const other = Object.values(kinds).find(({ signature }) => signature.test(start));
    return other
      ? {
          problem: `the file holds a picture in ${other.name}; ${wanted}, as its name says`,
          remedy: 'rename or convert it',
        }
      : { problem: `the file holds no picture that can be read; ${wanted}`, remedy: again };
  }
  try {
    const clean = kind.clean(new Bytes(bytes));
    // The pixels of a PNG are counted, and may be stored as they are.
    if (kind.clean !== cleanPng) refuseWords(clean.bytes);
    const pixels = clean.width * clean.height;
    if (pixels > 0 && pixels <= MOST_PIXELS) return clean;
    return {
      problem: `the picture measures ${clean.width} × ${clean.height} pixels; expected ${MOST_PIXELS / 1_000_000} million at most, and one at least`,
      remedy: 'export it smaller; a slide has 2 million',
    };
  } catch (error) {
    if (!(error instanceof RasterFault)) throw error;
    return { problem: `the picture cannot be read: ${error.message}`, remedy: again };
  }
}

/** Turns of EXIF as SVG transforms of a picture of the given width and height. */
const TURNS: Readonly<Record<number, (width: number, height: number) => string>> = {
  2: (width) => `matrix(-1 0 0 1 ${width} 0)`,
  3: (width, height) => `matrix(-1 0 0 -1 ${width} ${height})`,
  4: (_, height) => `matrix(1 0 0 -1 0 ${height})`,
  5: () => 'matrix(0 1 1 0 0 0)',
  6: (_, height) => `matrix(0 1 -1 0 ${height} 0)`,
  7: (width, height) => `matrix(0 -1 -1 0 ${height} ${width})`,
  8: (width) => `matrix(0 -1 1 0 0 ${width})`,
};

function definePhoto(mime: string, clean: CleanRaster, id: string): Picture {
  const { width, height, orientation = 1 } = clean;
  const url = `data:${mime};base64,${Buffer.from(clean.bytes).toString('base64')}`;
  const turn = TURNS[orientation]?.(width, height);
  const transform = turn ? ` transform="${turn}"` : '';
  return {
    type: 'photo',
    id,
    box: orientation > 4 ? [0, 0, height, width] : [0, 0, width, height],
    definition: `<image id="${id}" width="${width}" height="${height}"${transform} href="${url}"/>`,
  };
}
