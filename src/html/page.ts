import type { RenderContext } from '../content/context.ts';
import { printText } from '../content/text.ts';
import type { Deck } from '../model/deck.ts';
import { escapeHtml } from '../model/escape.ts';
import { renderDefinitions } from './picture.ts';
import { renderSlides } from './slides.ts';

/** `public` may leave the delegation; `delegation` has the speaker notes. */
export type Edition = 'public' | 'delegation';

/** What the deck's script needs to know, put into the page as JSON. */
export interface DeckData {
  readonly format: '16:9' | '4:3';
  readonly languages: readonly {
    readonly tag: string;
    readonly name: string;
    readonly title: string;
    readonly words: RenderContext['language']['words'];
  }[];
  /** Speaking slot in seconds, in the delegation's edition only. */
  readonly slot?: number;
}

/** The parts of the deck's page that come from the sources: `index.html` has a mark for each. */
export interface DeckPage {
  readonly locale: string;
  readonly format: string;
  readonly head: string;
  readonly slides: string;
  readonly rest: string;
}

/** One page with every language: the default's slides in place, the others in templates until they are chosen. */
export function renderPage(
  deck: Deck,
  contexts: ReadonlyMap<string, RenderContext>,
  edition: Edition,
): DeckPage {
  const withNotes = edition === 'delegation';
  const [first, ...others] = [...contexts.values()];
  if (!first) throw new TypeError('a deck has at least one language');
  const data = describeDeck(deck, contexts, edition);
  const slides = renderSlides(deck, first, withNotes).join('\n');
  const templates = others.map(
    (context) =>
      `<template data-locale="${escapeHtml(context.language.tag)}">${renderSlides(deck, context, withNotes).join('\n')}</template>`,
  );
  return {
    locale: first.language.tag,
    format: deck.settings.format,
    head: renderHead(deck, first),
    slides,
    rest: [
      renderDefinitions([slides, ...templates].join('\n'), first),
      renderSwitch([...contexts.values()]),
      ...templates,
      `<script type="application/json" id="deck_data">${escapeJson(data)}</script>`,
    ].join('\n'),
  };
}

function describeDeck(
  deck: Deck,
  contexts: ReadonlyMap<string, RenderContext>,
  edition: Edition,
): DeckData {
  return {
    format: deck.settings.format,
    languages: [...contexts.values()].map((context) => ({
      tag: context.language.tag,
      name: context.language.name,
      title: printTitle(deck, context),
      words: context.language.words,
    })),
    ...(edition === 'delegation' && { slot: deck.settings.slot * 60 }),
  };
}

/** The document's title in one language: the deck's title and the delegation. */
export function printTitle(deck: Deck, context: RenderContext): string {
  const { tag } = context.language;
  const title = printText(deck.settings.title[tag] ?? [], context);
  return `${title} – ${printText(deck.settings.delegation[tag] ?? [], context)}`;
}

function renderHead(deck: Deck, context: RenderContext): string {
  return `<title>${escapeHtml(printTitle(deck, context))}</title>
<meta name="version" content="${escapeHtml(context.version)}">`;
}

/** With one language there is nothing to switch. */
function renderSwitch(contexts: readonly RenderContext[]): string {
  if (contexts.length < 2) return '';
  const buttons = contexts.map(
    ({ language }, index) =>
      `<button type="button" lang="${escapeHtml(language.tag)}" data-locale="${escapeHtml(language.tag)}" aria-pressed="${index === 0}" title="${escapeHtml(language.name)}">${escapeHtml(language.tag.toUpperCase())}</button>`,
  );
  const label = escapeHtml(contexts[0]?.language.words.chooseLanguage ?? '');
  return `<nav class="language-switch" aria-label="${label}">${buttons.join('')}</nav>`;
}

/** JSON that no text in it can end the script element of. */
function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
