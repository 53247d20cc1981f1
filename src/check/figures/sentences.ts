import type { Language } from '../../language/language.ts';
import { printFact } from '../../language/print/fact.ts';
import { beginsSentence } from '../../language/print/sentence-start.ts';
import { FACT_MARK } from '../../language/typography.ts';
import type { FactRegister } from '../../model/fact.ts';
import type { RunningText } from './running-text.ts';

/** The sentences of a text, each with its own facts. */
export function splitSentences(text: RunningText): readonly RunningText[] {
  const sentences: RunningText[] = [];
  let start = 0;
  let taken = 0;
  for (const part of text.words.split(/(?<=[.!?;。！？；]["'»”’)]*)\s+/)) {
    const at = text.words.indexOf(part, start);
    const end = at + part.length;
    start = end;
    const facts: RunningText['facts'][number][] = [];
    for (let fact = text.facts[taken]; fact && fact.offset < end; fact = text.facts[taken]) {
      facts.push({ use: fact.use, offset: fact.offset - at });
      taken += 1;
    }
    if (part.trim())
      sentences.push({ words: part, facts, locate: (offset) => text.locate(at + offset) });
  }
  return sentences;
}

/** A text with its facts as they are printed. */
export function printRunning(
  { words, facts }: RunningText,
  register: FactRegister,
  language: Language,
): string {
  let at = 0;
  return words.replaceAll(FACT_MARK, (_, offset: number) => {
    const use = facts[at]?.use;
    at += 1;
    const fact = use && register.get(use.id);
    return fact
      ? printFact(fact, use.form, language, beginsSentence(words.slice(0, offset))).text
      : '';
  });
}
