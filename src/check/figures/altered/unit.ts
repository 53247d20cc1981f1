import { readCurrencyAfter, readCurrencyBefore } from '../../../language/figures/currencies.ts';
import { listUnitNames } from '../../../language/figures/measures.ts';
import { readNumberWords } from '../../../language/figures/number-words.ts';
import { foldWords } from '../../../language/fold.ts';
import type { Language } from '../../../language/language.ts';
import { patternOf } from '../../../language/pattern.ts';
import { findNoun } from '../../../language/print/unit.ts';
import { rememberBy } from '../../../language/remembered.ts';
import { type Fact, isFigure, isMoment } from '../../../model/fact.ts';

export function findUnit(after: string, { reading }: Language): string | undefined {
  const { percent, points } = reading;
  const end = reading.spaced ? '(?!\\p{L})' : '';
  const share = patternOf(`^ ?(?:${points}|${percent})${end}`, 'iu').exec(after)?.[0];
  const length = readCurrencyAfter(after, reading)?.length ?? 0;
  return share?.trim() || after.slice(0, length).trim() || undefined;
}

/** A unit of measure or time behind a count of something else: "22 km"; what counts nothing by itself may be in years. */
export function findMeasure(after: string, fact: Fact, language: Language): string | undefined {
  if (!isFigure(fact) || !['count', 'number', 'ordinal'].includes(fact.kind)) return undefined;
  const own = [...Object.values(findNoun(fact.unit, language) ?? {}), fact.anchor];
  const folded = own.map((words) => foldWords(words).text).join(' ');
  const { measure, unit } = measures(language);
  const pattern = fact.unit || fact.kind === 'ordinal' ? unit : measure;
  const found = pattern.exec(foldWords(after).text)?.[1];
  const isNumber = found && readNumberWords(found, language.numbers).length > 0;
  return found && !isNumber && !folded.includes(found) ? found : undefined;
}

/** A unit of measure behind a figure, and one of measure or time where spaces part words. */
const measures = rememberBy((language: Language) => {
  const { measures, times } = listUnitNames(language);
  const { spaced } = language.reading;
  const edge = spaced ? "(?![\\p{L}\\p{N}'])" : '';
  const match = (names: readonly string[]) => {
    const list = names.toSorted((a, b) => b.length - a.length).join('|');
    return patternOf(`^[ -]?(${list})${edge}`, 'u');
  };
  const named = [...measures.keys()];
  return { measure: match(named), unit: match([...named, ...(spaced ? times.keys() : [])]) };
});

/** What is written in one word with a bare count, but for what it counts: "{{x}}-strong"; "22-State" is. */
export function findCompound(after: string, fact: Fact, language: Language): string | undefined {
  const noun = isFigure(fact) && findNoun(fact.unit, language);
  const word = /^-\p{L}+/u.exec(after)?.[0];
  if (!noun || !word) return undefined;
  const own = Object.values(noun).map((form) => foldWords(form).text.split(' ')[0] ?? '');
  const folded = foldWords(word.slice(1)).text;
  return own.some((form) => form && folded.startsWith(form.slice(0, -1))) ? undefined : word;
}

/** A currency before what is no sum in it: "EUR {{count}}". */
export function findCurrencyBefore(
  before: string,
  fact: Fact,
  { reading }: Language,
): string | undefined {
  const found = readCurrencyBefore(before, reading);
  const isOwn = fact.kind === 'money' && found?.currency === fact.currency;
  return found && !isOwn ? before.slice(-found.length).trim() : undefined;
}

/** Another currency than the sum's own, named behind it: "in dollars". */
export function findCurrency(after: string, fact: Fact, { reading }: Language): string | undefined {
  if (fact.kind !== 'money' || !reading.spaced) return undefined;
  const [start = ''] = /^ \p{L}{1,3}(?= )/u.exec(after) ?? [];
  const found = start && readCurrencyAfter(after.slice(start.length), reading);
  return found && found.currency !== fact.currency
    ? after.slice(0, start.length + found.length).trim()
    : undefined;
}

/** A stroke that makes a rate of a figure: "/yr", "/jaar", "/ an". */
export function findStroke(after: string, fact: Fact): string | undefined {
  if (!isFigure(fact) || isMoment(fact) || fact.kind === 'ordinal') return undefined;
  return /^ ?\/ ?\p{L}+/u.exec(after)?.[0].trim();
}
