// The thread that a PDF is read in: what takes it too long, or too much memory, ends it and nothing else.
import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';
import type { PdfReport, PdfTask } from './pdf.ts';
import type { PdfWords } from './pdf-lines.ts';

/** More pages than any statement has. */
const MOST_PAGES = 200;

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

parentPort?.postMessage(await readPages(workerData as PdfTask));

async function readPages({ bytes, characters }: PdfTask): Promise<PdfReport> {
  try {
    const document = await getDocumentProxy(bytes, { verbosity: 0 });
    const { numPages } = document;
    if (numPages > MOST_PAGES)
      return {
        problem: `a PDF of ${numPages} pages; expected a statement of ${MOST_PAGES} at most`,
      };
    const pages: (readonly PdfWords[])[] = [];
    let read = 0;
    while (pages.length < numPages) {
      const page = await readPage(document, pages.length + 1);
      read += page.reduce((sum, { text }) => sum + text.length, 0);
      pages.push(page);
      if (read > characters)
        return {
          problem: `a PDF of more than ${characters} characters, from its page ${pages.length} on; expected a statement of at most so many`,
        };
    }
    return { pages };
  } catch (error) {
    const isProtected = error instanceof Error && error.name === 'PasswordException';
    return {
      problem: isProtected
        ? 'a PDF protected by a password; save it without one'
        : 'a damaged PDF; ask for it again',
    };
  }
}

async function readPage(document: Document, number: number): Promise<readonly PdfWords[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as readonly number[];
    const { str: text, width, hasEOL: endsLine } = item;
    return [{ text, x, y, width, size: Math.hypot(c, d), endsLine }];
  });
}
