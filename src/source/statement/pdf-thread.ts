// The thread that a PDF is read in: what takes it too long, or too much memory, ends it and nothing else.
import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';
import type { PdfProblem, PdfReport, PdfTask } from './pdf.ts';
import { arrangeLines, type PdfWords } from './pdf-lines.ts';

/** More pages than any statement has. */
const MOST_PAGES = 200;

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

// Node aborts the whole process where a thread is ended while it makes such a stream; the library has an inflater of its own.
Reflect.deleteProperty(globalThis, 'DecompressionStream');

parentPort?.postMessage(await readPages(workerData as PdfTask));

async function readPages({ bytes, characters }: PdfTask): Promise<PdfReport> {
  const document = await attempt(getDocumentProxy(bytes, { verbosity: 0 }));
  if ('problem' in document) return document;
  const { numPages } = document;
  if (numPages > MOST_PAGES)
    return { problem: `a PDF of ${numPages} pages; expected a statement of ${MOST_PAGES} at most` };
  const pages: (readonly PdfWords[])[] = [];
  let read = 0;
  while (pages.length < numPages) {
    const content = await attempt(readContent(document, pages.length + 1));
    if ('problem' in content) return content;
    const page = listWords(content);
    read += page.reduce((sum, { text }) => sum + text.length, 0);
    pages.push(page);
    if (read > characters)
      return {
        problem: `a PDF of more than ${characters} characters, from its page ${pages.length} on; expected a statement of at most so many`,
      };
  }
  return { paragraphs: arrangeLines(pages) };
}

/** What the library makes of the file; what it throws is the file's fault. */
async function attempt<Result>(reading: Promise<Result>): Promise<Result | PdfProblem> {
  try {
    return await reading;
  } catch (error) {
    const isProtected = error instanceof Error && error.name === 'PasswordException';
    return {
      problem: isProtected
        ? 'a PDF protected by a password; save it without one'
        : 'a damaged PDF; ask for it again',
    };
  }
}

async function readContent(document: Document, number: number) {
  const page = await document.getPage(number);
  return page.getTextContent();
}

function listWords({ items }: Awaited<ReturnType<typeof readContent>>): readonly PdfWords[] {
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as readonly number[];
    const { str: text, width, hasEOL: endsLine } = item;
    return [{ text, x, y, width, size: Math.hypot(c, d), endsLine }];
  });
}
