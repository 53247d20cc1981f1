import { readdirSync, readFileSync } from 'node:fs';
import type { Face } from './deck.ts';

/** The deck's own typefaces, as an invented deck embeds them. */
export function readFaces(): Face[] {
  const folder = new URL('../../assets/fonts/', import.meta.url);
  return readdirSync(folder).flatMap((file) => {
    const [, name, weight, style] = /^(.+)-(\d+)-(normal|italic)-latin\.woff2$/.exec(file) ?? [];
    if (!name || (style !== 'normal' && style !== 'italic')) return [];
    const family = name.includes('sans') ? 'Text' : 'Display';
    return [{ family, weight: Number(weight), style, bytes: readFileSync(new URL(file, folder)) }];
  });
}
