import { PDFDict, PDFName } from 'pdf-lib';
import { listDictionaries } from '../../read/dictionaries.ts';
import type { CheckedPdf, Fault } from '../../read/pdf-view.ts';
import type { Clause } from '../clause.ts';

/** Nothing happens that nobody asked for, and nothing is hidden in the file (7.11, 7.19). */
export const ACTION_CLAUSES: readonly Clause[] = [
  {
    clause: '7.19',
    checkpoint: 'own',
    rule: 'Nothing happens of itself on opening, closing or printing, nor when a page or a link is reached.',
    find: findTriggers,
  },
  {
    clause: '7.19',
    checkpoint: 'own',
    rule: 'There are no scripts and no files (also 21-001), and no program is started.',
    find: findHidden,
  },
];

function* findTriggers({ catalog, pages }: CheckedPdf): Iterable<Fault> {
  const triggers = [
    [catalog, 'OpenAction', 'something happens on opening', {}],
    [catalog, 'AA', 'something happens on closing or printing', {}],
    ...pages.flatMap(({ number: page, dict, annotations }) => [
      [dict, 'AA', 'something happens when the page is reached', { page }] as const,
      ...annotations.map((annotation) => {
        const element = annotation.holder?.name ?? `${annotation.subtype} annotation`;
        return [annotation.dict, 'AA', 'something happens of itself', { page, element }] as const;
      }),
    ]),
  ] as const;
  for (const [dict, key, message, place] of triggers)
    if (dict.has(PDFName.of(key))) yield { ...place, message };
}

function* findHidden({ catalog, context }: CheckedPdf): Iterable<Fault> {
  const names = catalog.lookup(PDFName.of('Names'));
  const named = ['JavaScript', 'EmbeddedFiles'].map(
    (key) => names instanceof PDFDict && names.has(PDFName.of(key)),
  );
  const all = listDictionaries(context);
  if (named[0] || all.some(isScript)) yield { message: 'there is a script' };
  if (named[1] || all.some(isFile)) yield { message: 'there are embedded files' };
  if (all.some((dict) => dict.get(S) === PDFName.of('Launch')))
    yield { message: 'a program is started' };
}

function isScript(dict: PDFDict): boolean {
  return dict.get(S) === JAVASCRIPT || (dict.has(S) && dict.has(PDFName.of('JS')));
}

/** A file specification with the file in it (ISO 32000-1, 7.11.3). */
function isFile(dict: PDFDict): boolean {
  return dict.has(EF) && dict.lookup(EF) instanceof PDFDict;
}

const S = PDFName.of('S');
const EF = PDFName.of('EF');
const JAVASCRIPT = PDFName.of('JavaScript');
