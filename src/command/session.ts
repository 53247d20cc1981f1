import { escapeControls } from '../model/escape.ts';

/** What a command works on and speaks to. */
export interface Session {
  /** Absolute path of the folder whose `slides/` and `assets/` are the deck. */
  readonly root: string;
  /** Called once before a command runs: what a process of its own needs, and what one left that was killed. */
  prepare?(root: string): void;
  /** Prints lines of what was asked for, on standard output. */
  print(text: string): void;
  /** Prints lines about what is wrong or goes on, on standard error. */
  report(text: string): void;
}

/** What a command is run with. */
export interface Input<Options = unknown> extends Session {
  readonly options: Options;
  readonly operands: readonly string[];
}

/** The option of commands that compile the deck: a path. */
export interface StatementOption {
  readonly statement?: string;
}

/** The option of commands that ask for signatures. */
export interface SignedOption {
  readonly signed?: true;
}

/** The option of commands that measure whether all fits. */
export interface FirefoxOption {
  readonly firefox?: true;
}

/** The option of commands that open a browser. */
export interface OpenOption {
  readonly 'no-open'?: true;
}

/** Whether to open a browser: never where nobody sits in front of it. */
export function wantsBrowser(options: OpenOption): boolean {
  return !options['no-open'] && !process.env.CI;
}

/** A session in the terminal. Control characters are written out, so that nothing read from a file steers it. */
export function createSession(root: string): Session {
  return {
    root,
    print: (text) => console.log(cleanLines(text)),
    report: (text) => console.error(cleanLines(text)),
  };
}

function cleanLines(text: string): string {
  return text.split('\n').map(escapeControls).join('\n');
}
