import { basename } from 'node:path';
import type { MergedNotes } from '../../word/merge/merge.ts';
import type { PlacedRemark } from '../../word/merge/placed-remark.ts';
import { printDiff, printSideBySide } from '../../word/merge/printed-diff.ts';
import type { ReturnedTranslation } from '../../xliff/read.ts';

/** What an import of one reviewed file says beyond what is wrong: what clashes and changes, the remarks, and what became of all its text. */
export function describeImport(
  document: string,
  merged: MergedNotes,
  before: ReadonlyMap<string, string>,
  written: boolean,
): string {
  const { conflicts, files, authors, remarks } = merged;
  const diffs = [...files].map(([file, text]) =>
    printDiff(file, before.get(file) ?? '', text, authors.get(file)),
  );
  const clashes = conflicts.map(({ place, here, there, authors: by }) => {
    const sides = printSideBySide(['here', here], [[basename(document), ...by].join('; '), there]);
    return `${place.file}:${place.line}\n${sides}`;
  });
  return [
    ...clashes,
    ...diffs,
    ...(remarks.length ? ['Remarks:', ...remarks.map((one) => describeRemark(one, written))] : []),
    describeAccount(document, merged),
  ].join('\n');
}

function describeRemark(remark: PlacedRemark, written: boolean): string {
  const { place, placeAfter, about, found, text, resolved, replies } = remark;
  const { file, line } = written ? placeAfter : place;
  const where = found ? `in ${found}: ` : about ? `"${about}": ` : '';
  const answers = replies.map((reply) => ` → ${oneLine(reply.text)}${describeAuthor(reply)}`);
  const state = resolved ? ' [resolved]' : '';
  return `${file}:${line} ${oneLine(where + (text || 'a comment whose words the program that saved the file dropped'))}${describeAuthor(remark)}${answers.join('')}${state}`;
}

function describeAuthor({ author, date }: Pick<PlacedRemark, 'author' | 'date'>): string {
  const by = [author, date.slice(0, 10)].filter(Boolean).join(', ');
  return by ? ` (${by})` : '';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function describeAccount(document: string, { account, remarks }: MergedNotes): string {
  const { unchanged, changed, added, removed, moved, characters, taken, reported } = account;
  const counts = Object.entries({ unchanged, changed, added, removed, moved })
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
  const comments = remarks.filter(({ found }) => !found).length;
  const others = remarks.length - comments;
  const all = taken + reported === characters ? '' : ` of ${characters}`;
  return `${document}: paragraphs ${counts}; ${comments} comments, ${others} other remarks; ${taken} characters taken, ${reported} reported${all}`;
}

/** What the tool says of its segments: "translated 12, needs-review-translation 1". */
export function describeStates(document: string, { units }: ReturnedTranslation): string {
  const states = units.map(({ state }) => state || 'no state');
  const counts = [...new Set(states)].sort().map((state) => {
    return `${state} ${states.filter((one) => one === state).length}`;
  });
  return `${document}: segments ${counts.join(', ')}`;
}
