import { strToU8, zipSync } from 'fflate';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { parseStatement } from '../../../src/source/statement/parse.ts';
import { extractStatement } from '../../../src/source/statement/read.ts';

/** The paragraphs that are read from a document, as `number text`. */
export async function readParagraphs(bytes: Uint8Array, file: string): Promise<readonly string[]> {
  const { text } = await extractStatement(bytes, file);
  const { statement, diagnostics } = parseStatement(text, file);
  if (diagnostics.length) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return statement.paragraphs.map(({ number, text: words }) => `${number} ${words}`);
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word document with that body, styles and numbering. */
export function makeWord(body: string, numbering = '', styles = ''): Uint8Array {
  const relate = (parts: readonly (readonly [type: string, target: string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts
      .map(
        ([type, target], index) =>
          `<Relationship Id="r${index}" Type="${relationships}/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`;
  const part = (name: string, content: string) =>
    `<w:${name} xmlns:w="${word}">${content}</w:${name}>`;
  return zip({
    '_rels/.rels': relate([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relate([
      ['numbering', 'numbering.xml'],
      ['styles', 'styles.xml'],
    ]),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/numbering.xml': part('numbering', numbering),
    'word/styles.xml': part('styles', styles),
  });
}

/** A list of Word with a number and a full stop at its first level, and letters at its second. */
export const decimalList = `<w:abstractNum w:abstractNumId="4">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
</w:abstractNum>
<w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num>
<w:num w:numId="8"><w:abstractNumId w:val="4"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;

/** A paragraph of Word, numbered where it has a list. */
export function makeParagraph(text: string, list = '', level = 0): string {
  const numbering = list
    ? `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
    : '';
  return `<w:p><w:pPr>${numbering}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';

/** An OpenDocument text with that body; list style `L1` prints a number and a full stop. */
export function makeOpenDocument(body: string, manifest = ''): Uint8Array {
  const names = ['office', 'text', 'style', 'manifest']
    .map((name) => `xmlns:${name}="${oasis}:${name}:1.0"`)
    .join(' ');
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': `<manifest:manifest ${names}>${manifest}</manifest:manifest>`,
    'content.xml': `<office:document-content ${names}><office:automatic-styles>
      <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/></text:list-style>
      </office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });
}

function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** A line of a PDF: what is printed at which height, points from the foot of the page. */
export type PdfLine = readonly [y: number, text: string, size?: number];

/** A PDF with those lines on each page. */
export async function makePdf(pages: readonly (readonly PdfLine[])[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  for (const lines of pages) {
    const page = pdf.addPage([595, 842]);
    for (const [y, text, size = 12] of lines) page.drawText(text, { x: 70, y, size, font });
  }
  return pdf.save();
}
