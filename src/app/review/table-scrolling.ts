/** A table wider than its place scrolls: then, and only then, the keyboard can get to it. */
export function addTableScrolling(): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) markScrolling(target);
  });
  for (const frame of document.querySelectorAll('.table-frame')) {
    observer.observe(frame);
    const table = frame.firstElementChild;
    if (table) new ResizeObserver(() => markScrolling(frame)).observe(table);
  }
}

function markScrolling(frame: Element): void {
  const scrolls = frame.scrollWidth > frame.clientWidth;
  frame.toggleAttribute('tabindex', scrolls);
  if (!scrolls) {
    frame.removeAttribute('role');
    frame.removeAttribute('aria-label');
    return;
  }
  frame.setAttribute('tabindex', '0');
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', frame.querySelector('caption')?.textContent ?? '');
}
