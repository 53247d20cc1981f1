import type { Language } from '../../language/language.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Exemption } from '../../model/settings.ts';
import { findBeside } from './altered/alteration.ts';
import * as report from './diagnostics.ts';
import { covers, type Declared, findDeclared } from './running-text.ts';
import type { NumeralSource, StrayFigure } from './stray-figure.ts';

/** What is left once the exemptions are taken off, and what is wrong with the exemptions themselves. */
export interface Exempted {
  readonly left: readonly StrayFigure[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes off the figures that lie wholly inside an exempt text, on its slide and in its language. An exemption that
 * stands another number of times than it says, or has no figure in it, exempts nothing and is an error at its place.
 */
export function applyExemptions(
  found: readonly StrayFigure[],
  exemptions: readonly Exemption[],
  sources: readonly NumeralSource[],
  languages: readonly Language[],
): Exempted {
  const diagnostics: Diagnostic[] = [];
  const exempt = new Set<StrayFigure>();
  for (const exemption of exemptions) {
    const matches = sources
      .filter(({ slide, locale }) => slide === exemption.slide && locale === exemption.language)
      .flatMap((source) => findDeclared(exemption.text, source));
    const figures = found.filter((figure) => matches.some((match) => covers(match, figure)));
    const language = languages.find(({ tag }) => tag === exemption.language);
    const mismatch =
      reportMismatch(exemption, matches.length, figures.length) ??
      (language && reportAltered(exemption, matches, figures, language));
    if (mismatch) diagnostics.push(mismatch);
    else for (const figure of figures) exempt.add(figure);
  }
  return { left: found.filter((figure) => !exempt.has(figure)), diagnostics };
}

/** A figure at the edge of an exempt text is another one with the words beside it: "40" in "nearly 40", "40 %". */
function reportAltered(
  { text, slide, language: tag, place }: Exemption,
  matches: readonly Declared[],
  figures: readonly StrayFigure[],
  language: Language,
): Diagnostic | undefined {
  const [altered] = matches.flatMap((match) => {
    const isAtEdge = figures.some(
      (figure) =>
        covers(match, figure) && (figure.start === match.start || figure.end === match.end),
    );
    return (isAtEdge && findBeside(match.words, match, language)) || [];
  });
  if (altered === undefined) return undefined;
  return report.exemptionUnused({
    place,
    problem: `the exempt text "${text}" stands as "${altered.replaceAll('…', text)}" on slide "${slide}" in "${tag}"`,
    remedy: 'take the whole figure into "text" or remove the exemption',
  });
}

function reportMismatch(
  { text, slide, language, times, place }: Exemption,
  stands: number,
  figures: number,
): Diagnostic | undefined {
  const where = `on slide "${slide}" in "${language}"`;
  if (stands > times) return report.exemptionTooBroad({ place, text, where, stands, times });
  if (stands === 0)
    return report.exemptionUnused({
      place,
      problem: `the exempt text "${text}" does not stand ${where}`,
      remedy: 'correct or remove the exemption',
    });
  if (stands < times)
    return report.exemptionUnused({
      place,
      problem: `the exempt text "${text}" stands ${stands} times ${where}, the exemption says ${times}`,
      remedy: `write times: ${stands}`,
    });
  if (figures === 0)
    return report.exemptionUnused({
      place,
      problem: `the exempt text "${text}" holds no whole figure that would be an error ${where}`,
      remedy: 'take the whole figure into "text" or remove the exemption',
    });
  return undefined;
}
