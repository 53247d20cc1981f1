import { renderChart } from '../chart/chart.ts';
import { printText } from '../content/text.ts';
import type { WovenRun } from '../content/weave.ts';
import type { Block, ChartBlock, List, Row, Table } from '../model/content/block.ts';
import type { Attributes } from '../model/content/run.ts';
import { escapeHtml } from '../model/escape.ts';
import type { Text } from '../model/text.ts';
import { type InlineContext, renderAttributes, renderRuns } from './inline.ts';

type Woven = Block<WovenRun>;

/** What a body is rendered with beyond the inline context. */
export interface BodyContext extends InlineContext {
  /** HTML level of a `##` heading. */
  readonly headingLevel: number;
}

/** Woven blocks as HTML: charts drawn, headings put below the slide's own. */
export function renderBody(blocks: readonly Woven[], context: BodyContext): string {
  return blocks.map((block) => renderBlock(block, context)).join('');
}

function renderBlock(block: Woven, context: BodyContext): string {
  const { attributes } = block;
  switch (block.type) {
    case 'paragraph': {
      const inner = renderRuns(block.runs, context);
      if (isFigure(block.runs)) return inner;
      return wrap('p', isCue(block.runs) ? addClass(attributes, 'cue-alone') : attributes, inner);
    }
    case 'heading': {
      const level = Math.min(6, context.headingLevel + block.level - 2);
      return wrap(`h${level}`, attributes, renderRuns(block.runs, context));
    }
    case 'list':
      return renderList(block, context);
    case 'quote':
      return wrap(
        'blockquote',
        isAttributed(block.blocks) ? addClass(attributes, 'attributed') : attributes,
        renderBody(block.blocks, context),
      );
    case 'table':
      return renderTable(block, context);
    case 'container': {
      return wrap('div', addClass(attributes, block.name), renderBody(block.blocks, context));
    }
    case 'chart':
      return renderFigure(block, context);
    case 'code':
      return `<pre><code>${escapeHtml(block.words)}</code></pre>`;
    case 'rule':
      return `<hr${renderAttributes(attributes)}>`;
  }
}

function wrap(tag: string, attributes: Attributes, inner: string): string {
  return `<${tag}${renderAttributes(attributes)}>${inner}</${tag}>\n`;
}

/** Attributes with a class more, in front. */
export function addClass({ class: own, ...others }: Attributes, name: string): Attributes {
  return { class: own ? `${name} ${own}` : name, ...others };
}

function isCue(runs: readonly WovenRun[]): boolean {
  return runs.length === 1 && runs[0]?.type === 'cue';
}

/** Whether a quotation ends with a line that says whose words it is: "— Jacques Cousteau". */
function isAttributed(blocks: readonly Woven[]): boolean {
  const last = blocks.length > 1 && blocks.at(-1);
  const [run] = last && last.type === 'paragraph' ? last.runs : [];
  return run?.type === 'words' && /^[—–]/.test(run.text);
}

/** A paragraph that holds one picture and nothing else needs no paragraph around it. */
function isFigure(runs: readonly WovenRun[]): boolean {
  return runs.length === 1 && runs[0]?.type === 'picture';
}

/** The paragraphs of a tight list are lines of their items. */
function renderList(list: List<WovenRun>, context: BodyContext): string {
  const renderInner = (block: Woven) =>
    list.tight && block.type === 'paragraph'
      ? renderRuns(block.runs, context)
      : renderBlock(block, context);
  const items = list.items.map(({ attributes, blocks }) =>
    wrap('li', attributes, blocks.map(renderInner).join('')),
  );
  const start = list.start === undefined ? {} : { start: String(list.start) };
  return wrap(list.ordered ? 'ol' : 'ul', { ...start, ...list.attributes }, items.join(''));
}

function renderTable({ attributes, head, rows }: Table<WovenRun>, context: BodyContext): string {
  const renderRow = (row: Row<WovenRun>, tag: string, scope: Attributes) =>
    wrap(
      'tr',
      row.attributes,
      row.cells
        .map((cell) => wrap(tag, { ...cell.attributes, ...scope }, renderRuns(cell.runs, context)))
        .join(''),
    );
  const header = head.map((row) => renderRow(row, 'th', { scope: 'col' })).join('');
  const body = rows.map((row) => renderRow(row, 'td', {})).join('');
  return wrap('table', attributes, wrap('thead', {}, header) + (body && wrap('tbody', {}, body)));
}

function renderFigure({ chart, attributes }: ChartBlock, context: BodyContext): string {
  if (!chart) return '';
  const print = (text: Text) => printText(text, context);
  return renderChart(chart, { ...context, print }, attributes.class);
}
