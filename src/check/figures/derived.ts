import { listDerivedFigures } from '../../chart/chart.ts';
import { printText } from '../../content/text.ts';
import { findLanguage } from '../../language/languages.ts';
import type { Deck } from '../../model/deck.ts';
import type { Locale } from '../../model/locale.ts';

/** A figure that a chart prints and no fact holds, as one language prints it. */
export interface Derived {
  readonly slide: string;
  readonly locale: Locale;
  readonly printed: string;
  readonly arithmetic: string;
  /** Ids of the facts it is made of. */
  readonly facts: readonly string[];
}

/** Every figure that the deck's charts make of facts, in speaking order. */
export function listDerived({ slides, facts, settings }: Deck): readonly Derived[] {
  return slides.flatMap(({ id, versions }) =>
    settings.languages.flatMap((locale) => {
      const context = { language: findLanguage(locale), facts };
      const print = (text: Parameters<typeof printText>[0]) => printText(text, context);
      return (versions.get(locale)?.charts ?? [])
        .flatMap((chart) => listDerivedFigures(chart, { ...context, print }))
        .map(({ printed, arithmetic, inputs }) => ({
          slide: id,
          locale,
          printed,
          arithmetic,
          facts: inputs.map(({ fact }) => fact),
        }));
    }),
  );
}
