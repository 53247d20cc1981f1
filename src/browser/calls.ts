import type { AnswerLimits } from './answers.ts';

/** Width and height in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How a page is opened. */
export interface PageOptions {
  readonly size: Size;
  /** Whether it is told that its reader wants no motion. */
  readonly still?: boolean;
  /** Whether what its own policy forbids is done, as to wait with `waitFor`, which evaluates texts; the network is shut. */
  readonly free?: boolean;
}

/** A page that decktape prints. */
export interface DecktapeRun {
  readonly url: string;
  /** Of a slide. */
  readonly size: Size;
}

/** What the thread that drives the browser is started with. */
export interface DriverData {
  /** The browser's program. */
  readonly program: string;
  /** Folder for its profile, and for what is needed meanwhile. */
  readonly profile: string;
  /** Memory of both threads: the browser's process id, from the moment it runs. */
  readonly pid: Int32Array;
  readonly patience: Patience;
}

/** How long a browser may take, in milliseconds: to start, to answer, and between two questions. */
export interface Patience extends AnswerLimits {
  readonly start: number;
}

/** What the thread does with a page that the asker has numbered; expressions are run in the page. */
export interface Calls {
  open(options: PageOptions): void;
  /** Answered once decktape wants to print the page. */
  runDecktape(run: DecktapeRun): void;
  goto(address: string): void;
  evaluate(expression: string): unknown;
  /** Fails where the expression is not true within so many milliseconds. */
  waitFor(expression: string, limit: number): void;
  setViewportSize(size: Size): void;
  screenshot(extent: 'window' | 'page'): Uint8Array;
  print(options: { readonly tagged: boolean }): Uint8Array;
  close(): void;
}

/** A call as it is sent. */
export interface Call<Name extends keyof Calls = keyof Calls> {
  readonly id: number;
  readonly page: number;
  readonly name: Name;
  readonly words: Parameters<Calls[Name]>;
}

/** What the thread says of a page: that it has been opened, what went wrong in it, and that decktape goes no further. */
export type PageNews =
  | { readonly type: 'opened'; readonly page: number }
  | { readonly type: 'problem'; readonly page: number; readonly problem: string }
  | { readonly type: 'given up'; readonly page: number };

/** What the thread says: the answer to a call, news of a page, and, without a browser, nothing more. */
export type News =
  | { readonly type: 'done'; readonly id: number; readonly value: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly reason: string }
  | PageNews
  | { readonly type: 'lost'; readonly problem: string };
