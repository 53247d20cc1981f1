import { readCurrencyAfter } from '../../../language/figures/currencies.ts';
import { listUnitNames } from '../../../language/figures/measures.ts';
import { foldWords } from '../../../language/fold.ts';
import type { Language } from '../../../language/language.ts';
import { matchWords, sourceOf } from '../../../language/lexicon.ts';
import { findAll, patternOf } from '../../../language/pattern.ts';
import { isBare } from '../../../language/print/form.ts';
import { type Fact, type FactForm, isFigure } from '../../../model/fact.ts';

/** What a label before a bare count or a sum says that it is: "Cost in euros: …", "Contribution ($)". */
export function findLabelled(
  label: string,
  fact: Fact,
  language: Language,
  form?: FactForm,
): string | undefined {
  const isSum = fact.kind === 'money';
  if (!isSum && !isBare(form)) return undefined;
  const { percent, points, of, spaced } = language.reading;
  const words = label.split(/[.;!?]/).at(-1) ?? '';
  const starts = findAll(words, /(?<![\p{L}\p{N}])(?=[\p{L}\p{Sc}])|(?=\p{Sc})/gu).map(
    ({ index }) => index,
  );
  for (const start of starts) {
    const currency = readCurrencyAfter(` ${words.slice(start)}`, language.reading)?.currency;
    if (currency && !(isSum && currency === fact.currency)) return words.trim();
  }
  if (isSum) return undefined;
  const units = [...listUnitNames(language).measures.keys()].join('|');
  const edge = spaced ? '(?<!\\p{L})' : '';
  const share = patternOf(`[%‰°]|${edge}(?:${points}|${percent})\\p{L}*`, 'iu');
  const measure = patternOf(`${edge}(?:${units})${spaced ? '(?!\\p{L})' : ''}`, 'u');
  const isNumbered = patternOf(
    `^(?:\\p{L}+ )?(?:${sourceOf(language.strays.labels) || '(?!)'})(?: (?!(?:${of})\\b)\\p{L}+)?$`,
    'u',
  );
  const folded = foldWords(words).text.trim();
  return share.test(words) || measure.test(folded) || isNumbered.test(folded)
    ? words.trim()
    : undefined;
}

/** Words that make a pace of a change in the clause that stands below it: "a sharp increase each year". */
export function findRhythm(
  words: string,
  fact: Fact,
  { strays, reading }: Language,
): string | undefined {
  if (!isFigure(fact) || (fact.direction !== 'rise' && fact.direction !== 'fall')) return undefined;
  const [clause = ''] = foldWords(words).text.split(/[,.;:!?]/);
  const [found] = findAll(clause, matchWords(`${strays.pace},${strays.rhythm}`, reading.spaced));
  return found?.[0];
}

/** A label that is a pace and nothing else, up to its comma: "Per victim", "A year, for the years to come". */
export function findPace(
  words: string,
  fact: Fact,
  { strays, reading }: Language,
): string | undefined {
  if (!isFigure(fact) || fact.kind === 'year' || fact.kind === 'ordinal' || !strays.pace)
    return undefined;
  const [clause = ''] = foldWords(words).text.split(/[,.;:!?]/);
  const isPace = patternOf(`^(?:${sourceOf(strays.pace)})$`, 'u').test(clause.trim());
  return reading.spaced && isPace ? clause.trim() : undefined;
}
