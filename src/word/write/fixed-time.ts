import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first day that a ZIP archive can name, in whatever time zone: an archive has no zone of its own. */
const EPOCH = new Date(1980, 0, 1);
const PROPERTIES = 'docProps/core.xml';

/** A Word document that says of itself that it was made at `time`, in place of when it was written. */
export function fixTime(document: Uint8Array, time: Date): Uint8Array {
  const files = unzipSync(document);
  const properties = strFromU8(files[PROPERTIES] ?? new Uint8Array()).replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    (_, tag: string) => tag + time.toISOString(),
  );
  return zipSync({ ...files, [PROPERTIES]: strToU8(properties) }, { mtime: EPOCH });
}
