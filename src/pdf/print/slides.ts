import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type BrowserLocation, findBrowser } from '../../browser/browser.ts';
import { PdfError } from '../write/error.ts';
import type { PdfMetadata } from '../write/metadata.ts';
import { replaceFiles } from '../write/replaced-file.ts';
import { runDecktape } from './decktape-process.ts';
import type { ExportedSlide } from './slide-outline.ts';

export interface SlidesExport {
  /** Absolute path of the built deck's `index.html`. */
  readonly deckFile: string;
  readonly languages: readonly LanguageExport[];
  readonly format?: '16:9' | '4:3';
  readonly browser?: BrowserLocation;
  /** Milliseconds without a slide printed after which all is killed; by default a minute. */
  readonly patience?: number;
  /** Called as slides are printed, in all languages together. */
  onProgress?(done: number, total: number): void;
}

/** One language of the deck and the PDF it becomes. */
export interface LanguageExport {
  readonly locale: string;
  /** In the deck's order. */
  readonly slides: readonly ExportedSlide[];
  readonly metadata: PdfMetadata;
  /** The PDF to write; one that is there stays untouched until all languages have passed the checks. */
  readonly output: string;
}

/**
 * Prints the deck in its languages with decktape, a page a slide, as accessible PDFs, and checks the files that were
 * written. Throws PdfError with one line, and leaves nothing behind, where anything goes wrong.
 */
export async function exportSlides(options: SlidesExport): Promise<void> {
  const { deckFile, languages, onProgress } = options;
  if (!existsSync(deckFile)) throw new PdfError(`${deckFile} is not there: build the deck first`);
  const browser = options.browser ?? (await findBrowser());
  await replaceFiles(
    languages.map(({ output }) => output),
    (files, scratch, check) =>
      runDecktape({
        patience: options.patience ?? 60_000,
        job: {
          prints: languages.map(({ locale, slides, metadata }, index) => ({
            url: addressLanguage(deckFile, locale),
            output: files[index] ?? '',
            slides,
            metadata,
          })),
          size: SIZES[options.format ?? '16:9'],
          browser: browser.path,
          scratch,
        },
        onProgress: onProgress ?? (() => {}),
        onWritten: check,
      }),
  );
}

function addressLanguage(deckFile: string, locale: string): string {
  const url = pathToFileURL(deckFile);
  url.search = `?lang=${encodeURIComponent(locale)}&export`;
  return url.href;
}

const SIZES = {
  '16:9': { width: 1600, height: 900 },
  '4:3': { width: 1200, height: 900 },
} as const;
