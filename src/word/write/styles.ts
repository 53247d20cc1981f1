import {
  AlignmentType,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';
import type { Locale } from '../../model/locale.ts';
import { nameLanguage } from './direction.ts';

/** Names of the styles, which an import finds again: built-in ones where Word has them. */
export const STYLES = {
  title: 'Title',
  subtitle: 'Subtitle',
  guide: 'Review Guide',
  picture: 'Slide Picture',
  notes: 'Notes',
  quotation: 'Quote',
  locked: 'Locked Notes',
  fact: 'Fact',
  cue: 'Cue',
  spoken: 'Spoken',
  code: 'Code',
} as const;

const INK = '1A1A1A';
const QUIET = '595959';
const FONT = 'Calibri';
const LEVELS = [0, 1, 2, 3, 4];
const TWIPS = 360;

/** The id of a style, as documents refer to it: its name without spaces. */
export function idOf(name: string): string {
  return name.replaceAll(' ', '');
}

/** The name of the style of a list's paragraphs: Word has "List Bullet", "List Bullet 2" … */
export function nameListStyle(kind: string): string {
  const [type = '', level = '0'] = kind.split(':');
  const base = { ul: 'List Bullet', ol: 'List Number', li: 'List Continue' }[type] ?? '';
  return level === '0' ? base : `${base} ${Number(level) + 1}`;
}

/** The document's styles; the spelling checker goes by its language. */
export function defineStyles(tag: Locale): IStylesOptions {
  const heading = (size: number) => ({
    run: { font: FONT, size, bold: true, color: INK },
    paragraph: { keepNext: true, spacing: { before: 360, after: 120 } },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, color: INK, language: nameLanguage(tag) },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: FONT, size: 44, bold: true, color: INK },
        paragraph: { spacing: { after: 200, line: 252, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(30),
      heading2: heading(26),
      heading3: heading(24),
      heading4: heading(22),
      heading5: heading(22),
      heading6: heading(22),
      hyperlink: { run: { color: '0B5394', underline: {} } },
    },
    paragraphStyles: [
      paragraphStyle(STYLES.subtitle, {
        run: { font: FONT, color: QUIET, size: 24 },
        paragraph: { spacing: { after: 60 } },
      }),
      paragraphStyle(STYLES.guide, {
        run: { color: QUIET, size: 20 },
        paragraph: { spacing: { before: 60, after: 60 } },
      }),
      paragraphStyle(STYLES.picture, { paragraph: { keepNext: true } }),
      paragraphStyle(STYLES.notes, {}),
      paragraphStyle(STYLES.locked, { run: { font: 'Courier New', size: 18 } }),
      paragraphStyle(STYLES.quotation, {
        paragraph: { indent: { left: 2 * TWIPS } },
        run: { color: QUIET },
      }),
      ...['ul', 'ol', 'li'].flatMap((type) =>
        LEVELS.map((level) =>
          paragraphStyle(nameListStyle(`${type}:${level}`), {
            paragraph: { indent: { left: (level + 1) * TWIPS } },
          }),
        ),
      ),
    ],
    characterStyles: [
      { id: STYLES.fact, name: STYLES.fact, run: { shading: { fill: 'E4E4E4' } } },
      { id: STYLES.cue, name: STYLES.cue, run: { bold: true, color: '8A3B00', noProof: true } },
      { id: STYLES.spoken, name: STYLES.spoken, run: { underline: { type: 'dotted' } } },
      { id: STYLES.code, name: STYLES.code, run: { font: 'Courier New', noProof: true } },
    ],
  };
}

/** Real lists, one definition for bullets and one for each number that an ordered list begins with. */
export function defineNumbering(starts: Iterable<number>): INumberingOptions {
  const define = (reference: string, ordered: boolean, start = 1) => ({
    reference,
    levels: LEVELS.map((level) => ({
      level,
      format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
      text: ordered ? `%${level + 1}.` : '•',
      alignment: AlignmentType.LEFT,
      start,
      style: { paragraph: { indent: { left: (level + 1) * TWIPS, hanging: TWIPS } } },
    })),
  });
  return {
    config: [
      define('ul', false),
      ...[...starts].map((start) => define(`ol-${start}`, true, start)),
    ],
  };
}

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

function paragraphStyle(name: string, options: Partial<ParagraphStyle>): ParagraphStyle {
  return {
    id: idOf(name),
    name,
    basedOn: 'Normal',
    next: idOf(name),
    quickFormat: true,
    ...options,
  };
}
