import { readDirection } from '../../../src/language/figures/direction.ts';
import { readFigures } from '../../../src/language/figures/figures.ts';
import { foldPrint, foldWords } from '../../../src/language/fold.ts';
import { findLanguage } from '../../../src/language/languages.ts';
import { printFact } from '../../../src/language/print/fact.ts';
import type { Fact, FactForm } from '../../../src/model/fact.ts';

/** Phrases of a list that semicolons or lines part. */
export function listPhrases(list: string): readonly string[] {
  return list
    .split(/[;\n]/)
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}

/** What one language reads of a phrase's last figure that is not "one": its value, direction and qualifiers. */
export function readPhrase(tag: string, phrase: string) {
  const language = findLanguage(tag);
  const { text } = foldPrint(phrase);
  const figures = readFigures(text, language);
  const figure = figures.filter(({ free }) => !free).at(-1);
  if (!figure) return { figure: 'none', direction: 'none', qualifiers: '' };
  const { kind, value, currency } = figure;
  const marked = foldWords(`${text.slice(0, figure.start)}\uFFFC${text.slice(figure.end)}`).text;
  const met = Object.entries(language.qualifiers).filter(([, { printed }]) => printed.test(marked));
  return {
    figure: [kind, value, currency].filter((part) => part !== undefined).join(' '),
    direction: readDirection(text, figure, figures, language) ?? 'none',
    qualifiers: met.map(([name]) => name).join(', '),
  };
}

/** A fact as one language prints it, with plain spaces. */
export function printFields(
  tag: string,
  fields: Readonly<Record<string, unknown>>,
  form?: FactForm,
): string {
  const place = { file: 'slides/facts.yaml', line: 1, column: 1 };
  const fact = { id: 'fact', paragraph: 1, anchor: '', place, places: {}, ...fields };
  const { text } = printFact(fact as unknown as Fact, form, findLanguage(tag));
  return text.replace(/[\u00A0\u202F]/g, ' ');
}
