import type { FactKind, FigureFact, Plural, Qualifier } from '../model/fact.ts';
import type { DigitSystem } from '../model/settings.ts';
import type { NumberVocabulary } from './figures/number-words.ts';
import type { Hyphenation } from './hyphenation.ts';
import type { ClaimLexicon, StrayLexicon, WordList } from './lexicon.ts';
import type { Pattern } from './pattern.ts';
import type { PrintingRules } from './print/printing.ts';
import type { ReadingRules } from './reading.ts';
import type { DeckWords } from './words/deck.ts';
import type { ReviewWords } from './words/review.ts';
import type { SpeakerWords } from './words/speaker.ts';

/** The deck's own words in one language: furniture, review page, handout, notes. */
export interface InterfaceWords {
  /** A colon with the space the language puts before it. */
  readonly colon: string;
  /** Between the parts of a list, with its space. */
  readonly comma: string;
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
  /** What each page of a draft is marked with. */
  readonly draft: string;
  readonly speakerNotes: string;
  readonly contents: string;
  readonly version: string;
  /** "{standing} of {needed} signatures", behind the version where the deck is signed. */
  readonly signed: string;
  /** "each block stands for", followed by a number. */
  readonly eachMark: string;
  /** Before a number that counts nothing: "Index 168". */
  readonly index: string;
  /** At the mark that is left open after the last, where there are more than are counted. */
  readonly openMark: string;
  /** How to review the notes in Word, in two lines: how to edit them, and what is locked and what the cues are. */
  readonly reviewEditing: string;
  readonly reviewLocked: string;
}

/** What a qualifier is in one language, before and after the figure, and how statements print it. */
export interface QualifierWords {
  readonly before: string;
  /** What is printed in place of `before`, where the kind of figure or the noun asks for it: "más del" 68 %, "en las últimas" 10 semanas. */
  agree?(kind: FactKind, noun: string | undefined): string | undefined;
  readonly after?: string;
  /** How texts print it, matched on word-folded text (`foldWords`) in which U+FFFC stands for the figure. */
  readonly printed: Pattern;
  /** A wording too common to count by itself: it proves the qualifier only where the fact's anchor has it. */
  readonly weak?: Pattern;
}

/** Words that say which way a figure goes; `…` in one is the figure, which it stands right beside: "up …". */
export interface DirectionWords {
  readonly rise: DirectionSide;
  readonly fall: DirectionSide;
  /** What makes a part of a whole of a figure: "a share of", "of cases". It counts right beside the figure only. */
  readonly share: DirectionSide;
  /** What turns a change, which is then neither: "the rise slowed by". */
  readonly turned: DirectionSide;
  /** With the figure behind them they say when, and stand between a figure and its verb, on either side: "bis" 2030, "gegenüber" 1990. */
  readonly aside?: WordList;
  /** A change that was said before, as alternatives of a regular expression on word-folded text: "that decline". */
  readonly pointed?: Readonly<Record<'rise' | 'fall', string>>;
}

export interface DirectionSide {
  /** Before the figure, up to a few words away: "rose", "an increase of". */
  readonly before: WordList;
  /** Behind it: "higher", "gestiegen". */
  readonly after: WordList;
  /** Behind it where they end their clause, as the second half of a verb does: "nahm um 5 % zu", but not "zu tun". */
  readonly closing?: WordList;
}

/** What is known of a figure that a noun follows; `figure` as it is printed. */
export type Counted = Partial<Pick<FigureFact, 'kind' | 'qualifier'>> & {
  readonly figure?: string;
};

/** How nouns follow figures: which plural form they take, and how the two are joined. */
export interface UnitRules {
  /** The plural category of the noun behind a figure; `Intl.PluralRules` decides where the language has no more rules. */
  choose(value: number, counted?: Counted): Plural;
  /**
   * Figure and noun: what stands between them, the noun where what is said of the figure changes its case ("in den letzten
   * 5 Jahren"), and whether the figure is printed at all ("دولتان" says it by itself).
   */
  join(
    noun: string,
    plural: Plural,
    counted: Counted,
  ): { readonly link: string; readonly noun?: string; readonly hidesFigure?: boolean };
}

/** Everything the product knows of one language. One folder a language; the compiler names what a new one lacks. */
export interface Language {
  /** BCP 47 tag the deck uses: `en`. */
  readonly tag: string;
  /** BCP 47 tag handed to `Intl`: `en-GB`. */
  readonly formatting: string;
  /** The digits that a deck prints it with, where they are not those of `formatting`. */
  readonly digits?: DigitSystem;
  /** The language's name in itself: "Français". */
  readonly name: string;
  /** What it has beside the rest, for the table of LANGUAGES.md; empty where nothing. */
  readonly remark: string;
  readonly words: InterfaceWords;
  readonly deckWords: DeckWords;
  readonly speakerWords: SpeakerWords;
  readonly reviewWords: ReviewWords;
  /** What authors write above the notes where they should write "Note:": "Remarque", "Notes de l’orateur". */
  readonly noteMarkers: readonly string[];
  /** What speakers put between brackets where a cue is: "click". */
  readonly otherCues: readonly string[];
  /** How the language counts in words. */
  readonly numbers: NumberVocabulary;
  readonly reading: ReadingRules;
  readonly qualifiers: Readonly<Record<Qualifier, QualifierWords>>;
  readonly direction: DirectionWords;
  readonly printing: PrintingRules;
  readonly units: UnitRules;
  readonly strays: StrayLexicon;
  readonly claims: ClaimLexicon;
  /** Sets the language's typography in plain text: quotation marks, thin no-break spaces, units and dates kept together. */
  typeset(text: string): string;
  /** Sets soft hyphens (U+00AD) where long words of running text may break. */
  readonly hyphenate: Hyphenation;
  /** Letters of the longest word that no line of a title may end in; 1 where the language does not say. */
  readonly shortWord?: number;
  /** Spoken words a minute where `deck.yaml` names no pace, characters where no spaces part words; 100 where it does not say. */
  readonly pace?: number;
  /** Its most frequent words, which tell its texts from those of other languages; folded. */
  readonly commonWords: readonly string[];
  /** False for a language without a pack of its own: only its digits can be checked. */
  readonly complete: boolean;
}
