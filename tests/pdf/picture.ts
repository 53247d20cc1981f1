import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserArguments, findBrowser, systemEffects } from '../../src/browser/browser.ts';
import type { ScratchDeck } from './scratch.ts';

const SIZE = { width: 1600, height: 900 };
const MARGIN = 100;
/** The share of pixels that may differ. */
export const LIMIT = 0.005;

/** Starts a browser that can show a PDF, as one without windows cannot. */
async function startViewer(): Promise<Browser> {
  const machine = systemEffects();
  const isViewer = (file: string) => !file.includes('headless-shell');
  const { path } = await findBrowser({
    ...machine,
    env: isViewer(machine.env.CHROME_PATH ?? '') ? machine.env : { PATH: machine.env.PATH },
    exists: (file) => isViewer(file) && machine.exists(file),
  });
  return chromium.launch({ executablePath: path, args: [...browserArguments()] });
}

/** The share of pixels by which pages (1-based) differ from the browser's slides; both drawn by one browser. */
export async function comparePictures(
  deck: ScratchDeck,
  numbers: readonly number[],
): Promise<number[]> {
  const browser = await startViewer();
  const page = await browser.newPage({ viewport: SIZE });
  await page.goto(pathToFileURL(deck.deckFile).href);
  const differences: number[] = [];
  for (const number of numbers) {
    await page.evaluate((index) => Reveal.slide(index), number - 1);
    await page.evaluate(() => document.fonts.ready);
    const slide = (await page.screenshot()).toString('base64');
    differences.push(await compareWithPage(browser, page, slide, deck, number));
  }
  await browser.close();
  return differences;
}

/** The viewer does not say when it has drawn the page: it is looked at until it is the same, for a while. */
async function compareWithPage(
  browser: Browser,
  canvas: Page,
  slide: string,
  { output }: ScratchDeck,
  number: number,
): Promise<number> {
  const viewport = { width: SIZE.width + 2 * MARGIN, height: SIZE.height + 2 * MARGIN };
  const viewer = await browser.newPage({ viewport });
  await viewer.goto(`${pathToFileURL(output)}#toolbar=0&navpanes=0&zoom=100&page=${number}`);
  let difference = 1;
  for (let attempt = 0; attempt < 20 && difference >= LIMIT; attempt++) {
    await viewer.waitForTimeout(500);
    const printed = (await viewer.screenshot()).toString('base64');
    difference = await compare(canvas, slide, printed);
  }
  await viewer.close();
  return difference;
}

/** The printed page is looked for on the viewer's grey: the first pixel of the slide's own ground. */
async function compare(page: Page, slide: string, printed: string): Promise<number> {
  return page.evaluate(
    async ([one, other, width, height]) => {
      const [a, b] = await Promise.all(
        [one, other].map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.width;
          canvas.height = image.height;
          const context = canvas.getContext('2d') as CanvasRenderingContext2D;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!a || !b) throw new Error('no pictures');
      let start = 0;
      while (start < b.data.length && Math.abs((b.data[start] ?? 0) - (a.data[0] ?? 0)) > 2)
        start += 4;
      const left = (start / 4) % b.width;
      const top = Math.floor(start / 4 / b.width);
      let different = 0;
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
          const [p, q] = [(y * a.width + x) * 4, ((y + top) * b.width + x + left) * 4];
          // A quarter of the range: a viewer smooths the edges of letters in its own way.
          const apart = [0, 1, 2].some(
            (c) => Math.abs((a.data[p + c] ?? 0) - (b.data[q + c] ?? 0)) > 64,
          );
          if (apart) different++;
        }
      return different / (width * height);
    },
    [slide, printed, SIZE.width, SIZE.height] as const,
  );
}
