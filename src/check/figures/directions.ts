import { readDirection } from '../../language/figures/direction.ts';
import type { Language } from '../../language/language.ts';
import { findLanguage } from '../../language/languages.ts';
import { FACT_MARK } from '../../language/typography.ts';
import type { Deck } from '../../model/deck.ts';
import type { Cause, Diagnostic } from '../../model/diagnostic.ts';
import { type Direction, type FactUse, type FigureFact, isFigure } from '../../model/fact.ts';
import * as report from './diagnostics.ts';
import { joinText, maskAround, type RunningText } from './running-text.ts';
import { listSlideSources } from './sources.ts';

/** The words beside a fact say of its direction what the register says; a fall is said by a sign or by them. */
export function checkDirections(deck: Deck): readonly Diagnostic[] {
  return listSlideSources(deck).flatMap(({ slide, locale, texts }) => {
    const language = findLanguage(locale);
    return texts.flatMap(({ text }) => {
      const running = joinText(text);
      return running.facts.flatMap(({ use, offset }): Diagnostic[] => {
        const fact = deck.facts.get(use.id);
        if (!fact || !isFigure(fact) || !language.complete) return [];
        const said = readBeside(running, offset, language);
        const cause = explain(fact, use, said);
        return cause ? [report.factDirection({ place: use.place, slide, ...cause })] : [];
      });
    });
  });
}

/** Which way the words around a fact say it goes; the other facts are figures of their own. */
export function readBeside(
  { words }: Pick<RunningText, 'words'>,
  offset: number,
  language: Language,
): Direction | undefined {
  const { words: near, offset: start } = maskAround(words, offset);
  const own = { start, end: start + FACT_MARK.length, value: 0, kind: 'number' } as const;
  return readDirection(near, own, [], language);
}

function explain(
  { id, direction }: FigureFact,
  { form }: FactUse,
  said: Direction | undefined,
): Cause | undefined {
  const opposite = said === 'rise' || said === 'fall' ? said : undefined;
  if (direction && opposite && opposite !== direction)
    return {
      problem: `the words beside {{${id}}} say that it ${opposite}s, but it is a ${direction}`,
      remedy: 'correct the words, or the fact in slides/facts.yaml',
    };
  if (direction !== 'fall' || form === 'signed' || said === 'fall') return undefined;
  return {
    problem: `nothing beside {{${id}}} says that it falls`,
    remedy: `say it in words, or write {{${id}|signed}}`,
  };
}
