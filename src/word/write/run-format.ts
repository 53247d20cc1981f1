import type { OfficeFile } from '../read/office-file.ts';
import { findChild, type XmlElement } from '../read/xml.ts';
import type { Mark } from './note.ts';

/** The marks of a run, by its own formatting or its style; what notes cannot have goes into `lost`. */
export function readFormat(run: XmlElement, file: OfficeFile, lost: Set<string>): readonly Mark[] {
  const format = findChild(run, 'w:rPr');
  const style = nameStyle(findChild(format, 'w:rStyle'), file);
  const isOn = (name: string) => {
    const element = findChild(format, name);
    return element !== undefined && !/^(0|false|off|none)$/.test(readValue(element) ?? '');
  };
  if (isOn('w:u') && !/link|spoken/.test(style)) lost.add('underlining');
  if (isOn('w:highlight')) lost.add('highlighting');
  if (/^(super|sub)script$/.test(readValue(findChild(format, 'w:vertAlign')) ?? ''))
    lost.add('a raised or lowered sign');
  return [
    ...(isOn('w:b') || style === 'strong' ? [{ type: 'strong' } as const] : []),
    ...(isOn('w:i') || style === 'emphasis' ? [{ type: 'emphasis' } as const] : []),
    ...(isOn('w:strike') || isOn('w:dstrike') ? [{ type: 'strike' } as const] : []),
    ...(style === 'code' ? [{ type: 'code' } as const] : []),
    ...(style === 'spoken' ? [{ type: 'spoken' } as const] : []),
  ];
}

/** The folded name of the style that a reference leads to. */
export function nameStyle(reference: XmlElement | undefined, { styles }: OfficeFile): string {
  return styles.get(readValue(reference) ?? '')?.name ?? '';
}

/** The `w:val` of an element. */
export function readValue(element: XmlElement | undefined): string | undefined {
  return element?.attributes['w:val'];
}
