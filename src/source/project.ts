import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import type { PictureFile } from '../model/picture.ts';
import { finishReplacing } from './replaced-files.ts';

/** All that a deck is made from, read from disk once: paths are project-relative, with `/`. */
export interface Project {
  readonly files: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, PictureFile>;
}

const rasterTypes: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
};

/** Reads `slides/` and the pictures in `assets/` of the project at `root`. */
export function readProject(root: string): Project {
  finishReplacing(root);
  const files = listFiles(root, 'slides').filter((file) => /\.(md|ya?ml)$/.test(file));
  const pictures = listFiles(root, 'assets').flatMap((file) => {
    const picture = readPicture(root, file);
    return picture ? [[file, picture] as const] : [];
  });
  return {
    files: new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')])),
    pictures: new Map(pictures),
  };
}

function listFiles(root: string, folder: string): readonly string[] {
  if (!statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? listFiles(root, path) : [path];
    });
}

function readPicture(root: string, file: string): PictureFile | undefined {
  const extension = extname(file).toLowerCase();
  if (extension === '.svg') return { type: 'svg', markup: readFileSync(join(root, file), 'utf8') };
  const type = rasterTypes[extension];
  if (!type) return undefined;
  return { type: 'raster', mime: type, bytes: readFileSync(join(root, file)) };
}
