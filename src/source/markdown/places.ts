import type { MarkdownIt, Token } from 'markdown-it';
import { findPiece, type Place } from '../../model/place.ts';
import { locateLine, type MarkdownEnv } from './env.ts';
import { readTokenData, type TokenData, writeTokenData } from './token-data.ts';

/**
 * Gives every inline token the places its text stands at.
 * markdown-it 15 keeps lines for blocks only: the inline state notes offsets as it pushes tokens, the two rules that
 * join neighbouring texts are preceded by one that carries the offsets over, and a core rule turns them into places.
 */
export function places(md: MarkdownIt): void {
  const State = md.inline.State;
  md.inline.State = class extends State {
    override pushPending(): Token {
      let start = this.pos - this.pending.length;
      while (start > 0 && !this.src.startsWith(this.pending, start)) start -= 1;
      const token = super.pushPending();
      writeTokenData(token, { spans: [{ offset: 0, source: start }] });
      return token;
    }
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      // The rule for links steps into the brackets before it pushes.
      const start =
        type === 'link_open' && this.src[this.pos - 1] === '[' ? this.pos - 1 : this.pos;
      const token = super.push(type, tag, nesting);
      writeTokenData(token, { spans: [{ offset: 0, source: start }] });
      return token;
    }
  };
  md.inline.ruler2.before('fragments_join', 'carry_places', (state) => {
    carryPlaces(state.tokens, ['text']);
    return true;
  });
  md.core.ruler.before('text_join', 'carry_places', (state) => {
    for (const token of state.tokens)
      if (token.children) carryPlaces(token.children, ['text', 'text_special']);
  });
  md.core.ruler.after('inline', 'places', (state) => {
    locateBlocks(state.tokens, state.env as unknown as MarkdownEnv);
  });
}

/** A joined text keeps the last token of several: the spans and places of all go over to it, offsets moved. */
function carryPlaces(tokens: readonly Token[], joined: readonly string[]): void {
  for (let from = 0; from < tokens.length; from += 1) {
    let to = from;
    while (isJoined(tokens[to], joined) && isJoined(tokens[to + 1], joined)) to += 1;
    const last = tokens[to];
    if (to > from && last) writeTokenData(last, gatherData(tokens.slice(from, to + 1)));
    from = to;
  }
}

function isJoined(token: Token | undefined, joined: readonly string[]): boolean {
  return token !== undefined && joined.includes(token.type);
}

function gatherData(tokens: readonly Token[]): TokenData {
  const spans: NonNullable<TokenData['spans']>[number][] = [];
  const places: NonNullable<TokenData['places']>[number][] = [];
  let length = 0;
  for (const token of tokens) {
    const data = readTokenData(token);
    for (const span of data.spans ?? []) spans.push({ ...span, offset: span.offset + length });
    for (const one of data.places ?? []) places.push({ ...one, offset: one.offset + length });
    length += token.content.length;
  }
  return { spans, places };
}

function locateBlocks(tokens: readonly Token[], env: MarkdownEnv): void {
  const found = new Map<number, number>();
  let block: readonly [number, number] = [0, env.lines.length];
  for (const token of tokens) {
    if (token.map) block = token.map;
    if (token.type === 'inline') locateInline(token, block, found, env);
    else if (token.map)
      writeTokenData(token, { places: [{ offset: 0, place: locateLine(env, block[0]) }] });
  }
}

/** The content of an inline token is its source lines without their prefixes; table cells share one line. */
function locateInline(
  token: Token,
  block: readonly [number, number],
  found: Map<number, number>,
  env: MarkdownEnv,
): void {
  const offsets: number[] = [];
  const places: Place[] = [];
  let line = block[0];
  let offset = 0;
  for (const words of token.content.split('\n')) {
    let column = -1;
    for (; line < block[1] && column < 0; line += column < 0 ? 1 : 0)
      column = (env.lines[line] ?? '').indexOf(words.trim(), found.get(line) ?? 0);
    offsets.push(offset);
    places.push(locateLine(env, Math.min(line, block[1] - 1), Math.max(column, 0)));
    found.set(line, Math.max(column, 0) + words.trim().length);
    offset += words.length + 1;
  }
  const starts = places.map((place, index) => ({ offset: offsets[index] ?? 0, place }));
  writeTokenData(token, { places: starts });
  locateChildren(token.children ?? [], 0, { offsets, places });
}

/** Where the lines of an inline token begin, in its content and in the file. */
interface Lines {
  readonly offsets: readonly number[];
  readonly places: readonly Place[];
}

function locateChildren(children: readonly Token[], base: number, lines: Lines): void {
  for (const child of children) {
    const spans = readTokenData(child).spans ?? [];
    // The content of inline code begins behind its backticks.
    const inset = child.type === 'code_inline' ? child.markup.length : 0;
    const places = spans.map(({ offset, source }) => ({
      offset,
      place: resolve(base + source + inset, lines),
    }));
    writeTokenData(child, { places });
    // An image's alternative text is parsed on its own, two characters into the image.
    if (child.type === 'image' && child.children)
      locateChildren(child.children, base + (spans[0]?.source ?? 0) + 2, lines);
  }
}

function resolve(offset: number, { offsets, places }: Lines): Place {
  const line = findPiece(offsets, offset);
  const place = places[line] ?? { file: '', line: 1, column: 1 };
  return { ...place, column: place.column + offset - (offsets[line] ?? 0) };
}
