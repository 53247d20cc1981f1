import { createHash } from 'node:crypto';

/** Sixteen hexadecimal digits of a SHA-256: enough to tell two texts of a deck apart. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
