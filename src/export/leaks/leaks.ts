import { basename } from 'node:path';
import type { SoundCompilation } from '../../compile.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import * as report from '../diagnostics.ts';
import { type Published, readPublished } from './published.ts';
import { listSecrets, type Secret } from './secrets.ts';

/** Letters that are looked up at each place of what is published. */
const KEY = 6;

/** Each sentence that should stay inside and is in a file of `folder`, as `sentence-published` at its own place. */
export async function findLeaks(
  compilation: SoundCompilation,
  folder: string,
): Promise<readonly Diagnostic[]> {
  const index = indexSecrets(listSecrets(compilation));
  const published = await readPublished(folder);
  return published.flatMap((file) => searchFile(file, index));
}

/** Sentences by their first letters. */
interface SecretIndex {
  readonly byKey: ReadonlyMap<string, readonly Secret[]>;
  /** 1 where a key may begin with the letters that `mixLetters` makes this of: at most places none does. */
  readonly begun: Uint8Array;
}

function indexSecrets(secrets: readonly Secret[]): SecretIndex {
  const begun = new Uint8Array(0x10000);
  const byKey = new Map<string, Secret[]>();
  for (const secret of secrets) {
    const key = secret.squeezed.slice(0, KEY);
    const same = byKey.get(key) ?? [];
    same.push(secret);
    byKey.set(key, same);
    begun[mixLetters(key, 0)] = 1;
  }
  return { byKey, begun };
}

/** A number of 16 bits for the four code units from `at` on. */
function mixLetters(text: string, at: number): number {
  const first = text.charCodeAt(at) ^ (text.charCodeAt(at + 1) << 5);
  return (first ^ (text.charCodeAt(at + 2) << 9) ^ (text.charCodeAt(at + 3) << 2)) & 0xffff;
}

function searchFile(
  { file, text }: Published,
  { byKey, begun }: SecretIndex,
): readonly Diagnostic[] {
  const found = new Set<Secret>();
  for (let at = 0; at + KEY <= text.length; at += 1) {
    if (!begun[mixLetters(text, at)]) continue;
    for (const secret of byKey.get(text.slice(at, at + KEY)) ?? [])
      if (text.startsWith(secret.squeezed, at)) found.add(secret);
  }
  return [...found].map(({ of, sentence, place, slide }) =>
    report.sentencePublished({ place, slide, of, sentence, file: basename(file) }),
  );
}
