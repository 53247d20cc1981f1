import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, _baseTest as test } from '@playwright/test';
import { failAfter, watchAnswers } from '../../src/browser/answers.ts';
import { BrowserError } from '../../src/browser/browser-error.ts';
import { type LentBrowser, useBrowser } from '../../src/browser/lent-browser.ts';

/** Processes of the browsers that this one has started. */
function listStarted(): readonly { readonly pid: number; readonly line: string }[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const all = lines.flatMap((text) => {
    const [, pid, parent, line = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)/.exec(text) ?? [];
    return pid ? [{ pid: Number(pid), parent: Number(parent), line }] : [];
  });
  const started = new Set([process.pid]);
  for (let size = 0; size < started.size; ) {
    size = started.size;
    for (const { pid, parent } of all) if (started.has(parent)) started.add(pid);
  }
  const isBrowser = (line: string) => /--user-data-dir=|--type=/.test(line);
  return all.filter(({ pid, line }) => started.has(pid) && isBrowser(line));
}

/** Sends a signal to the browser and all its processes, as an operating system would, or to its pages alone. */
function signal(name: NodeJS.Signals, of: 'browser' | 'pages' = 'browser'): void {
  const found = listStarted().filter(
    ({ line }) => of === 'browser' || line.includes('--type=renderer'),
  );
  if (!found.length) throw new Error('there is no such process');
  for (const { pid } of found) process.kill(pid, name);
}

/** What lending a browser fails with. */
async function fail(
  work: (browser: LentBrowser) => Promise<void>,
  patience?: Parameters<typeof useBrowser>[1],
): Promise<BrowserError> {
  const error = await useBrowser(work, patience).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(BrowserError);
  return error as BrowserError;
}

/** Has the engine free what nobody holds. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

const PAGE = { size: { width: 800, height: 600 } };

for (const [rule, script, reason] of [
  ['says why', 'echo "libnss3.so: cannot open" >&2\nexit 127', ' (libnss3.so: cannot open)'],
  ['says nothing', 'exit 1', ''],
  ['hangs', 'exec sleep 60', ''],
] as const)
  test(`a browser that cannot start and ${rule} is reported in one line`, async () => {
    const path = test.info().outputPath('browser.sh');
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    const { message } = await fail(async (browser) => void (await browser.openPage(PAGE)), {
      path,
      start: 500,
    });
    expect(message).toBe(
      `the browser at ${path} cannot be started${reason}; name another in CHROME_PATH, or install it again`,
    );
  });

test('a browser that ends by itself is reported, and its work is given up', async () => {
  const { message } = await fail(async (browser) => {
    await browser.openPage(PAGE);
    signal('SIGKILL');
    await new Promise(() => {});
  });
  expect(message).toMatch(/^the browser at \S+ ended before its work was done; run the command/);
});

test('a browser that ends while it is asked for something is reported all the same', async () => {
  const { message } = await fail(async (browser) => {
    const page = await browser.openPage(PAGE);
    const asked = page.evaluate(() => new Promise(() => {}));
    signal('SIGKILL');
    await asked;
  });
  expect(message).toContain('ended before its work was done');
});

for (const [rule, of] of [
  ['browser that stands still with its pages', 'browser'],
  ['page that stands still while its browser answers', 'pages'],
] as const)
  test(`a ${rule} is killed and reported`, async () => {
    const { message } = await fail(
      async (browser) => {
        await browser.openPage(PAGE);
        signal('SIGSTOP', of);
        await new Promise(() => {});
      },
      { answer: 200, interval: 100 },
    );
    expect(message).toContain('does not answer');
    expect(listStarted()).toEqual([]);
  });

test('a page that crashes is reported at once', async () => {
  const { message } = await fail(async (browser) => {
    const page = await browser.openPage(PAGE);
    const asked = page.evaluate(() => new Promise(() => {}));
    signal('SIGKILL', 'pages');
    await asked;
  });
  expect(message).toMatch(/^a page of the browser at \S+ crashed, perhaps for want of memory; /);
});

test.describe('a browser that is lent', () => {
  let browser: LentBrowser;
  let giveBack = () => {};
  let lent: Promise<void>;

  test.beforeAll(async () => {
    await new Promise<void>((resolve) => {
      lent = useBrowser((started) => {
        browser = started;
        resolve();
        return new Promise((done) => {
          giveBack = done;
        });
      });
    });
  });

  test.afterAll(() => {
    giveBack();
    return lent;
  });

  test('a picture of next to nothing comes as it is', async () => {
    const page = await browser.openPage({ size: { width: 20, height: 20 } });
    const pictures = [await page.screenshot(), await page.screenshot()];
    for (const bytes of pictures) expect(bytes.buffer.byteLength).toBe(bytes.byteLength);
    expect(pictures[0]).toEqual(pictures[1]);
  });

  test('what a page logs while it is closed ends no other page', async () => {
    const file = test.info().outputPath('page.html');
    writeFileSync(file, '<p>A page</p>');
    const log = () => {
      for (let number = 0; number < 500; number += 1) console.log({ number }, document.body);
    };
    const other = await browser.openPage(PAGE);
    for (let time = 0; time < 3; time += 1) {
      const page = await browser.runDecktape({ url: pathToFileURL(file).href, ...PAGE });
      await page.evaluate(log);
      await page.close();
    }
    expect(await other.evaluate(() => 1 + 1)).toBe(2);
  });

  test('a page is bound by its own policy, where nobody frees it from that', async () => {
    const policy = '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'">';
    const address = `data:text/html,${policy}<script>document.title = 'ran'</script>`;
    for (const free of [false, true]) {
      const page = await browser.openPage({ ...PAGE, free });
      await page.goto(address);
      expect(await page.evaluate(() => document.title)).toBe(free ? 'ran' : '');
    }
  });

  test('answers are not kept while the browser is lent', async () => {
    const page = await browser.openPage(PAGE);
    const kept = new WeakRef(await page.evaluate(() => ({ text: 'an answer' })));
    await expect
      .poll(() => {
        collectGarbage();
        return kept.deref();
      })
      .toBeUndefined();
  });
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
