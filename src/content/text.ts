import { type PrintedFact, printFact } from '../language/print/fact.ts';
import { beginsSentence } from '../language/print/sentence-start.ts';
import type { FactUse } from '../model/fact.ts';
import { listFactUses, type Text } from '../model/text.ts';
import type { RenderContext } from './context.ts';

/** What a text is printed with. */
type PrintContext = Pick<RenderContext, 'language' | 'facts'>;

/** Stands for a fact, or for anything that is not words, while typography is set around it. */
const PLACEHOLDER = '\uFFFC';

/** A text as plain characters with the language's typography: titles of documents, alternative texts, charts. */
export function printText(text: Text, context: PrintContext): string {
  return weaveText(
    text,
    context,
    (words) => words,
    (use, begins) => printUse(use, context, begins)?.text ?? '',
  );
}

/** A fact in its form and language, `begins` where it begins a sentence; none where the register has no such fact, which a check tells. */
export function printUse(
  use: FactUse,
  context: PrintContext,
  begins = false,
): PrintedFact | undefined {
  const fact = context.facts.get(use.id);
  return fact && printFact(fact, use.form, context.language, begins);
}

/** Sets typography over the whole text, then prints its words and its uses of facts each in its own way. */
export function weaveText(
  text: Text,
  context: PrintContext,
  print: (words: string) => string,
  printUseOf: (use: FactUse, begins: boolean) => string,
): string {
  const joined = text.map((part) => (part.type === 'words' ? part.words : PLACEHOLDER)).join('');
  const uses = listFactUses(text);
  const set = context.language.typeset(joined).split(PLACEHOLDER);
  return set
    .map((words, index) => {
      const use = uses[index];
      const before = set.slice(0, index + 1).join(PLACEHOLDER);
      return print(words) + (use ? printUseOf(use, beginsSentence(before)) : '');
    })
    .join('');
}
