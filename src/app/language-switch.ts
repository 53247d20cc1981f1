import type { RevealApi } from 'reveal.js';
import type { DeckData } from '../html/page.ts';

type Words = DeckData['languages'][number]['words'];

/** Shows the deck in one of its languages, on the same slide and fragment, without a reload. */
export class LanguageSwitch {
  /** Called with the new language's tag after each switch. */
  readonly onSwitch: ((tag: string) => void)[] = [];
  readonly #deck: RevealApi;
  readonly #slides = new Map<string, readonly Element[]>();
  #data: DeckData;

  constructor(deck: RevealApi, data: DeckData) {
    this.#deck = deck;
    this.#data = data;
    this.#collect();
  }

  /** The tag of the language that is shown. */
  get current(): string {
    return document.documentElement.lang;
  }

  /** The words of the deck's furniture in the language that is shown. */
  get words(): Words | undefined {
    return this.#data.languages.find(({ tag }) => tag === this.current)?.words;
  }

  /** The language asked for, else the reader's, else the deck's first; before reveal.js starts. */
  chooseFirst(asked: string | null): void {
    const tags = this.#data.languages.map(({ tag }) => tag);
    const wanted = [asked, ...navigator.languages].flatMap((tag) => tag ?? []);
    const found = wanted
      .map(
        (tag) => tags.find((own) => own === tag) ?? tags.find((own) => own === tag.split('-')[0]),
      )
      .find((tag) => tag !== undefined);
    if (found && found !== this.current) this.#put(found);
    else this.#label();
  }

  /** Puts the slides of a language in place and returns to the slide and fragment that were shown. */
  show(tag: string): void {
    if (tag === this.current || !this.#slides.has(tag)) return;
    const { h, v, f } = this.#deck.getIndices();
    this.#put(tag);
    this.#deck.sync();
    this.#deck.slide(h, v, f);
    // reveal.js 6.0.2 sees the same indices and tells nobody, but the speaker view needs the other language's notes.
    this.#deck.dispatchEvent({ type: 'slidechanged', data: { indexh: h, indexv: v } });
    this.#remember(tag);
    for (const listener of this.onSwitch) listener(tag);
  }

  /** Listens to the visible buttons and to L. */
  listen(): void {
    for (const button of listButtons())
      button.addEventListener('click', () => {
        this.show(button.dataset.locale ?? '');
        // Give the keys back to the deck: space would press the button again.
        button.blur();
      });
    this.#deck.addKeyBinding({ keyCode: 76, key: 'L', description: 'Language' }, () => {
      const tags = this.#data.languages.map(({ tag }) => tag);
      this.show(tags[(tags.indexOf(this.current) + 1) % tags.length] ?? '');
    });
  }

  /** Takes in slides that were rendered anew while the author writes. */
  replace(data: DeckData, tag: string): void {
    this.#data = data;
    this.#collect();
    if (this.#slides.has(tag)) this.#put(tag);
  }

  #collect(): void {
    this.#slides.clear();
    const place = document.querySelector('.reveal > .slides');
    const first = this.#data.languages[0]?.tag ?? this.current;
    this.#slides.set(first, [...(place?.children ?? [])]);
    for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-locale]'))
      this.#slides.set(template.dataset.locale ?? '', [...template.content.children]);
  }

  #put(tag: string): void {
    document.querySelector('.reveal > .slides')?.replaceChildren(...(this.#slides.get(tag) ?? []));
    document.documentElement.lang = tag;
    this.#label();
  }

  #label(): void {
    const { title, words } = this.#data.languages.find(({ tag }) => tag === this.current) ?? {};
    if (title) document.title = title;
    for (const button of listButtons())
      button.setAttribute('aria-pressed', String(button.dataset.locale === this.current));
    if (words)
      document.querySelector('.language-switch')?.setAttribute('aria-label', words.chooseLanguage);
  }

  /** Keeps the language in the address, so that a reload and the speaker view show it too. */
  #remember(tag: string): void {
    const address = new URL(location.href);
    address.searchParams.set('lang', tag);
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // Some browsers refuse a new address for file://; the language is then only not remembered.
    }
  }
}

function listButtons(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.language-switch [data-locale]')];
}
