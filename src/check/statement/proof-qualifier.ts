import { foldWords } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { FACT_MARK } from '../../language/typography.ts';
import { type Fact, QUALIFIERS, type Qualifier } from '../../model/fact.ts';
import type { Span } from './passage.ts';
import { differ, type Verdict } from './verdict.ts';

/** The qualifier must be printed next to the figure, and none may be printed there that is not registered. */
export function proveQualifier(
  fact: Fact,
  figure: Span,
  anchor: Span,
  text: string,
  language: Language,
): Verdict {
  const found = listQualifiers(figure, anchor, text, language);
  const start = Math.min(anchor.start, figure.start - (found[0]?.lead ?? 0));
  const printed = text.slice(start, Math.max(anchor.end, figure.end));
  const names = found.map(({ name }) => name);
  const unit = fact.kind === 'text' || fact.kind === 'reference' ? 'name' : 'figure';
  if (fact.qualifier && !names.includes(fact.qualifier) && !language.complete)
    return { result: 'not read', printed };
  if (fact.qualifier && !names.includes(fact.qualifier))
    return differ(
      'qualifier',
      printed,
      `the qualifier “${fact.qualifier}” is not printed next to the ${unit}; correct or remove it${fact.qualifier === 'over the last' ? ', or take the words that say it into the anchor' : ''}`,
      'statement-qualifier-missing',
    );
  const isMoment = ['date', 'year', 'decade', 'ordinal'].includes(fact.kind);
  const unregistered = names.find((name) => !isMoment || !MOMENT_FREE.has(name));
  if (!fact.qualifier && unregistered && fact.kind !== 'reference')
    return differ(
      'qualifier',
      printed,
      `the statement prints a qualifier that is not registered; write qualifier: ${unregistered}`,
      'statement-qualifier-unregistered',
    );
  return { result: 'found', printed };
}

/** "until 2020", "en 2020": next to a point in time these say nothing of the figure. */
const MOMENT_FREE: ReadonlySet<Qualifier> = new Set(['up to', 'over the last']);

/** The qualifiers printed around a figure, and how many signs before it they take. */
function listQualifiers(
  figure: Span,
  anchor: Span,
  text: string,
  language: Language,
): readonly { readonly name: Qualifier; readonly lead: number }[] {
  const print = text.slice(figure.start, figure.end);
  const inner = language.reading.within && new RegExp(language.reading.within, 'u').exec(print);
  // "200多万" as "200万多": the figure itself is a mark here.
  const within = inner ? `${inner[0]} ` : '';
  const mark = (from: number, to: number) => {
    const [before, after] = [text.slice(from, figure.start), text.slice(figure.end, to)];
    return foldWords(`${before.replaceAll(FACT_MARK, '')}${FACT_MARK}${within}${after}`).text;
  };
  const around = mark(Math.max(0, figure.start - 60), figure.end + 60);
  const inAnchor = mark(Math.min(anchor.start, figure.start), figure.end + 60);
  return QUALIFIERS.flatMap((name) => {
    const { printed, weak } = language.qualifiers[name];
    const match = printed.exec(around) ?? weak?.exec(inAnchor);
    return match ? [{ name, lead: Math.max(0, match[0].indexOf(FACT_MARK)) }] : [];
  });
}
