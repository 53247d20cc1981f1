import type { NumericFact, Qualifier } from '../model/fact.ts';
import type { Hyphenation } from './hyphenation.ts';
import type { NumberVocabulary } from './number-words.ts';
import type { ReviewWords } from './review-words.ts';

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
  /** At the mark that is left open after the last, where there are more than are counted. */
  readonly openMark: string;
  /** How to review the notes in Word, in two lines: how to edit them, and what is locked and what the cues are. */
  readonly reviewEditing: string;
  readonly reviewLocked: string;
}

/** What a qualifier is in one language, before and after the figure, and how statements print it. */
export interface QualifierWords {
  readonly before: string;
  readonly after?: string;
  /** How texts print it, matched on word-folded text (`foldWords`) in which U+FFFC stands for the figure. */
  readonly printed: RegExp;
  /** A wording too common to count by itself: it proves the qualifier only where the fact's anchor has it. */
  readonly weak?: RegExp;
}

/** How a language prints figures in digits, as far as reading them needs it; patterns are sources of regular expressions. */
export interface PrintRules {
  readonly decimal: '.' | ',';
  /** Endings of an ordinal in digits: "st|nd|rd|th". */
  readonly ordinal: string;
  /** Words for "%". */
  readonly percent: string;
  /** Lower-case short forms behind digits: "mln". One letter counts next to a currency sign only. */
  readonly abbreviations: Readonly<Record<string, number>>;
  /** Folded names of currencies to ISO 4217 codes, the longest first. */
  readonly currencies: ReadonlyMap<string, string>;
  /** Lower case, January first. */
  readonly months: readonly string[];
  /** Whether a month must have a capital to be one: "May". */
  readonly capitalMonths: boolean;
  /** Words between the two days of an interval: "to|until". */
  readonly interval: string;
}

/** The words around the two days of an interval: "from" 16 "to" 20 May. */
export interface RangeWords {
  readonly from: string;
  readonly to: string;
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
  /** Apart from `words`, because the public deck carries those. */
  readonly reviewWords: ReviewWords;
  readonly qualifiers: Readonly<Record<Qualifier, QualifierWords>>;
  /** Spelled-out figure where this language has one in `word` form, else undefined. */
  spell(value: number, kind: 'count' | 'ordinal' | 'number'): string | undefined;
  /** "2 million euros", as the language writes it. */
  formatCompactMoney(fact: NumericFact): string;
  /** "31st"; in HTML-free text. */
  formatOrdinal(value: number): string;
  /** Sets the language's typography in plain text: quotation marks, thin no-break spaces, units and dates kept together. */
  typeset(text: string): string;
  /** Sets soft hyphens (U+00AD) where long words of running text may break. */
  readonly hyphenate: Hyphenation;
  /** Letters of the longest word that no line of a title may end in; 1 where the language does not say. */
  readonly shortWord?: number;
  /** How the language counts in words. */
  readonly numbers: NumberVocabulary;
  readonly print: PrintRules;
  /** Its most frequent words, which tell its texts from those of other languages; folded. */
  readonly commonWords: readonly string[];
  /** What the first day of a month is called, where it is not "1": "1er". */
  readonly firstOfMonth?: string;
  /** How an interval of dates is read aloud, where a dash is not. */
  readonly range?: RangeWords;
  /** False for a language without a pack of its own: only its digits can be checked. */
  readonly complete: boolean;
}
