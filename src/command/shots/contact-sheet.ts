import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LentBrowser } from '../../browser/lent-browser.ts';
import { escapeHtml } from '../../model/escape.ts';

/** Pictures that belong together on the sheet: all slides in one language and theme. */
export interface SheetGroup {
  readonly heading: string;
  readonly pictures: readonly { readonly name: string; readonly file: string }[];
}

/** Width of a slide in px: its point must still be clear at that size. */
const THUMBNAIL = 400;
const GAP = 16;
const LINE = 32;
/** What a browser can take a picture of in one piece, in px. */
const TALLEST = 15_000;

/** Takes one picture of many, a grid for each group with the slides' names; `folder` holds the pictures and gets the sheet. */
export async function shootSheet(
  browser: LentBrowser,
  folder: string,
  groups: readonly SheetGroup[],
  ratio: number,
  page: string,
): Promise<void> {
  const columns = chooseColumns(groups, ratio);
  writeFileSync(page, renderSheet(groups, columns, ratio, pathToFileURL(`${folder}/`).href));
  const width = columns * (THUMBNAIL + GAP) + GAP;
  const tab = await browser.openPage({ size: { width, height: 600 } });
  await tab.goto(pathToFileURL(page).href);
  writeFileSync(join(folder, 'sheet.png'), await tab.screenshot('page'));
  await tab.close();
}

/** Four where there are as many, and more only where the sheet would grow too tall. */
function chooseColumns(groups: readonly SheetGroup[], ratio: number): number {
  const row = THUMBNAIL / ratio + LINE + GAP;
  const measure = (columns: number) =>
    groups.reduce(
      (sum, { pictures }) => sum + 3 * LINE + Math.ceil(pictures.length / columns) * row,
      0,
    );
  let columns = Math.min(4, Math.max(...groups.map(({ pictures }) => pictures.length)));
  while (measure(columns) > TALLEST && columns < 40) columns += 1;
  return columns;
}

function renderSheet(
  groups: readonly SheetGroup[],
  columns: number,
  ratio: number,
  base: string,
): string {
  const cell = ({ name, file }: SheetGroup['pictures'][number]) =>
    `<figure><img src="${encodeURI(file)}"><figcaption>${escapeHtml(name)}</figcaption></figure>`;
  const grids = groups.map(
    ({ heading, pictures }) =>
      `<h2>${escapeHtml(heading)}</h2><div>${pictures.map(cell).join('')}</div>`,
  );
  return `<!doctype html><meta charset="utf-8"><base href="${base}"><style>
body { margin: ${GAP}px; background: #888; color: #000; font: 18px/${LINE}px sans-serif }
h2 { margin: ${LINE / 2}px 0; font-size: 24px }
div { display: grid; grid-template-columns: repeat(${columns}, ${THUMBNAIL}px); gap: ${GAP}px }
figure { margin: 0 }
img { display: block; width: ${THUMBNAIL}px; height: ${Math.round(THUMBNAIL / ratio)}px }
</style>${grids.join('')}`;
}
