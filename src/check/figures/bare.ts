import { listChartFacts } from '../../chart/chart.ts';
import { findLanguage } from '../../language/languages.ts';
import { isBare } from '../../language/print/form.ts';
import type { Deck } from '../../model/deck.ts';
import { isFigure } from '../../model/fact.ts';
import type { Locale } from '../../model/locale.ts';
import { joinText } from './running-text.ts';
import { printRunning, splitSentences } from './sentences.ts';
import { listSlideSources } from './sources.ts';

/** A figure whose noun is the author's own word. */
export interface BareUse {
  readonly fact: string;
  readonly slide: string;
  readonly locale: Locale;
  /** The sentence, as it is printed. */
  readonly sentence: string;
}

/** Every count or number that is printed without the unit of its fact: in a bare form, or because it has none. */
export function listBareUses(deck: Deck): readonly BareUse[] {
  return listSlideSources(deck).flatMap(({ slide = '', locale, texts }) => {
    const language = findLanguage(locale);
    return texts
      .flatMap(({ text }) => splitSentences(joinText(text)))
      .flatMap((running) =>
        running.facts.flatMap(({ use }): readonly BareUse[] => {
          const fact = deck.facts.get(use.id);
          if (!fact || !isFigure(fact)) return [];
          const counts = fact.kind === 'count' || fact.kind === 'number';
          if (!isBare(use.form) && !(counts && !fact.unit)) return [];
          const sentence = printRunning(running, deck.facts, language);
          return [{ fact: use.id, slide, locale, sentence }];
        }),
      );
  });
}

/** Facts of running text that stand in another order than in the deck's first language. */
export interface OrderDifference {
  readonly slide: string;
  readonly locale: Locale;
  readonly part: 'slide' | 'notes';
  readonly here: readonly string[];
  readonly there: readonly string[];
}

/** Where the same facts stand in another order: languages build sentences differently, but figures may be swapped. */
export function listOrderDifferences({ slides, settings }: Deck): readonly OrderDifference[] {
  const [first = '', ...others] = settings.languages;
  return slides.flatMap(({ id, versions }) =>
    others.flatMap((locale) =>
      (['slide', 'notes'] as const).flatMap((part): readonly OrderDifference[] => {
        const [here, there] = [locale, first].map((tag) => {
          const slide = versions.get(tag);
          const drawn = (slide?.charts ?? []).flatMap(listChartFacts).map(({ use }) => use.place);
          const notes = slide?.notesSource.line ?? 0;
          return (slide?.facts ?? [])
            .filter(({ place }) => place.line >= notes === (part === 'notes'))
            .filter(({ place }) => !drawn.some(({ line }) => line === place.line))
            .map((use) => use.id);
        });
        if (!here || !there || here.join() === there.join()) return [];
        return [{ slide: id, locale, part, here, there }];
      }),
    ),
  );
}
