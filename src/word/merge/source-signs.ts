import type { Token } from 'markdown-it';
import type { RenderContext } from '../../content/context.ts';
import { printText, printUse } from '../../content/text.ts';
import { readTokenData } from '../../source/markdown/token-data.ts';
import { readInline } from '../../source/texts.ts';
import { tagFact, tagLocked } from '../write/control-tag.ts';
import type { Mark, MarkType, Sign } from '../write/note.ts';

/** A paragraph's inline content as signs, each with the Markdown that writes it; `tail` is what follows the last. */
export interface SourceSigns {
  readonly signs: readonly Sign[];
  readonly tail: string;
}

const markTypes: Readonly<Record<string, MarkType>> = {
  strong: 'strong',
  em: 'emphasis',
  s: 'strike',
  link: 'link',
  cue: 'say',
};

/** Reads the children of an inline token; together with the marks' own, the sources give its content again. */
export function readSourceSigns(inline: Token, context: RenderContext): SourceSigns {
  const tokens = inline.children ?? [];
  const open: Mark[] = [];
  const signs: Sign[] = [];
  let closed: Mark | undefined;
  let tail = '';
  tokens.forEach((token, index) => {
    const start = startOf(token);
    const slice = inline.content.slice(start, endOf(tokens, index, inline));
    if (token.nesting === 1) open.push(readMark(token));
    else if (token.nesting === -1) closed = closeMark(open.pop(), token, slice, signs);
    else {
      const isLast = index === tokens.length - 1;
      const attributes = token.type === 'text' ? findAttributes(token, slice) : '';
      if (attributes && closed) lengthenMark(closed, attributes, signs);
      const read = readToken(token, slice, open, inline, context);
      signs.push(...(isLast ? takeTail(read, token, slice) : read));
      if (isLast) tail = slice.slice(writtenLength(read, token, slice));
      if (token.content) closed = undefined;
    }
  });
  return { signs, tail };
}

function startOf(token: Token): number {
  return readTokenData(token).spans?.[0]?.source ?? 0;
}

function endOf(tokens: readonly Token[], index: number, inline: Token): number {
  const start = startOf(tokens[index] as Token);
  const next = tokens.slice(index + 1).find((token) => startOf(token) > start);
  return next ? startOf(next) : inline.content.length;
}

function readMark(token: Token): Mark {
  const { cue } = readTokenData(token);
  const type = markTypes[token.type.replace(/_open$/, '')] ?? 'emphasis';
  const isLink = type === 'link' || type === 'say';
  const target = cue?.type === 'say' ? cue.sound : token.attrGet('href');
  const lang = token.attrGet('lang');
  return {
    type,
    open: isLink ? (token.markup === 'autolink' ? '' : '[') : token.markup,
    close: isLink ? '' : token.markup,
    ...(isLink && { target: String(target) }),
    ...(lang && { lang: String(lang) }),
  };
}

/** How a link closes is known only at its end: the signs in it are given the mark that knows. */
function closeMark(
  mark: Mark | undefined,
  token: Token,
  slice: string,
  signs: Sign[],
): Mark | undefined {
  const isLink = mark?.type === 'link' || mark?.type === 'say';
  if (!mark || !isLink || token.markup === 'autolink') return mark;
  const close = slice.slice(0, slice.length - (slice.match(/\{[^{}]*\}$/)?.[0].length ?? 0));
  return replaceMark(mark, { ...mark, close }, signs);
}

/** Attributes of emphasis or a link, which markdown-it-attrs took off the text behind it. */
function findAttributes(token: Token, slice: string): string {
  return token.content.startsWith('{') ? '' : (slice.match(/^\{[^{}]*\}/)?.[0] ?? '');
}

function lengthenMark(mark: Mark, attributes: string, signs: Sign[]): Mark {
  return replaceMark(mark, { ...mark, close: `${mark.close ?? ''}${attributes}` }, signs);
}

function replaceMark(mark: Mark, by: Mark, signs: Sign[]): Mark {
  signs.forEach((sign, index) => {
    if (sign.marks.includes(mark))
      signs[index] = { ...sign, marks: sign.marks.map((entry) => (entry === mark ? by : entry)) };
  });
  return by;
}

function readToken(
  token: Token,
  slice: string,
  open: readonly Mark[],
  inline: Token,
  context: RenderContext,
): readonly Sign[] {
  const marks = [...open];
  const { fact, cue } = readTokenData(token);
  if (fact) {
    const printed = printUse(fact, context);
    const lang = printed?.lang && { lang: printed.lang };
    const base = {
      text: tagFact(fact),
      marks,
      source: token.content,
      printed: printed?.text ?? '',
    };
    return [{ kind: 'fact', ...base, ...lang }];
  }
  if (cue && cue.type !== 'say') return [{ kind: 'cue', text: cue.type, marks, source: slice }];
  if (token.type === 'text') return readText(token, slice, marks, inline);
  if (token.type === 'softbreak') return [{ kind: 'space', text: ' ', marks, source: slice }];
  if (token.type === 'hardbreak') return [{ kind: 'break', text: '', marks, source: slice }];
  if (token.type === 'code_inline') return readCode(token, slice, marks);
  const alternative = printText(readInline(token.children ?? []), context) || slice;
  return [{ kind: 'picture', text: tagLocked(slice), marks, source: slice, printed: alternative }];
}

/** A text in pieces, one for each place where source and text part ways: entities, escapes, comments. */
function readText(
  token: Token,
  slice: string,
  marks: readonly Mark[],
  inline: Token,
): readonly Sign[] {
  const spans = readTokenData(token).spans ?? [{ offset: 0, source: 0 }];
  const end = startOf(token) + slice.length;
  return spans.flatMap(({ offset, source }, index) => {
    const content = token.content.slice(offset, spans[index + 1]?.offset ?? token.content.length);
    const written = inline.content.slice(source, spans[index + 1]?.source ?? end);
    if (!content) return [];
    const attributes = index ? '' : findAttributes(token, written);
    return spellText(content, written.slice(attributes.length), marks);
  });
}

/** Sign by sign as long as the source is the text itself; the rest of the source goes with the last sign. */
function spellText(content: string, written: string, marks: readonly Mark[]): readonly Sign[] {
  const letters = [...content];
  const literal = written.startsWith(content);
  let at = 0;
  return letters.map((letter, index) => {
    const isLast = index === letters.length - 1;
    const length = literal ? letter.length : index === 0 ? written.length : 0;
    const source = written.slice(at, isLast ? undefined : at + length);
    at += length;
    return { kind: /\s/.test(letter) ? 'space' : 'text', text: letter, marks, source };
  });
}

function readCode(token: Token, slice: string, marks: readonly Mark[]): readonly Sign[] {
  const at = Math.max(0, slice.indexOf(token.content));
  const after = at + token.content.length;
  const mark: Mark = { type: 'code', open: slice.slice(0, at), close: slice.slice(after) };
  return spellText(token.content, token.content, [...marks, mark]);
}

/** Source that a text's last sign carries beyond itself is no part of the sign: it stays at the paragraph's end. */
function takeTail(signs: readonly Sign[], token: Token, slice: string): readonly Sign[] {
  const last = signs.at(-1);
  const length = slice.length - writtenLength(signs, token, slice);
  if (!last?.source || !length) return signs;
  return [...signs.slice(0, -1), { ...last, source: last.source.slice(0, -length) }];
}

function writtenLength(signs: readonly Sign[], token: Token, slice: string): number {
  const last = signs.at(-1);
  if (token.type !== 'text' || !last?.source?.startsWith(last.text)) return slice.length;
  return slice.length - (last.source.length - last.text.length);
}
