import { findChild, type XmlElement } from '../../source/xml/element.ts';
import type { Mark } from '../note.ts';
import { type OfficeFile, readValue } from './office-file.ts';

/** A run's formatting: the marks that notes know, what they cannot have, and whether it is hidden. */
export interface RunFormat {
  readonly marks: readonly Mark[];
  /** "underlining", "coloured text". */
  readonly lost: readonly string[];
  readonly hidden: boolean;
}

/** Reads a run's own formatting and that of its style. */
export function readFormat(run: XmlElement, file: OfficeFile): RunFormat {
  const format = findChild(run, 'w:rPr');
  const style = nameStyle(findChild(format, 'w:rStyle'), file);
  const isOn = (name: string) => {
    const element = findChild(format, name);
    return element !== undefined && !/^(0|false|off|none)$/.test(readValue(element));
  };
  const isLink = /link|spoken/.test(style);
  const fill = findChild(format, 'w:shd')?.attributes['w:fill'] ?? 'auto';
  const color = readValue(findChild(format, 'w:color'));
  const raised = /^(super|sub)script$/.test(readValue(findChild(format, 'w:vertAlign')));
  return {
    marks: [
      ...(isOn('w:b') || style === 'strong' ? [{ type: 'strong' } as const] : []),
      ...(isOn('w:i') || style === 'emphasis' ? [{ type: 'emphasis' } as const] : []),
      ...(isOn('w:strike') || isOn('w:dstrike') ? [{ type: 'strike' } as const] : []),
      ...(style === 'code' ? [{ type: 'code' } as const] : []),
      ...(style === 'spoken' ? [{ type: 'spoken' } as const] : []),
    ],
    lost: [
      ...(isOn('w:u') && !isLink ? ['underlining'] : []),
      ...(isOn('w:highlight') ? ['highlighting'] : []),
      ...(/^(auto|ffffff|)$/i.test(fill) || style ? [] : ['shading']),
      ...(/^(auto|000000|)$/i.test(color) || style ? [] : ['coloured text']),
      ...(raised ? ['a raised or lowered character'] : []),
    ],
    hidden: isOn('w:vanish'),
  };
}

/** The folded name of the style that a reference leads to. */
export function nameStyle(reference: XmlElement | undefined, { styles }: OfficeFile): string {
  return styles.get(readValue(reference))?.name ?? '';
}
