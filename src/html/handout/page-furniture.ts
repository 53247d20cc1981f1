import type { RenderContext } from '../../content/context.ts';
import { printText } from '../../content/text.ts';
import type { Deck } from '../../model/deck.ts';
import type { LocalizedText } from '../../model/settings.ts';

/** Running head and foot in the page's margin boxes: delegation and title, marking, version, page number. */
export function renderPageFurniture({ settings }: Deck, context: RenderContext): string {
  const print = (texts: LocalizedText | undefined) =>
    printText(texts?.[context.language.tag] ?? [], context);
  const { version } = context.language.words;
  return `@page {
  @top-left { content: ${quote(`${print(settings.delegation)} · ${print(settings.title)}`)}; }
  @top-right { content: ${quote(print(settings.marking))}; }
  @bottom-left { content: ${quote(`${version} ${context.version}`)}; }
  @bottom-right { content: counter(page) " / " counter(pages); }
}
@page :first {
  @top-left { content: none; }
  @top-right { content: none; }
}`;
}

/** A CSS string: nothing in it can end it. */
function quote(text: string): string {
  return `"${text.replace(/[\\"<\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
