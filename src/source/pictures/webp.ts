import { type Bytes, type CleanRaster, joinBytes, RasterFault } from './bytes.ts';

/** The chunks that are seen (RFC 9649, 2.7); EXIF, XMP, profiles and unknown ones are not. */
const KEPT: readonly string[] = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF'];
/** Bits of `VP8X` that say that a profile, EXIF and XMP are there. */
const METADATA = 0x20 | 0x08 | 0x04;

/** A WebP without EXIF, XMP and colour profile. */
export function cleanWebp(file: Bytes): CleanRaster {
  const end = 8 + file.read(4, 4, true);
  file.slice(0, end);
  const chunks: Uint8Array[] = [];
  let size: { readonly width: number; readonly height: number } | undefined;
  for (let at = 12; at + 8 <= end; ) {
    const type = file.text(at, 4);
    const length = file.read(at + 4, 4, true);
    const next = Math.min(end, at + 8 + length + (length % 2));
    const chunk = Uint8Array.from(file.slice(at, at + 8 + length));
    size ??= readSize(file, at + 8, type);
    if (type === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~METADATA;
    if (KEPT.includes(type)) chunks.push(chunk, ...(length % 2 ? [new Uint8Array(1)] : []));
    at = next;
  }
  if (!size) throw new RasterFault('it does not say how large it is');
  const body = joinBytes(chunks);
  const header = Uint8Array.from(file.slice(0, 12));
  new DataView(header.buffer).setUint32(4, 4 + body.length, true);
  return { bytes: joinBytes([header, body]), ...size };
}

function readSize(file: Bytes, at: number, type: string) {
  if (type === 'VP8X')
    return { width: 1 + file.read(at + 4, 3, true), height: 1 + file.read(at + 7, 3, true) };
  if (type === 'VP8 ')
    return {
      width: file.read(at + 6, 2, true) & 0x3fff,
      height: file.read(at + 8, 2, true) & 0x3fff,
    };
  if (type !== 'VP8L') return undefined;
  const bits = file.read(at + 1, 4, true);
  return { width: 1 + (bits & 0x3fff), height: 1 + (Math.floor(bits / 2 ** 14) & 0x3fff) };
}
