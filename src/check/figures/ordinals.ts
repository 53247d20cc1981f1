import { readFigures } from '../../language/figures/figures.ts';
import { foldPrint } from '../../language/fold.ts';
import { findLanguage } from '../../language/languages.ts';
import type { Cause, Diagnostic } from '../../model/diagnostic.ts';
import type { NumericFact } from '../../model/fact.ts';
import type { Locale } from '../../model/locale.ts';
import * as report from './diagnostics.ts';

/** Signs that may stand before or behind the digits: "12.", "12.ª", "第12". More could say something else. */
const ENDING = /^[^\s\p{N}]{0,3}$/u;

/**
 * How an ordinal is printed may be said for languages without a pack, and for those in which it agrees with its noun;
 * only with the registered value.
 */
export function checkOrdinal(fact: NumericFact): readonly Diagnostic[] {
  return Object.entries(fact.translations ?? {}).flatMap(([tag, text]): Diagnostic[] => {
    const cause = explainOrdinal(fact, tag, text);
    const place = fact.places.translations ?? fact.place;
    return cause ? [report.factTranslationDiffers({ place, ...cause })] : [];
  });
}

function explainOrdinal({ id, value }: NumericFact, tag: Locale, text: string): Cause | undefined {
  const language = findLanguage(tag);
  if (language.printing.ordinalsAgree) {
    const figures = readFigures(foldPrint(text).text, language);
    const isSame = figures.length === 1 && figures[0]?.kind === 'ordinal';
    if (isSame && figures[0]?.value === value) return undefined;
    return {
      problem: `“${id}” in "${tag}" is “${text}”, its value ${value}`,
      remedy: `expected an ordinal of ${value} as the noun behind it has it, such as "${language.printing.ordinal(value)}"`,
    };
  }
  if (language.complete)
    return {
      problem: `“${id}” says how "${tag}" prints it, “${text}”; its language pack prints “${language.printing.ordinal(value)}”`,
      remedy: 'remove the translation',
    };
  const digits = [String(value), new Intl.NumberFormat(tag, { useGrouping: false }).format(value)];
  if (digits.some((figure) => isOrdinal(text, figure))) return undefined;
  return {
    problem: `“${id}” in "${tag}" is “${text}”, its value ${value}`,
    remedy: `expected the digits ${value} with the signs of an ordinal, such as "${value}."`,
  };
}

function isOrdinal(text: string, figure: string): boolean {
  const around = text.split(figure);
  return around.length === 2 && around.every((part) => ENDING.test(part));
}
