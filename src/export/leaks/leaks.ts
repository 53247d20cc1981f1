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
  const byKey = indexSecrets(listSecrets(compilation));
  const published = await readPublished(folder);
  return published.flatMap((file) => searchFile(file, byKey));
}

function indexSecrets(secrets: readonly Secret[]): ReadonlyMap<string, readonly Secret[]> {
  const byKey = new Map<string, Secret[]>();
  for (const secret of secrets) {
    const key = secret.squeezed.slice(0, KEY);
    const same = byKey.get(key) ?? [];
    same.push(secret);
    byKey.set(key, same);
  }
  return byKey;
}

function searchFile(
  { file, text }: Published,
  byKey: ReadonlyMap<string, readonly Secret[]>,
): readonly Diagnostic[] {
  const found = new Set<Secret>();
  for (let at = 0; at + KEY <= text.length; at += 1)
    for (const secret of byKey.get(text.slice(at, at + KEY)) ?? [])
      if (text.startsWith(secret.squeezed, at)) found.add(secret);
  return [...found].map(({ of, sentence, place, slide }) =>
    report.sentencePublished({ place, slide, of, sentence, file: basename(file) }),
  );
}
