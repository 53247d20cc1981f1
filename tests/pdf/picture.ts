import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../src/browser/find-browser.ts';
import { browserFlags } from '../fixture/browser-flags.ts';
import type { ScratchDeck } from './scratch.ts';

const SIZE = { width: 1600, height: 900 };
/** The share of pixels that may differ. */
export const LIMIT = 0.005;

/**
 * The share of pixels by which pages (1-based) differ from the browser's slides. The pages are drawn by PDF.js, which has
 * nothing in common with the browser that printed them.
 */
export async function comparePictures(
  { deckFile, output }: ScratchDeck,
  numbers: readonly number[],
): Promise<number[]> {
  const { path } = await findBrowser();
  const browser = await chromium.launch({ executablePath: path, args: [...browserFlags()] });
  const deck = await browser.newPage({ viewport: SIZE });
  await deck.goto(pathToFileURL(deckFile).href);
  const viewer = await browser.newPage();
  await openPdf(viewer, output);
  const differences: number[] = [];
  for (const number of numbers) {
    await deck.evaluate((index) => Reveal.slide(index), number - 1);
    await deck.evaluate(() => document.fonts.ready);
    const slide = (await deck.screenshot()).toString('base64');
    differences.push(await compare(viewer, slide, number));
  }
  await browser.close();
  return differences;
}

interface Drawing {
  readonly getPage: (number: number) => Promise<{
    readonly getViewport: (size: { scale: number }) => { width: number; height: number };
    readonly render: (target: object) => { readonly promise: Promise<void> };
  }>;
}

declare global {
  interface Window {
    drawing?: Promise<Drawing>;
  }
}

/** Opens a PDF in PDF.js, in a page of its own. */
async function openPdf(page: Page, file: string): Promise<void> {
  const source = readFileSync(fileURLToPath(import.meta.resolve('unpdf/pdfjs')), 'utf8');
  const bytes = readFileSync(file).toString('base64');
  const opening = `;window.drawing = __getDocument({ data: Uint8Array.from(atob('${bytes}'), (c) => c.charCodeAt(0)) }).promise;`;
  const name = /(\w+) as getDocument\b/.exec(source)?.[1] ?? '';
  await page.addScriptTag({
    type: 'module',
    content: source + opening.replace('__getDocument', name),
  });
}

async function compare(viewer: Page, slide: string, number: number): Promise<number> {
  return viewer.evaluate(
    async ([picture, number, width, height]) => {
      const read = () => {
        const canvas = document.createElement('canvas');
        Object.assign(canvas, { width, height });
        return canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
      };
      const [shown, printed] = [read(), read()];
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      shown.drawImage(image, 0, 0);
      const page = await (await window.drawing)?.getPage(number);
      if (!page) throw new Error('the PDF is not open');
      const scale = width / page.getViewport({ scale: 1 }).width;
      await page.render({ canvasContext: printed, viewport: page.getViewport({ scale }) }).promise;
      const [a, b] = [shown, printed].map((one) => one.getImageData(0, 0, width, height).data);
      if (!a || !b) throw new Error('no pictures');
      let different = 0;
      for (let at = 0; at < a.length; at += 4)
        // A quarter of the range: each smooths the edges of letters in its own way.
        if ([0, 1, 2].some((c) => Math.abs((a[at + c] ?? 0) - (b[at + c] ?? 0)) > 64)) different++;
      return different / (width * height);
    },
    [slide, number, SIZE.width, SIZE.height] as const,
  );
}
