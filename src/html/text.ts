import type { RenderContext } from '../content/context.ts';
import { printUse, weaveText } from '../content/text.ts';
import type { PrintedFact } from '../language/print/fact.ts';
import { writeLanguage } from '../language/text-direction.ts';
import { escapeHtml } from '../model/escape.ts';
import type { Text } from '../model/text.ts';
import { renderWords } from '../model/words.ts';

/** A text as HTML, with facts as `<data>` and `<time>` elements that link to `sourceId`. */
export function renderText(text: Text, context: RenderContext, sourceId?: string): string {
  return weaveText(text, context, escapeHtml, (use, begins) => {
    const printed = printUse(use, context, begins);
    return printed ? renderPrinted(printed, sourceId) : '';
  });
}

/** A fact as the deck shows it: machine value, figure, qualifier, and a link to the slide's source line. */
export function renderPrinted(printed: PrintedFact, sourceId?: string): string {
  const element = renderValue(printed);
  return sourceId ? `<a class="fact" href="#${sourceId}">${element}</a>` : element;
}

function renderValue(printed: PrintedFact): string {
  const { element, machine, before, figure, after, unit, lang, text } = printed;
  // The space is the qualifier's: where a layout sets it apart, none is left before the figure.
  const qualify = (words: string) =>
    words ? `<span class="qualifier">${escapeHtml(words)}</span>` : '';
  const [start = '', rest = ''] = splitAround(text, figure);
  const inner = `${qualify(before ? before + spaceOf(start) : '')}${renderFigure(printed)}${qualify(after ? spaceOf(rest) + after : '')}${renderUnit(unit)}`;
  const language = lang ? ` ${writeLanguage(lang)}` : '';
  return element === 'time'
    ? `<time datetime="${escapeHtml(machine)}">${inner}</time>`
    : `<data value="${escapeHtml(machine)}"${language}>${inner}</data>`;
}

/** A date is kept on a line by the theme, where it fits, and so has plain spaces. */
function renderFigure({ machine, figure, raised = '' }: PrintedFact): string {
  if (/^\d{4}-\d\d-\d\d/.test(machine))
    return `<span class="figure whole">${escapeHtml(figure.replaceAll('\u00a0', ' '))}</span>`;
  const level = figure.slice(0, figure.length - raised.length);
  const above = raised && `<sup>${escapeHtml(raised)}</sup>`;
  return `<span class="figure">${renderWords(level)}${above}</span>`;
}

/** Letters of the longest first word of a noun that is bound to its figure. */
const BOUND_NOUN = 12;

/** The space before the noun is outside it, as a qualifier's is. */
function renderUnit(unit = ''): string {
  const noun = unit.trimStart();
  const link = unit.slice(0, unit.length - noun.length);
  const isLong = noun.search(/ |$/) > BOUND_NOUN;
  return (
    noun &&
    `${isLong ? link.replace('\u00a0', ' ') : link}<span class="unit">${escapeHtml(noun)}</span>`
  );
}

function splitAround(text: string, figure: string): readonly [string, string] {
  const at = text.indexOf(figure);
  return [text.slice(0, at), text.slice(at + figure.length)];
}

/** The space between qualifier and figure, none after an elided word; a qualifier of several words has others. */
function spaceOf(text: string): string {
  return /\s$|^\s/.exec(text)?.[0] ?? '';
}
