import { PDFArray, PDFName, PDFNumber, PDFRef, PDFStream } from 'pdf-lib';
import { type CheckedPage, type CheckedPdf, contentKey } from '../checked-pdf.ts';
import type { Clause, Fault } from '../clause.ts';
import { type Content, listTaggedForms, type Mark, type Painting } from '../painting.ts';

/** What is painted is either in the structure or an artifact, and never both (7.1, 7.20). */
export const CONTENT_CLAUSES: readonly Clause[] = [
  {
    clause: '7.1',
    checkpoint: '01-003',
    rule: 'No artifact stands inside tagged content.',
    find: (pdf) => findNested(pdf, (outer, inner) => outer.mcid !== undefined && isArtifact(inner)),
  },
  {
    clause: '7.1',
    checkpoint: '01-004',
    rule: 'No tagged content stands inside an artifact.',
    find: (pdf) => findNested(pdf, (outer, inner) => isArtifact(outer) && inner.mcid !== undefined),
  },
  {
    clause: '7.1',
    checkpoint: '01-005',
    rule: 'Whatever is painted is tagged or an artifact.',
    find: findUnmarked,
  },
  {
    clause: '7.1',
    checkpoint: '01-005',
    rule: 'Every tagged sequence of a page is in the structure tree, and the parent tree leads to the same element.',
    find: findUntied,
  },
  {
    clause: '7.1',
    checkpoint: 'own',
    rule: 'Every marked-content sequence that is opened is closed.',
    find: function* ({ pages }) {
      for (const { number, contents } of pages)
        if (contents.some(({ unbalanced }) => unbalanced))
          yield {
            page: number,
            message: 'marked content is opened and not closed, or the reverse',
          };
    },
  },
  {
    clause: '7.20',
    checkpoint: '30-001',
    rule: 'No form XObject refers to another file.',
    find: function* ({ context }) {
      for (const [, object] of context.enumerateIndirectObjects())
        if (object instanceof PDFStream && object.dict.has(PDFName.of('Ref')))
          yield { message: 'a form XObject refers to another file' };
    },
  },
  {
    clause: '7.20',
    checkpoint: '30-002',
    rule: 'A form XObject with tagged content is painted once only.',
    find: findRepeatedForms,
  },
];

function* findNested(
  { pages }: CheckedPdf,
  isWrong: (outer: Mark, inner: Mark) => boolean,
): Iterable<Fault> {
  for (const { number, contents } of pages)
    for (const { paintings, outside } of contents)
      for (const { marks, kind } of paintings) {
        const all = [...outside, ...marks];
        const wrong = all.some((outer, depth) =>
          all.slice(depth + 1).some((inner) => isWrong(outer, inner)),
        );
        if (wrong) yield { page: number, message: `a ${kind} is both tagged and an artifact` };
      }
}

function* findUnmarked({ pages }: CheckedPdf): Iterable<Fault> {
  for (const { number, contents } of pages) {
    const tagged = listTaggedForms(contents);
    for (const { paintings, outside } of contents)
      for (const painting of paintings) {
        if ([...outside, ...painting.marks].some(isMarked)) continue;
        // What a form paints is looked at there.
        if (painting.form && tagged.has(painting.form)) continue;
        yield {
          page: number,
          message: `a ${describePainting(painting)} is neither tagged nor an artifact`,
        };
      }
  }
}

function* findUntied(pdf: CheckedPdf): Iterable<Fault> {
  for (const page of pdf.pages)
    for (const content of page.contents)
      for (const { mcid, tag } of content.marks) {
        if (mcid === undefined) continue;
        const problem = describeUntied(pdf, page, content, mcid);
        if (problem)
          yield { page: page.number, element: tag, message: `marked content ${mcid} ${problem}` };
      }
}

function describeUntied(
  pdf: CheckedPdf,
  page: CheckedPage,
  { stream }: Content,
  mcid: number,
): string | undefined {
  const owner = pdf.owners.get(contentKey(stream ?? page.ref, mcid));
  if (!owner) return 'is in no structure element';
  const dict = stream ? pdf.context.lookup(stream, PDFStream).dict : page.dict;
  const key = dict.lookup(PDFName.of('StructParents'));
  const list = key instanceof PDFNumber && pdf.context.lookup(pdf.parents.get(key.asNumber()));
  const ref = list instanceof PDFArray && mcid < list.size() ? list.get(mcid) : undefined;
  return ref instanceof PDFRef && ref === owner.element.ref
    ? undefined
    : `is not led to its ${owner.name} by the parent tree`;
}

function* findRepeatedForms({ pages }: CheckedPdf): Iterable<Fault> {
  const painted = new Map<PDFRef, number>();
  const tagged = new Set<PDFRef>();
  for (const { contents } of pages)
    for (const { stream, paintings, marks } of contents) {
      if (stream && marks.some(({ mcid }) => mcid !== undefined)) tagged.add(stream);
      for (const { form } of paintings) if (form) painted.set(form, (painted.get(form) ?? 0) + 1);
    }
  for (const form of tagged)
    if ((painted.get(form) ?? 0) > 1)
      yield { message: `form XObject ${form} has tagged content and is painted more than once` };
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
