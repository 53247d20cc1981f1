import type { RenderContext } from '../content/context.ts';
import type { WovenRun } from '../content/weave.ts';
import { readDirection } from '../language/text-direction.ts';
import { type Attributes, type Cue, type Group, isGroup } from '../model/content/run.ts';
import { escapeHtml } from '../model/escape.ts';
import { renderWords } from '../model/words.ts';
import { renderPicture } from './picture.ts';
import { renderPrinted } from './text.ts';
import { bindShortWords, markTerms } from './words.ts';

/** Where the inline content stands: on a slide, with the id of its source line, or in the speaker notes. */
export interface InlineContext extends RenderContext {
  readonly sourceId?: string;
  /** Whether it is a slide's title, of which no line ends in an article. */
  readonly title?: boolean;
}

/** Woven runs as HTML. */
export function renderRuns(runs: readonly WovenRun[], context: InlineContext): string {
  return runs.map((run, index) => renderRun(partFromFact(run, runs[index - 1]), context)).join('');
}

/** Typography binds the word behind a figure to it; behind a noun, a name or a date a line may end. */
function partFromFact(run: WovenRun, before: WovenRun | undefined): WovenRun {
  if (run.type !== 'words' || before?.type !== 'fact' || !before.printed) return run;
  const { unit, figure } = before.printed;
  const isBound = !unit && !/\p{L}{2}.*\d{4}|\p{L}{4}/u.test(figure);
  return isBound ? run : { ...run, text: run.text.replace(/^\u00a0/, ' ') };
}

function renderRun(run: WovenRun, context: InlineContext): string {
  if (isGroup(run)) return renderGroup(run, context);
  switch (run.type) {
    case 'words': {
      if (!context.title) return renderWords(run.text);
      const bound = bindShortWords(run.text, context.language.shortWord);
      return markTerms(renderWords(bound), context.terms);
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
  // A link holds no other: facts in one do not lead to their source line.
  const { sourceId, ...plain } = context;
  const inner = renderRuns(group.runs, type === 'link' || !sourceId ? plain : context);
  if (type === 'say')
    return `<span class="say" data-say="${escapeHtml(target)}">${inner} <span class="cue cue-say">[${escapeHtml(target)}]</span></span>`;
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
