/** The statement as read: its heading is paragraph 0. Text is as printed, white space folded. */
export interface Statement {
  readonly file: string;
  /** Whether the numbers are the statement's own; where it numbers each part anew, or none, they were given to it. */
  readonly numbering: 'own' | 'anew' | 'none';
  readonly paragraphs: readonly StatementParagraph[];
}

export interface StatementParagraph {
  readonly number: number;
  /** The number that is printed, where it is another. */
  readonly label?: string;
  readonly text: string;
  /** Those of the heading, which say more apart than together. */
  readonly lines?: readonly string[];
  readonly line: number;
}

/** What a fact's anchor reads in the statement against what the register says. */
export interface Proof {
  readonly fact: string;
  readonly result: 'found' | 'not found' | 'not read' | 'differs';
  /** Both readings, for people: `68 %` and `86 %`. */
  readonly registered: string;
  readonly printed: string;
}

/** A figure, date or amount of the statement that the register does not hold. */
export interface Unregistered {
  readonly paragraph: number;
  readonly figure: string;
  /** The words it stands in. */
  readonly words: string;
}

/** The statement's text, as it was handed over for this run only. */
export interface StatementSource {
  readonly file: string;
  readonly text: string;
}
