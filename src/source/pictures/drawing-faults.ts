import type { XmlElement } from '../xml/element.ts';
import { REFUSED } from './elements.ts';

/** What is wrong with a drawing, what to do, and at which offset of its source. */
export interface Fault {
  readonly problem: string;
  readonly remedy: string;
  readonly offset: number;
}

/** Faults that are looked for in one drawing: more are rarely others. */
export const MOST_FAULTS = 10;
/** A value that asks for a file, in whatever spelling. */
export const ASKING = /url\s*\(|image-set|\\|@import|:\/\//i;
/** What is not allowed is removed from the drawing, or drawn in another way. */
export const PLAIN = 'remove it, or export the drawing as plain SVG';

/** Collects what one drawing has that is not allowed. */
export class DrawingFaults {
  readonly list: Fault[] = [];

  get isFull(): boolean {
    return this.list.length >= MOST_FAULTS;
  }

  refuse(problem: string, remedy: string, offset: number): void {
    this.list.push({ problem: `the drawing ${problem}`, remedy, offset });
  }

  refuseText(words: string, offset: number): void {
    this.refuse(
      `holds text ("${shorten(words)}")`,
      'words belong on the slide, where they are checked and translated; draw shapes only',
      offset,
    );
  }

  refuseElement({ name, offset }: XmlElement): void {
    const [, what, remedy] = REFUSED.find(([pattern]) => pattern.test(name)) ?? [];
    const found = what ?? `<${shorten(name)}>, which is no element of plain drawings`;
    this.refuse(`holds ${found}`, remedy ?? PLAIN, offset);
  }

  refuseReference(found: string, offset: number): void {
    this.refuse(
      `holds a reference to another file (${found})`,
      'put it into the drawing, since the deck is one file',
      offset,
    );
  }

  refuseStyle(found: string, offset: number): void {
    if (/@|url|\\|image-set/i.test(found)) this.refuseReference(shorten(found), offset);
    else this.refuse(`holds a style that is not understood (${shorten(found)})`, PLAIN, offset);
  }

  refuseValue(element: string, name: string, value: string, offset: number): void {
    if (/^on/i.test(name)) this.refuse(`holds a script (${name})`, 'remove it', offset);
    else if (/^(?:filter|mask)$/.test(name))
      this.refuse(
        `holds a mask or filter (${name}: ${shorten(value)})`,
        'the PDF would carry it as pixels; draw the result as shapes, or cut with clipPath',
        offset,
      );
    else {
      const where = element ? ` of <${element}>` : '';
      const found = `${name}="${shorten(value)}"${where}`;
      this.refuse(`holds ${found}, which is not understood`, PLAIN, offset);
    }
  }
}

export function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
