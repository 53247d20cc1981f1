import { join } from 'node:path';
import type { LentBrowser } from '../browser/lent-browser.ts';
import type { RenderContext } from '../content/context.ts';
import { listPositions, listSlides } from '../content/slides.ts';
import { printText } from '../content/text.ts';
import { printTitle } from '../html/page.ts';
import type { Deck } from '../model/deck.ts';
import { LAYOUTS } from '../model/layout.ts';
import { type ExportedSlide, exportSlides, type SlidesExport } from '../pdf/print/slides.ts';
import type { PdfMetadata } from '../pdf/write/metadata.ts';

/** Prints `deck.<lang>.pdf` of every language into `folder`, all at once; none is replaced before all have passed the checks. */
export async function exportDeckPdfs(
  deck: Deck,
  contexts: ReadonlyMap<string, RenderContext>,
  deckFile: string,
  folder: string,
  browser: LentBrowser,
  onProgress: NonNullable<SlidesExport['onProgress']>,
): Promise<void> {
  const languages = [...contexts.values()].map((context) => ({
    locale: context.language.tag,
    slides: describeSlides(deck, context),
    metadata: describePdf(deck, context),
    output: join(folder, `deck.${context.language.tag}.pdf`),
  }));
  const { format } = deck.settings;
  await exportSlides({ deckFile, languages, format, browser, onProgress });
}

/** What the PDF of one language says of itself. */
export function describePdf(deck: Deck, context: RenderContext): PdfMetadata {
  const { tag } = context.language;
  const { settings } = deck;
  const print = (text: Parameters<typeof printText>[0] | undefined) =>
    printText(text ?? [], context);
  return {
    title: printTitle(deck, context),
    author: print(settings.delegation[tag]),
    subject: [settings.event[tag], settings.location[tag], settings.dates[tag]]
      .map(print)
      .join(', '),
    keywords: print(settings.marking?.[tag]),
    version: context.version,
    date: context.created,
    language: tag,
  };
}

function describeSlides(deck: Deck, context: RenderContext): readonly ExportedSlide[] {
  const slides = listSlides(deck, context.language.tag);
  const positions = listPositions(slides, context);
  const described = slides.map((slide, index) => ({
    id: slide.id,
    title: printText(slide.title, context),
    section: LAYOUTS[slide.layout].outline === 'opens',
    level: positions[index]?.headingLevel === 3 ? 2 : 1,
  }));
  return described.filter((_, index) => deck.settings.backupInPdf || !slides[index]?.backup);
}
