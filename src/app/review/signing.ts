import type { Memory } from './memory.ts';

/** Keeps what a reviewer signs, one by one or all of a slide in a language at once; `onSign` is called after each time. */
export function addSigning(memory: Memory, onSign: () => void): void {
  for (const place of document.querySelectorAll<HTMLElement>('.signing')) {
    const boxes = listBoxes(place);
    const all = findAll(place);
    const keep = (changed: HTMLInputElement, affected: readonly HTMLInputElement[]) => {
      keepSignatures(memory, changed, affected);
      showSigning(memory.remarks.signed);
      onSign();
    };
    for (const box of boxes) box.addEventListener('change', () => keep(box, [box]));
    all?.addEventListener('change', () => keep(all, boxes));
  }
}

/** Shows what is signed. */
export function showSigning(signed: readonly string[]): void {
  for (const place of document.querySelectorAll<HTMLElement>('.signing')) {
    const boxes = listBoxes(place);
    for (const box of boxes) box.checked = signed.includes(box.dataset.sign ?? '');
    const all = findAll(place);
    if (all) all.checked = boxes.every(({ checked }) => checked);
  }
}

/** Whether a slide has something that a role is still to sign in a language that is shown; any role that is not asked for, anything. */
export function isLeftToSign(article: HTMLElement, role: string): boolean {
  const own = CSS.escape(role.trim());
  const isAsked = own && document.querySelector(`#roles [value="${own}"]`);
  const open = article.querySelectorAll<HTMLInputElement>(
    `.column:not([hidden]) [data-sign]${isAsked ? `[data-roles~="${own}"]` : ':not([data-roles=""])'}`,
  );
  return [...open].some(({ checked }) => !checked);
}

/** Nobody signs without a name and a role. */
function keepSignatures(
  memory: Memory,
  changed: HTMLInputElement,
  boxes: readonly HTMLInputElement[],
): void {
  const { reviewer, role } = memory.remarks;
  const isNamed = reviewer.trim() !== '' && role.trim() !== '';
  const notice = changed.closest('.signing')?.querySelector<HTMLElement>('.sign-first');
  if (notice) notice.hidden = isNamed || !changed.checked;
  if (changed.checked && !isNamed) return;
  const names = boxes.map(({ dataset }) => dataset.sign ?? '');
  memory.keepRemarks((before) => ({ signed: toggle(before.signed, names, changed.checked) }));
}

/** A list with names or without. */
export function toggle(
  list: readonly string[],
  names: readonly string[],
  isOn: boolean,
): readonly string[] {
  const others = list.filter((one) => !names.includes(one));
  return isOn ? [...others, ...names] : others;
}

function listBoxes(place: HTMLElement): readonly HTMLInputElement[] {
  return [...place.querySelectorAll<HTMLInputElement>('[data-sign]')];
}

function findAll(place: HTMLElement): HTMLInputElement | null {
  return place.querySelector('[data-sign-all]');
}
