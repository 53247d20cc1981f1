import type { Memory } from './memory.ts';
import { addSigning, showSigning, toggle } from './signing.ts';

/** Puts back what a reviewer ticked, wrote and signed, and keeps every change; `onTick` is called after each tick. */
export function addRemarks(memory: Memory, onTick: () => void): void {
  for (const box of listBoxes('tick'))
    box.addEventListener('change', () => {
      keepTick(memory, box.dataset.tick ?? '', box.checked);
      onTick();
    });
  for (const area of listAreas()) addRemark(area, memory);
  for (const name of ['reviewer', 'role'] as const) {
    const field = document.querySelector<HTMLInputElement>(`#${name}`);
    field?.addEventListener('input', () => {
      memory.keepRemarks(() => ({ [name]: field.value }));
      onTick();
    });
  }
  for (const box of listBoxes('resolve'))
    box.addEventListener('change', () => keepResolved(memory, box));
  addSigning(memory, onTick);
  const show = () => {
    showRemarks(memory);
    onTick();
  };
  memory.follow(show);
  showRemarks(memory);
}

/** Shows what is kept; a field that is being written in stays as it is. */
function showRemarks({ remarks }: Memory): void {
  for (const box of listBoxes('tick')) {
    const id = box.dataset.tick ?? '';
    box.checked = remarks.ticked.includes(id);
    markEntry(id, box.checked);
  }
  for (const box of listBoxes('resolve'))
    box.checked = remarks.resolved[box.dataset.resolve ?? ''] ?? box.defaultChecked;
  showSigning(remarks.signed);
  for (const area of listAreas()) {
    if (area !== document.activeElement)
      area.value = remarks.remarks[area.dataset.remark ?? ''] ?? '';
    copyForPrint(area);
  }
  for (const name of ['reviewer', 'role'] as const) {
    const field = document.querySelector<HTMLInputElement>(`#${name}`);
    if (field && field !== document.activeElement) field.value = remarks[name];
  }
}

function keepTick(memory: Memory, id: string, ticked: boolean): void {
  memory.keepRemarks((before) => ({ ticked: toggle(before.ticked, [id], ticked) }));
  markEntry(id, ticked);
}

/** Only what differs from the sources is kept. */
function keepResolved(memory: Memory, box: HTMLInputElement): void {
  const id = box.dataset.resolve ?? '';
  memory.keepRemarks(({ resolved: { [id]: _, ...others } }) => ({
    resolved: box.checked === box.defaultChecked ? others : { ...others, [id]: box.checked },
  }));
}

function addRemark(area: HTMLTextAreaElement, memory: Memory): void {
  const id = area.dataset.remark ?? '';
  area.addEventListener('input', () => {
    memory.keepRemarks((before) => ({ remarks: { ...before.remarks, [id]: area.value } }));
    copyForPrint(area);
  });
}

function listBoxes(kind: 'tick' | 'resolve'): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>(`input[data-${kind}]`)];
}

function listAreas(): readonly HTMLTextAreaElement[] {
  return [...document.querySelectorAll<HTMLTextAreaElement>('textarea[data-remark]')];
}

/** On paper a text area shows no more than its box: what was written is printed from a copy. */
function copyForPrint(area: HTMLTextAreaElement): void {
  const copy = area.parentElement?.querySelector('.remark-copy');
  if (copy) copy.textContent = area.value;
}

function markEntry(id: string, ticked: boolean): void {
  const mark = document.querySelector<HTMLElement>(`[data-entry="${id}"] .entry-tick`);
  if (mark) mark.hidden = !ticked;
}
