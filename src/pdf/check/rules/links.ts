import { PDFName } from 'pdf-lib';
import { readTextEntry } from '../../read/attributes.ts';
import type { CheckedAnnotation, CheckedPdf, Fault } from '../../read/pdf-view.ts';
import type { Rule } from '../rule.ts';

/** Links are in the structure, described, and reached in its order (7.18). */
export const LINK_RULES: readonly Rule[] = [
  {
    clause: '7.18.3',
    source: '28-008',
    rule: 'On pages with annotations the tab key follows the structure (Tabs S; also 28-009).',
    find: function* ({ pages }) {
      for (const { number, dict, annotations } of pages)
        if (annotations.length > 0 && dict.get(PDFName.of('Tabs')) !== PDFName.of('S'))
          yield { page: number, message: 'Tabs is not S' };
    },
  },
  {
    clause: '7.18.5',
    source: '28-011',
    rule: 'Every link is in a Link element.',
    find: (pdf) => findLinks(pdf, ({ holder }) => holder?.type !== 'Link', 'is in no Link element'),
  },
  {
    clause: '7.18.5',
    source: '28-012',
    rule: 'Every link is described by its Contents.',
    find: (pdf) =>
      findLinks(
        pdf,
        ({ dict }) => !readTextEntry(pdf.context, dict.get(PDFName.of('Contents')))?.trim(),
        'has no Contents',
      ),
  },
];

function* findLinks(
  { pages }: CheckedPdf,
  isWrong: (link: CheckedAnnotation) => boolean,
  message: string,
): Iterable<Fault> {
  for (const { number: page, annotations } of pages)
    for (const annotation of annotations)
      if (annotation.subtype === 'Link' && isWrong(annotation))
        yield { page, element: annotation.holder?.name ?? 'Link annotation', message };
}
