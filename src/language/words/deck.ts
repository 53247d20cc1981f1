/** What a person can have the deck do, by the name its key, its button and its words share. */
export const DECK_ACTIONS = [
  'next',
  'previous',
  'first',
  'last',
  'back',
  'overview',
  'language',
  'dark',
  'black',
  'full',
  'help',
  'close',
] as const;
export type DeckAction = (typeof DECK_ACTIONS)[number];

/** The words around the slides in one language: bar, overview, help. The public deck carries these and no others. */
export interface DeckWords {
  /** Each action, as the help card and the buttons say it. */
  readonly actions: Readonly<Record<DeckAction, string>>;
  /** What buttons with a picture are called under it. */
  readonly short: Readonly<
    Record<
      'next' | 'previous' | 'back' | 'overview' | 'language' | 'dark' | 'black' | 'full' | 'help',
      string
    >
  >;
  /** Keys that are not printed as one character. */
  readonly keys: Readonly<
    Record<'space' | 'pageDown' | 'pageUp' | 'home' | 'end' | 'backspace' | 'escape', string>
  >;
  /** Accessible name of the language switch. */
  readonly chooseLanguage: string;
  /** Accessible name of the bar. */
  readonly controls: string;
  /** Heading of the help card. */
  readonly help: string;
  /** Headings of the help card's two columns. */
  readonly key: string;
  readonly effect: string;
  /** Label of the overview's field. */
  readonly find: string;
  readonly notFound: string;
  /** Of a slide beyond the talk. */
  readonly backup: string;
  /** Shows the slides where the deck reads as a document. */
  readonly present: string;
  /** Shows the document again. */
  readonly read: string;
  /** Announced when the screen goes black. */
  readonly screenBlack: string;
}
