import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SoundCompilation } from '../compile.ts';
import { type Edition, renderPage } from '../html/page.ts';
import { addPolicy } from '../html/policy.ts';
import { bundleDeckPage } from '../vite/bundle.ts';
import { fillDeckPage } from '../vite/page-fill.ts';

/** Writes one edition of a compiled deck as one self-contained `index.html` into `folder`. */
export async function buildPage(
  edition: Edition,
  { deck, contexts }: SoundCompilation,
  folder: string,
): Promise<void> {
  const page = fillDeckPage(await bundleDeckPage(edition), renderPage(deck, contexts, edition));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), addPolicy(page));
}
