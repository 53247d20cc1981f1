import { mirrorArrow } from '../deck/keys.ts';
import type { Memory } from './memory.ts';
import type { Visibility } from './visibility.ts';

/** Keys to go through the slides without a mouse; the reviewer can switch them off (WCAG 2.1.4). */
export function addShortcuts(memory: Memory, visibility: Visibility): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.keys');
  const help = () => dialog?.showModal();
  const commands: Readonly<Record<string, () => void>> = {
    j: () => move(visibility, 1),
    ArrowRight: () => move(visibility, 1),
    k: () => move(visibility, -1),
    ArrowLeft: () => move(visibility, -1),
    x: () => find<HTMLElement>(visibility, 'input[data-tick]')?.click(),
    r: () => find<HTMLElement>(visibility, ':scope > .remark textarea')?.focus(),
    '/': () => document.querySelector<HTMLElement>('#search')?.focus(),
    '?': help,
  };
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return leaveField();
    if (event.ctrlKey || event.metaKey || event.altKey || dialog?.open) return;
    const command =
      commands[event.key.length === 1 ? event.key.toLowerCase() : mirrorArrow(event.key)];
    if (!command || !memory.preferences.keysOn || takesKeys(event)) return;
    event.preventDefault();
    command();
  });
  document.querySelector('[data-action="keys"]')?.addEventListener('click', help);
  document
    .querySelector('[data-action="close-keys"]')
    ?.addEventListener('click', () => dialog?.close());
  const box = document.querySelector<HTMLInputElement>('#keys-on');
  if (!box) return;
  box.checked = memory.preferences.keysOn;
  box.addEventListener('change', () => memory.keepPreferences({ keysOn: box.checked }));
}

function move({ shown }: Visibility, by: 1 | -1): void {
  const at = findCurrent(shown);
  const next = shown[at < 0 ? 0 : Math.min(shown.length - 1, Math.max(0, at + by))];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'start' });
}

function find<T extends Element>({ shown }: Visibility, selector: string): T | null {
  return shown[Math.max(0, findCurrent(shown))]?.querySelector<T>(selector) ?? null;
}

/** The slide that has the focus, else the one that is being read; none above the first. */
function findCurrent(shown: readonly HTMLElement[]): number {
  const focused = shown.findIndex((article) => article.contains(document.activeElement));
  if (focused >= 0) return focused;
  const tops = shown.map((article) => article.getBoundingClientRect().top);
  return tops.findLastIndex((top) => top < innerHeight / 3);
}

/** From a remark or the search back to the slide, so that the keys work again. */
function leaveField(): void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || !activeElement.matches('textarea, input')) return;
  const article = activeElement.closest<HTMLElement>('.slide-review');
  if (article) article.focus({ preventScroll: true });
  else activeElement.blur();
}

/** Whether what has the focus wants the key itself: text fields, and arrows where something scrolls sideways. */
function takesKeys({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const types = target.closest('textarea, select, [contenteditable], input:not([type="checkbox"])');
  return !!types || (key.startsWith('Arrow') && !!target.closest('.table-frame[tabindex]'));
}
