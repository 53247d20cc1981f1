import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import type { DecktapeRun } from './calls.ts';

/** What decktape is given, and what is told of it. */
export interface DecktapeHost {
  openPage(): Promise<Page>;
  onOpened(): void;
  /** It has nothing more to do with its browser, whether it came to print or not. */
  onGivenUp(): void;
}

/** A page without anything, for decktape to go on with: what is kept of a print is not its to change. */
const NOTHING = new TextEncoder().encode(`%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 1 1] /Resources <<>>>> endobj
trailer <</Root 1 0 R>>
`);

let runs = 0;
/** Each is started by itself: the program's words and its browser are read from what all of a thread share. */
let started: Promise<unknown> = Promise.resolve();

/**
 * Runs decktape, which is a command and has no API, in the thread that calls; resolves once it wants to print its page.
 * Replaced for it are where its browser comes from and how its page opens, logs and prints. The versions that this relies on
 * are pinned in package.json and tested by tests/pdf/pins.spec.ts. `folder` is for its file, which is not used.
 */
export function runDecktape(
  { url, size }: DecktapeRun,
  folder: string,
  host: DecktapeHost,
): Promise<void> {
  return new Promise((resolve, reject) => {
    started = started.then(() => start(resolve)).catch(reject);
  });

  /** Imports it anew, whose query makes it another module; resolves when it has asked for its browser. */
  async function start(onPrint: () => void): Promise<void> {
    runs += 1;
    const noLimits = ['--page-load-timeout', '--url-load-timeout', '--buffer-timeout'];
    process.argv = [
      ...[process.execPath, 'decktape', 'generic', '--max-slides', '1', '--pause', '0'],
      ...['--size', `${size.width}x${size.height}`],
      ...noLimits.flatMap((option) => [option, '0']),
      ...[url, join(folder, `decktape-${runs}.pdf`)],
    ];
    const launched = new Promise<void>((resolve) => {
      puppeteer.launch = async () => {
        resolve();
        return lendBrowser(host, onPrint);
      };
    });
    await import(`${import.meta.resolve('decktape')}?run=${runs}`);
    await launched;
  }
}

/** What decktape uses of a browser. */
function lendBrowser(host: DecktapeHost, onPrint: () => void): Browser {
  const lent: Pick<Browser, 'newPage' | 'close'> = {
    newPage: async () => {
      const page = await host.openPage();
      // It asks a page for what that logs, and ends the process, here the thread, where the page is closed meanwhile.
      const listen = page.on.bind(page);
      page.on = (type, handler) => (type === 'console' ? page : listen(type, handler));
      const goTo = page.goto.bind(page);
      // It waits until the network has been idle for half a second; a deck in one file needs no network.
      page.goto = async (address, options) => {
        const response = await goTo(address, { ...options, waitUntil: 'load' });
        host.onOpened();
        return response;
      };
      page.pdf = async () => {
        onPrint();
        return NOTHING;
      };
      return page;
    },
    // Once its browser is closed it ends its process, here the thread that others are using.
    close: () => {
      host.onGivenUp();
      return new Promise(() => {});
    },
  };
  return lent as Browser;
}
