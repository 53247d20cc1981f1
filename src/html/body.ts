import type { Token } from 'markdown-it';
import { renderChart } from '../chart/chart.ts';
import { printText } from '../content/text.ts';
import type { Chart } from '../model/chart.ts';
import { escapeHtml } from '../model/escape.ts';
import { isChart } from '../source/texts.ts';
import { type InlineContext, renderAttributes, renderInline } from './inline.ts';

/** What a body is rendered with beyond the inline context. */
export interface BodyContext extends InlineContext {
  /** The charts of the slide in order, as parsed from its `chart` fences. */
  readonly charts: readonly Chart[];
  /** HTML level of a `##` heading. */
  readonly headingLevel: number;
}

/** Block tokens as HTML: charts drawn, headings put below the slide's own. */
export function renderBody(tokens: readonly Token[], context: BodyContext): string {
  const charts = [...context.charts];
  return tokens
    .map((token, index) => {
      if (isChart(token)) return renderFigure(charts.shift(), token, context);
      if (token.type === 'inline') return renderInline(token.children ?? [], context);
      return isFigureParagraph(tokens, index) ? '' : renderBlock(token, context);
    })
    .join('');
}

function renderFigure(chart: Chart | undefined, token: Token, context: BodyContext): string {
  if (!chart) return '';
  const classes = ['chart', `chart-${chart.type}`, token.attrGet('class')]
    .filter(Boolean)
    .join(' ');
  const svg = renderChart(chart, {
    language: context.language,
    facts: context.facts,
    print: (text) => printText(text, context),
    format: context.settings.format,
  });
  return `<figure class="${classes}">${svg}</figure>`;
}

/** A paragraph that holds one picture and nothing else needs no paragraph around it. */
function isFigureParagraph(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const inline = tokens[token?.type === 'paragraph_open' ? index + 1 : index - 1];
  const children = inline?.children ?? [];
  return (
    (token?.type === 'paragraph_open' || token?.type === 'paragraph_close') &&
    children.length === 1 &&
    children[0]?.type === 'image'
  );
}

function renderBlock(token: Token, context: BodyContext): string {
  if (token.type === 'fence' || token.type === 'code_block')
    return `<pre><code>${escapeHtml(token.content)}</code></pre>`;
  if (token.hidden || !token.tag) return '';
  const tag = token.type.startsWith('heading_') ? headingTag(token, context) : token.tag;
  if (token.nesting === -1) return `</${tag}>\n`;
  return `<${tag}${renderAttributes(token)}>`;
}

function headingTag(token: Token, { headingLevel }: BodyContext): string {
  return `h${Math.min(6, headingLevel + Number(token.tag.slice(1)) - 2)}`;
}
