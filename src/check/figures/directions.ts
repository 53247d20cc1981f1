import { readDirection, readShare } from '../../language/figures/direction.ts';
import type { Language } from '../../language/language.ts';
import { findLanguage } from '../../language/languages.ts';
import { FACT_MARK } from '../../language/typography.ts';
import type { Deck } from '../../model/deck.ts';
import type { Cause, Diagnostic } from '../../model/diagnostic.ts';
import { type Direction, type FactUse, type FigureFact, isFigure } from '../../model/fact.ts';
import * as report from './diagnostics.ts';
import type { Labelled } from './labels.ts';
import { joinText, maskAround, type RunningText } from './running-text.ts';
import { listSettings, listSlideSources } from './sources.ts';

/** The words beside a fact say of its direction what the register says; a fall is said by a sign or by them. */
export function checkDirections(deck: Deck): readonly Diagnostic[] {
  return [...listSettings(deck), ...listSlideSources(deck)].flatMap(
    ({ slide, locale, texts, labelled = [] }) => {
      const language = findLanguage(locale);
      if (!language.complete) return [];
      const tell = (use: FactUse, explainIt: (fact: FigureFact) => Cause | undefined) => {
        const fact = deck.facts.get(use.id);
        const cause = fact && isFigure(fact) && explainIt(fact);
        return cause ? [report.factDirection({ place: use.place, slide, ...cause })] : [];
      };
      const within = texts.flatMap(({ text }) => {
        const running = joinText(text);
        return running.facts.flatMap(({ use, offset }) =>
          tell(use, (fact) => {
            const said = readBeside(running, offset, language);
            return (
              explainOpposite(fact, said) ??
              explainUnsaid(fact, use, said) ??
              (isShareOnly(running, offset, language) ? explainShare(fact) : undefined)
            );
          }),
        );
      });
      const beside = labelled.flatMap(({ use, ...labels }) =>
        tell(use, (fact) => {
          const said = readLabels(labels, language);
          return said.some((one) => one === fact.direction)
            ? undefined
            : explainOpposite(fact, said[0]);
        }),
      );
      return [...within, ...beside];
    },
  );
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

/** Which way the labels of a figure say it goes. */
function readLabels(
  { before, after }: Pick<Labelled, 'before' | 'after'>,
  language: Language,
): readonly Direction[] {
  const read = (words: string, offset: number) => readBeside({ words }, offset, language) ?? [];
  return [
    ...before.flatMap((text) => {
      const words = `${joinText(text).words.trim()} `;
      return read(words + FACT_MARK, words.length);
    }),
    ...after.flatMap((text) => read(`${FACT_MARK} ${joinText(text).words.trim()}`, 0)),
  ];
}

/** Whether the words around a fact make a share of it and nothing in them moves: "… of cases". */
function isShareOnly({ words }: RunningText, offset: number, language: Language): boolean {
  const { words: near, offset: start } = maskAround(words, offset);
  const own = { start, end: start + FACT_MARK.length, value: 0, kind: 'number' } as const;
  return readShare(near, own, language);
}

function explainShare({ id, direction }: FigureFact): Cause | undefined {
  if (direction !== 'rise' && direction !== 'fall') return undefined;
  return {
    problem: `the words beside {{${id}}} make a share of it, but it is a ${direction}`,
    remedy: 'say what rose or fell, or correct the fact in slides/facts.yaml',
  };
}

function explainOpposite(
  { id, direction }: FigureFact,
  said: Direction | undefined,
): Cause | undefined {
  const opposite = said === 'rise' || said === 'fall' ? said : undefined;
  if (!direction || !opposite || opposite === direction) return undefined;
  return {
    problem: `the words beside {{${id}}} say that it ${opposite}s, but it is a ${direction}`,
    remedy: 'correct the words, or the fact in slides/facts.yaml',
  };
}

function explainUnsaid(
  { id, direction }: FigureFact,
  { form }: FactUse,
  said: Direction | undefined,
): Cause | undefined {
  if (direction !== 'fall' || form === 'signed' || said === 'fall') return undefined;
  return {
    problem: `nothing beside {{${id}}} says that it falls`,
    remedy: `say it in words, or write {{${id}|signed}}`,
  };
}
