import { PDFDocument, PDFName, PDFObjectCopier, PDFPage, type PDFRef } from 'pdf-lib';
import type { Page } from 'puppeteer';
import { NAME_HELPER } from '../../browser/page-functions.ts';
import type { StructureElement } from '../read/structure-tree.ts';
import { type KeptContent, markArtifacts } from '../write/artifacts.ts';
import { finishDocument } from '../write/finish.ts';
import { linkSlides } from '../write/links.ts';
import type { SlideContent } from '../write/losses.ts';
import type { DecktapeJob, DecktapePrint } from './decktape-process.ts';
import { listOutline } from './slide-outline.ts';
import {
  awaitStart,
  guardPage,
  loadFonts,
  prepareDeck,
  prepareNext,
  prepareSlide,
} from './slide-page.ts';
import { copySlideStructure } from './slide-structure.ts';

/** What one run of decktape has come to: filled slide by slide by the hooks. */
export interface DeckPrint extends Pick<DecktapePrint, 'slides' | 'metadata'> {
  readonly size: DecktapeJob['size'];
  readonly problems: string[];
  /** A slide's structure each, in the deck's order. */
  readonly sections: StructureElement[];
  /** The content of those structures. */
  readonly kept: Map<string, KeptContent>;
  /** What each slide says, in the deck's order. */
  readonly contents: SlideContent[];
  /** The PDF's pages by the slide's id. */
  readonly pages: Map<string, PDFRef>;
  onProblem(problem: string): void;
  onSlide(): void;
}

/** The print that a printed page's bytes, the document read from them and the document it is copied into belong to. */
const prints = new WeakMap<object, DeckPrint>();

/** Has decktape's page guarded, each slide made ready before it is printed, and printed with its tags. */
export function hookPage(page: Page, print: DeckPrint): Page {
  guardPage(page, (problem) => addProblem(print, problem));
  const goTo = page.goto.bind(page);
  // decktape waits until the network has been idle for half a second; a deck in one file needs no network.
  page.goto = async (url, options) => {
    // decktape gives the page its size only once it is loaded, and may print a slide before it has followed.
    await page.setViewport(print.size);
    await page.evaluateOnNewDocument(NAME_HELPER);
    const response = await goTo(url, { ...options, waitUntil: 'load' });
    if (!(await awaitStart(page))) addProblem(print, 'the deck did not start');
    for (const font of await loadFonts(page))
      addProblem(
        print,
        `the font ${font} could not be loaded: see its file in assets/fonts and its rule in assets/theme/fonts.css`,
      );
    await prepareDeck(page);
    return response;
  };
  const printPage = page.pdf.bind(page);
  page.pdf = async (options) => {
    await checkSlide(page, print);
    const own = { tagged: true, outline: false, waitForFonts: false };
    const bytes = await printPage({ ...options, ...own });
    await prepareNext(page);
    prints.set(bytes, print);
    return bytes;
  };
  return page;
}

/** Has pdf-lib take over each page's structure and complete the document as it is saved. */
export function hookDocuments(): void {
  hookLoading();
  hookCopying();
  hookSaving();
}

function addProblem({ problems, onProblem }: DeckPrint, problem: string): void {
  problems.push(problem);
  onProblem(problem);
}

async function checkSlide(page: Page, print: DeckPrint): Promise<void> {
  const prepared = await prepareSlide(page);
  const { id, missing } = prepared;
  print.contents.push(prepared);
  const number = print.sections.length + 1;
  const expected = print.slides[number - 1];
  if (id !== expected?.id)
    addProblem(print, `slide ${number} is "${id}", expected "${expected?.id ?? 'no more'}"`);
  for (const picture of missing)
    addProblem(print, `slide ${id}: the picture ${picture} did not load`);
  print.onSlide();
}

function findPrint(of: object): DeckPrint {
  const print = prints.get(of);
  if (!print) throw new Error('a document came up that decktape did not print');
  return print;
}

function hookLoading(): void {
  const load = PDFDocument.load.bind(PDFDocument);
  PDFDocument.load = async (bytes, options) => {
    const document = await load(bytes, options);
    prints.set(document, findPrint(bytes as Uint8Array));
    return document;
  };
}

/** As pdf-lib's own, for the one page that decktape asks for, but with the page's structure. */
function hookCopying(): void {
  PDFDocument.prototype.copyPages = async function (this: PDFDocument, source: PDFDocument) {
    const print = findPrint(source);
    const { slides, sections, kept, pages, size } = print;
    prints.set(this, print);
    const copier = PDFObjectCopier.for(source.context, this.context);
    const node = copier.copy(source.getPage(0).node);
    const ref = this.context.register(node);
    const slide = slides[sections.length];
    if (!slide) throw new Error(`more slides than the ${slides.length} expected`);
    trimPage(node, size);
    pages.set(slide.id, ref);
    const section = copySlideStructure(source, this.context, copier, ref, slide);
    sections.push(section);
    // Now, while pages of other languages print, and not for all slides at the end.
    reportErrors(print, () => {
      for (const [key, content] of markArtifacts(this.context, [ref], section.kids))
        kept.set(key, content);
    });
    return [PDFPage.of(node, ref, this)];
  };
}

/** Chromium's paper is a little taller than asked: what is over is a white line below the slide. */
function trimPage(node: PDFPage['node'], size: DeckPrint['size']): void {
  const { width, height } = node.MediaBox().asRectangle();
  const asked = (width * size.height) / size.width;
  if (height - asked > 0 && height - asked < 1)
    node.set(PDFName.of('MediaBox'), node.context.obj([0, height - asked, width, height]));
}

function hookSaving(): void {
  const save = PDFDocument.prototype.save;
  PDFDocument.prototype.save = async function (this: PDFDocument, options) {
    const print = findPrint(this);
    const { slides, sections, kept, contents, pages, metadata, problems } = print;
    if (sections.length !== slides.length)
      addProblem(print, `${sections.length} slides were printed of ${slides.length}`);
    if (problems.length > 0) throw new Error(problems.join('; '));
    reportErrors(print, () => {
      linkSlides(this.context, pages);
      finishDocument(this, sections, kept, {
        metadata,
        outline: listOutline(slides),
        expected: contents,
      });
    });
    // Without pauses, which would only take time.
    const whole = { useObjectStreams: true, objectsPerTick: Number.POSITIVE_INFINITY };
    return save.call(this, { ...options, ...whole });
  };
}

/** decktape prints an error in its own way; the parent wants the message alone. */
function reportErrors<T>(print: DeckPrint, work: () => T): T {
  try {
    return work();
  } catch (error) {
    addProblem(print, error instanceof Error ? error.message : String(error));
    throw error;
  }
}
