import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { LentBrowser, LentPage } from '../../browser/lent-browser.ts';

/** How many times each is measured. */
const RUNS = 7;

/** Milliseconds from the opening of pages to their largest paint (LCP), one after the other in turns, the fastest of each. */
export async function measurePaints(
  browser: LentBrowser,
  files: readonly string[],
): Promise<readonly number[]> {
  const times = files.map((): number[] => []);
  for (let run = 0; run < RUNS; run += 1)
    for (const [index, file] of files.entries()) {
      const page = await openPage(browser, file);
      times[index]?.push(await page.evaluate(awaitPaint));
      await page.close();
    }
  return times.map((all) => Math.min(...all));
}

/** Milliseconds that a built deck takes in the browser: until it can be used, to turn, and to show another language first. */
export async function measureDeck(
  browser: LentBrowser,
  file: string,
): Promise<{ readonly open: number; readonly turn: number; readonly language: number }> {
  const page = await openPage(browser, file);
  await page.waitFor(() => globalThis.Reveal?.isReady(), undefined);
  const open = await page.evaluate(() => performance.now());
  const press = async (key: string, times: number) => {
    const taken: number[] = [];
    for (let time = 0; time < times; time += 1) {
      taken.push(await page.evaluate(timeKey, key));
      await wait(300);
    }
    return taken.sort((a, b) => a - b);
  };
  const turns = await press('PageDown', RUNS);
  const languages = await press('l', 2);
  await page.close();
  return { open, turn: turns[Math.floor(RUNS / 2)] ?? 0, language: languages.at(-1) ?? 0 };
}

/** Bytes of a page's script, gzipped. */
export function weighScript(file: string): number {
  const html = readFileSync(file, 'utf8');
  const [, script = ''] = /<script type="module"[^>]*>([\s\S]*?)<\/script>/.exec(html) ?? [];
  return gzipSync(script, { level: 9 }).length;
}

async function openPage(browser: LentBrowser, file: string): Promise<LentPage> {
  const page = await browser.openPage({ size: { width: 1600, height: 900 }, free: true });
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** Runs in the browser: when the largest thing so far was painted, once nothing larger has come for a while. */
function awaitPaint(): Promise<number> {
  return new Promise((resolve) => {
    let last = 0;
    new PerformanceObserver((list) => {
      last = list.getEntries().at(-1)?.startTime ?? last;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => resolve(last), 700);
  });
}

/** Runs in the browser: milliseconds from a key to the end of the frame that shows what it does. */
async function timeKey(key: string): Promise<number> {
  const start = performance.now();
  document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve());
      port1.start();
      port2.postMessage(null);
    });
  });
  return performance.now() - start;
}
