/** What the program has to know of a layout; how it looks, its file in `assets/theme/layouts` knows alone. */
export interface LayoutTraits {
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

/** Every layout. To add one: a line here, and a file of its name in `assets/theme/layouts`, imported by `deck.css`. */
export const LAYOUTS = {
  title: { ...plain, shows: 'particulars', rings: true },
  section: { ...plain, outline: 'opens', onePicture: true },
  statement: { ...plain, onePicture: true },
  figure: { ...plain, hero: true },
  chart: plain,
  comparison: plain,
  timeline: plain,
  flow: plain,
  cards: plain,
  quotation: plain,
  picture: { ...plain, onePicture: true },
  closing: { ...plain, outline: 'ends', shows: 'marking' },
} as const satisfies Readonly<Record<string, LayoutTraits>>;

export type Layout = keyof typeof LAYOUTS;
export const LAYOUT_NAMES = Object.keys(LAYOUTS) as Layout[];
