/** The keys' target is never lost with a slide that goes away: what had the focus in it hands it to the new slide. */
export function keepFocus(root: HTMLElement, slide: string): void {
  const { activeElement } = document;
  if (!activeElement || !root.contains(activeElement) || activeElement === root) return;
  const section = document.getElementById(slide);
  if (!section || section.contains(activeElement)) return;
  section.tabIndex = -1;
  section.focus({ preventScroll: true });
}
