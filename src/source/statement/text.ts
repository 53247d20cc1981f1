import { ForeignFileError } from '../project/archive.ts';

/** Plain text or Markdown in UTF-8. Throws a ForeignFileError at the first byte that is not. */
export function decodeText(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new ForeignFileError('a text in UTF-16; save it as UTF-8');
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    throw new ForeignFileError(
      `no text (byte ${zero + 1} is zero); expected .docx, .odt, .pdf, or text in UTF-8`,
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ForeignFileError(
      `a text that is not UTF-8 (byte ${findFault(bytes) + 1}); save it as UTF-8`,
    );
  }
}

/** How many bytes are whole characters before the first that is none. */
function findFault(bytes: Uint8Array): number {
  let [sound, broken] = [0, bytes.length];
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (isSound(bytes.subarray(0, middle))) sound = middle;
    else broken = middle;
  }
  const whole = new TextDecoder('utf-8', { ignoreBOM: true });
  return new TextEncoder().encode(whole.decode(bytes.subarray(0, sound), { stream: true })).length;
}

/** Whether it is UTF-8 up to its end, where a character may be cut. */
function isSound(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
