import type { RenderContext } from '../content/context.ts';
import type { WovenRun } from '../content/weave.ts';
import { readDirection } from '../language/text-direction.ts';
import { type Attributes, type Cue, type Group, isGroup } from '../model/content/run.ts';
import { escapeHtml } from '../model/escape.ts';
import { renderPicture } from './picture.ts';
import { renderPrinted } from './text.ts';
import { bindShortWords, renderWords } from './words.ts';

/** Where the inline content stands: on a slide, with the id of its source line, or in the speaker notes. */
export interface InlineContext extends RenderContext {
  readonly sourceId?: string;
  /** Whether it is a slide's title, of which no line ends in an article. */
  readonly title?: boolean;
}

/** Woven runs as HTML. */
export function renderRuns(runs: readonly WovenRun[], context: InlineContext): string {
  return runs.map((run) => renderRun(run, context)).join('');
}

function renderRun(run: WovenRun, context: InlineContext): string {
  if (isGroup(run)) return renderGroup(run, context);
  switch (run.type) {
    case 'words': {
      const { shortWord } = context.language;
      return renderWords(context.title ? bindShortWords(run.text, shortWord) : run.text);
    }
    case 'fact':
      return run.printed ? renderPrinted(run.printed, context.sourceId) : '';
    case 'code':
      return `<code>${escapeHtml(run.words)}</code>`;
    case 'break':
      return '<br>';
    case 'cue':
      return renderCue(run, context);
    case 'picture':
      return renderPicture(run.path, run.description, context);
  }
}

const TAGS = { strong: 'strong', emphasis: 'em', strike: 's' } as const;

function renderGroup(group: Group<WovenRun>, context: InlineContext): string {
  const { type, target = '', title } = group;
  const inner = renderRuns(group.runs, context);
  if (type === 'say')
    return `<span class="say" data-say="${escapeHtml(target)}"><span class="cue cue-say">${escapeHtml(target)}</span> ${inner}</span>`;
  if (type !== 'link')
    return `<${TAGS[type]}${renderAttributes(group.attributes)}>${inner}</${TAGS[type]}>`;
  // Links out open in a window of their own so that the deck stays.
  const out = /^https?:/.test(target) ? { target: '_blank', rel: 'noopener' } : {};
  const attributes = { href: target, ...(title && { title }), ...group.attributes, ...out };
  return `<a${renderAttributes(attributes)}>${inner}</a>`;
}

function renderCue({ cue }: Cue, { language }: RenderContext): string {
  const name = cue === 'next' ? language.words.cueNext : language.words.cuePause;
  return `<span class="cue cue-${cue}">${escapeHtml(name)}</span>`;
}

/** An element's attributes as HTML. */
export function renderAttributes(attributes: Attributes): string {
  const { lang } = attributes;
  return Object.entries({ ...attributes, ...(lang && { dir: readDirection(lang) }) })
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
}
