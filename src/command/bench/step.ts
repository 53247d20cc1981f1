import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
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
  const { useBrowser } = await import('../../browser/lent-browser.ts');
  await useBrowser(async (browser) => {
    const { deck, contexts } = await compileProject(session);
    const languages = new Map([...contexts].slice(0, Number(step)));
    await exportDeckPdfs(deck, languages, join(folder, 'index.html'), folder, browser, () => {});
  });
}
