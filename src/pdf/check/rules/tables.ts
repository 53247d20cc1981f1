import { PDFArray, PDFName, PDFNumber } from 'pdf-lib';
import { readAttribute } from '../../read/attributes.ts';
import type { CheckedElement, CheckedPdf, Fault } from '../../read/pdf-view.ts';
import { findElements, type Rule } from '../rule.ts';

/** Tables are regular, and header cells say what they head (7.5). */
export const TABLE_RULES: readonly Rule[] = [
  {
    clause: '7.5',
    source: '15-001',
    rule: 'Every table has a header cell.',
    find: ({ elements }) =>
      findElements(
        listTables(elements),
        (table) => !listCells(table).some(isHeader),
        'has no header cell (TH)',
      ),
  },
  {
    clause: '7.5',
    source: '15-003',
    rule: 'Header cells say their scope, unless every cell names its headers.',
    find: findUnscoped,
  },
  {
    clause: '7.2',
    source: 'ISO 32000-1 14.8.4.3.4',
    rule: 'All rows of a table are of one length, spans counted.',
    find: (pdf) =>
      findElements(
        listTables(pdf.elements),
        (table) => !isRegular(pdf, table),
        'has rows of different lengths',
      ),
  },
];

const ROWS = ['Table', 'THead', 'TBody', 'TFoot'];
const SCOPES = new Set<unknown>(['Row', 'Column', 'Both'].map((scope) => PDFName.of(scope)));

function* findUnscoped({ elements, context }: CheckedPdf): Iterable<Fault> {
  for (const table of listTables(elements)) {
    const cells = listCells(table);
    const named = cells
      .filter((cell) => !isHeader(cell))
      .every(({ element }) => {
        const headers = readAttribute(context, element, 'Headers');
        return headers instanceof PDFArray && headers.size() > 0;
      });
    if (named && cells.some((cell) => !isHeader(cell))) continue;
    yield* findElements(
      cells.filter(isHeader),
      ({ element }) => !SCOPES.has(readAttribute(context, element, 'Scope')),
      'has no scope (Row, Column or Both)',
    );
  }
}

function isRegular({ context }: CheckedPdf, table: CheckedElement): boolean {
  const rows = listRows(table);
  const lengths = rows.map(() => 0);
  rows.forEach(({ kids }, row) => {
    for (const { element } of kids) {
      const span = (key: string) => {
        const value = readAttribute(context, element, key);
        return value instanceof PDFNumber ? value.asNumber() : 1;
      };
      for (let down = row; down < row + span('RowSpan'); down++)
        lengths[down] = (lengths[down] ?? 0) + span('ColSpan');
    }
  });
  return new Set(lengths).size <= 1;
}

export function listTables(elements: readonly CheckedElement[]): CheckedElement[] {
  return elements.filter(({ type }) => type === 'Table');
}

function listRows({ kids }: CheckedElement): CheckedElement[] {
  return kids.flatMap((kid) =>
    kid.type === 'TR' ? [kid] : ROWS.includes(kid.type) ? listRows(kid) : [],
  );
}

export function listCells(table: CheckedElement): CheckedElement[] {
  return listRows(table).flatMap(({ kids }) => kids);
}

export function isHeader({ type }: CheckedElement): boolean {
  return type === 'TH';
}
