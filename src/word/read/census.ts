import { readText, type XmlElement } from '../../source/xml/element.ts';
import { listDrawings } from './drawings.ts';
import type { OfficeFile } from './office-file.ts';

/**
 * Every character of a file's text that is no white space, without a look at what it is for: what an import takes and
 * reports must add up to it.
 */
export function takeCensus(file: OfficeFile): string {
  const { body, notes, comments, margins } = file;
  const parts = [body, ...notes.values(), ...comments, ...margins];
  const drawn = parts.flatMap((part) => listDrawings(part, file)).map(({ words }) => words);
  return [...parts.map(gather), ...drawn.map((words) => words.replace(/\s/g, ''))].join('');
}

/** Characters without white space, by how often they occur. */
export function countCharacters(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.replace(/\s/g, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

function gather(element: XmlElement): string {
  if (/^[wma]:t$/.test(element.name)) return readText(element).replace(/\s/g, '');
  if (element.name === 'w:noBreakHyphen') return '\u2011';
  return element.children.map((node) => (typeof node === 'string' ? '' : gather(node))).join('');
}
