import type { Token } from 'markdown-it';
import type { Attributes, Group, GroupType, Run, Words } from '../../model/content/run.ts';
import type { Place } from '../../model/place.ts';
import { readTokenData } from './token-data.ts';

const groupTypes: Readonly<Record<string, GroupType>> = {
  strong_open: 'strong',
  em_open: 'emphasis',
  s_open: 'strike',
  link_open: 'link',
  cue_open: 'say',
};

/** Attributes that Markdown itself sets; they have fields of their own. */
const OWN = new Set(['href', 'src', 'alt', 'title', 'style', 'start']);

/** What an author set in braces. */
export function readAttributes(token: Token): Attributes {
  const own = (token.attrs ?? []).filter(([name]) => !OWN.has(name));
  return Object.fromEntries(own.map(([name, value]) => [name, String(value)]));
}

/** Where a token begins; tokens that no source wrote stand nowhere. */
export function placeOf(token: Token): Place {
  return readTokenData(token).places?.[0]?.place ?? { file: '', line: 1, column: 1 };
}

type OpenGroup = { -readonly [Key in keyof Group<Run>]: Group<Run>[Key] } & { runs: Run[] };

/** A run's Markdown ends where the next one's begins; `tail` is what follows the last of them. */
export function readRuns(inline: Token): { readonly runs: readonly Run[]; readonly tail: string } {
  const tokens = inline.children ?? [];
  const root: Run[] = [];
  const open: OpenGroup[] = [];
  let closed: OpenGroup | undefined;
  let tail = '';
  tokens.forEach((token, index) => {
    const slice = inline.content.slice(startOf(token), endOf(tokens, index, inline));
    const into = open.at(-1)?.runs ?? root;
    if (token.nesting === 1) {
      const group = openGroup(token);
      into.push(group);
      open.push(group);
    } else if (token.nesting === -1) closed = closeGroup(open.pop(), token, slice);
    else {
      if (closed && token.type === 'text') closed.close += findAttributes(token, slice);
      const read = readToken(token, slice, inline);
      if (index === tokens.length - 1) tail = takeTail(read, token, slice);
      into.push(...read);
      if (token.content) closed = undefined;
    }
  });
  return { runs: root, tail };
}

function startOf(token: Token): number {
  return readTokenData(token).spans?.[0]?.source ?? 0;
}

function endOf(tokens: readonly Token[], index: number, inline: Token): number {
  const start = startOf(tokens[index] as Token);
  for (let at = index + 1; at < tokens.length; at += 1) {
    const next = startOf(tokens[at] as Token);
    if (next > start) return next;
  }
  return inline.content.length;
}

/** Delimiters are markdown-it's own: a slice may hold half of one. */
function openGroup(token: Token): OpenGroup {
  const type = groupTypes[token.type] ?? 'emphasis';
  const { cue } = readTokenData(token);
  const isLink = type === 'link' || type === 'say';
  const title = token.attrGet('title');
  const bracket = token.markup === 'autolink' ? '' : '[';
  return {
    type,
    runs: [],
    attributes: readAttributes(token),
    place: placeOf(token),
    open: isLink ? bracket : token.markup,
    close: isLink ? '' : token.markup,
    ...(isLink && { target: cue?.type === 'say' ? cue.sound : String(token.attrGet('href')) }),
    ...(title && { title: String(title) }),
  };
}

function closeGroup(
  group: OpenGroup | undefined,
  token: Token,
  slice: string,
): OpenGroup | undefined {
  const isLink = group?.type === 'link' || group?.type === 'say';
  if (group && isLink && token.markup !== 'autolink') group.close = slice;
  return group;
}

/** Attributes of emphasis or a link, which markdown-it-attrs took off the text behind it. */
function findAttributes(token: Token, slice: string): string {
  return token.content.startsWith('{') ? '' : (slice.match(/^\{[^{}]*\}/)?.[0] ?? '');
}

function readToken(token: Token, slice: string, inline: Token): readonly Run[] {
  const { fact, cue } = readTokenData(token);
  const base = { place: placeOf(token), source: slice };
  if (fact) return [{ ...base, type: 'fact', use: fact, source: token.content }];
  if (cue && cue.type !== 'say') return [{ ...base, type: 'cue', cue: cue.type }];
  if (token.type === 'text') return readWords(token, slice, inline);
  if (token.type === 'softbreak') return [{ ...base, type: 'words', words: ' ' }];
  if (token.type === 'hardbreak') return [{ ...base, type: 'break' }];
  const attributes = readAttributes(token);
  if (token.type === 'code_inline')
    return [{ ...base, type: 'code', words: token.content, attributes }];
  if (token.type !== 'image') return [];
  const title = token.attrGet('title');
  return [
    {
      ...base,
      type: 'picture',
      path: decodePath(String(token.attrGet('src'))),
      alt: (token.children ?? []).flatMap((child) => readToken(child, '', token)),
      attributes,
      ...(title && { title: String(title) }),
    },
  ];
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Words in pieces, one for each place where source and text part ways: entities, escapes, comments. */
function readWords(token: Token, slice: string, inline: Token): readonly Words[] {
  const { spans = [], places = [] } = readTokenData(token);
  const end = startOf(token) + slice.length;
  return spans.flatMap(({ offset, source }, index): readonly Words[] => {
    const words = token.content.slice(offset, spans[index + 1]?.offset);
    const written = inline.content.slice(source, spans[index + 1]?.source ?? end);
    if (!words) return [];
    const attributes = index ? '' : findAttributes(token, written);
    const place = places[index]?.place ?? placeOf(token);
    return [{ type: 'words', words, place, source: written.slice(attributes.length) }];
  });
}

/** What the last words' source has beyond the words is the block's, and taken off them. */
function takeTail(runs: readonly Run[], token: Token, slice: string): string {
  if (token.type !== 'text') return '';
  const last = runs.at(-1) as { -readonly [Key in keyof Words]: Words[Key] } | undefined;
  if (!last) return slice;
  if (!last.source.startsWith(last.words)) return '';
  const tail = last.source.slice(last.words.length);
  last.source = last.words;
  return tail;
}
