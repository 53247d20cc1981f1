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
  // The speaker view of the delegation's edition writes scripts into a window of its own.
  const guarded = edition === 'public' ? addPolicy(page) : page;
  await writeFile(join(folder, 'index.html'), guarded);
}
