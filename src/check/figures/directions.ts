import { readDirection, readShare } from '../../language/figures/direction.ts';
import { foldWords } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { findLanguage } from '../../language/languages.ts';
import { matchWords } from '../../language/lexicon.ts';
import { patternOf } from '../../language/pattern.ts';
import { FACT_MARK } from '../../language/typography.ts';
import type { Deck } from '../../model/deck.ts';
import type { Cause, Diagnostic } from '../../model/diagnostic.ts';
import { type Direction, type FactUse, type FigureFact, isFigure } from '../../model/fact.ts';
import type { RoledText } from '../../model/text.ts';
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
      return [...within, ...beside, ...(slide ? checkPointed(slide, texts, deck, language) : [])];
    },
  );
}

/**
 * "That decline" on a slide whose figures rise, and whose words say of nothing else that it fell: the sentence behind a
 * figure turns it.
 */
function checkPointed(
  slide: string,
  texts: readonly RoledText[],
  { facts }: Deck,
  { direction, claims, reading }: Language,
): readonly Diagnostic[] {
  const { pointed } = direction;
  const moves = new Set(
    texts.flatMap(({ text }) =>
      text.flatMap((part) => {
        const fact = part.type === 'fact' ? facts.get(part.use.id) : undefined;
        const said = fact && isFigure(fact) ? fact.direction : undefined;
        return said === 'rise' || said === 'fall' ? [said] : [];
      }),
    ),
  );
  const [said, other] = [...moves];
  if (!pointed || !said || other) return [];
  const opposite = said === 'rise' ? 'fall' : 'rise';
  const source = reading.spaced ? `(?<!\\p{L})(?:${pointed[opposite]})` : pointed[opposite];
  const trends = matchWords(`${claims.trends},${direction[opposite].before}`, reading.spaced);
  let before = '';
  return texts.flatMap(({ text }) => {
    const running = joinText(text);
    const { text: words, offsets } = foldWords(running.words);
    const found = patternOf(source, 'u').exec(words);
    const isSaid = found && trends.test(`${before} ${words.slice(0, found.index)}`);
    before = words;
    if (!found || isSaid) return [];
    return [
      report.factDirection({
        place: running.locate(offsets[found.index] ?? 0),
        slide,
        problem: `“${found[0]}” speaks of a ${opposite}, but the figure of the slide is a ${said}`,
        remedy: 'correct the words, or say what they are about',
      }),
    ];
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
