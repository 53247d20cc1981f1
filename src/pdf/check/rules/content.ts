import { PDFName, type PDFRef, PDFStream } from 'pdf-lib';
import type { Painting } from '../../read/content-walk.ts';
import type { Mark } from '../../read/marks.ts';
import { rememberMarks } from '../../read/marks.ts';
import { listTaggedForms } from '../../read/painting.ts';
import type { CheckedElement, CheckedPdf, Fault } from '../../read/pdf-view.ts';
import { contentKey } from '../../read/structure-tree.ts';
import type { Rule } from '../rule.ts';

/** What is painted is either in the structure or an artifact, and never both (7.1, 7.20). */
export const CONTENT_RULES: readonly Rule[] = [
  {
    clause: '7.1',
    source: '01-003',
    rule: 'No artifact stands inside tagged content.',
    find: (pdf) => findNested(pdf, (outer, inner) => outer.mcid !== undefined && isArtifact(inner)),
  },
  {
    clause: '7.1',
    source: '01-004',
    rule: 'No tagged content stands inside an artifact.',
    find: (pdf) => findNested(pdf, (outer, inner) => isArtifact(outer) && inner.mcid !== undefined),
  },
  {
    clause: '7.1',
    source: '01-005',
    rule: 'Whatever is painted is tagged or an artifact.',
    find: function* (pdf) {
      yield* findUnmarked(pdf);
      yield* findUnowned(pdf);
    },
  },
  {
    clause: '7.20',
    source: '30-001',
    rule: 'No form XObject refers to another file.',
    find: function* ({ context }) {
      for (const [, object] of context.enumerateIndirectObjects())
        if (object instanceof PDFStream && object.dict.has(PDFName.of('Ref')))
          yield { message: 'a form XObject refers to another file' };
    },
  },
  {
    clause: '7.20',
    source: '30-002',
    rule: 'A form XObject with tagged content is painted once only.',
    find: findRepeatedForms,
  },
];

function* findNested(
  { pages }: CheckedPdf,
  isWrong: (outer: Mark, inner: Mark) => boolean,
): Iterable<Fault> {
  for (const { number, contents } of pages)
    for (const { paintings, outside } of contents) {
      const isNested = rememberMarks((marks) => {
        const all = [...outside, ...marks];
        return all.some((outer, depth) =>
          all.slice(depth + 1).some((inner) => isWrong(outer, inner)),
        );
      });
      for (const { marks, kind } of paintings)
        if (isNested(marks))
          yield { page: number, message: `a ${kind} is both tagged and an artifact` };
    }
}

function* findUnmarked({ pages }: CheckedPdf): Iterable<Fault> {
  for (const { number, contents } of pages) {
    const tagged = listTaggedForms(contents);
    for (const { paintings, outside } of contents) {
      const areMarked = rememberMarks((marks) => [...outside, ...marks].some(isMarked));
      for (const painting of paintings) {
        if (areMarked(painting.marks)) continue;
        // What a form paints is looked at there.
        if (painting.form && tagged.has(painting.form)) continue;
        yield {
          page: number,
          message: `a ${describePainting(painting)} is neither tagged nor an artifact`,
        };
      }
    }
  }
}

function* findUnowned({ pages, owners }: CheckedPdf): Iterable<Fault> {
  for (const { number: page, ref, contents } of pages)
    for (const { stream, marks } of contents)
      for (const { mcid, tag } of marks)
        if (mcid !== undefined && !owners.has(contentKey(stream ?? ref, mcid)))
          yield {
            page,
            element: tag,
            message: `marked content ${mcid} is in no structure element`,
          };
}

function* findRepeatedForms(pdf: CheckedPdf): Iterable<Fault> {
  const painted = new Set<PDFRef>();
  for (const { number, contents } of pdf.pages) {
    const tagged = listTaggedForms(contents);
    for (const { paintings } of contents)
      for (const { form } of paintings) {
        if (!form || !tagged.has(form)) continue;
        if (painted.has(form))
          yield {
            page: number,
            element: findOwner(pdf, form)?.name ?? 'form XObject',
            message: 'is painted more than once, by one form XObject',
          };
        painted.add(form);
      }
  }
}

/** The element of the first tagged sequence in a form. */
function findOwner({ pages, owners }: CheckedPdf, form: PDFRef): CheckedElement | undefined {
  const contents = pages.flatMap((page) => page.contents);
  const marks = contents.filter(({ stream }) => stream === form).flatMap((one) => one.marks);
  const [owner] = marks.flatMap(({ mcid }) => owners.get(contentKey(form, mcid ?? -1)) ?? []);
  return owner;
}

function describePainting({ kind, box }: Painting): string {
  const [left, bottom] = box.map((value) => Math.round(value));
  return `${kind} at ${left}, ${bottom}`;
}

function isMarked(mark: Mark): boolean {
  return mark.mcid !== undefined || isArtifact(mark);
}

function isArtifact({ tag }: Mark): boolean {
  return tag === 'Artifact';
}
