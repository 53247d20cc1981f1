import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import {
  measureFormat,
  openDeck,
  showSlide,
  startBrowser,
  type View,
} from '../export/deck-browser.ts';
import { buildPage } from '../export/page.ts';
import { projectRoot } from '../read/project-root.ts';
import { listSlides } from '../render/slides.ts';
import { compileProject } from './compile-project.ts';

/** Width of a slide on the contact sheet, in px. */
const THUMBNAIL = 320;

/** Takes a picture of every slide in every language, light and dark, and one contact sheet, into `dist/shots/`. */
export async function run(): Promise<void> {
  const { deck } = compileProject();
  const folder = join(projectRoot, 'dist', 'shots');
  mkdirSync(folder, { recursive: true });
  await buildPage('public', folder);
  const size = measureFormat(deck.settings.format);
  const file = join(folder, 'index.html');
  const browser = await startBrowser();
  try {
    const views = deck.settings.languages.flatMap((locale) =>
      (['light', 'dark'] as const).map((theme) => ({ file, locale, theme, size })),
    );
    const rows = [];
    for (const view of views) {
      const names = listSlides(deck, view.locale).map(
        ({ name }) => `${view.locale}-${view.theme}-${name}.png`,
      );
      await shootSlides(browser, view, folder, names);
      rows.push(names);
    }
    await shootSheet(browser, folder, rows);
  } finally {
    await browser.close();
  }
  console.log(`${join('dist', 'shots')}: a picture of each slide, and sheet.png with all of them`);
}

async function shootSlides(
  browser: Browser,
  view: View,
  folder: string,
  names: readonly string[],
): Promise<void> {
  const page = await openDeck(browser, view);
  for (const [index, name] of names.entries()) {
    await showSlide(page, index, 99);
    await page.screenshot({ path: join(folder, name) });
  }
  await page.close();
}

/** A row for each language and theme, at the size at which a slide's point must still be clear. */
async function shootSheet(
  browser: Browser,
  folder: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const columns = Math.max(...rows.map((row) => row.length));
  const cells = rows
    .map(
      (row) =>
        `<div>${row.map((name) => `<img src="${encodeURI(name)}" width="${THUMBNAIL}">`).join('')}</div>`,
    )
    .join('');
  const sheet = join(folder, 'sheet.html');
  writeFileSync(
    sheet,
    `<!doctype html><style>body{margin:8px;background:#888;width:${columns * (THUMBNAIL + 8)}px}div{display:flex;gap:8px;margin-bottom:8px}</style>${cells}`,
  );
  const page = await browser.newPage({
    viewport: { width: columns * (THUMBNAIL + 8) + 8, height: 600 },
  });
  await page.goto(pathToFileURL(sheet).href);
  await page.screenshot({ path: join(folder, 'sheet.png'), fullPage: true });
  await page.close();
}
