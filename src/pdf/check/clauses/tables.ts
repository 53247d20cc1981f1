import { PDFArray, PDFName, PDFNumber } from 'pdf-lib';
import { readAttribute, readTextEntry } from '../../read/attributes.ts';
import type { CheckedElement, CheckedPdf, Fault } from '../../read/pdf-view.ts';
import type { Clause } from '../clause.ts';
import { findElements } from './structure.ts';

/** Tables are regular, and header cells say what they head (7.5). */
export const TABLE_CLAUSES: readonly Clause[] = [
  {
    clause: '7.5',
    checkpoint: '15-001',
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
    checkpoint: '15-003',
    rule: 'Header cells say their scope, unless every cell names its headers.',
    find: findUnscoped,
  },
  {
    clause: '7.5',
    checkpoint: 'own',
    rule: 'The headers that cells name are header cells of their table.',
    find: findLostHeaders,
  },
  {
    clause: '7.5',
    checkpoint: 'own',
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

function* findLostHeaders({ elements, context }: CheckedPdf): Iterable<Fault> {
  for (const table of listTables(elements)) {
    const cells = listCells(table);
    const ids = new Set(
      cells
        .filter(isHeader)
        .map(({ element }) => readTextEntry(context, element.entries.get('ID'))),
    );
    const isLost = ({ element }: CheckedElement) => {
      const headers = readAttribute(context, element, 'Headers');
      const named = headers instanceof PDFArray ? headers.asArray() : [];
      return named.some((id) => !ids.has(readTextEntry(context, id) ?? ''));
    };
    yield* findElements(cells.filter(isLost), () => true, 'names a header that is none');
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

function listTables(elements: readonly CheckedElement[]): CheckedElement[] {
  return elements.filter(({ type }) => type === 'Table');
}

function listRows({ kids }: CheckedElement): CheckedElement[] {
  return kids.flatMap((kid) =>
    kid.type === 'TR' ? [kid] : ROWS.includes(kid.type) ? listRows(kid) : [],
  );
}

function listCells(table: CheckedElement): CheckedElement[] {
  return listRows(table).flatMap(({ kids }) => kids);
}

function isHeader({ type }: CheckedElement): boolean {
  return type === 'TH';
}
