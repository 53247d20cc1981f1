import type { RenderContext } from '../content/context.ts';
import { listSlides } from '../content/slides.ts';
import { printText } from '../content/text.ts';
import { readDirection, writeLanguage } from '../language/text-direction.ts';
import type { DeckWords } from '../language/words/deck.ts';
import { listLentWords } from '../language/words/deck-words.ts';
import type { SpeakerWords } from '../language/words/speaker.ts';
import type { Deck } from '../model/deck.ts';
import { escapeHtml, escapeJson } from '../model/escape.ts';
import { renderDefinitions } from './picture.ts';
import { prefixIds } from './prefix-ids.ts';
import { renderSlides } from './slides.ts';

/** `public` may leave the delegation; `delegation` has the speaker notes. */
export type Edition = 'public' | 'delegation';

/** What the deck's script needs to know, put into the page as JSON. */
export interface DeckData {
  readonly format: '16:9' | '4:3';
  readonly languages: readonly DeckLanguage[];
  /** Speaking slot in seconds, in the delegation's edition only. */
  readonly slot?: number;
}

/** One of a page's languages. */
export interface PageLanguage {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly name: string;
  readonly title: string;
  /** English wordings among its words, where the language lacks words. */
  readonly lent?: readonly string[];
}

/** One of the deck's languages, with the words around its slides. */
export interface DeckLanguage extends PageLanguage {
  /** BCP 47 tag handed to `Intl`. */
  readonly formatting: string;
  readonly words: DeckWords;
  /** In the delegation's edition only. */
  readonly speaker?: SpeakerWords;
}

/** What a page says of itself before its content. */
export interface PageStart {
  readonly locale: string;
  /** Which way that language reads. */
  readonly direction: 'ltr' | 'rtl';
  readonly format: string;
  readonly head: string;
}

/** The parts of the deck's page that come from the sources: `index.html` has a mark for each. */
export interface DeckPage extends PageStart {
  /** The layout that what lies around the slides takes its colour from, until one of them is shown alone; else empty. */
  readonly around: 'title' | '';
  readonly bar: string;
  readonly slides: string;
  readonly rest: string;
}

/** The page as it is after an edit, with the colours and faces of what is on it. */
export interface DeckUpdate extends DeckPage {
  readonly dress: string;
}

/**
 * One page with every language: the default's slides in place, the others in `noscript` elements, which read as
 * documents of their own without a script and are no more than a text until their language is chosen with one.
 */
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
  const languages = others.map((context) => renderOther(deck, context, withNotes));
  return {
    ...renderStart(deck, first, printTitle(deck, first)),
    around: listSlides(deck, first.language.tag)[0]?.layout === 'title' ? 'title' : '',
    bar: renderBar([...contexts.values()]),
    slides,
    rest: [
      renderDefinitions([slides, ...languages].join('\n'), first),
      ...languages,
      `<script type="application/json" id="deck_data">${escapeJson(data)}</script>`,
    ].join('\n'),
  };
}

/** Ids of slides are the same in each language, but each only once in a document; the default's stay as they are. */
function renderOther(deck: Deck, context: RenderContext, withNotes: boolean): string {
  const tag = escapeHtml(context.language.tag);
  const slides = prefixIds(renderSlides(deck, context, withNotes).join('\n'), `${tag}.`);
  return `<noscript data-locale="${tag}"><div class="reveal edition" id="${tag.toUpperCase()}" ${writeLanguage(tag)}><div class="slides">${slides}</div></div></noscript>`;
}

function describeDeck(
  deck: Deck,
  contexts: ReadonlyMap<string, RenderContext>,
  edition: Edition,
): DeckData {
  const inside = edition === 'delegation';
  return {
    format: deck.settings.format,
    languages: [...contexts.values()].map((context) => ({
      ...describeLanguage(deck, context),
      formatting: context.language.formatting,
      words: context.language.deckWords,
      ...(inside && { speaker: context.language.speakerWords, ...describeLent(context) }),
    })),
    ...(inside && { slot: deck.settings.slot * 60 }),
  };
}

/** What is English among the words for speakers and reviewers; nothing in a language with a pack. */
export function describeLent({ language, settings }: RenderContext): {
  readonly lent?: readonly string[];
} {
  const lent = listLentWords(language, settings.words[language.tag] ?? {});
  return lent.length ? { lent } : {};
}

/** The document's title in one language: the deck's title and the delegation. */
export function printTitle(deck: Deck, context: RenderContext): string {
  const { tag } = context.language;
  const title = printText(deck.settings.title[tag] ?? [], context);
  return `${title} – ${printText(deck.settings.delegation[tag] ?? [], context)}`;
}

/** A page's language, format and title, with the version of the sources. */
export function renderStart(
  { settings }: Deck,
  { language: { tag }, version }: RenderContext,
  title: string,
): PageStart {
  return {
    locale: tag,
    direction: readDirection(tag),
    format: settings.format,
    head: `<title>${escapeHtml(title)}</title>
<meta name="version" content="${escapeHtml(version)}">`,
  };
}

/** What a page's script needs to know of a language. */
export function describeLanguage(deck: Deck, context: RenderContext): PageLanguage {
  const { tag, name } = context.language;
  return { tag, direction: readDirection(tag), name, title: printTitle(deck, context) };
}

/** The links lead to each language's slides without a script too; with one language there is nothing to choose. */
function renderBar(contexts: readonly RenderContext[]): string {
  const links = contexts.map(({ language }, index) => {
    const tag = escapeHtml(language.tag);
    const name = escapeHtml(language.name);
    const current = index === 0 ? ' aria-current="true"' : '';
    return `<a href="#${tag.toUpperCase()}" ${writeLanguage(tag)} hreflang="${tag}" data-locale="${tag}" title="${name}"${current}>${tag.toUpperCase()}</a>`;
  });
  const label = escapeHtml(contexts[0]?.language.deckWords.chooseLanguage ?? '');
  const choice = links.length > 1 ? links.join('') : '';
  return `<nav class="language-switch" aria-label="${label}">${choice}</nav>`;
}
