import type { PDFContext, PDFDict, PDFObject, PDFRef } from 'pdf-lib';
import type { PdfFont } from './font.ts';
import type { Content } from './painting.ts';
import type { StructureElement } from './structure-tree.ts';

/** Where a character code is shown first. */
export interface ShownCode {
  readonly page: number;
  /** First page where it stands for itself: outside the glyphs that a marked ActualText replaces. */
  readonly plainPage?: number;
  /** The ActualText that one glyph of this code stands for. */
  readonly replacement?: string;
  /** The words before it. */
  readonly before: string;
}

/** One place where a clause is not kept. */
export interface Fault {
  /** 1-based page number, where it is on one. */
  readonly page?: number | undefined;
  /** What it is about, such as `Figure on slide evidence`. */
  readonly element?: string | undefined;
  readonly message: string;
}

/** A font with the codes that the document shows in it. */
export interface UsedFont {
  readonly dict: PDFDict;
  readonly font: PdfFont;
  readonly codes: ReadonlyMap<number, ShownCode>;
  /** The first page it is on. */
  readonly page: number;
}

export interface CheckedElement {
  readonly element: StructureElement;
  /** The standard type it stands for, by the role map. */
  readonly type: string;
  readonly parent?: CheckedElement;
  readonly kids: readonly CheckedElement[];
  /** 1-based number of the page its content begins on. */
  readonly page?: number;
  /** `Figure on slide evidence`. */
  readonly name: string;
}

export interface CheckedAnnotation {
  readonly ref: PDFRef | undefined;
  readonly dict: PDFDict;
  readonly subtype: string;
  /** The element that holds it, by the tree. */
  readonly holder?: CheckedElement;
}

export interface CheckedPage {
  readonly number: number;
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly contents: readonly Content[];
  readonly annotations: readonly CheckedAnnotation[];
}

/** A PDF as the clauses look at it. */
export interface CheckedPdf {
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly pages: readonly CheckedPage[];
  /** Every structure element, in reading order. */
  readonly elements: readonly CheckedElement[];
  /** Marked content by page or form and MCID, as `contentKey` makes the key. */
  readonly owners: ReadonlyMap<string, readonly CheckedElement[]>;
  /** The parent tree, number by number. */
  readonly parents: ReadonlyMap<number, PDFObject>;
  readonly roles: ReadonlyMap<string, string>;
  readonly fonts: readonly UsedFont[];
  readonly xmp: string | undefined;
  /** What could not be read, and was left out. */
  readonly damages: readonly Fault[];
}
