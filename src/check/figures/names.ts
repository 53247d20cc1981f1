import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DeckName } from '../../model/settings.ts';
import * as report from './diagnostics.ts';
import { joinText } from './running-text.ts';
import type { NumeralSource, StrayFigure } from './stray-figure.ts';

/** Where a name stands whole in a text. */
interface Match {
  readonly source: NumeralSource;
  readonly textIndex: number;
  readonly start: number;
  readonly end: number;
}

/** Takes off the figures that lie wholly inside a name that the deck declares; a name that stands nowhere is a warning. */
export function applyNames(
  found: readonly StrayFigure[],
  names: readonly DeckName[],
  sources: readonly NumeralSource[],
): { readonly left: readonly StrayFigure[]; readonly diagnostics: readonly Diagnostic[] } {
  const matches = names.map((name) => sources.flatMap((source) => listMatches(name, source)));
  const all = matches.flat();
  return {
    left: found.filter((figure) => !all.some((match) => isInside(figure, match))),
    diagnostics: names.flatMap(({ text, place }, index) =>
      matches[index]?.length ? [] : [report.nameUnused({ place, text })],
    ),
  };
}

/** How many times a name stands in the deck. */
export function countName(name: DeckName, sources: readonly NumeralSource[]): number {
  return sources.flatMap((source) => listMatches(name, source)).length;
}

function listMatches({ text, language }: DeckName, source: NumeralSource): readonly Match[] {
  if (language && language !== source.locale) return [];
  return source.texts.flatMap((entry, textIndex) => {
    const { words } = joinText(entry.text);
    const matches: Match[] = [];
    for (let at = words.indexOf(text); at >= 0; at = words.indexOf(text, at + 1))
      if (isWhole(words, at, at + text.length))
        matches.push({ source, textIndex, start: at, end: at + text.length });
    return matches;
  });
}

/** "F-16" is not in "F-160", nor "G7" in "G77". */
function isWhole(words: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]$/u.test(words.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(words.slice(end));
}

function isInside(figure: StrayFigure, { source, textIndex, start, end }: Match): boolean {
  return (
    figure.code === 'figure-stray' &&
    figure.slide === source.slide &&
    figure.locale === source.locale &&
    figure.textIndex === textIndex &&
    start <= figure.start &&
    figure.end <= end
  );
}
