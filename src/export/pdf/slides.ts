import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type BrowserLocation, findBrowser } from '../browser.ts';
import { runDecktape } from './decktape-process.ts';
import { PdfError } from './error.ts';
import type { PdfMetadata } from './metadata.ts';
import { replaceFile } from './replaced-file.ts';
import type { ExportedSlide } from './slide-outline.ts';

export interface SlidesExport {
  /** Absolute path of the built deck's `index.html`. */
  readonly deckFile: string;
  readonly locale: string;
  /** In the deck's order. */
  readonly slides: readonly ExportedSlide[];
  readonly metadata: PdfMetadata;
  /** The PDF to write; one that is there stays untouched until the new one has passed the checks. */
  readonly output: string;
  readonly format?: '16:9' | '4:3';
  readonly browser?: BrowserLocation;
  /** Milliseconds before all is killed; by default 30 s and 2 s a slide. */
  readonly limit?: number;
  onProgress?(done: number, total: number): void;
}

/**
 * Prints the deck in one language with decktape, a page a slide, as an accessible PDF, and checks the file that was
 * written. Throws PdfError with one line, and leaves nothing behind, where anything goes wrong.
 */
export async function exportSlides(options: SlidesExport): Promise<void> {
  const { deckFile, locale, slides, output, limit, onProgress } = options;
  if (!existsSync(deckFile)) throw new PdfError(`${deckFile} is not there: build the deck first`);
  const browser = options.browser ?? (await findBrowser());
  const url = pathToFileURL(deckFile);
  url.search = `?lang=${encodeURIComponent(locale)}&export`;
  await replaceFile(output, (file, scratch) =>
    runDecktape({
      url: url.href,
      output: file,
      browser: browser.path,
      limit: limit ?? 30_000 + slides.length * 2000,
      job: { slides, metadata: options.metadata, size: SIZES[options.format ?? '16:9'], scratch },
      onProgress: onProgress ?? (() => {}),
    }),
  );
}

const SIZES = {
  '16:9': { width: 1600, height: 900 },
  '4:3': { width: 1200, height: 900 },
} as const;
