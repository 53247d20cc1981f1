import type { Figure } from '../../language/figures/figure.ts';
import { foldPattern, foldWords } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { patternOf } from '../../language/pattern.ts';
import type { FigureFact } from '../../model/fact.ts';
import type { Passage } from './passage.ts';
import { type Difference, differ } from './verdict.ts';

/** What a fact counts stands behind its figure in the statement, with three words between the two at most. */
export function proveUnit(
  fact: FigureFact,
  figure: Figure,
  { text }: Passage,
  language: Language,
): Difference | undefined {
  const noun = fact.unit?.[language.tag];
  if (!noun) return undefined;
  const clause = foldWords(text.slice(figure.end)).text.split(/[,;:.!?](?= |$)/)[0] ?? '';
  const within = language.printing.nounWithin
    ? foldWords(text.slice(figure.start, figure.end)).text
    : '';
  const isPrinted = Object.values(noun)
    .map((form) => foldWords(form).text)
    .some((form) => within.includes(form) || follows(form, clause, language));
  if (isPrinted) return undefined;
  return differ(
    'unit',
    `${text.slice(figure.start, figure.end)}${text.slice(figure.end, figure.end + 60)}…`,
    `the statement does not count “${noun.other}” here; write the noun that stands behind the figure`,
    'statement-unit-differs',
  );
}

function follows(noun: string, clause: string, { reading }: Language): boolean {
  const words = noun.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (!reading.spaced) return patternOf(`^.{0,6}?${words}`, 'u').test(clause);
  const link = `(?: (?:${reading.of})(?:(?<=')| ))?`;
  // "22 ministers of States" are no States: adjectives may stand between, what begins a complement may not.
  const stop = foldPattern([reading.of, reading.complement].filter(Boolean).join('|'));
  const adjective = `(?!(?:${stop})(?:(?<=')| ))[\\p{L}'-]+ `;
  return patternOf(`^${link} ?(?:${adjective}){0,3}?${words}(?!\\p{L})`, 'u').test(clause);
}
