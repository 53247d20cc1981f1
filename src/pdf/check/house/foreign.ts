import { PDFDict, PDFName } from 'pdf-lib';
import { listDictionaries } from '../../read/dictionaries.ts';
import type { CheckedPdf, Fault } from '../../read/pdf-view.ts';
import type { Rule } from '../rule.ts';
import { findFonts } from '../rules/font-faults.ts';

/** Nothing is in a file that this project never writes: the clauses about it need no rules of their own. */
export const FOREIGN_RULES: readonly Rule[] = [
  {
    clause: 'house',
    source: 'ISO 14289-1 7.10, 7.15, 7.16',
    rule: 'There is no optional content, no form and no encryption.',
    find: function* ({ catalog, context }) {
      if (catalog.has(PDFName.of('OCProperties'))) yield { message: 'there is optional content' };
      if (catalog.has(PDFName.of('AcroForm'))) yield { message: 'there is a form' };
      if (context.trailerInfo.Encrypt) yield { message: 'the file is encrypted' };
    },
  },
  {
    clause: 'house',
    source: 'ISO 14289-1 7.11, 7.19',
    rule: 'There are no scripts and no files, no program is started, and nothing happens of itself.',
    find: function* (pdf) {
      yield* findTriggers(pdf);
      yield* findHidden(pdf);
    },
  },
  {
    clause: 'house',
    source: 'ISO 14289-1 7.18',
    rule: 'Annotations are links.',
    find: function* ({ pages }) {
      for (const { number: page, annotations } of pages)
        for (const { subtype, holder } of annotations)
          if (subtype !== 'Link')
            yield { page, element: holder?.name, message: `is a ${subtype} annotation` };
    },
  },
  {
    clause: 'house',
    source: 'ISO 14289-1 7.21',
    rule: 'Fonts have two-byte codes in the encoding Identity-H, or are of Type 3.',
    find: (pdf) =>
      findFonts(pdf, ({ dict, font: { subtype } }) => {
        const isPlain = dict.get(PDFName.of('Encoding')) === PDFName.of('Identity-H');
        return subtype === 'Type3' || (subtype === 'Type0' && isPlain)
          ? undefined
          : `is of the kind ${subtype} or has another encoding than Identity-H`;
      }),
  },
];

function* findTriggers({ catalog, pages }: CheckedPdf): Iterable<Fault> {
  const AA = PDFName.of('AA');
  if (catalog.has(PDFName.of('OpenAction'))) yield { message: 'something happens on opening' };
  if (catalog.has(AA)) yield { message: 'something happens on closing or printing' };
  for (const { number: page, dict, annotations } of pages) {
    if (dict.has(AA)) yield { page, message: 'something happens when the page is reached' };
    for (const annotation of annotations)
      if (annotation.dict.has(AA))
        yield { page, element: annotation.holder?.name, message: 'something happens of itself' };
  }
}

function* findHidden({ catalog, context }: CheckedPdf): Iterable<Fault> {
  const S = PDFName.of('S');
  const names = catalog.lookup(PDFName.of('Names'));
  const isNamed = (key: string) => names instanceof PDFDict && names.has(PDFName.of(key));
  const all = listDictionaries(context);
  const isScript = (dict: PDFDict) =>
    dict.get(S) === PDFName.of('JavaScript') || (dict.has(S) && dict.has(PDFName.of('JS')));
  if (isNamed('JavaScript') || all.some(isScript)) yield { message: 'there is a script' };
  // A file specification with the file in it (ISO 32000-1, 7.11.3).
  const isFile = (dict: PDFDict) => dict.lookup(PDFName.of('EF')) instanceof PDFDict;
  if (isNamed('EmbeddedFiles') || all.some(isFile)) yield { message: 'there are embedded files' };
  if (all.some((dict) => dict.get(S) === PDFName.of('Launch')))
    yield { message: 'a program is started' };
}
