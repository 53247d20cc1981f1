import { escapeHtml } from '../model/escape.ts';
import { printCue } from '../word/cue-text.ts';
import { type Mark, type MarkType, nameMark, nameSign, type Sign } from '../word/note.ts';

/** What `ctype` says of a code (XLIFF 1.2, 2.4.4). */
export const FACT = 'x-fact';
export const CUE = 'x-cue';
export const LOCKED = 'x-locked';
export const BREAK = 'lb';

export const MARK_TYPES: Readonly<Partial<Record<MarkType, string>>> = {
  strong: 'bold',
  emphasis: 'italic',
  strike: 'x-strike',
  code: 'x-code',
  link: 'link',
  say: 'x-say',
};

/** Gives codes their ids: the same one in source and target, as far as both have the code. */
export function createNaming(): () => (key: string) => string {
  const ids = new Map<string, string>();
  return () => {
    const seen = new Map<string, number>();
    return (key) => {
      const times = seen.get(key) ?? 0;
      seen.set(key, times + 1);
      const id = ids.get(`${key}\n${times}`) ?? String(ids.size + 1);
      ids.set(`${key}\n${times}`, id);
      return id;
    };
  };
}

/** Signs as the content of `source` or `target`: facts, cues and breaks as codes, marks around what they hold. */
export function writeContent(signs: readonly Sign[], name: (key: string) => string): string {
  let open: readonly Mark[] = [];
  let content = '';
  for (const sign of signs) {
    content += changeMarks(open, sign.marks, name) + writeSign(sign, name);
    open = sign.marks;
  }
  return content + changeMarks(open, [], name);
}

function changeMarks(
  open: readonly Mark[],
  next: readonly Mark[],
  name: (key: string) => string,
): string {
  let shared = 0;
  const isSame = (one?: Mark, other?: Mark) => one && other && nameMark(one) === nameMark(other);
  while (isSame(open[shared], next[shared])) shared += 1;
  const closing = '</g>'.repeat(open.length - shared);
  return (
    closing +
    next
      .slice(shared)
      .map((mark) => openMark(mark, name))
      .join('')
  );
}

/** Addresses and pronunciations travel in `equiv-text`. */
function openMark(mark: Mark, name: (key: string) => string): string {
  const { type, target } = mark;
  const text = target === undefined ? '' : ` equiv-text="${escapeHtml(target)}"`;
  return `<g id="${name(nameMark(mark))}" ctype="${MARK_TYPES[type] ?? `x-${type}`}"${text}>`;
}

function writeSign(sign: Sign, name: (key: string) => string): string {
  const { kind, text, source = '', printed = '' } = sign;
  if (kind === 'text' || kind === 'space') return escapeHtml(text);
  const id = name(nameSign(sign).replace(/\|.*/, ''));
  const code = (type: string, shown: string, content: string) =>
    `<ph id="${id}" ctype="${type}" equiv-text="${escapeHtml(shown)}">${escapeHtml(content)}</ph>`;
  switch (kind) {
    case 'fact':
      return code(FACT, printed, source);
    case 'cue':
      return code(CUE, printCue(text), printCue(text));
    case 'picture':
      return code(LOCKED, printed, text);
    case 'break':
      return `<x id="${id}" ctype="${BREAK}"/>`;
  }
}
