import { join } from 'node:path';
import { preview } from 'vite';
import { buildPage } from '../export/deck-page.ts';
import { productRoot, projectRoot } from '../source/project-root.ts';
import { compileProject } from './compile-project.ts';

/** Builds the deck with its speaker notes and opens it in the browser, ready to be presented; S opens the speaker view. */
export async function run(words: readonly string[]): Promise<void> {
  const folder = join(projectRoot, 'dist', 'delegation');
  compileProject();
  await buildPage('delegation', folder);
  const server = await preview({
    configFile: false,
    root: productRoot,
    build: { outDir: folder },
    preview: { open: !words.includes('--no-open') && !process.env.CI },
  });
  server.printUrls();
}
