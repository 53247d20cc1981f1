// Runs inside decktape's own process (`node --import`), before decktape: it is a command and has no API. What it
// leans on is pinned in package.json and held by tests/export/pdf/pins.spec.ts.
import childProcess from 'node:child_process';
import { Font } from 'fonteditor-core';
import { PDFDocument, PDFName, PDFObjectCopier, PDFPage, type PDFRef } from 'pdf-lib';
import puppeteer, { type Page } from 'puppeteer';
import type { StructureElement } from '../../check/pdf/structure-tree.ts';
import type { DecktapeJob, DecktapeReport } from './decktape-process.ts';
import { finishDocument } from './finish.ts';
import { linkSlides } from './links.ts';
import { listOutline } from './slide-outline.ts';
import { guardPage, loadFonts, prepareSlide } from './slide-page.ts';
import { copySlideStructure } from './slide-structure.ts';

const job = await new Promise<DecktapeJob>((resolve) => {
  process.once('message', (message) => resolve(message as DecktapeJob));
});
const problems: string[] = [];
const sections: StructureElement[] = [];
const pages = new Map<string, PDFRef>();

dieWithParent();
keepProfileAside();
keepInProcessGroup();
switchFontMergingOff();
hookBrowser();
hookCopying();
hookSaving();

function report(message: DecktapeReport): void {
  process.send?.(message);
}

function addProblem(problem: string): void {
  problems.push(problem);
  report({ type: 'problem', problem });
}

/** The channel closes when the parent is gone, killed or not: no browser may outlive it. */
function dieWithParent(): void {
  process.on('disconnect', () => {
    if (process.platform !== 'win32') process.kill(0, 'SIGKILL');
    process.exit(1);
  });
}

/** A browser that is killed leaves its profile behind, in this process's folder for temporary files. */
function keepProfileAside(): void {
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = job.scratch;
}

/** Puppeteer gives its browser a process group of its own, which a kill of this process's group would spare. */
function keepInProcessGroup(): void {
  const spawn = childProcess.spawn as (...args: unknown[]) => childProcess.ChildProcess;
  const spawnAttached = (command: string, args: readonly string[], options: object) =>
    spawn(command, args, { ...options, detached: false });
  Object.assign(childProcess, { spawn: spawnAttached });
}

/** decktape 3.16.1 gives spaces no width when it merges fonts; where a font cannot be read it leaves it alone. */
function switchFontMergingOff(): void {
  Font.create = () => {
    throw new Error('fonts are merged when the document is saved');
  };
}

function hookBrowser(): void {
  const launch = puppeteer.launch.bind(puppeteer);
  puppeteer.launch = async (options) => {
    const browser = await launch(options);
    const newPage = browser.newPage.bind(browser);
    browser.newPage = async () => hookPage(await newPage());
    browser.on('disconnected', () => addProblem('the browser died'));
    const close = browser.close.bind(browser);
    browser.close = () => {
      browser.removeAllListeners('disconnected');
      return close();
    };
    return browser;
  };
}

function hookPage(page: Page): Page {
  guardPage(page, addProblem);
  const goTo = page.goto.bind(page);
  // decktape waits until the network has been idle for half a second; a deck in one file needs no network.
  page.goto = async (url, options) => {
    const response = await goTo(url, { ...options, waitUntil: 'load' });
    for (const font of await loadFonts(page)) addProblem(`the font ${font} could not be loaded`);
    return response;
  };
  const print = page.pdf.bind(page);
  page.pdf = async (options) => {
    await checkSlide(page);
    return print({ ...options, tagged: true, outline: false });
  };
  return page;
}

async function checkSlide(page: Page): Promise<void> {
  const { id, missing } = await prepareSlide(page);
  const expected = job.slides[sections.length];
  if (id !== expected?.id)
    addProblem(`slide ${sections.length + 1} is "${id}", expected "${expected?.id ?? 'no more'}"`);
  for (const picture of missing) addProblem(`slide ${id}: the picture ${picture} did not load`);
  report({ type: 'progress', done: sections.length + 1, total: job.slides.length });
}

/** As pdf-lib's own, for the one page that decktape asks for, but with the page's structure. */
function hookCopying(): void {
  PDFDocument.prototype.copyPages = async function (this: PDFDocument, source: PDFDocument) {
    const copier = PDFObjectCopier.for(source.context, this.context);
    const node = copier.copy(source.getPage(0).node);
    const ref = this.context.register(node);
    const slide = job.slides[sections.length];
    if (!slide) throw new Error(`more slides than the ${job.slides.length} expected`);
    trimPage(node);
    pages.set(slide.id, ref);
    sections.push(copySlideStructure(source, this.context, copier, ref, slide));
    return [PDFPage.of(node, ref, this)];
  };
}

/** Chromium's paper is a little taller than asked: what is over is a white line below the slide. */
function trimPage(node: PDFPage['node']): void {
  const { width, height } = node.MediaBox().asRectangle();
  const asked = (width * job.size.height) / job.size.width;
  if (height - asked > 0 && height - asked < 1)
    node.set(PDFName.of('MediaBox'), node.context.obj([0, height - asked, width, height]));
}

function hookSaving(): void {
  const save = PDFDocument.prototype.save;
  PDFDocument.prototype.save = async function (this: PDFDocument, options) {
    if (sections.length !== job.slides.length)
      addProblem(`${sections.length} slides were printed of ${job.slides.length}`);
    if (problems.length > 0) throw new Error(problems.join('; '));
    reportErrors(() => {
      linkSlides(this.context, pages);
      finishDocument(this, sections, { metadata: job.metadata, outline: listOutline(job.slides) });
    });
    // Without pauses: nothing else runs in this process meanwhile.
    const whole = { useObjectStreams: true, objectsPerTick: Number.POSITIVE_INFINITY };
    return save.call(this, { ...options, ...whole });
  };
}

/** decktape prints an error in its own way; the parent wants the message alone. */
function reportErrors<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    addProblem(error instanceof Error ? error.message : String(error));
    throw error;
  }
}
