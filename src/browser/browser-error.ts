/** No browser, or one that was named and is not there; the message is one line for the terminal. */
export class BrowserError extends Error {
  override readonly name = 'BrowserError';
}

const AGAIN = 'run the command again, or name another in CHROME_PATH';
/** What is wrong with a browser that was lost, in the same words whatever it was for, so that each is reported once. */
export const describeEnded = (path: string) =>
  `the browser at ${path} ended before its work was done; ${AGAIN}`;
export const describeCrashed = (path: string) =>
  `a page of the browser at ${path} crashed, perhaps for want of memory; close some programs, ${AGAIN}`;
export const describeSilent = (path: string) => `the browser at ${path} does not answer; ${AGAIN}`;
export const describeUnstarted = (path: string, reason = '') =>
  `the browser at ${path} cannot be started${reason && ` (${reason})`}; name another in CHROME_PATH, or install it again`;
