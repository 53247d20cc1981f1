/** A rectangle on the slide in CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Something on the slide that a finding can name. */
export interface Part {
  /** What it is and how it begins: `p "We watch more…"`. */
  readonly name: string;
  /** All its words, without hyphenation. */
  readonly words: string;
  /** Number of the outermost part of the slide it stands in: what is wrong in one of those has one cause. */
  readonly group: number;
  readonly kind: 'chart' | 'table' | 'foot' | 'text';
  /** Number of the chart on its slide; -1 where it is in none. */
  readonly chart: number;
  /** Parts that it stands in. */
  readonly within: readonly number[];
}

/** One run of text on one line. */
export interface TextRun {
  /** Number of its paragraph, cell, item or line of a chart. */
  readonly part: number;
  /** Its line box, and what its letters cover of it. */
  readonly box: Box;
  readonly ink: Box;
  /** The nearest box around it that a reader sees or that cuts off what stands out. */
  readonly holder?: { readonly name: string; readonly box: Box };
  /** The paragraph, cell or item it is set in, which it must not leave at its side. */
  readonly column?: Box;
  /** In px on the slide, whatever a drawing is scaled by. */
  readonly size: number;
}

/** What is drawn: a mark of a chart, a shape of a drawing, or a whole picture. */
export interface Mark {
  readonly part: number;
  readonly box: Box;
  readonly whole: boolean;
}

/** All that is shown of a slide in one fragment state. */
export interface Scene {
  readonly frame: Box;
  /** Where the body's room ends, above the foot. */
  readonly floor: number;
  readonly parts: Readonly<Record<number, Part>>;
  readonly texts: readonly TextRun[];
  readonly marks: readonly Mark[];
  /** Boxes that must stand on the slide. */
  readonly boxes: readonly { readonly part: number; readonly box: Box }[];
  /** What its own box cuts off, in px. */
  readonly cuts: readonly { readonly part: number; readonly excess: number }[];
  /** Words and numbers that are broken at an arbitrary letter or digit. */
  readonly breaks: readonly { readonly part: number; readonly word: string }[];
  /** Parts of the foot that take more lines than it has. */
  readonly feet: readonly { readonly part: number; readonly lines: number }[];
}
