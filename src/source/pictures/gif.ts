import { type Bytes, type CleanRaster, joinBytes, RasterFault } from './bytes.ts';

/** A GIF without comments, texts and applications' blocks but for the one that repeats it (GIF89a, 23–26). */
export function cleanGif(file: Bytes): CleanRaster {
  const header = 13 + colourTable(file.read(10, 1));
  const parts = [file.slice(0, header)];
  const size = { width: file.read(6, 2, true), height: file.read(8, 2, true) };
  for (let at = header; at < file.length; ) {
    const kind = file.read(at, 1);
    if (kind === 0x3b) return { bytes: joinBytes([...parts, file.slice(at, at + 1)]), ...size };
    const end = findBlockEnd(file, at, kind);
    if (kind === 0x2c || isKept(file, at)) parts.push(file.slice(at, end));
    at = end;
  }
  throw new RasterFault('the file ends before the picture does');
}

function findBlockEnd(file: Bytes, start: number, kind: number): number {
  if (kind !== 0x2c && kind !== 0x21) throw new RasterFault('its parts do not follow each other');
  let at = kind === 0x2c ? start + 11 + colourTable(file.read(start + 9, 1)) : start + 2;
  for (let length = file.read(at, 1); length > 0; length = file.read(at, 1)) at += 1 + length;
  return at + 1;
}

/** The block that says how a frame is shown, and the one that says how often all are. */
function isKept(file: Bytes, at: number): boolean {
  const label = file.read(at + 1, 1);
  // Behind its name one block of three bytes says how often; any other could hold texts.
  return (
    label === 0xf9 ||
    (label === 0xff &&
      file.text(at + 3, 11) === 'NETSCAPE2.0' &&
      file.read(at + 14, 1) === 3 &&
      file.read(at + 18, 1) === 0)
  );
}

function colourTable(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}
