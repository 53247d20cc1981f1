import type { RenderContext } from '../../content/context.ts';
import { citeParagraph } from '../../content/source-line.ts';
import { printText } from '../../content/text.ts';
import type { InterfaceWords } from '../../language/language.ts';
import { rememberBy } from '../../language/remembered.ts';
import { writeLanguage } from '../../language/text-direction.ts';
import { fillWords, type ReviewWords } from '../../language/words/review.ts';
import { escapeHtml } from '../../model/escape.ts';
import type { Text } from '../../model/text.ts';
import { firstContext, type ReviewMatter } from './matter.ts';

/** All the words that the review page may show in one language, and how it cites a paragraph. */
export type PageWords = InterfaceWords & ReviewWords & { readonly paragraphName: string };
export type WordName = keyof PageWords;
export type WordValues = Readonly<Record<string, string | number>>;

/** The review page's words in a context's language. */
export const listWords = rememberBy(
  ({ language }: RenderContext): PageWords => ({
    ...language.words,
    ...language.reviewWords,
    paragraphName: citeParagraph(language),
  }),
);

/** One of the page's words in its first language; the page's script puts it into another by its name. */
export function renderWord(name: WordName, matter: ReviewMatter, values?: WordValues): string {
  const data = values ? ` data-values="${escapeHtml(JSON.stringify(values))}"` : '';
  return `<span data-word="${name}"${data}>${escapeHtml(readWord(name, matter, values))}</span>`;
}

/** An accessible name from the page's words, as attributes. */
export function nameElement(name: WordName, matter: ReviewMatter): string {
  return `aria-label="${escapeHtml(readWord(name, matter))}" data-word-label="${name}"`;
}

/** A text in all languages, of which the page shows the one it is in itself. */
export function renderLocalized(
  print: (context: RenderContext) => string,
  { contexts }: ReviewMatter,
): string {
  return [...contexts.values()]
    .map((context, index) => {
      const tag = escapeHtml(context.language.tag);
      return `<span ${writeLanguage(tag)} data-interface="${tag}"${index ? ' hidden' : ''}>${escapeHtml(print(context))}</span>`;
    })
    .join('');
}

/** A text of the settings in the languages it may be shown in. */
export function renderSetting(
  texts: Readonly<Record<string, Text>> | undefined,
  matter: ReviewMatter,
): string {
  return renderLocalized(
    (context) => printText(texts?.[context.language.tag] ?? [], context),
    matter,
  );
}

function readWord(name: WordName, matter: ReviewMatter, values: WordValues = {}): string {
  return fillWords(listWords(firstContext(matter))[name], values);
}
