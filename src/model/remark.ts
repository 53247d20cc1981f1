import type { Locale } from './locale.ts';

/** What a reviewer remarked; kept in `slides/remarks/` until it is dealt with, and never public. */
export interface Remark {
  /** Id of the slide; none where it is about the whole deck. */
  readonly slide?: string;
  readonly language?: Locale;
  readonly author: string;
  /** ISO 8601, as precise as it is known; empty where it is not. */
  readonly date: string;
  readonly text: string;
  /** The words it is about. */
  readonly about?: string;
  /** Where the words stood, where it is no comment: "a footnote", "the cover". */
  readonly found?: string;
  readonly resolved: boolean;
  /** Who resolved it on the review page, and when: "Ana, 2031-03-05". */
  readonly resolvedBy?: string;
  readonly replies: readonly RemarkReply[];
}

export interface RemarkReply {
  readonly author: string;
  readonly date: string;
  readonly text: string;
}
