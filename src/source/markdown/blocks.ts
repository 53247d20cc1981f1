import type { Token } from 'markdown-it';
import type { Chart } from '../../model/chart.ts';
import type {
  Block,
  Cell,
  ContainerName,
  Item,
  Row,
  Running,
  Written,
} from '../../model/content/block.ts';
import type { Place } from '../../model/place.ts';
import { placeOf, readAttributes, readRuns } from './runs.ts';
import { readTokenData } from './token-data.ts';

/** What blocks are read with. */
export interface BlockSource {
  /** The Markdown, LF line ends, and the line of the file on which it begins. */
  readonly text: string;
  readonly line: number;
  /** Reads a chart's specification, whose first line is `line`; without, charts are not drawn. */
  readonly readChart?: (info: string, content: string, line: number) => Chart | undefined;
}

/** Turns markdown-it's flat list of tokens into nested blocks. */
export function readBlocks(tokens: readonly Token[], source: BlockSource): readonly Block[] {
  const reading: Reading = { ...source, tokens, lineTexts: source.text.split('\n'), at: 0 };
  return readUntil('', reading);
}

interface Reading extends BlockSource {
  readonly tokens: readonly Token[];
  readonly lineTexts: readonly string[];
  at: number;
}

/** Reads blocks up to the token that closes their holder. */
function readUntil(close: string, reading: Reading): readonly Block[] {
  const blocks: Block[] = [];
  for (let token = next(reading); token && token.type !== close; token = next(reading)) {
    const block = readBlock(token, reading);
    if (block) blocks.push(block);
  }
  return blocks;
}

function next(reading: Reading): Token | undefined {
  const token = reading.tokens[reading.at];
  reading.at += 1;
  return token;
}

interface Base {
  readonly attributes: Readonly<Record<string, string>>;
  readonly place: Place;
  readonly lines: readonly [number, number];
}

function describe(token: Token): Base {
  const [from = 0, to = from] = token.map ?? [];
  return { attributes: readAttributes(token), place: placeOf(token), lines: [from, to] };
}

function readBlock(token: Token, reading: Reading): Block | undefined {
  const base = describe(token);
  const close = token.type.replace(/_open$/, '_close');
  const name = token.type.match(/^container_(.+)_open$/)?.[1];
  if (name)
    return {
      ...base,
      type: 'container',
      name: name as ContainerName,
      blocks: readUntil(close, reading),
    };
  switch (token.type) {
    case 'paragraph_open':
      return { ...base, type: 'paragraph', ...readWritten(token, reading) };
    case 'heading_open':
      return {
        ...base,
        type: 'heading',
        level: Number(token.tag.slice(1)),
        ...readWritten(token, reading),
      };
    case 'blockquote_open':
      return { ...base, type: 'quote', blocks: readUntil(close, reading) };
    case 'bullet_list_open':
    case 'ordered_list_open':
      return readList(token, base, close, reading);
    case 'table_open':
      return readTable(base, reading);
    case 'fence':
    case 'code_block':
      return readFence(token, base, reading);
    case 'hr':
      return { ...base, type: 'rule' };
    default:
      return undefined;
  }
}

function readList(token: Token, base: Base, close: string, reading: Reading): Block {
  const items: Item[] = [];
  let tight = false;
  for (let item = next(reading); item && item.type !== close; item = next(reading)) {
    const [first] = reading.tokens.slice(reading.at, reading.at + 1);
    tight ||= first?.type === 'paragraph_open' && first.hidden;
    items.push({ ...describe(item), blocks: readUntil('list_item_close', reading) });
  }
  const start = Number(token.attrGet('start') ?? Number.NaN);
  const ordered = token.type === 'ordered_list_open';
  return {
    ...base,
    type: 'list',
    ordered,
    tight,
    items,
    ...(ordered && Number.isInteger(start) && { start }),
  };
}

function readTable(base: Base, reading: Reading): Block {
  const head: Row[] = [];
  const rows: Row[] = [];
  let into = head;
  for (let token = next(reading); token?.type !== 'table_close'; token = next(reading)) {
    if (!token) break;
    if (token.type === 'tbody_open') into = rows;
    if (token.type === 'tr_open') into.push({ ...describe(token), cells: readCells(reading) });
  }
  return { ...base, type: 'table', head, rows };
}

function readCells(reading: Reading): readonly Cell[] {
  const cells: Cell[] = [];
  for (let token = next(reading); token && token.type !== 'tr_close'; token = next(reading))
    if (/^t[hd]_open$/.test(token.type))
      cells.push({ attributes: readAttributes(token), ...readRunning(reading) });
  return cells;
}

function readFence(token: Token, base: Base, reading: Reading): Block {
  if (!/^chart(\s|$)/.test(token.info.trim()))
    return { ...base, type: 'code', words: token.content };
  const line = reading.line + base.lines[0] + 1;
  const chart = reading.readChart?.(token.info, token.content, line);
  return { ...base, type: 'chart', ...(chart && { chart }) };
}

/** The inline token that follows. */
function readRunning(reading: Reading): Running<ReturnType<typeof readRuns>['runs'][number]> {
  const inline = next(reading);
  if (inline?.type !== 'inline') return { runs: [], source: '' };
  return { runs: readRuns(inline).runs, source: inline.content };
}

function readWritten(
  open: Token,
  reading: Reading,
): Written<ReturnType<typeof readRuns>['runs'][number]> {
  const inline = next(reading);
  next(reading);
  if (inline?.type !== 'inline') return { runs: [], source: '', prefixes: [], tail: '' };
  const { runs, tail } = readRuns(inline);
  const starts = (readTokenData(inline).places ?? []).map(({ place }) => place);
  const textOf = ({ line }: Place) => reading.lineTexts[line - reading.line] ?? '';
  const last = starts.at(-1);
  const written = inline.content.split('\n').at(-1)?.trim() ?? '';
  const behind = last
    ? [
        textOf(last).slice(last.column - 1 + written.length),
        ...reading.lineTexts.slice(last.line - reading.line + 1, open.map?.[1]),
      ].join('\n')
    : '';
  return {
    runs,
    source: inline.content,
    prefixes: starts.map((place) => textOf(place).slice(0, place.column - 1)),
    tail: tail + behind,
  };
}
