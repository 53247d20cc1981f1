import { chmodSync, writeFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { BrowserError, failAfter } from '../../src/browser/browser.ts';
import { useBrowser } from '../../src/browser/lent-browser.ts';

/** Sends a signal to the browser's processes, as an operating system would; to its own one alone unless `all`. */
async function signal(browser: Browser, name: NodeJS.Signals, all = false): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const found = processInfo.filter(({ type }) => all || type === 'browser');
  if (!found.length) throw new Error('the browser has no process');
  for (const { id } of found) process.kill(id, name);
}

/** What lending a browser fails with. */
async function fail(
  work: (browser: Browser) => Promise<void>,
  patience?: Parameters<typeof useBrowser>[1],
): Promise<BrowserError> {
  const error = await useBrowser(work, patience).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(BrowserError);
  return error as BrowserError;
}

test.afterEach(() => {
  delete process.env.CHROME_PATH;
});

test('a browser that cannot start is reported in one line of ours', async ({
  browserName: _,
}, info) => {
  const path = info.outputPath('browser.sh');
  writeFileSync(path, '#!/bin/sh\necho "libnss3.so: cannot open" >&2\nexit 127\n');
  chmodSync(path, 0o755);
  process.env.CHROME_PATH = path;
  const { message } = await fail(async () => {});
  expect(message).toBe(
    `the browser at ${path} cannot be started; name another in CHROME_PATH, or install it again`,
  );
});

test('a browser that hangs while it starts is given up', async ({ browserName: _ }, info) => {
  const path = info.outputPath('browser.sh');
  writeFileSync(path, '#!/bin/sh\nexec sleep 2\n');
  chmodSync(path, 0o755);
  process.env.CHROME_PATH = path;
  const { message } = await fail(async () => {}, { start: 500 });
  expect(message).toContain(`the browser at ${path} cannot be started`);
});

test('a browser that ends by itself is reported, and its work is given up', async () => {
  const { message } = await fail(async (browser) => {
    await signal(browser, 'SIGKILL');
    await new Promise(() => {});
  });
  expect(message).toMatch(/^the browser at \S+ ended before its work was done; run the command/);
});

test('a browser that ends while it is asked for something is reported all the same', async () => {
  const { message } = await fail(async (browser) => {
    const page = await browser.newPage();
    await signal(browser, 'SIGKILL');
    await page.evaluate(() => new Promise(() => {}));
  });
  expect(message).toContain('ended before its work was done');
});

test('a browser that stands still with all its processes is killed and reported', async () => {
  // Playwright alone would wait for it longer.
  test.setTimeout(30_000);
  const { message } = await fail(
    async (browser) => {
      await signal(browser, 'SIGSTOP', true);
      await new Promise(() => {});
    },
    { answer: 200, interval: 100 },
  );
  expect(message).toContain('does not answer');
});

test('a mistake in the work stays what it is', async () => {
  const work = async () => {
    throw new TypeError('ours');
  };
  await expect(useBrowser(work)).rejects.toThrow(new TypeError('ours'));
});

test('a browser is not given up for what this process itself was too busy to hear', async () => {
  const limit = failAfter(100);
  const answer = new Promise((resolve) => setImmediate(resolve, 'answered'));
  const end = performance.now() + 300;
  while (performance.now() < end);
  expect(await Promise.race([answer, limit])).toBe('answered');
});
