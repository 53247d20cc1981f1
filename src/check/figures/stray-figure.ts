import type { Locale } from '../../model/locale.ts';
import type { Place } from '../../model/place.ts';
import type { RoledText, TextRole } from '../../model/text.ts';
import type { Labelled } from './labels.ts';

/** The texts of one slide in one language, or of `deck.yaml`, which has no slide. */
export interface NumeralSource {
  readonly slide?: string;
  readonly locale: Locale;
  readonly texts: readonly RoledText[];
  /** Languages that passages of it are marked as. */
  readonly marked?: readonly Locale[];
  /** The figures whose words stand beside them. */
  readonly labelled?: readonly Labelled[];
}

/** A figure that stands without a fact, or a fact whose meaning the author's words change. */
export interface StrayFigure {
  readonly code: 'figure-stray' | 'fact-altered';
  /** As it is written. */
  readonly figure: string;
  readonly value?: number | string;
  readonly role: TextRole;
  readonly place: Place;
  readonly slide?: string;
  readonly locale: Locale;
  /** Which text of its source, and from where to where in its words. */
  readonly textIndex: number;
  readonly start: number;
  readonly end: number;
  /** Id of the fact that is altered. */
  readonly fact?: string;
}
