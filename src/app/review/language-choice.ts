import type { ReviewData } from '../../html/review/review.ts';
import type { PageWords } from '../../html/review/words.ts';
import { fillWords } from '../../language/words/review.ts';
import type { Memory } from './memory.ts';

/** Which languages are side by side; the page itself speaks the first that was chosen. */
export class LanguageChoice {
  readonly #data: ReviewData;
  readonly #memory: Memory;
  #chosen: readonly string[];

  constructor(data: ReviewData, memory: Memory) {
    this.#data = data;
    this.#memory = memory;
    this.#chosen = this.#chooseFirst();
  }

  /** The tag of the language the page is in. */
  get current(): string {
    return this.#chosen[0] ?? this.#data.languages[0]?.tag ?? 'en';
  }

  /** The page's words in that language. */
  get words(): PageWords | undefined {
    return this.#data.languages.find(({ tag }) => tag === this.current)?.words;
  }

  /** Shows the chosen languages and listens to the boxes. */
  start(): void {
    for (const box of listBoxes()) box.addEventListener('change', () => this.#toggle(box));
    this.#show();
  }

  /** The address, else what was chosen before, else all of them with the reader's own first. */
  #chooseFirst(): readonly string[] {
    const tags = this.#data.languages.map(({ tag }) => tag);
    const asked = new URLSearchParams(location.search).get('lang')?.split(',') ?? [];
    for (const wanted of [asked, this.#memory.preferences.languages ?? []]) {
      const known = wanted.filter((tag) => tags.includes(tag));
      if (known.length) return known;
    }
    const own = navigator.languages
      .map((tag) => tags.find((one) => one === tag || one === tag.split('-')[0]))
      .find((tag) => tag !== undefined);
    return own ? [own, ...tags.filter((tag) => tag !== own)] : tags;
  }

  #toggle(box: HTMLInputElement): void {
    const others = this.#chosen.filter((tag) => tag !== box.value);
    this.#chosen = box.checked ? [...others, box.value] : others;
    // One language at least: the last box stays ticked.
    if (!this.#chosen.length) this.#chosen = [box.value];
    this.#memory.keepPreferences({ languages: this.#chosen });
    this.#show();
  }

  #show(): void {
    document.documentElement.lang = this.current;
    document.documentElement.dir =
      this.#data.languages.find(({ tag }) => tag === this.current)?.direction ?? 'ltr';
    document.documentElement.dataset.languages = String(this.#chosen.length);
    for (const box of listBoxes()) box.checked = this.#chosen.includes(box.value);
    for (const element of listElements('[data-language]'))
      element.hidden = !this.#chosen.includes(element.dataset.language ?? '');
    for (const element of listElements('[data-interface]'))
      element.hidden = element.dataset.interface !== this.current;
    this.#order();
    this.#speak();
  }

  /** The columns stand in the order of choice, for the eye and for a screen reader alike. */
  #order(): void {
    for (const columns of document.querySelectorAll('.columns:has(> [data-language])')) {
      const ordered = this.#chosen
        .map((tag) => columns.querySelector(`:scope > [data-language="${CSS.escape(tag)}"]`))
        .filter((column) => column !== null);
      const last = [...columns.children].slice(-ordered.length);
      // What is moved to where it is would be laid out again.
      if (ordered.some((column, index) => column !== last[index])) columns.append(...ordered);
    }
  }

  #speak(): void {
    const { words } = this;
    const title = this.#data.languages.find(({ tag }) => tag === this.current)?.title;
    if (!words) return;
    if (title) document.title = `${words.review} – ${title}`;
    for (const element of listElements('[data-word]')) {
      const values = JSON.parse(element.dataset.values ?? '{}') as Record<string, string>;
      element.textContent = fillWords(words[element.dataset.word as keyof PageWords], values);
    }
    for (const element of listElements('[data-word-label]'))
      element.ariaLabel = words[element.dataset.wordLabel as keyof PageWords];
  }
}

function listBoxes(): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('input[name="language"]')];
}

function listElements(selector: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}
