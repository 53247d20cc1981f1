import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../browser/browser.ts';
import { buildPage } from '../../export/deck-page.ts';
import { compileProject } from '../compile-project.ts';
import type { Input } from '../session.ts';

/** One step of the export in a process of its own, for the bench: `html`, or the PDFs of so many languages. */
export async function run(session: Input): Promise<void> {
  const [step = '', folder = ''] = session.operands;
  mkdirSync(folder, { recursive: true });
  if (step === 'html') return buildPage('public', await compileProject(session), folder);
  // What the HTML does not need is not loaded for it.
  const { exportDeckPdfs } = await import('../../export/deck-pdf.ts');
  const { usePrinter } = await import('../../pdf/print/decktape.ts');
  await usePrinter((await findBrowser()).path, async (printer) => {
    const { deck, contexts } = await compileProject(session);
    const languages = new Map([...contexts].slice(0, Number(step)));
    await exportDeckPdfs(deck, languages, join(folder, 'index.html'), folder, printer, () => {});
  });
}
