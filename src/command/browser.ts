import { findBrowser } from '../browser/browser.ts';

/** Makes sure that there is a browser, for the tests. */
export async function run(): Promise<void> {
  await findBrowser();
}
