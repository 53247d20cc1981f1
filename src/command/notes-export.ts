import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { useBrowser } from '../export/deck-browser.ts';
import { exportNotesDocuments } from '../export/notes-documents.ts';
import { buildPage } from '../export/page.ts';
import { createPassingFolder } from '../export/undo.ts';
import { projectRoot } from '../read/project-root.ts';
import { compileProject } from './compile-project.ts';

/** Writes the notes of every language for Word; aside first, so that a failed export leaves what was there. */
export async function exportNotes(): Promise<void> {
  const { deck, contexts } = compileProject();
  const dist = join(projectRoot, 'dist');
  mkdirSync(join(dist, 'delegation'), { recursive: true });
  const { folder: staging, remove } = createPassingFolder(join(dist, '.notes-'));
  try {
    await buildPage('public', staging);
    await useBrowser((browser) =>
      exportNotesDocuments(deck, contexts, join(staging, 'index.html'), staging, browser),
    );
    for (const name of [...contexts.keys()].map((locale) => `notes.${locale}.docx`)) {
      renameSync(join(staging, name), join(dist, 'delegation', name));
      console.log(join('dist', 'delegation', name));
    }
  } finally {
    remove();
  }
}
