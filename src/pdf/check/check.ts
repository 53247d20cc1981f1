import { readCheckedPdf } from '../read/checked-pdf.ts';
import type { CheckedPdf, Fault } from '../read/pdf-view.ts';
import type { Clause } from './clause.ts';
import { ACTION_CLAUSES } from './clauses/actions.ts';
import { ANNOTATION_CLAUSES } from './clauses/annotations.ts';
import { CONTENT_CLAUSES } from './clauses/content.ts';
import { FONT_CLAUSES } from './clauses/fonts.ts';
import { GLYPH_CLAUSES } from './clauses/glyphs.ts';
import { HEADING_CLAUSES } from './clauses/headings.ts';
import { METADATA_CLAUSES } from './clauses/metadata.ts';
import { NESTING_CLAUSES } from './clauses/nesting.ts';
import { OWNERSHIP_CLAUSES } from './clauses/ownership.ts';
import { STRUCTURE_CLAUSES } from './clauses/structure.ts';
import { TABLE_CLAUSES } from './clauses/tables.ts';
import { TARGET_CLAUSES } from './clauses/targets.ts';
import { XMP_CLAUSES } from './clauses/xmp.ts';

/** A clause of PDF/UA-1 that a file does not keep, with the place. */
export interface Finding extends Fault {
  readonly clause: string;
  readonly checkpoint: string;
}

/** All that is checked: the written list, for people too. */
export const CLAUSES: readonly Clause[] = [
  {
    clause: '6.2',
    checkpoint: 'own',
    rule: 'Structure tree, contents, fonts and metadata can be read (ISO 32000-1).',
    find: function* ({ damages, pages }) {
      yield* damages;
      if (pages.length === 0) yield { message: 'there are no pages' };
    },
  },
  ...XMP_CLAUSES,
  ...METADATA_CLAUSES,
  ...ACTION_CLAUSES,
  ...STRUCTURE_CLAUSES,
  ...CONTENT_CLAUSES,
  ...OWNERSHIP_CLAUSES,
  ...HEADING_CLAUSES,
  ...NESTING_CLAUSES,
  ...TABLE_CLAUSES,
  ...ANNOTATION_CLAUSES,
  ...TARGET_CLAUSES,
  ...FONT_CLAUSES,
  ...GLYPH_CLAUSES,
];

/** What PDF/UA-1 asks and no machine can see: people look at these. */
export const NOT_CHECKED: readonly string[] = [
  'that the tags say what the content is, and stand in the order of reading (7.1, 7.2)',
  'that what is an artifact has no meaning (7.1)',
  'that text alternatives say what figures show (7.3)',
  'that headings and header cells say what is below them (7.4, 7.5)',
  'that nothing is said by colour, contrast, position or form alone (7.1)',
  'that the languages given are those of the words (7.2)',
  'that the Unicode values are those of the letters one sees (7.21.7)',
  'that link texts and bookmarks say where they lead (7.17, 7.18.5)',
  'the outlines of Type 3 and CFF fonts (7.21.4)',
];

/** Holds a PDF to `CLAUSES`; every fault found, none for a file that keeps them all. A damaged file is a fault, too. */
export async function checkPdf(bytes: Uint8Array): Promise<Finding[]> {
  const pdf = await readCheckedPdf(bytes).catch((error: Error) => error);
  if (pdf instanceof Error)
    return [{ clause: '6.2', checkpoint: 'own', message: `cannot be read: ${pdf.message}` }];
  return CLAUSES.flatMap((clause) => findFaults(clause, pdf));
}

function findFaults({ clause, checkpoint, find }: Clause, pdf: CheckedPdf): Finding[] {
  try {
    return [...find(pdf)].map((fault) => ({ clause, checkpoint, ...fault }));
  } catch (error) {
    // A value of a kind that the clause does not expect: nobody knows whether the rest holds.
    const message = `cannot be checked: ${(error as Error).message}`;
    return [{ clause, checkpoint, message }];
  }
}

/** `page 4, Figure on slide evidence: has no text alternative [PDF/UA-1 7.3, 13-004]`. */
export function formatFinding({ clause, checkpoint, page, element, message }: Finding): string {
  const place = [page && `page ${page}`, element].filter((part) => part).join(', ');
  const source = checkpoint === 'own' ? clause : `${clause}, ${checkpoint}`;
  return `${place ? `${place}: ` : ''}${message} [PDF/UA-1 ${source}]`;
}
