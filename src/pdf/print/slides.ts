import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { measureFormat } from '../../browser/deck-browser.ts';
import { type LentBrowser, useBrowser } from '../../browser/lent-browser.ts';
import { PdfError } from '../write/error.ts';
import type { Finish } from '../write/finish.ts';
import type { PdfMetadata } from '../write/metadata.ts';
import type { OutlineEntry } from '../write/outline.ts';
import { replaceFiles } from '../write/replaced-file.ts';
import type { PrintedSlides } from '../write/slides.ts';
import { type Printed, printDecks } from './decktape.ts';
import { addressPrintView } from './print-view.ts';

export interface SlidesExport {
  /** Absolute path of the built deck's `index.html`. */
  readonly deckFile: string;
  readonly languages: readonly LanguageExport[];
  readonly format?: '16:9' | '4:3';
  /** One that has been lent; where there is none, one is. */
  readonly browser?: LentBrowser;
  /** Milliseconds without news from the browser after which the export fails; by default a minute and more a slide. */
  readonly patience?: number;
  /** Called when a language is printed, and again when its file has passed the checks. */
  onProgress?(progress: SlidesProgress): void;
}

/** How many slides are printed, and how many are in a file that has passed the checks, of how many in all languages. */
export interface SlidesProgress {
  readonly printed: number;
  readonly checked: number;
  readonly total: number;
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

/** A slide as the PDF names it. */
export interface ExportedSlide {
  readonly id: string;
  /** The title as it is written, in plain text. */
  readonly title: string;
  /** Whether it opens a section: those after it are nested under it. */
  readonly section: boolean;
  /** How deep its bookmark is, 1 the outermost; where it is not given, under the section before it. */
  readonly level?: number;
}

/**
 * Prints the deck in its languages with decktape, a page a slide, as accessible PDFs. Throws PdfError with all that was
 * found, and leaves nothing behind, where anything goes wrong.
 */
export async function exportSlides(options: SlidesExport): Promise<void> {
  const { deckFile, browser } = options;
  if (!existsSync(deckFile)) throw new PdfError(`${deckFile} is not there: build the deck first`);
  return browser ? printSlides(options, browser) : useBrowser((lent) => printSlides(options, lent));
}

async function printSlides(options: SlidesExport, browser: LentBrowser): Promise<void> {
  const { deckFile, languages } = options;
  const size = measureFormat(options.format ?? '16:9');
  const outputs = languages.map(({ output }) => output);
  const report = countProgress(options);
  await replaceFiles(outputs, async (save) => {
    const prints = languages.map(({ locale, output }) => ({
      url: pathToFileURL(deckFile).href + addressPrintView(locale),
      name: path.basename(output),
    }));
    const patience = options.patience ?? 60_000 + 500 * countSlides(languages);
    const printed = printDecks(browser, prints, size, patience);
    const where =
      languages.length > 1 && countSlides(languages) >= FEWEST_FOR_THREADS ? 'apart' : 'here';
    const finish = async (language: LanguageExport, index: number) => {
      const print = (await printed[index]) ?? { bytes: new Uint8Array(), slides: [] };
      report('printed', language);
      await save(index, print.bytes, describeFinish(print, language, size), where);
      report('checked', language);
    };
    joinFailures(await Promise.allSettled(languages.map(finish)));
  });
}

/** Slides in all languages from which on a thread for each language saves more time than it takes to start. */
const FEWEST_FOR_THREADS = 180;

function describeFinish(
  { slides: contents }: Printed,
  { slides, metadata, output }: LanguageExport,
  size: PrintedSlides['size'],
): Finish {
  const pages = slides.map((slide, index) => {
    const { id } = contents[index] ?? {};
    if (id !== slide.id)
      throw new PdfError(
        `${path.basename(output)}: slide ${index + 1} is "${id ?? 'missing'}", expected "${slide.id}"`,
      );
    return { ...slide, texts: [], alternatives: [], ...contents[index] };
  });
  return { metadata, outline: listOutline(slides), slides: { size, pages } };
}

/** One bookmark a slide, nested under the sections. */
function listOutline(slides: readonly ExportedSlide[]): OutlineEntry[] {
  const first = slides.findIndex(({ section }) => section);
  return slides.map(({ title, section, level }, page) => {
    const nested = !section && first >= 0 && page > first ? 1 : 0;
    return { title, page, depth: level === undefined ? nested : level - 1 };
  });
}

function countProgress({ languages, onProgress }: SlidesExport) {
  const done = { printed: 0, checked: 0, total: countSlides(languages) };
  return (step: 'printed' | 'checked', { slides }: LanguageExport) => {
    done[step] += slides.length;
    onProgress?.({ ...done });
  };
}

function countSlides(languages: readonly LanguageExport[]): number {
  return languages.reduce((sum, { slides }) => sum + slides.length, 0);
}

/** Throws one error with the problems of all languages, each once. */
function joinFailures(ends: readonly PromiseSettledResult<void>[]): void {
  const reasons = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as Error] : []));
  const problems = reasons.flatMap((reason) =>
    reason instanceof PdfError ? [reason.message, ...reason.others] : [reason.message],
  );
  const [first, ...others] = new Set(problems);
  if (first) throw new PdfError(first, others);
}
