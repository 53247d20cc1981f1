import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, _baseTest as test } from '@playwright/test';
import { BrowserError } from '../../src/browser/browser-error.ts';
import type { BrowserEffects } from '../../src/browser/effects.ts';
import { findBrowser, findWorkingBrowser } from '../../src/browser/find-browser.ts';
import { browserArguments } from '../../src/browser/flags.ts';
import { useBrowser } from '../../src/browser/lent-browser.ts';

function machine(files: readonly string[], changes: Partial<BrowserEffects> = {}) {
  const present = new Set(files);
  const commands: string[] = [];
  const said: string[] = [];
  const effects: BrowserEffects = {
    platform: 'linux',
    isRoot: false,
    env: { PATH: '/usr/local/bin:/usr/bin' },
    exists: (file) => present.has(file),
    playwrightBrowser: async () => '/cache/chromium',
    run: async (command, args) => {
      commands.push([command, ...args].join(' '));
      return true;
    },
    say: (line) => said.push(line),
    ...changes,
  };
  return { effects, commands, said, present };
}

test('takes the browser that the environment names before any other', async () => {
  const { effects } = machine(['/opt/mine', '/usr/bin/chromium'], {
    env: { CHROME_PATH: '/opt/mine' },
  });
  expect(await findBrowser(effects)).toEqual({ path: '/opt/mine', source: 'environment' });
});

test('refuses a browser that the environment names and that is not there', async () => {
  const { effects } = machine(['/usr/bin/chromium'], { env: { CHROME_PATH: '/opt/gone' } });
  await expect(findBrowser(effects)).rejects.toThrow(
    'no browser at /opt/gone, where CHROME_PATH points',
  );
});

test('finds a browser on the PATH under Linux', async () => {
  const { effects } = machine(['/usr/local/bin/google-chrome']);
  expect((await findBrowser(effects)).path).toBe('/usr/local/bin/google-chrome');
});

test('takes a browser without windows before one with them', async () => {
  const { effects } = machine(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']);
  expect((await findBrowser(effects)).path).toBe('/usr/bin/chromium-headless-shell');
});

test('installs the package that every system has where another is missing', async () => {
  const { effects, commands, present } = machine(['/usr/bin/apt-get'], {
    isRoot: true,
    run: async (command, args) => {
      commands.push([command, ...args].join(' '));
      if (args.includes('chromium-headless-shell')) return false;
      if (args.includes('chromium')) present.add('/usr/bin/chromium');
      return true;
    },
  });
  expect((await findBrowser(effects)).path).toBe('/usr/bin/chromium');
  expect(commands.filter((command) => command.includes(' install ')).length).toBe(2);
});

test('finds Edge among the applications of macOS', async () => {
  const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
  const { effects } = machine([edge], { platform: 'darwin' });
  expect((await findBrowser(effects)).path).toBe(edge);
});

test('finds Chrome among the programs of Windows', async () => {
  const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  const env = { ProgramFiles: 'C:\\Program Files' };
  const { effects } = machine([chrome], { platform: 'win32', env });
  expect((await findBrowser(effects)).path).toBe(chrome);
});

test('takes Playwright’s own browser where the machine has none', async () => {
  const { effects } = machine(['/cache/chromium']);
  expect(await findBrowser(effects)).toEqual({ path: '/cache/chromium', source: 'Playwright' });
});

test('installs the system’s package as root on Linux, and says so', async () => {
  const { effects, present, said } = machine(['/usr/bin/apt-get'], {
    isRoot: true,
    run: async (_, args) => {
      if (args.includes('chromium')) present.add('/usr/bin/chromium');
      return true;
    },
  });
  expect((await findBrowser(effects)).source).toBe('installed now');
  expect(said).toEqual(['No browser found: installing the package chromium with apt-get …']);
});

test('downloads with Playwright where the system’s package fails', async () => {
  const { effects, present } = machine(['/usr/bin/apt-get'], {
    isRoot: true,
    run: async (command) => {
      if (command !== 'apt-get') present.add('/cache/chromium');
      return command !== 'apt-get';
    },
  });
  expect((await findBrowser(effects)).path).toBe('/cache/chromium');
});

test('says in one line how to get a browser where none can be installed', async () => {
  const { effects } = machine([], { run: async () => false });
  const error = await findBrowser(effects).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(BrowserError);
  expect((error as Error).message).toMatch(/^[^\n]*set CHROME_PATH to it$/);
});

test('gives up the sandbox only as root on Linux', () => {
  const { effects } = machine([]);
  expect(browserArguments(effects)).not.toContain('--no-sandbox');
  expect(browserArguments({ ...effects, isRoot: true })).toContain('--no-sandbox');
});

test('the browser that looks at a deck reaches no server, not even on this machine', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('reached');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await useBrowser(async (browser) => {
    const page = await browser.openPage({ size: { width: 800, height: 600 } });
    for (const host of ['127.0.0.1', 'localhost', '[::1]'])
      await expect(page.goto(`http://${host}:${port}/`)).rejects.toThrow();
  });
  server.close();
  expect(asked).toEqual([]);
});

test('a browser that does not say its version is told before anything is done with it', async () => {
  const asked: string[] = [];
  const find = (answer: boolean, platform: NodeJS.Platform = 'linux') =>
    findWorkingBrowser({
      ...machine(['/usr/bin/chromium']).effects,
      platform,
      env: { CHROME_PATH: '/usr/bin/chromium' },
      async run(command, args) {
        asked.push([command, ...args].join(' '));
        return answer;
      },
    });
  await expect(find(false)).rejects.toThrow(
    /^the browser at \/usr\/bin\/chromium cannot be started; name another in CHROME_PATH/,
  );
  expect(await find(true)).toMatchObject({ path: '/usr/bin/chromium' });
  expect(asked).toEqual(Array(2).fill('/usr/bin/chromium --version'));
  // There it would open a window.
  await find(false, 'win32');
  expect(asked).toHaveLength(2);
});
