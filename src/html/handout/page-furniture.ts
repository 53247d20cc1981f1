import type { RenderContext } from '../../content/context.ts';
import { printText } from '../../content/text.ts';
import { readDirection } from '../../language/text-direction.ts';
import { fillWords } from '../../language/words/review.ts';
import type { Deck } from '../../model/deck.ts';
import type { LocalizedText } from '../../model/settings.ts';

/** Running head and foot in the page's margin boxes: delegation and title, marking, version, page number. */
export function renderPageFurniture({ settings }: Deck, context: RenderContext): string {
  const print = (texts: LocalizedText | undefined) =>
    printText(texts?.[context.language.tag] ?? [], context);
  const { digits = 'latn', tag, words } = context.language;
  const stand = context.signed ? ` · ${fillWords(words.signed, context.signed)}` : '';
  const [start, end] = readDirection(tag) === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const number = (name: string) => `counter(${name}, ${COUNTERS[digits]})`;
  return `@page {
  @top-${start} { content: ${quote(`${print(settings.delegation)} · ${print(settings.title)}`)}; }
  @top-${end} { content: ${quote(print(settings.marking))}; }
  @bottom-${start} { content: ${quote(`${words.version} ${context.version}${stand}`)}; }
  @bottom-${end} { content: ${number('page')} " / " ${number('pages')}; }
}
@page :first {
  @top-left { content: none; }
  @top-right { content: none; }
}`;
}

/** The counter styles of CSS for sets of digits. */
const COUNTERS = { latn: 'decimal', arab: 'arabic-indic', arabext: 'persian' } as const;

/** A CSS string: nothing in it can end it. */
function quote(text: string): string {
  return `"${text.replace(/[\\"<\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
