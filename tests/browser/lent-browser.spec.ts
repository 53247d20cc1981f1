import { chmodSync, writeFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { BrowserError, failAfter, watchAnswers } from '../../src/browser/browser.ts';
import { useBrowser } from '../../src/browser/lent-browser.ts';

/** Sends a signal to the browser's own process, as an operating system would, or to those of some types. */
async function signal(
  browser: Browser,
  name: NodeJS.Signals,
  types: readonly string[] = ['browser'],
): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const found = processInfo.filter(({ type }) => types.includes(type));
  if (!found.length) throw new Error('the browser has no such process');
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

for (const [rule, types] of [
  ['browser that stands still with its pages', ['browser', 'renderer', 'utility']],
  ['page that stands still while its browser answers', ['renderer']],
] as const)
  test(`a ${rule} is killed and reported`, async () => {
    // Playwright alone would wait for it longer.
    test.setTimeout(30_000);
    const { message } = await fail(
      async (browser) => {
        await browser.newPage();
        await signal(browser, 'SIGSTOP', types);
        await new Promise(() => {});
      },
      { answer: 200, interval: 100 },
    );
    expect(message).toContain('does not answer');
  });

test('a page that does not answer is waited for as long as it works', async () => {
  for (const [step, expected] of [
    [1, false],
    [0, true],
  ] as const) {
    let [cpuTime, isLost] = [0, false];
    const listProcesses = async () => {
      cpuTime += step;
      return { processInfo: [{ type: 'renderer', id: 1, cpuTime }] };
    };
    const askPages = () => new Promise(() => {});
    const stop = watchAnswers({ listProcesses, askPages }, { answer: 20, interval: 5 }, () => {
      isLost = true;
    });
    if (expected) await expect.poll(() => isLost).toBe(true);
    else await expect.poll(() => cpuTime).toBeGreaterThan(20);
    stop();
    expect(isLost).toBe(expected);
  }
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
