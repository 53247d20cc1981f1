import { ForeignFileError } from '../project/archive.ts';
import { decode, findSoundPrefix } from '../project/encoding.ts';

/** Plain text or Markdown in UTF-8. Throws a ForeignFileError at the first byte that is not. */
export function decodeText(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new ForeignFileError('a text in UTF-16; save it as UTF-8');
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    throw new ForeignFileError(
      `no text (byte ${zero + 1} is zero); expected .docx, .odt, .pdf, or text in UTF-8`,
    );
  const text = decode(bytes);
  if (text !== undefined) return text;
  const fault = findSoundPrefix(bytes).length + 1;
  throw new ForeignFileError(`a text that is not UTF-8 (byte ${fault}); save it as UTF-8`);
}
