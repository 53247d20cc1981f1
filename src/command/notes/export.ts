import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { useBrowser } from '../../browser/lent-browser.ts';
import { createPassingFolder } from '../../browser/undo.ts';
import { buildPage } from '../../export/deck-page.ts';
import { exportNotesDocuments } from '../../export/notes-word.ts';
import { compileProject } from '../compile-project.ts';
import type { Input } from '../session.ts';

/** Writes the notes of every language for Word; aside first, so that a failed export leaves what was there. */
export async function run(session: Input): Promise<void> {
  const compilation = await compileProject(session);
  const { deck, contexts } = compilation;
  const dist = join(session.root, 'dist');
  mkdirSync(join(dist, 'delegation'), { recursive: true });
  const { folder: staging, remove } = createPassingFolder(join(dist, '.notes-'));
  try {
    await buildPage('public', compilation, staging);
    await useBrowser((browser) =>
      exportNotesDocuments(deck, contexts, join(staging, 'index.html'), staging, browser),
    );
    for (const name of [...contexts.keys()].map((locale) => `notes.${locale}.docx`)) {
      renameSync(join(staging, name), join(dist, 'delegation', name));
      session.print(join('dist', 'delegation', name));
    }
  } finally {
    remove();
  }
}
