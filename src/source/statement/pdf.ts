import { ForeignFileError } from '../project/archive.ts';
import type { Block } from './block.ts';
import { arrangeLines, type PdfWords } from './pdf-lines.ts';
import { refuseLargeStreams } from './pdf-streams.ts';

/** More pages than any statement has. */
const MOST_PAGES = 200;

/**
 * The paragraphs of a PDF: lines that wrap are joined, headers, footers and page numbers left out. Throws a
 * ForeignFileError where it is protected, damaged, or a scan without text.
 */
export async function readPdf(bytes: Uint8Array): Promise<readonly Block[]> {
  refuseLargeStreams(bytes);
  const pages = await readPages(bytes);
  const letters = pages.flat().reduce((sum, { text }) => sum + text.trim().length, 0);
  if (!letters)
    throw new ForeignFileError(
      'a PDF without text, probably a scan; give the document it was made from, or a PDF with recognised text',
    );
  return arrangeLines(pages).map((text) => ({ text, isHeading: false }));
}

async function readPages(bytes: Uint8Array): Promise<readonly (readonly PdfWords[])[]> {
  // Loaded only where a statement is a PDF: it takes a moment.
  const { extractTextItems, getDocumentProxy } = await import('unpdf');
  try {
    const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
    if (pdf.numPages > MOST_PAGES)
      throw new ForeignFileError(
        `a PDF of ${pdf.numPages} pages; expected a statement of ${MOST_PAGES} at most`,
      );
    const { items } = await extractTextItems(pdf);
    return items.map((page) =>
      page.map(({ str, x, y, width, fontSize, hasEOL }) => ({
        text: str,
        x,
        y,
        width,
        size: fontSize,
        endsLine: hasEOL,
      })),
    );
  } catch (error) {
    if (error instanceof ForeignFileError) throw error;
    const isProtected = error instanceof Error && error.name === 'PasswordException';
    throw new ForeignFileError(
      isProtected
        ? 'a PDF protected by a password; save it without one'
        : 'a damaged PDF; ask for it again',
    );
  }
}
