import type { Memory } from './memory.ts';

/** Puts back what a reviewer ticked and wrote, and keeps every change; `onTick` is called after each tick. */
export function addRemarks(memory: Memory, onTick: () => void): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('input[data-tick]')) {
    const id = box.dataset.tick ?? '';
    box.checked = memory.remarks.ticked.includes(id);
    markEntry(id, box.checked);
    box.addEventListener('change', () => {
      keepTick(memory, id, box.checked);
      onTick();
    });
  }
  for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-remark]'))
    addRemark(area, memory);
  const reviewer = document.querySelector<HTMLInputElement>('#reviewer');
  if (!reviewer) return;
  reviewer.value = memory.remarks.reviewer;
  reviewer.addEventListener('input', () => memory.keepRemarks({ reviewer: reviewer.value }));
}

function keepTick(memory: Memory, id: string, ticked: boolean): void {
  const others = memory.remarks.ticked.filter((one) => one !== id);
  memory.keepRemarks({ ticked: ticked ? [...others, id] : others });
  markEntry(id, ticked);
}

function addRemark(area: HTMLTextAreaElement, memory: Memory): void {
  const id = area.dataset.remark ?? '';
  area.value = memory.remarks.remarks[id] ?? '';
  copyForPrint(area);
  area.addEventListener('input', () => {
    memory.keepRemarks({ remarks: { ...memory.remarks.remarks, [id]: area.value } });
    copyForPrint(area);
  });
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
