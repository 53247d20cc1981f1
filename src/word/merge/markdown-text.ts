import { findAround, type Mark, type MarkType, type Sign } from '../note.ts';

/** How new text is written: with straight quotation marks or as it was typed, with few escapes or all. */
export interface Spelling {
  readonly straight: boolean;
  readonly cautious: boolean;
}

const delimiters: Readonly<Partial<Record<MarkType, string>>> = {
  strong: '**',
  emphasis: '*',
  strike: '~~',
  code: '`',
};

/** From the outside in, where two marks are as long as each other. */
const ORDER: readonly MarkType[] = ['link', 'say', 'strong', 'emphasis', 'strike', 'code'];

/** Signs as Markdown: those with a source as it was, new ones by `spelling`, facts by what `facts` says of their tag. */
export function writeMarkdown(
  signs: readonly Sign[],
  facts: ReadonlyMap<string, string>,
  spelling: Spelling,
): string {
  const marked = trimMarks(signs);
  let open: readonly Mark[] = [];
  let text = '';
  marked.forEach((sign, index) => {
    const next = orderMarks(marked, index, open);
    text += changeMarks(open, next) + writeSign(sign, marked, index, facts, spelling);
    open = next;
  });
  return guardStart(text + changeMarks(open, []), signs[0]);
}

/** A space between two signs is of the marks that both of them share. */
function trimMarks(signs: readonly Sign[]): readonly Sign[] {
  const isOther = ({ kind }: Sign) => kind !== 'space' && kind !== 'cue' && kind !== 'break';
  const around = findAround(signs, isOther);
  return signs.map((sign, index) => {
    if (isOther(sign)) return sign;
    const { before, after } = around[index] ?? {};
    return { ...sign, marks: before?.marks.filter((mark) => after?.marks.includes(mark)) ?? [] };
  });
}

/** Marks that are open stay in their order; of those that open here the longest is the outermost. */
function orderMarks(signs: readonly Sign[], index: number, open: readonly Mark[]): readonly Mark[] {
  const marks = signs[index]?.marks ?? [];
  const lengthOf = (mark: Mark) => {
    const end = signs.findIndex((sign, at) => at > index && !sign.marks.includes(mark));
    return (end < 0 ? signs.length : end) - index;
  };
  const opening = marks
    .filter((mark) => !open.includes(mark))
    .sort((a, b) => lengthOf(b) - lengthOf(a) || ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
  return [...open.filter((mark) => marks.includes(mark)), ...opening];
}

function changeMarks(open: readonly Mark[], next: readonly Mark[]): string {
  let shared = 0;
  while (shared < open.length && open[shared] === next[shared]) shared += 1;
  const closing = open.slice(shared).reverse().map(closeMark);
  return closing.join('') + next.slice(shared).map(openMark).join('');
}

function openMark({ type, open }: Mark): string {
  return open ?? delimiters[type] ?? '[';
}

function closeMark({ type, target = '', close }: Mark): string {
  if (close !== undefined) return close;
  const address = type === 'say' ? `say:${target}` : target;
  const written = /[\s()<>]/.test(address) ? `<${address.replace(/[<>]/g, '')}>` : address;
  return delimiters[type] ?? `](${written})`;
}

function writeSign(
  sign: Sign,
  signs: readonly Sign[],
  index: number,
  facts: ReadonlyMap<string, string>,
  { straight, cautious }: Spelling,
): string {
  if (sign.source !== undefined) return sign.source;
  if (sign.kind === 'fact' || sign.kind === 'picture') return facts.get(sign.text) ?? '';
  if (sign.kind === 'cue') return `[${sign.text}]`;
  if (sign.kind === 'break') return '\\\n';
  const [before, after] = [signs[index - 1], signs[index + 1]];
  if (sign.marks.some(({ type }) => type === 'code')) return sign.text;
  if (sign.kind === 'space') return straight && isWithinGuillemets(before, after) ? '' : ' ';
  const letter = straight ? straighten(sign.text) : sign.text;
  return needsEscape(letter, before, after, cautious) ? `\\${letter}` : letter;
}

/** Typography sets these spaces again when it sets the guillemets. */
function isWithinGuillemets(before: Sign | undefined, after: Sign | undefined): boolean {
  const isNew = (sign: Sign | undefined, letter: string) =>
    sign?.text === letter && sign.source === undefined;
  return isNew(before, '«') || isNew(after, '»');
}

function straighten(letter: string): string {
  if (/[“”«»]/.test(letter)) return '"';
  return /[‘’]/.test(letter) ? "'" : letter;
}

function needsEscape(
  letter: string,
  before: Sign | undefined,
  after: Sign | undefined,
  cautious: boolean,
): boolean {
  if (/[\\*`<]/.test(letter)) return true;
  const isLetter = (sign: Sign | undefined) =>
    sign?.kind === 'text' && /[\p{L}\p{N}]/u.test(sign.text);
  if (letter === '_') return cautious || !(isLetter(before) && isLetter(after));
  if (letter === '{' || letter === '~') return cautious || after?.text === letter;
  return cautious && /[[\]&!>#|]/.test(letter);
}

/** What would begin a heading, a list or a quotation is text when a paragraph begins with it. */
function guardStart(text: string, first: Sign | undefined): string {
  if (first && first.kind !== 'text') return text;
  return text
    .replace(/^(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|={1,}\s*$|-{3,}|:::)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
