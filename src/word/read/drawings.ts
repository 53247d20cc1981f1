import { findElements, readText, type XmlElement } from '../../source/xml/element.ts';
import type { OfficeFile } from './office-file.ts';

/** A drawing whose words stand in a part of its own. */
export interface Drawing {
  /** "a SmartArt drawing", "a chart". */
  readonly thing: string;
  readonly words: string;
}

/** The SmartArt and the charts that something in a document shows, in order. */
export function listDrawings(
  element: XmlElement,
  { drawings }: Pick<OfficeFile, 'drawings'>,
): readonly Drawing[] {
  const list = (name: string, attribute: string, thing: string) =>
    findElements(element, name).flatMap(({ attributes }): readonly Drawing[] => {
      const part = drawings.get(attributes[attribute] ?? '');
      return part ? [{ thing, words: readWords(part) }] : [];
    });
  return [
    ...list('dgm:relIds', 'r:dm', 'a SmartArt drawing'),
    ...list('c:chart', 'r:id', 'a chart'),
  ];
}

/** Texts in document order, and the values that a chart keeps of its sheet. */
function readWords(part: XmlElement): string {
  const words: string[] = [];
  const waiting = [part];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (/^(a:t|c:v)$/.test(element.name)) words.push(readText(element).trim());
    else
      for (const node of element.children.toReversed())
        if (typeof node !== 'string') waiting.push(node);
  }
  return words.filter(Boolean).join(' ');
}
