import type { OfficeFile } from './office-file.ts';
import { findElements, readText, type XmlElement, type XmlNode } from './xml.ts';

/** What a reviewer remarked. */
export interface ReviewComment {
  readonly author: string;
  /** ISO 8601, as the office program wrote it; empty where it wrote none. */
  readonly date: string;
  readonly text: string;
  /** The words it is about, struck-out ones among them. */
  readonly about: string;
}

/** The comments by their id. */
export function readComments({ comments, body }: OfficeFile): ReadonlyMap<string, ReviewComment> {
  const subjects = readSubjects(body);
  return new Map(
    comments.map((comment) => {
      const { 'w:id': id = '', 'w:author': author = '', 'w:date': date = '' } = comment.attributes;
      const paragraphs = findElements(comment, 'w:p').map(joinText);
      const text = paragraphs.filter(Boolean).join(' / ');
      const about = (subjects.get(id) ?? '').trim();
      // LibreOffice writes a year 0 where it knows no date.
      return [id, { author, date: /^[1-9]/.test(date) ? date : '', text, about }];
    }),
  );
}

function joinText(element: XmlElement): string {
  return element.children
    .map((node) => {
      if (typeof node === 'string') return '';
      if (node.name === 'w:t') return readText(node);
      return node.name === 'w:br' || node.name === 'w:tab' ? ' ' : joinText(node);
    })
    .join('')
    .trim();
}

function readSubjects(body: XmlElement): ReadonlyMap<string, string> {
  const subjects = new Map<string, string>();
  const open = new Set<string>();
  const visit = (node: XmlNode): void => {
    if (typeof node === 'string') return;
    const id = node.attributes['w:id'] ?? '';
    if (node.name === 'w:commentRangeStart') open.add(id);
    else if (node.name === 'w:commentRangeEnd') open.delete(id);
    else if (node.name === 'w:t' || node.name === 'w:delText')
      for (const entry of open) subjects.set(entry, (subjects.get(entry) ?? '') + readText(node));
    else node.children.forEach(visit);
  };
  visit(body);
  return subjects;
}
