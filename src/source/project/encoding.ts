/** Text of a file, and the first byte at which it is not UTF-8. */
export interface DecodedText {
  readonly text: string;
  readonly fault?: { readonly offset: number; readonly found: string };
}

/** Characters that no text has: they say that the bytes are something else. */
const BINARY = '\0';

/** Reads bytes as UTF-8. Those that are not are read as what they seem to be, so that nothing follows from the fault. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeWide(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeWide(bytes, 'utf-16be');
  const text = decode(bytes);
  if (text !== undefined) {
    const offset = text.indexOf(BINARY);
    return offset < 0
      ? { text }
      : { text: text.replaceAll(BINARY, ' '), fault: { offset, found: 'a byte 0' } };
  }
  const prefix = findSoundPrefix(bytes);
  const byte = bytes[prefix.length]?.toString(16).toUpperCase().padStart(2, '0');
  return {
    text: new TextDecoder('windows-1252').decode(bytes).replaceAll(BINARY, ' '),
    fault: { offset: prefix.text.length, found: `the byte ${byte}` },
  };
}

function decodeWide(bytes: Uint8Array, encoding: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, fault: { offset: 0, found: encoding.slice(0, 6).toUpperCase() } };
}

/** Bytes as UTF-8; undefined where they are not. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes up to the first that is not UTF-8, found by halves. */
export function findSoundPrefix(bytes: Uint8Array): {
  readonly text: string;
  readonly length: number;
} {
  const stream = (length: number) => {
    try {
      // What only lacks its end is sound so far.
      const decoder = new TextDecoder('utf-8', { fatal: true });
      return decoder.decode(bytes.subarray(0, length), { stream: true });
    } catch {
      return undefined;
    }
  };
  let [low, high] = [0, bytes.length];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (stream(middle) === undefined) high = middle;
    else low = middle;
  }
  // A character that is cut off begins at its first byte.
  let length = low;
  while (length > 0 && decode(bytes.subarray(0, length)) === undefined) length -= 1;
  return { text: decode(bytes.subarray(0, length)) ?? '', length };
}
