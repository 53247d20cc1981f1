import type { DeckData, DeckLanguage } from '../../html/page.ts';

/** The deck's slides in each of its languages, of which one is shown. */
export class Editions {
  #data: DeckData;
  readonly #slides = new Map<string, readonly HTMLElement[]>();
  readonly #place: HTMLElement;

  constructor(data: DeckData) {
    this.#data = data;
    const place = document.querySelector<HTMLElement>('main > .slides');
    if (!place) throw new Error('the page has no deck');
    this.#place = place;
    this.#slides.set(data.languages[0]?.tag ?? '', listSections(place));
  }

  get data(): DeckData {
    return this.#data;
  }

  get tags(): readonly string[] {
    return this.#data.languages.map(({ tag }) => tag);
  }

  /** The language that is shown. */
  get language(): DeckLanguage {
    const { lang } = document.documentElement;
    const found = this.#data.languages.find(({ tag }) => tag === lang) ?? this.#data.languages[0];
    if (!found) throw new Error('the deck has no language');
    return found;
  }

  /** The slides in the language that is shown, in order; not all need be on the page. */
  get slides(): readonly HTMLElement[] {
    return this.#slides.get(this.language.tag) ?? [];
  }

  /** Every slide that was read so far, in whatever language. */
  get known(): readonly HTMLElement[] {
    return [...this.#slides.values()].flat();
  }

  /** The slide of an id, or the one that something with that id stands on. */
  findSlide(id: string): HTMLElement | undefined {
    const { slides } = this;
    const part = `[id="${CSS.escape(id)}"]`;
    return slides.find((slide) => slide.id === id) ?? slides.find((one) => one.querySelector(part));
  }

  /** The first of the languages asked for that the deck has, else none. */
  find(asked: readonly (string | null | undefined)[]): string | undefined {
    const { tags } = this;
    return asked
      .flatMap((tag) => tag?.toLowerCase() ?? [])
      .map(
        (tag) =>
          tags.find((own) => own.toLowerCase() === tag) ??
          tags.find((own) => own === tag.split('-')[0]),
      )
      .find((tag) => tag !== undefined);
  }

  /** Takes the slides of a language. */
  choose(tag: string): void {
    if (!this.tags.includes(tag)) return;
    this.#slides.set(tag, this.#slides.get(tag) ?? readOther(tag));
    document.documentElement.lang = tag;
    document.documentElement.dir = this.language.direction;
    this.label();
  }

  /** Puts all slides on the page. */
  fillPage(): void {
    const { slides } = this;
    const there = this.#place.children;
    if (there.length !== slides.length || there[0] !== slides[0])
      this.#place.replaceChildren(...slides);
  }

  /** Title, switch and its name in the language that is shown. */
  label(): void {
    const { tag, title, words } = this.language;
    document.title = title;
    const bar = document.querySelector('.language-switch');
    bar?.setAttribute('aria-label', words.chooseLanguage);
    for (const link of bar?.querySelectorAll<HTMLElement>('[data-locale]') ?? []) {
      if (link.dataset.locale === tag) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  /** Takes in slides that were rendered anew while the author writes; `shown` stays the language if it is still there. */
  replace(data: DeckData, shown: string): void {
    this.#data = data;
    this.#slides.clear();
    this.#slides.set(data.languages[0]?.tag ?? '', listSections(this.#place));
    this.choose(shown);
  }
}

function listSections(place: ParentNode): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(':scope > section')];
}

/** With a script, a `noscript` element holds no more than the text of another language's slides, ids prefixed. */
function readOther(tag: string): readonly HTMLElement[] {
  const source = document.querySelector(`noscript[data-locale="${tag}"]`)?.innerHTML ?? '';
  const template = document.createElement('template');
  template.innerHTML = source
    .replaceAll(` id="${tag}.`, ' id="')
    .replaceAll(`"#${tag}.`, '"#')
    .replaceAll(`url(#${tag}.`, 'url(#')
    .replace(/ aria-(?:labelledby|describedby)="[^"]*"/g, (ids) => ids.replaceAll(`${tag}.`, ''));
  return listSections(template.content.querySelector('.slides') ?? template.content);
}
