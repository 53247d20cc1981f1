import type { NumericFact, Qualifier } from '../model/fact.ts';

/** The deck's own words in one language: furniture, review page, handout, notes. */
export interface InterfaceWords {
  /** A colon with the space the language puts before it. */
  readonly colon: string;
  /** What the source is called in a source line: "national statement". */
  readonly statement: string;
  /** The cues a speaker sees in the notes. */
  readonly cuePause: string;
  readonly cueNext: string;
  /** Before the paragraphs in a source line: "Source". */
  readonly source: string;
  readonly paragraph: string;
  readonly slide: string;
  readonly language: string;
  /** Accessible name of the language switch. */
  readonly chooseLanguage: string;
  readonly speakerNotes: string;
  readonly contents: string;
  readonly version: string;
  /** After `S` when the browser blocks the speaker view's window. */
  readonly popUpBlocked: string;
  /** "each mark is worth", followed by a number. */
  readonly eachMark: string;
}

/** What a qualifier is in one language, before and after the figure, and how statements print it. */
export interface QualifierWords {
  readonly before: string;
  readonly after?: string;
  /** What may stand just before the figure in a statement, matched on folded text. */
  readonly printed: RegExp;
}

/** Everything the product knows of one language. One file a language; add a file to add one. */
export interface Language {
  /** BCP 47 tag the deck uses: `en`. */
  readonly tag: string;
  /** BCP 47 tag handed to `Intl`: `en-GB`. */
  readonly formatting: string;
  /** The language's name in itself: "Français". */
  readonly name: string;
  readonly words: InterfaceWords;
  readonly qualifiers: Readonly<Record<Qualifier, QualifierWords>>;
  /** Spelled-out figure where this language has one in `word` form, else undefined. */
  spell(value: number, kind: 'count' | 'ordinal' | 'number'): string | undefined;
  /** "2 million euros", as the language writes it. */
  formatCompactMoney(fact: NumericFact): string;
  /** "31st"; in HTML-free text. */
  formatOrdinal(value: number): string;
  /** Sets the language's typography in plain text: quotation marks, thin no-break spaces, units and dates kept together. */
  typeset(text: string): string;
  /** What the first day of a month is called, where it is not "1": "1er". */
  readonly firstOfMonth?: string;
  /** False for a language without a pack of its own: only its digits can be checked. */
  readonly complete: boolean;
}
