import { type PDFContext, PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { readDirection } from '../../language/text-direction.ts';

/** What a PDF says of itself. */
export interface PdfMetadata {
  readonly title: string;
  readonly author: string;
  readonly subject?: string;
  readonly keywords?: string;
  /** Which state of the sources it was made from, such as `2026-01-01 · abc1234`. */
  readonly version?: string;
  /** BCP 47 tag of the whole document. */
  readonly language: string;
  /** The program that laid out the pages. */
  readonly creator?: string;
  /** When what it was made from was made: two files of one version are the same. */
  readonly date: Date;
}

const PRODUCER = 'Skia/PDF, pdf-lib';

/**
 * Writes the information dictionary, the same as XMP, the language, and that the title is to be shown.
 * The XMP claims PDF/UA-1: the file is checked against it before it is put where it is wanted.
 */
export function writeMetadata(context: PDFContext, metadata: PdfMetadata): void {
  const { title, author, subject, language, creator = 'decktape', date } = metadata;
  const keywords = [metadata.keywords, metadata.version].filter((k) => k).join(', ');
  const texts = {
    Title: title,
    Author: author,
    Subject: subject,
    Keywords: keywords,
    Creator: creator,
    Producer: PRODUCER,
  };
  const info = context.obj({}) as PDFDict;
  for (const [key, text] of Object.entries(texts))
    if (text) info.set(PDFName.of(key), PDFHexString.fromText(text));
  for (const key of ['CreationDate', 'ModDate'])
    info.set(PDFName.of(key), PDFString.fromDate(date));
  context.trailerInfo.Info = context.register(info);
  const catalog = context.lookup(context.trailerInfo.Root, PDFDict);
  catalog.set(PDFName.of('Lang'), PDFString.of(language));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  const isMirrored = readDirection(language) === 'rtl';
  catalog.set(
    PDFName.of('ViewerPreferences'),
    context.obj({ DisplayDocTitle: true, ...(isMirrored && { Direction: 'R2L' }) }),
  );
  catalog.set(
    PDFName.of('Metadata'),
    writeXmp(context, formatXmp({ ...metadata, keywords, creator, date })),
  );
}

function writeXmp(context: PDFContext, source: string) {
  const bytes = Buffer.from(source, 'utf8');
  const dict = context.obj({ Type: 'Metadata', Subtype: 'XML', Length: bytes.length }) as PDFDict;
  return context.register(PDFRawStream.of(dict, bytes));
}

function formatXmp(
  metadata: PdfMetadata & { keywords: string; creator: string; date: Date },
): string {
  const { title, author, subject, language, keywords, creator, version } = metadata;
  // XMP wants the same second as the information dictionary, which knows no fractions.
  const date = metadata.date.toISOString().replace(/\.\d+Z$/, 'Z');
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li><rdf:li xml:lang="${escapeXml(language)}">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
${subject ? `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(subject)}</rdf:li></rdf:Alt></dc:description>\n` : ''}<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${escapeXml(creator)}</xmp:CreatorTool><xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>
${version ? `<xmpMM:VersionID>${escapeXml(version)}</xmpMM:VersionID>\n` : ''}${keywords ? `<pdf:Keywords>${escapeXml(keywords)}</pdf:Keywords>` : ''}<pdf:Producer>${PRODUCER}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

/** Characters that XML 1.0 has no place for, not even as a reference (production 2). */
const FORBIDDEN = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escapeXml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
