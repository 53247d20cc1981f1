import { fillWords } from '../../language/words/review.ts';
import type { LanguageChoice } from './language-choice.ts';
import type { Memory } from './memory.ts';
import { isLeftToSign } from './signing.ts';

/** Which slides the search and the filters leave to see. */
export class Visibility {
  readonly #memory: Memory;
  readonly #languages: LanguageChoice;
  readonly #texts = new Map<HTMLElement, string>();

  constructor(memory: Memory, languages: LanguageChoice) {
    this.#memory = memory;
    this.#languages = languages;
  }

  /** The slides that are shown, in speaking order. */
  get shown(): readonly HTMLElement[] {
    return [...this.#texts.keys()].filter((article) => !article.hidden);
  }

  /** Reads what can be searched, listens to search and filters, and shows what they leave. */
  start(): void {
    for (const article of document.querySelectorAll<HTMLElement>('.slide-review'))
      this.#texts.set(article, readText(article));
    document.querySelector('#search')?.addEventListener('input', () => this.update());
    for (const box of listFilters()) box.addEventListener('change', () => this.update());
    for (const box of document.querySelectorAll('input[name="language"]'))
      box.addEventListener('change', () => this.update());
    document
      .querySelector('[data-action="show-all"]')
      ?.addEventListener('click', () => this.clear());
    // A link to a slide that a filter hides shows it all the same.
    document.addEventListener('click', (event) => this.#reveal(event));
    this.update();
  }

  /** Takes search and filters off. */
  clear(): void {
    const search = document.querySelector<HTMLInputElement>('#search');
    if (search) search.value = '';
    for (const box of listFilters()) box.checked = false;
    this.update();
    search?.focus();
  }

  /** Shows the slides that search and filters leave, and says how many. */
  update(): void {
    const sought = fold(document.querySelector<HTMLInputElement>('#search')?.value ?? '')
      .split(/\s+/)
      .filter((word) => word);
    const filters = listFilters().flatMap(({ checked, value }) => (checked ? [value] : []));
    for (const [article, text] of this.#texts)
      this.#show(
        article,
        sought.every((word) => text.includes(word)) &&
          filters.every((filter) => this.#passes(article, filter)),
      );
    this.#tell();
  }

  #passes(article: HTMLElement, filter: string): boolean {
    const { dataset } = article;
    if (filter === 'unsigned') return isLeftToSign(article, this.#memory.remarks.role);
    if (filter === 'open') return !this.#memory.remarks.ticked.includes(dataset.slide ?? '');
    const counts = { warnings: dataset.warnings, facts: dataset.facts, changed: dataset.changed };
    return Number(counts[filter as keyof typeof counts]) > 0;
  }

  #show(article: HTMLElement, visible: boolean): void {
    const hadFocus = article.contains(document.activeElement);
    article.hidden = !visible;
    const entry = document.querySelector<HTMLElement>(`[data-entry="${article.dataset.slide}"]`);
    if (entry) entry.hidden = !visible;
    if (!visible && hadFocus) findNext(article)?.focus();
  }

  #reveal({ target }: Event): void {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#"]');
    const article = link && document.getElementById(link.hash.slice(1));
    if (article instanceof HTMLElement && article.hidden) this.clear();
  }

  #tell(): void {
    const status = document.querySelector<HTMLElement>('.status [data-word]');
    const shown = this.shown.length;
    const values = { shown, all: this.#texts.size, ticked: this.#memory.remarks.ticked.length };
    if (status) {
      status.dataset.values = JSON.stringify(values);
      status.textContent = fillWords(this.#languages.words?.status ?? '', values);
    }
    const nothing = document.querySelector<HTMLElement>('.nothing-found');
    if (nothing) nothing.hidden = shown > 0;
  }
}

/** Titles and notes in every language, chosen or not. */
function readText(article: HTMLElement): string {
  const parts = article.querySelectorAll('.title, .notes, table');
  return fold(
    [
      article.dataset.slide,
      article.dataset.paragraphs,
      ...[...parts].map((part) => part.textContent),
    ].join(' '),
  );
}

/** Without case, accents, soft hyphens and the spaces that do not break. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD]/gu, '')
    .replace(/[‘’ʼ′`´]/g, "'")
    .replace(/§\s+/g, '§')
    .toLowerCase();
}

function findNext(article: HTMLElement): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('.slide-review')];
  const after = all.slice(all.indexOf(article) + 1);
  return [...after, ...all].find((one) => one !== article && !one.hidden);
}

function listFilters(): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('input[name="filter"]')];
}
