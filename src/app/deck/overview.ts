import { openDialog } from './dialog.ts';
import { create } from './dom.ts';
import type { Editions } from './editions.ts';
import { mirrorArrow } from './keys.ts';
import { isBackup } from './place.ts';
import { ALL, copySlide, copyTitle, readNumber } from './slide-copy.ts';

/** Shows all slides in a grid; a click, or a number or words of a title and Enter, leads to one. */
export function openOverview(
  editions: Editions,
  current: string,
  jump: (slide: string) => void,
): void {
  const { words } = editions.language;
  const field = create('input', { type: 'search', id: 'find-slide', autocomplete: 'off' });
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
  const items = [...list.querySelectorAll('button')];
  const choose = (item: HTMLButtonElement | undefined) => {
    if (!item) return;
    dialog.close();
    jump(item.value);
  };
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) choose(target.closest('button') ?? undefined);
  });
  field.addEventListener('input', () => {
    const found = filter(items, field.value);
    empty.textContent = found.length ? '' : words.notFound;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    choose(field.value.trim() ? filter(items, field.value)[0] : undefined);
  });
  list.addEventListener('keydown', (event) => moveFocus(event, items));
  items.find(({ ariaCurrent }) => ariaCurrent)?.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
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

/** Shows the items that a number or words of a title mean; an exact number means one. */
function filter(items: readonly HTMLButtonElement[], wanted: string): HTMLButtonElement[] {
  const words = fold(wanted).split(/\s+/).filter(Boolean);
  const numbered = items.filter(
    (item) => fold(item.querySelector('b')?.textContent ?? '') === words[0],
  );
  const found =
    numbered.length && words.length === 1
      ? numbered
      : items.filter((item) => {
          const text = fold(item.querySelector('.caption')?.textContent ?? '');
          return words.every((word) => text.includes(word));
        });
  for (const item of items) item.closest('li')?.toggleAttribute('hidden', !found.includes(item));
  return found;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .toLowerCase()
    .trim();
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
