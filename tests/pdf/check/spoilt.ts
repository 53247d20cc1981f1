import { deflateSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFStream } from 'pdf-lib';
import { checkPdf, formatFinding } from '../../../src/pdf/check/check.ts';
import { decodeStream } from '../../../src/pdf/read/painting.ts';
import { finishPdf } from '../../../src/pdf/write/finish.ts';

/** A body with all that a clause looks at. */
const BODY = `<h1>Rapport</h1><p>Un texte, <em lang="en">in English</em>, et <a href="https://example.org/">un lien</a>.</p>
<h2>Suite</h2><ul><li>Un point</li></ul>
<table><tr><th scope="col">Année</th><th scope="col">Nombre</th></tr><tr><td>Une</td><td>Deux</td></tr></table>
<svg role="img" aria-label="Un carré" width="40" height="40"><rect width="40" height="40"/></svg>`;

/** Prints a body as Chromium does in one pass, and finishes it. */
export async function print(page: Page, body: string): Promise<Uint8Array> {
  await page.setContent(
    `<!doctype html><html lang="fr"><title>Rapport</title><body>${body}</body></html>`,
  );
  const printed = await page.pdf({ tagged: true });
  const metadata = { title: 'Rapport', author: 'Bureau', language: 'fr', date: new Date(0) };
  return finishPdf(printed, { metadata, outline: [{ title: 'Rapport', depth: 0, page: 0 }] });
}

/** Prints the good document that faults are done to. */
export async function printGood(browser: Browser): Promise<Uint8Array> {
  const page = await browser.newPage();
  const good = await print(page, BODY);
  await page.close();
  return good;
}

/** What a fault is done to: the document's parts by name. */
export interface Parts {
  readonly document: PDFDocument;
  readonly catalog: PDFDict;
  readonly page: PDFDict;
  readonly tree: PDFDict;
  readonly link: PDFDict;
  readonly font: PDFDict;
  find(type: string): PDFDict;
  /** Replaces a piece of the page's content stream. */
  rewrite(piece: RegExp, by: string): void;
  replaceXmp(piece: string | RegExp, by: string): void;
  /** Writes a font's TrueType program anew, with one table changed. */
  changeTable(tag: string, change: (table: Buffer) => void): void;
}

const name = PDFName.of;

/** A good document spoilt in one place. */
export async function spoil(good: Uint8Array, change: (parts: Parts) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(good, { updateMetadata: false });
  change(openParts(document));
  return document.save({ useObjectStreams: false, addDefaultPage: false });
}

/** All that is found in a good document spoilt in one place, in words. */
export async function listFindings(
  good: Uint8Array,
  change: (parts: Parts) => void,
): Promise<string[]> {
  return (await checkPdf(await spoil(good, change))).map(formatFinding);
}

/** The structure elements of a type. */
export function everyElement(document: PDFDocument, type: string): PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((object) => object.get(name('S')) === name(type) && object.has(name('P')));
}

/** The font of two-byte codes within one of Type 0. */
export function findDescendant(font: PDFDict): PDFDict {
  return font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);
}

export function findDescriptor(font: PDFDict): PDFDict {
  return findDescendant(font).lookup(name('FontDescriptor'), PDFDict);
}

function openParts(document: PDFDocument): Parts {
  const { context, catalog } = document;
  const page = document.getPage(0).node;
  const fonts = page.lookup(name('Resources'), PDFDict).lookup(name('Font'), PDFDict);
  const font = context.lookup(fonts.values()[0], PDFDict);
  const replace = (holder: PDFDict, key: string, piece: string | RegExp, by: string) => {
    const source = Buffer.from(decodeStream(holder.lookup(name(key), PDFStream))).toString(
      'latin1',
    );
    const changed = source.replaceAll(new RegExp(piece, 'g'), by);
    if (changed === source) throw new Error(`${piece} is not in ${key}`);
    holder.set(name(key), context.register(context.stream(Buffer.from(changed, 'latin1'))));
  };
  return {
    document,
    catalog,
    page,
    tree: catalog.lookup(name('StructTreeRoot'), PDFDict),
    get link() {
      return page.lookup(name('Annots'), PDFArray).lookup(0, PDFDict);
    },
    font,
    find: (type) => everyElement(document, type)[0] as PDFDict,
    rewrite: (piece, by) => replace(page, 'Contents', piece, by),
    replaceXmp: (piece, by) => replace(catalog, 'Metadata', piece, by),
    changeTable: (tag, change) => changeTable(findDescriptor(font), tag, change),
  };
}

function changeTable(descriptor: PDFDict, tag: string, change: (table: Buffer) => void): void {
  const bytes = Buffer.from(decodeStream(descriptor.lookup(name('FontFile2'), PDFStream)));
  for (let entry = 12; entry < 12 + bytes.readUInt16BE(4) * 16; entry += 16) {
    if (bytes.toString('latin1', entry, entry + 4) !== tag) continue;
    const offset = bytes.readUInt32BE(entry + 8);
    change(bytes.subarray(offset, offset + bytes.readUInt32BE(entry + 12)));
  }
  const packed = deflateSync(bytes);
  const { context } = descriptor;
  const dict = context.obj({ Filter: 'FlateDecode', Length: packed.length }) as PDFDict;
  descriptor.set(name('FontFile2'), context.register(PDFRawStream.of(dict, packed)));
}
