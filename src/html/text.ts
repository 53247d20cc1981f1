import type { RenderContext } from '../content/context.ts';
import { printUse, weaveText } from '../content/text.ts';
import type { PrintedFact } from '../language/print/fact.ts';
import { writeLanguage } from '../language/text-direction.ts';
import { escapeHtml } from '../model/escape.ts';
import type { Text } from '../model/text.ts';

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
  const inner = `${qualify(before ? before + spaceOf(start) : '')}<span class="figure">${escapeHtml(figure)}</span>${qualify(after ? spaceOf(rest) + after : '')}${renderUnit(unit)}`;
  const language = lang ? ` ${writeLanguage(lang)}` : '';
  return element === 'time'
    ? `<time datetime="${escapeHtml(machine)}">${inner}</time>`
    : `<data value="${escapeHtml(machine)}"${language}>${inner}</data>`;
}

/** The space before the noun is outside it, as a qualifier's is. */
function renderUnit(unit = ''): string {
  const noun = unit.trimStart();
  const space = unit.slice(0, unit.length - noun.length);
  return noun && `${space}<span class="unit">${escapeHtml(noun)}</span>`;
}

function splitAround(text: string, figure: string): readonly [string, string] {
  const at = text.indexOf(figure);
  return [text.slice(0, at), text.slice(at + figure.length)];
}

/** The space between qualifier and figure, none after an elided word; a qualifier of several words has others. */
function spaceOf(text: string): string {
  return /\s$|^\s/.exec(text)?.[0] ?? '';
}
