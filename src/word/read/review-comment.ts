import { findElements, readText, type XmlElement, type XmlNode } from '../../source/xml/element.ts';
import type { OfficeFile } from './office-file.ts';
import { listWords } from './words.ts';

/** What a reviewer remarked, and who answered. */
export interface ReviewComment {
  readonly author: string;
  /** ISO 8601, as the office program wrote it; empty where it wrote none. */
  readonly date: string;
  readonly text: string;
  /** The words it is about, struck-out ones among them. */
  readonly about: string;
  readonly resolved: boolean;
  readonly replies: readonly Reply[];
}

export type Reply = Pick<ReviewComment, 'author' | 'date' | 'text'>;

/** The comments by their id, replies within those they answer. */
export function readComments(file: OfficeFile): ReadonlyMap<string, ReviewComment> {
  const subjects = readSubjects(file.body);
  const threads = readThreads(file);
  const all = file.comments.map((comment) => {
    const { 'w:id': id = '', 'w:author': author = '', 'w:date': date = '' } = comment.attributes;
    // LibreOffice writes a year 0 where it knows no date.
    const known = /^[1-9]/.test(date) ? date : '';
    return { id, ...threads.get(id), author: author.trim(), date: known, text: listWords(comment) };
  });
  const answering = (id: string) => all.filter(({ parent }) => parent === id);
  return new Map(
    all
      .filter(({ parent }) => parent === undefined)
      .map(({ id, author, date, text, resolved = false }) => [
        id,
        {
          author,
          date,
          text,
          about: (subjects.get(id) ?? '').trim(),
          resolved,
          replies: answering(id).map((reply) => ({
            author: reply.author,
            date: reply.date,
            text: reply.text,
          })),
        },
      ]),
  );
}

interface Thread {
  readonly resolved: boolean;
  /** Id of the comment that it answers. */
  readonly parent?: string;
}

/** Word tells threads apart by the ids of the comments' last paragraphs. */
function readThreads({ comments, threads }: OfficeFile): ReadonlyMap<string, Thread> {
  const owners = new Map(
    comments.map((comment) => {
      const last = findElements(comment, 'w:p').at(-1);
      return [last?.attributes['w14:paraId'], comment.attributes['w:id'] ?? ''] as const;
    }),
  );
  return new Map(
    threads.flatMap(({ attributes }) => {
      const id = owners.get(attributes['w15:paraId']);
      const parent = owners.get(attributes['w15:paraIdParent'] ?? '');
      const resolved = /^(1|true|on)$/.test(attributes['w15:done'] ?? '');
      if (id === undefined) return [];
      return [[id, { resolved, ...(parent !== undefined && { parent }) }] as const];
    }),
  );
}

/** The words between a comment's beginning and its end, by its id. */
function readSubjects(body: XmlElement): ReadonlyMap<string, string> {
  const subjects = new Map<string, string>();
  const open = new Map<string, number>();
  let words = '';
  const close = (id: string): void => {
    const from = open.get(id);
    if (from !== undefined) subjects.set(id, (subjects.get(id) ?? '') + words.slice(from));
    open.delete(id);
  };
  const visit = (node: XmlNode): void => {
    if (typeof node === 'string') return;
    const id = node.attributes['w:id'] ?? '';
    if (node.name === 'w:commentRangeStart') open.set(id, words.length);
    else if (node.name === 'w:commentRangeEnd') close(id);
    else if (node.name === 'w:t' || node.name === 'w:delText') words += readText(node);
    else for (const child of node.children) visit(child);
  };
  visit(body);
  for (const id of [...open.keys()]) close(id);
  return subjects;
}
