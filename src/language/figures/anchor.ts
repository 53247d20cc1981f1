import type { Fact } from '../../model/fact.ts';
import { foldPrint } from '../fold.ts';
import type { Language } from '../language.ts';
import { rememberBy } from '../remembered.ts';
import { FACT_MARK } from '../typography.ts';
import type { Figure } from './figure.ts';
import { readFigures } from './figures.ts';

/** An anchor's text as it is read, and the figures in it. */
export interface AnchorRead {
  readonly text: string;
  readonly figures: readonly Figure[];
}

/** Reads an anchor in its language: by its text, since several rules ask for it, and so does the next compilation. */
export const openAnchor: (language: Language) => (anchor: string) => AnchorRead = rememberBy(
  (language: Language) =>
    rememberBy((anchor: string) => {
      const { text } = foldPrint(anchor);
      return { text, figures: readFigures(text, language) };
    }),
);

/** A fact's anchor, in which `FACT_MARK` stands for its figure; empty where none is read. */
export function maskAnchor({ anchor, value }: Fact, language: Language): string {
  const { text, figures } = openAnchor(language)(anchor);
  const size = (of: unknown) => String(of).replace(/^-/, '');
  const figure = figures.find((one) => size(one.value) === size(value));
  return figure ? text.slice(0, figure.start) + FACT_MARK + text.slice(figure.end) : '';
}
