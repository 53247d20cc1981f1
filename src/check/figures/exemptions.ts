import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Exemption } from '../../model/settings.ts';
import { joinText } from './running-text.ts';
import type { NumeralSource, StrayFigure } from './stray-figure.ts';

/** What is left once the exemptions are taken off, and what is wrong with the exemptions themselves. */
export interface Exempted {
  readonly left: readonly StrayFigure[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Match {
  readonly words: string;
  readonly textIndex: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Takes off the figures that lie wholly inside an exempt text, on its slide and in its language. An exemption that
 * stands another number of times than it says, or has no figure in it, exempts nothing and is an error at its place.
 */
export function applyExemptions(
  found: readonly StrayFigure[],
  exemptions: readonly Exemption[],
  sources: readonly NumeralSource[],
): Exempted {
  const diagnostics: Diagnostic[] = [];
  const exempt = new Set<StrayFigure>();
  for (const exemption of exemptions) {
    const matches = sources
      .filter(({ slide, locale }) => slide === exemption.slide && locale === exemption.language)
      .flatMap((source) => listMatches(exemption.text, source));
    const figures = found.filter((figure) => isInside(figure, exemption, matches));
    const problem = explainMismatch(exemption, matches.length, figures.length);
    if (problem) diagnostics.push({ severity: 'error', place: exemption.place, ...problem });
    else for (const figure of figures) exempt.add(figure);
  }
  return { left: found.filter((figure) => !exempt.has(figure)), diagnostics };
}

function listMatches(text: string, { texts }: NumeralSource): readonly Match[] {
  return texts.flatMap((entry, textIndex) => {
    const { words } = joinText(entry.text);
    const matches: Match[] = [];
    for (let at = words.indexOf(text); at >= 0; at = words.indexOf(text, at + 1))
      matches.push({ words, textIndex, start: at, end: at + text.length });
    return matches;
  });
}

function isInside(figure: StrayFigure, exemption: Exemption, matches: readonly Match[]): boolean {
  if (figure.code !== 'figure-stray') return false;
  if (figure.slide !== exemption.slide || figure.locale !== exemption.language) return false;
  return matches.some(
    ({ textIndex, start, end }) =>
      textIndex === figure.textIndex && start <= figure.start && figure.end <= end,
  );
}

function explainMismatch(
  { text, slide, language, times }: Exemption,
  stands: number,
  figures: number,
): Pick<Diagnostic, 'code' | 'message'> | undefined {
  const where = `on slide "${slide}" in "${language}"`;
  const unused = 'exemption-unused';
  if (stands === 0)
    return {
      code: unused,
      message: `the exempt text "${text}" does not stand ${where}; correct or remove the exemption`,
    };
  if (stands > times)
    return {
      code: 'exemption-too-broad',
      message: `the exempt text "${text}" stands ${stands} times ${where}, the exemption says ${times}; take more words into "text", or write times: ${stands}`,
    };
  if (stands < times)
    return {
      code: unused,
      message: `the exempt text "${text}" stands ${stands} times ${where}, the exemption says ${times}; write times: ${stands}`,
    };
  if (figures === 0)
    return {
      code: unused,
      message: `the exempt text "${text}" holds no whole figure that would be an error ${where}; take the whole figure into "text" or remove the exemption`,
    };
  return undefined;
}
