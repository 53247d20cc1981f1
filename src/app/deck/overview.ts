import { openDialog } from './dialog.ts';
import { create } from './dom.ts';
import type { Editions } from './editions.ts';
import { mirrorArrow } from './keys.ts';
import { isBackup } from './place.ts';
import { ALL, copySlide, copyTitle, readNumber } from './slide-copy.ts';

/** Shows all slides in a grid; a click, or a number or words and Enter, leads to one. */
export function openOverview(
  editions: Editions,
  current: string,
  jump: (slide: string) => void,
): void {
  const { words, formatting } = editions.language;
  const field = create('input', {
    type: 'text',
    role: 'searchbox',
    id: 'find-slide',
    autocomplete: 'off',
  });
  const label = create('label', { for: 'find-slide' }, words.find);
  const empty = create('p', { class: 'not-found', role: 'status' });
  const list = create('ol', { class: 'slide-grid' });
  for (const slide of editions.slides) list.append(drawItem(slide, current, words.backup));
  fillInSight(list, editions.slides);
  const form = create('form', { class: 'find' }, label, field);
  const dialog = openDialog(
    words.short.overview,
    words.actions.close,
    'overview',
    form,
    empty,
    list,
  );
  const compact = new Intl.NumberFormat(formatting, {
    notation: 'compact',
    compactDisplay: 'long',
  });
  const items = [...list.querySelectorAll('button')].map((button, index) =>
    readItem(button, editions.slides[index], compact),
  );
  const choose = (button: HTMLButtonElement | undefined) => {
    if (!button) return;
    dialog.close();
    jump(button.value);
  };
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) choose(target.closest('button') ?? undefined);
  });
  field.addEventListener('input', () => {
    const found = filter(items, field.value);
    empty.textContent = found.length ? '' : words.notFound;
    for (const { button } of items)
      button.toggleAttribute('data-chosen', button === found[0]?.button && field.value !== '');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    choose(field.value.trim() ? filter(items, field.value)[0]?.button : undefined);
  });
  const buttons = items.map(({ button }) => button);
  list.addEventListener('keydown', (event) => moveFocus(event, buttons));
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowDown') buttons.find((button) => button.offsetParent !== null)?.focus();
  });
  buttons.find(({ ariaCurrent }) => ariaCurrent)?.scrollIntoView({ block: 'center' });
  // A finger wants the slides, not a keyboard over them.
  if (!matchMedia('(pointer: coarse)').matches) field.focus({ preventScroll: true });
}

function drawItem(slide: HTMLElement, shown: string, backup: string): HTMLElement {
  const caption = create('span', { class: 'caption' });
  caption.append(create('b', {}, readNumber(slide)), ' ', ...copyTitle(slide));
  if (isBackup(slide)) caption.append(' ', create('i', { class: 'tag' }, backup));
  const current = slide.id === shown ? 'true' : undefined;
  const button = create('button', { type: 'button', value: slide.id, 'aria-current': current });
  button.append(create('span', { class: 'slide-picture' }), caption);
  return create('li', {}, button);
}

/** Draws a slide when it comes into sight: hundreds at once would be waited for. */
function fillInSight(list: HTMLElement, slides: readonly HTMLElement[]): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        const slide = slides[[...list.children].indexOf(target)];
        if (slide) target.querySelector('.slide-picture')?.replaceWith(copySlide(slide, ALL));
      }
    },
    { rootMargin: '100% 0px' },
  );
  for (const item of list.children) observer.observe(item);
}

/** A slide in the grid: what it is found by, folded. */
interface Item {
  readonly button: HTMLButtonElement;
  readonly number: string;
  readonly title: string;
  readonly text: string;
}

function readItem(
  button: HTMLButtonElement,
  slide: HTMLElement | undefined,
  compact: Intl.NumberFormat,
): Item {
  const title = fold(button.querySelector('.caption')?.textContent ?? '');
  const text = fold(slide?.querySelector('.slide-body')?.textContent ?? '');
  // What is written with six zeros is asked for as a million.
  const spoken = (text.match(/\d{7,}/g) ?? []).map((digits) =>
    fold(compact.format(Number(digits))),
  );
  const number = fold(button.querySelector('b')?.textContent ?? '');
  return { button, number, title, text: [text, ...spoken].join(' ') };
}

/**
 * Shows the items that a number or words mean: an exact number means one, words are whole ones of a title or of what else
 * is on a slide, and where there are none, parts of words in the same order.
 */
function filter(items: readonly Item[], wanted: string): readonly Item[] {
  const words = fold(wanted).split(/\s+/).filter(Boolean);
  const row = readRow(wanted);
  const has = (text: string) => words.every((word) => text.includes(word));
  const hasWhole = (text: string) => {
    const whole = new Set(text.split(/[^\p{L}\p{N}]+/u));
    return words.length > 0 && words.every((word) => whole.has(word));
  };
  const ways: readonly ((item: Item) => boolean)[] = [
    ({ number }) => words.length === 1 && number === words[0],
    ({ number }) => number === row,
    ({ title }) => hasWhole(title),
    ({ text }) => hasWhole(text),
    ({ title }) => has(title),
    ({ text }) => has(text),
  ];
  const found = ways.reduce<readonly Item[]>(
    (some, way) => (some.length ? some : items.filter(way)),
    [],
  );
  for (const item of items)
    item.button.closest('li')?.toggleAttribute('hidden', !found.includes(item));
  return found;
}

/** What the row of digits of a French or Belgian keyboard types without Shift, as digits. */
function readRow(text: string): string {
  const row = ['à', '&', 'é', '"', "'", '(', '-§', 'è', '_!', 'ç'];
  const read = (letter: string) => row.findIndex((printed) => printed.includes(letter));
  return [...text.trim()].map(read).join('');
}

function fold(text: string): string {
  return (
    text
      .normalize('NFD')
      .replace(/[\p{M}\u00ad]/gu, '')
      .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
      // A million is found however it is grouped.
      .replace(/(?<=\d)[\s.,’'](?=\d{3})/g, '')
      .toLowerCase()
      .trim()
  );
}

/** Arrows go from slide to slide in the grid, row by row. */
function moveFocus(event: KeyboardEvent, items: readonly HTMLElement[]): void {
  const shown = items.filter((item) => item.offsetParent !== null);
  const at = shown.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const top = shown[0]?.getBoundingClientRect().top;
  const columns = shown.filter((item) => item.getBoundingClientRect().top === top).length || 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
  };
  const by = steps[mirrorArrow(event.key)];
  if (by === undefined) return;
  event.preventDefault();
  shown[at + by]?.focus();
}
