import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { createPassingFolder } from '../browser/undo.ts';
import { buildPage } from '../export/deck-page.ts';
import { productRoot } from '../source/product-root.ts';
import { compileProject } from './compile-project.ts';
import { type Input, type OpenOption, wantsBrowser } from './session.ts';

/** Builds the deck with its speaker notes and opens it in the browser, ready to be presented; S opens the speaker view. */
export async function run(session: Input<OpenOption>): Promise<void> {
  const { folder } = createPassingFolder(join(tmpdir(), 'deck-'));
  await buildPage('delegation', await compileProject(session), folder);
  const server = await preview({
    configFile: false,
    root: productRoot,
    build: { outDir: folder },
    preview: { open: wantsBrowser(session.options) },
  });
  server.printUrls();
}
