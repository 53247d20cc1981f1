/** The statement as read: its heading is paragraph 0. Text is as printed, white space folded. */
export interface Statement {
  readonly file: string;
  readonly paragraphs: readonly {
    readonly number: number;
    readonly text: string;
    readonly line: number;
  }[];
}

/** What a fact's anchor reads in the statement against what the register says. */
export interface Proof {
  readonly fact: string;
  readonly result: 'found' | 'not found' | 'differs';
  /** Both readings, for people: `68 %` and `86 %`. */
  readonly registered: string;
  readonly printed: string;
}

/** The statement's text, as it was handed over for this run only. */
export interface StatementSource {
  readonly file: string;
  readonly text: string;
}
