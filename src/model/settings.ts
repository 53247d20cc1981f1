import type { Locale } from './locale.ts';
import type { Place } from './place.ts';
import type { SigningRole } from './signature.ts';
import type { Text } from './text.ts';

/** A text in each of the deck's languages. */
export type LocalizedText = Readonly<Record<Locale, Text>>;

/** Words of the pages by dotted key, such as `actions.next`. */
export type WordsByKey = Readonly<Record<string, string>>;

/** Sets of digits, as Unicode names them: 0–9, ٠–٩ and ۰–۹. */
export const DIGIT_SYSTEMS = ['latn', 'arab', 'arabext'] as const;
export type DigitSystem = (typeof DIGIT_SYSTEMS)[number];

/** A figure that is allowed to stand without a fact, and why. */
export interface Exemption {
  /** The exact text that is exempt, with the figure in it. */
  readonly text: string;
  /** Id of the slide it is on. */
  readonly slide: string;
  readonly language: Locale;
  /** How many times it stands there. */
  readonly times: number;
  readonly reason: string;
  readonly place: Place;
}

/** A name or reference with a figure in it, which is none: "COVID-19", "Article 5". */
export interface DeckName {
  /** As it is written, letter for letter. */
  readonly text: string;
  readonly reason: string;
  /** Set where it is a name in one language only. */
  readonly language?: Locale;
  readonly place: Place;
}

/** A paragraph that no slide cites on purpose, and why. */
export interface Omission {
  readonly paragraph: number;
  readonly reason: string;
  readonly place: Place;
}

/** The look of a delegation; colours are `#rrggbb`. */
export interface Brand {
  /** The one that accent, floods and dark shades follow from. */
  readonly color?: string;
  /** The three colours of the thin mark. */
  readonly mark?: readonly [string, string, string];
  /** A picture that stands on the first slide in place of the thin mark. */
  readonly flag?: { readonly picture: string; readonly alt: LocalizedText };
  /** Names of typefaces, of which the first that has a script sets it. */
  readonly typefaces?: BrandTypefaces;
}

/** What sets titles and large figures, and what sets everything else. */
export interface BrandTypefaces {
  readonly display?: readonly string[];
  readonly text?: readonly string[];
}

/** Where a mistake in the settings is told that stands nowhere in particular. */
export const SETTINGS_START: Place = { file: 'slides/deck.yaml', line: 1, column: 1 };

/** The texts of the settings that pages print, by key. */
export function listTexts({
  statement,
  marking = {},
  ...settings
}: DeckSettings): ReadonlyMap<string, LocalizedText> {
  const { title, event, location, dates, delegation } = settings;
  const fields = { title, event, location, dates, delegation, marking };
  return new Map([...Object.entries(fields), ['statement.title', statement.title]]);
}

/** What `slides/deck.yaml` says, normalised. */
export interface DeckSettings {
  /** Whether the deck is marked as a draft on each page. */
  readonly draft: boolean;
  readonly title: LocalizedText;
  readonly event: LocalizedText;
  readonly location: LocalizedText;
  readonly dates: LocalizedText;
  readonly delegation: LocalizedText;
  /** The line that limits the document's authority, such as "Check against delivery". */
  readonly marking?: LocalizedText;
  /** First is the default. */
  readonly languages: readonly Locale[];
  /** Speaking slot in minutes. */
  readonly slot: number;
  /** Speaking pace, words a minute. */
  readonly wordsPerMinute: Readonly<Record<Locale, number>>;
  readonly format: '16:9' | '4:3';
  /** Whether back-up slides are in the PDF that is circulated. */
  readonly backupInPdf: boolean;
  readonly statement: {
    readonly title: LocalizedText;
    /** How many numbered paragraphs it has. */
    readonly paragraphs: number;
    /** Marks of the paragraphs by the numbers that were given to them, where the statement has none of its own. */
    readonly marks?: readonly string[];
    /** The language the anchors are in. */
    readonly language: Locale;
  };
  /** Words of the pages in place of those of the language's pack, or where it has none. */
  readonly words: Readonly<Record<Locale, WordsByKey>>;
  /** The digits that a language's figures are printed with, where they are not its pack's. */
  readonly digits: Readonly<Record<Locale, DigitSystem>>;
  /** The delegation's own look, where it is not the theme's. */
  readonly brand?: Brand;
  readonly names: readonly DeckName[];
  /** Whose signatures the deck needs before it goes out signed. */
  readonly sign: readonly SigningRole[];
  readonly exemptions: readonly Exemption[];
  readonly omissions: readonly Omission[];
  /** Places of the single fields by dotted path: `statement.paragraphs`. */
  readonly places: Readonly<Record<string, Place>>;
}
