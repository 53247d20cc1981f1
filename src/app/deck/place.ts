/** Where a talk stands: a slide by its id, and the last of its fragments that is shown; -1 before the first. */
export interface Place {
  readonly slide: string;
  readonly fragment: number;
}

/** The fragments of a slide in the order in which reveal.js shows them, those that come together in one step. */
export function listSteps(slide: Element): readonly (readonly Element[])[] {
  const steps = new Map<number, Element[]>();
  const fragments = [...slide.querySelectorAll('.fragment')];
  const numbered = fragments.filter((one) => one.hasAttribute('data-fragment-index'));
  for (const one of numbered) {
    const index = Number(one.getAttribute('data-fragment-index'));
    steps.set(index, [...(steps.get(index) ?? []), one]);
  }
  const rest = fragments.filter((one) => !numbered.includes(one)).map((one) => [one]);
  return [...[...steps].sort(([a], [b]) => a - b).map(([, step]) => step), ...rest];
}

/**
 * One step on or back; going back enters a slide with all its fragments, as it was left. None beyond the ends: back-up
 * slides stand behind the talk's, and only a jump leads there.
 */
export function stepFrom(
  slides: readonly Element[],
  { slide, fragment }: Place,
  by: 1 | -1,
): Place | undefined {
  const at = slides.findIndex(({ id }) => id === slide);
  const current = slides[at];
  if (!current) return undefined;
  const within = fragment + by;
  if (within >= -1 && within < listSteps(current).length) return { slide, fragment: within };
  const next = slides[at + by];
  if (by > 0 && next && isBackup(next) && !isBackup(current)) return undefined;
  return next && { slide: next.id, fragment: by > 0 ? -1 : listSteps(next).length - 1 };
}

/** Whether a slide is kept for questions, and no part of the talk. */
export function isBackup(slide: Element): boolean {
  return slide.classList.contains('backup');
}

/** The last slide of the talk itself. */
export function findLast<Slide extends Element>(slides: readonly Slide[]): Slide | undefined {
  return slides.findLast((slide) => !isBackup(slide));
}

/** Whether two places are the same. */
export function isSame(a: Place | undefined, b: Place | undefined): boolean {
  return a?.slide === b?.slide && a?.fragment === b?.fragment;
}
