import { readLimit } from '../../../language/figures/limits.ts';
import { foldWords } from '../../../language/fold.ts';
import type { Language } from '../../../language/language.ts';
import { matchWords } from '../../../language/lexicon.ts';
import { isBare } from '../../../language/print/form.ts';
import { findNoun } from '../../../language/print/unit.ts';
import { FACT_MARK } from '../../../language/typography.ts';
import { type Fact, type FactForm, isFigure, QUALIFIERS } from '../../../model/fact.ts';
import { foldAround, maskAround } from '../running-text.ts';

/** A point in time has neither an upper limit nor a span: "until 2020" says nothing else than 2020. */
export function findQualifier(
  words: string,
  offset: number,
  fact: Fact,
  language: Language,
): string | undefined {
  const { kind } = fact;
  const { qualifiers } = language;
  const isPoint = kind === 'date' || kind === 'year' || kind === 'ordinal';
  const names = QUALIFIERS.filter(
    (name) => !isPoint || (name !== 'up to' && name !== 'over the last'),
  );
  const text = foldAround(words, offset);
  for (const name of names) {
    const match = qualifiers[name].printed.exec(text);
    if (match && !isSpan(match[0], fact, language))
      return match[0].replaceAll(FACT_MARK, '…').trim();
  }
  return undefined;
}

/** Whether the noun that is printed behind a figure makes a span of time of both: "over … years". */
function isSpan(words: string, fact: Fact, language: Language): boolean {
  const noun = isFigure(fact) && findNoun(fact.unit, language)?.other;
  const { weak } = language.qualifiers['over the last'];
  return Boolean(noun && weak?.test(`${words} ${foldWords(noun).text}`));
}

/** In Chinese words follow each other without a space: what is counted parts those behind it from the figure. */
export function writeUnit(
  words: string,
  offset: number,
  fact: Fact,
  language: Language,
  form: FactForm | undefined,
): string {
  const noun = !language.reading.spaced && isFigure(fact) && findNoun(fact.unit, language)?.other;
  if (!noun || isBare(form)) return words;
  const end = offset + FACT_MARK.length;
  return words.slice(0, end) + noun + words.slice(end);
}

/** Words that mean another side of a moment than the statement's: "after", or "on", where it says "before". */
export function findMoved(
  words: string,
  offset: number,
  { limit, kind }: Fact,
  language: Language,
): string | undefined {
  const text = limit && maskAround(words, offset).words;
  const said = text && readLimit(text, kind, language);
  if (!said || said.limit === 'near' || said.limit === limit) return undefined;
  // "Before the summit on {{day}}" may still be before the day.
  const list = language.claims.limits[limit].replaceAll('…', '');
  const isSaid =
    said.limit === 'at' && matchWords(list, language.reading.spaced).test(foldWords(text).text);
  return isSaid ? undefined : said.words;
}
