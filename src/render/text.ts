import type { FactUse } from '../model/fact.ts';
import type { Text } from '../model/text.ts';
import type { RenderContext } from './context.ts';
import { escapeHtml } from './escape.ts';
import { type PrintedFact, printFact } from './fact.ts';

/** Stands for a fact, or for anything that is not words, while typography is set around it. */
const PLACEHOLDER = '\uFFFC';

/** A text as plain characters with the language's typography: titles of documents, alternative texts, charts. */
export function printText(text: Text, context: RenderContext): string {
  return weave(
    text,
    context,
    (words) => words,
    (use) => printUse(use, context)?.text ?? '',
  );
}

/** A text as HTML, with facts as `<data>` and `<time>` elements that link to `sourceId`. */
export function renderText(text: Text, context: RenderContext, sourceId?: string): string {
  return weave(text, context, escapeHtml, (use) => renderFact(use, context, sourceId));
}

/** A fact as the deck shows it: machine value, figure, qualifier, and a link to the slide's source line. */
export function renderFact(use: FactUse, context: RenderContext, sourceId?: string): string {
  const printed = printUse(use, context);
  if (!printed) return '';
  const element = renderValue(printed);
  return sourceId ? `<a class="fact" href="#${sourceId}">${element}</a>` : element;
}

/** A fact in its form and language; none where the register has no such fact, which a check tells. */
export function printUse(use: FactUse, context: RenderContext): PrintedFact | undefined {
  const fact = context.facts.get(use.id);
  return fact && printFact(fact, use.form, context.language);
}

function renderValue({ element, machine, before, figure, after, lang, text }: PrintedFact): string {
  // The space is the qualifier's: where a layout sets it apart, none is left before the figure.
  const qualify = (words: string) =>
    words ? `<span class="qualifier">${escapeHtml(words)}</span>` : '';
  const [start = '', rest = ''] = splitAround(text, figure);
  const inner = `${qualify(before ? before + spaceOf(start) : '')}<span class="figure">${escapeHtml(figure)}</span>${qualify(after ? spaceOf(rest) + after : '')}`;
  const language = lang ? ` lang="${escapeHtml(lang)}"` : '';
  return element === 'time'
    ? `<time datetime="${escapeHtml(machine)}">${inner}</time>`
    : `<data value="${escapeHtml(machine)}"${language}>${inner}</data>`;
}

function splitAround(text: string, figure: string): readonly [string, string] {
  const at = text.indexOf(figure);
  return [text.slice(0, at), text.slice(at + figure.length)];
}

/** The space between qualifier and figure, none after an elided word; a qualifier of several words has others. */
function spaceOf(text: string): string {
  return /\s$|^\s/.exec(text)?.[0] ?? '';
}

function weave(
  text: Text,
  context: RenderContext,
  print: (words: string) => string,
  printUseOf: (use: FactUse) => string,
): string {
  const joined = text.map((part) => (part.type === 'words' ? part.words : PLACEHOLDER)).join('');
  const uses = text.flatMap((part) => (part.type === 'fact' ? [part.use] : []));
  return context.language
    .typeset(joined)
    .split(PLACEHOLDER)
    .map((words, index) => {
      const use = uses[index];
      return print(words) + (use ? printUseOf(use) : '');
    })
    .join('');
}
