import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first day that a ZIP archive can name, in whatever time zone: an archive has no zone of its own. */
const EPOCH = new Date(1980, 0, 1);
const PROPERTIES = 'docProps/core.xml';

/** A Word document without what differs from one writing to the next: it says of itself that it was made at `time`. */
export function fixTime(document: Uint8Array, time: Date): Uint8Array {
  const files = unzipSync(document);
  const properties = strFromU8(files[PROPERTIES] ?? new Uint8Array()).replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    (_, tag: string) => tag + time.toISOString(),
  );
  const links = nameLinks(files);
  return zipSync({ ...files, ...links, [PROPERTIES]: strToU8(properties) }, { mtime: EPOCH });
}

type Files = Readonly<Record<string, Uint8Array>>;

/** docx 9.7 names the targets of links by chance: they are numbered as they occur. */
function nameLinks(files: Files): Files {
  const [document = '', targets = ''] = LINKED.map((part) =>
    strFromU8(files[part] ?? new Uint8Array()),
  );
  const ids = [...document.matchAll(/<w:hyperlink [^>]*r:id="(rId[^"]+)"/g)].map(
    ([, id = '']) => id,
  );
  const names = new Map([...new Set(ids)].map((id, index) => [id, `rIdLink${index + 1}`]));
  const rename = (text: string) => text.replace(/(?<=[iI]d=")[^"]+/g, (id) => names.get(id) ?? id);
  const renamed = [document, targets].map(rename);
  return Object.fromEntries(LINKED.map((part, index) => [part, strToU8(renamed[index] ?? '')]));
}

const LINKED = ['word/document.xml', 'word/_rels/document.xml.rels'] as const;
