import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measureFormat } from '../browser/deck-browser.ts';
import type { SoundCompilation } from '../compile.ts';
import { renderDress } from '../html/dress.ts';
import { type Edition, renderPage } from '../html/page.ts';
import { addPolicy } from '../html/policy.ts';
import { bundleDeckPage } from '../vite/bundle.ts';
import { fillDeckPage, fillDress } from '../vite/page-fill.ts';

/** Writes one edition of a compiled deck as one self-contained `index.html` into `folder`. */
export async function buildPage(
  edition: Edition,
  { deck, contexts, typefaces }: SoundCompilation,
  folder: string,
): Promise<void> {
  const program = await bundleDeckPage(edition);
  const filled = fillDeckPage(program, renderPage(deck, contexts, edition));
  const cut = edition === 'public' ? 'outside' : 'inside';
  const page = fillDress(filled, await renderDress(filled, [...contexts.values()], typefaces, cut));
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'index.html'),
    addPolicy(page, program, listPrintSheets(deck.settings.format)),
  );
}

/** What reveal.js 6.0.2 styles the page with where somebody asks for its own print view, `?view=print`. */
function listPrintSheets(format: Parameters<typeof measureFormat>[0]): readonly string[] {
  const { width, height } = measureFormat(format);
  return [
    `@page{size:${width}px ${height}px; margin: 0px;}`,
    `.reveal section>img, .reveal section>video, .reveal section>iframe{max-width: ${width}px; max-height:${height}px}`,
  ];
}
