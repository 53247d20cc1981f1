import type { Token } from 'markdown-it';
import type { RenderContext } from '../content/context.ts';
import { printText } from '../content/text.ts';
import type { Language } from '../language/language.ts';
import { findLanguage } from '../language/languages.ts';
import { escapeHtml } from '../model/escape.ts';
import { readTokenData } from '../source/markdown/token-data.ts';
import { readInline } from '../source/texts.ts';
import { renderPicture } from './picture.ts';
import { renderFact } from './text.ts';
import { bindShortWords, renderWords } from './words.ts';

/** Stands for an element's edge while typography is set: no letter, no space. */
const EDGE = '\uE000';
const FACT = '\uFFFC';

/** Where the inline content stands: on a slide, with the id of its source line, or in the speaker notes. */
export interface InlineContext extends RenderContext {
  readonly sourceId?: string;
  /** Whether it is a slide's title, of which no line ends in an article and no word is broken. */
  readonly title?: boolean;
}

/** Inline tokens as HTML, the language's typography set across elements. */
export function renderInline(tokens: readonly Token[], context: InlineContext): string {
  const words = breakWords(tokens, typesetWords(tokens, context), context);
  return tokens.map((token, index) => renderToken(token, words[index] ?? '', context)).join('');
}

/**
 * Letters of the shortest word that may break: on a slide, read from afar, one that a card or a phone might not hold;
 * in notes, one that would leave a line half empty.
 */
const LONG_ON_SLIDE = 20;
const LONG_IN_NOTES = 14;

/** Titles keep their words whole; in running text the long ones may break, each as its own language does. */
function breakWords(
  tokens: readonly Token[],
  words: readonly string[],
  { title, sourceId, language }: InlineContext,
): readonly string[] {
  const letters = sourceId ? LONG_ON_SLIDE : LONG_IN_NOTES;
  if (title) return words;
  const open: Language[] = [language];
  return tokens.map((token, index) => {
    const current = open.at(-1) ?? language;
    const lang = token.attrGet('lang')?.toString();
    if (token.nesting === 1) open.push(lang ? findLanguage(lang) : current);
    if (token.nesting === -1) open.pop();
    return current.hyphenate(words[index] ?? '', letters);
  });
}

/**
 * The words of each token with typography set over the whole, so that quotation marks match across elements.
 * Words that follow each other without an element between them come with the first of them.
 */
function typesetWords(tokens: readonly Token[], context: RenderContext): readonly string[] {
  const joined = tokens.map((token) => wordsOf(token) ?? (token.type === 'fact' ? FACT : EDGE));
  const runs = context.language.typeset(joined.join('')).split(/[\uE000\uFFFC]/);
  let run = 0;
  let taken = false;
  return tokens.map((token) => {
    if (wordsOf(token) === undefined) {
      run += 1;
      taken = false;
      return '';
    }
    const words = taken ? '' : (runs[run] ?? '');
    taken = true;
    return words;
  });
}

function wordsOf(token: Token): string | undefined {
  if (token.type === 'softbreak') return ' ';
  return token.type === 'text' ? token.content.replace(/[\uE000\uFFFC]/g, '') : undefined;
}

function renderToken(token: Token, words: string, context: InlineContext): string {
  const data = readTokenData(token);
  if (data.fact) return renderFact(data.fact, context, context.sourceId);
  if (token.type === 'text' || token.type === 'softbreak')
    return renderWords(context.title ? bindShortWords(words, context.language.shortWord) : words);
  if (token.type === 'hardbreak') return '<br>';
  if (token.type === 'code_inline') return `<code>${escapeHtml(token.content)}</code>`;
  if (token.type === 'image')
    return renderPicture(
      String(token.attrGet('src')),
      printText(readInline(token.children ?? []), context),
      context,
    );
  if (data.cue) return renderCue(token, context);
  if (token.type === 'cue_close') return '</span>';
  if (!token.tag) return '';
  return token.nesting === -1 ? `</${token.tag}>` : `<${token.tag}${renderAttributes(token)}>`;
}

function renderCue(token: Token, context: RenderContext): string {
  const { cue } = readTokenData(token);
  const { words } = context.language;
  if (cue?.type === 'say')
    return `<span class="say" data-say="${escapeHtml(cue.sound)}"><span class="cue cue-say">${escapeHtml(cue.sound)}</span> `;
  const name = cue?.type === 'next' ? words.cueNext : words.cuePause;
  return `<span class="cue cue-${cue?.type}">${escapeHtml(name)}</span>`;
}

/** A token's attributes as HTML; links out open in a window of their own so that the deck stays. */
export function renderAttributes(token: Token): string {
  const attributes = (token.attrs ?? []).filter(([name]) => name !== 'style');
  const out = token.type === 'link_open' && /^https?:/.test(String(token.attrGet('href')));
  return [
    ...attributes,
    ...(out
      ? [
          ['target', '_blank'],
          ['rel', 'noopener'],
        ]
      : []),
  ]
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('');
}
