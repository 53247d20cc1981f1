/** What the program has to know of a layout; how it looks, its file in `assets/theme/layouts` knows alone. */
export interface LayoutTraits {
  /** What it is for, and what its body takes, for the README. */
  readonly takes: string;
  /** Its part in the deck's outline: it opens a section, ends the last one, or stands where it is. */
  readonly outline: 'opens' | 'ends' | 'within';
  /** What it shows of `deck.yaml` after its body: the event's particulars and the marking, or the marking. */
  readonly shows: 'particulars' | 'marking' | 'nothing';
  /** Whether a picture has a place of its own on it, where a second one would lie on the first. */
  readonly onePicture: boolean;
  /** Whether its body may begin with a figure that is set as large as the slide allows. */
  readonly hero: boolean;
  /** Whether the opening slide's circles stand behind it. */
  readonly rings: boolean;
}

const plain = {
  outline: 'within',
  shows: 'nothing',
  onePicture: false,
  hero: false,
  rings: false,
} as const;

/** Every layout. To add one: an entry here, and a file of its name in `assets/theme/layouts`, imported by `deck.css`. */
const layouts = {
  title: {
    takes: "the deck's first slide, dark. Body: one optional paragraph.",
    ...plain,
    shows: 'particulars',
    rings: true,
  },
  section: {
    takes:
      'a quiet opener. Body: at most a short paragraph, and a picture that stands at the right.',
    ...plain,
    outline: 'opens',
    onePicture: true,
  },
  statement: {
    takes:
      'one sentence, the title, at the head of the slide. Body, at its foot: a paragraph or two, and a picture at the right if any. The sentence alone stands in the middle.',
    ...plain,
    onePicture: true,
  },
  figure: {
    takes:
      'a fact huge, and drawn, on a slide full of the accent. Body: a paragraph that is the fact alone (`{{growth|signed}}`), a short line or two, and a chart. A tall chart stands at the right; a wide one under the figure, from margin to margin. Without a chart the figure has the slide.',
    ...plain,
    hero: true,
  },
  chart: {
    takes:
      'a chart under a sentence. Body: the chart, and optionally a paragraph or list, which then stands in a column at its left; above it where the chart is wide.',
    ...plain,
  },
  comparison: {
    takes:
      'two or three things side by side. Body: optionally a paragraph, then `::: columns`; each column begins with its name, a heading or a line in bold. A table may stand in place of the columns.',
    ...plain,
  },
  timeline: {
    takes: 'dated facts to scale. Body: a timeline chart, and optionally a paragraph above it.',
    ...plain,
  },
  flow: {
    takes: 'steps one after the other. Body: a flow chart, and optionally a paragraph above it.',
    ...plain,
  },
  cards: {
    takes:
      'two to four things of equal rank. Body: `:::: cards` with two to four `::: card`; each begins with its name, a heading or a line in bold, then a line or two. Optionally a paragraph above.',
    ...plain,
  },
  quotation: {
    takes:
      'words or a title quoted, large. Body: `> quotation`, then in the same quotation after an empty line `> — who`; a paragraph or link may follow. Without who, as of a title, no quotation mark stands before it.',
    ...plain,
  },
  picture: {
    takes:
      'a picture with text. Body: a paragraph or two or a list, and one picture, which fills the right of the slide to its edges and ends above the foot; the title stands at the head, the text at the foot.',
    ...plain,
    onePicture: true,
  },
  closing: {
    takes:
      'the last slide, dark; it asks for something. Body: a list of two or three invitations, each with an emphasis at its end that says with whom if need be, or a paragraph.',
    ...plain,
    outline: 'ends',
    shows: 'marking',
  },
} as const satisfies Readonly<Record<string, LayoutTraits>>;

export type Layout = keyof typeof layouts;
export const LAYOUTS: Readonly<Record<Layout, LayoutTraits>> = layouts;
export const LAYOUT_NAMES = Object.keys(layouts) as Layout[];
