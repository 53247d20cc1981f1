import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowser } from '../export/deck-browser.ts';
import { exportNotesDocuments } from '../export/notes-documents.ts';
import { buildPage } from '../export/page.ts';
import { createPassingFolder } from '../export/undo.ts';
import type { Deck } from '../model/deck.ts';
import { projectRoot } from '../read/project-root.ts';
import type { RenderContext } from '../render/context.ts';
import { compileProject } from './compile-project.ts';

/** Writes the notes of every language for Word; aside first, so that a failed export leaves what was there. */
export async function exportNotes(): Promise<void> {
  const { deck, contexts } = compileProject();
  const dist = join(projectRoot, 'dist');
  mkdirSync(join(dist, 'delegation'), { recursive: true });
  const { folder: staging, remove } = createPassingFolder(join(dist, '.notes-'));
  try {
    await buildPage('public', staging);
    await shootNotes(deck, contexts, staging);
    for (const name of [...contexts.keys()].map((locale) => `notes.${locale}.docx`)) {
      renameSync(join(staging, name), join(dist, 'delegation', name));
      console.log(join('dist', 'delegation', name));
    }
  } finally {
    remove();
  }
}

async function shootNotes(
  deck: Deck,
  contexts: ReadonlyMap<string, RenderContext>,
  folder: string,
): Promise<void> {
  const browser = await startBrowser();
  try {
    await exportNotesDocuments(deck, contexts, join(folder, 'index.html'), folder, browser);
  } finally {
    await browser.close();
  }
}
