import { join } from 'node:path';
import { build } from 'vite';
import type { Edition } from '../html/page.ts';
import { productRoot } from '../source/project-root.ts';

/** Bundles one edition of the deck, or its draft for the authors, into one self-contained `index.html` in `folder`. */
export async function buildPage(edition: Edition | 'draft', folder: string): Promise<void> {
  await build({
    configFile: join(productRoot, 'vite.config.ts'),
    mode: edition,
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: false },
  });
}
