/** A slide's planned share of the talk, in seconds; what is not part of the talk has none. */
export interface PlannedSlide {
  readonly id: string;
  readonly name: string;
  readonly seconds: number;
}

/** The plan as the slides carry it, scaled so that the whole fills the slot. */
export function planTalk(slides: readonly HTMLElement[], slot: number): readonly PlannedSlide[] {
  const timed = slides.filter(({ dataset }) => dataset.timing !== undefined);
  const seconds = timed.map(({ dataset }) => Number(dataset.timing));
  const total = seconds.reduce((sum, one) => sum + one, 0);
  return timed.map(({ id, dataset }, index) => ({
    id,
    name: dataset.name ?? id,
    seconds: ((seconds[index] ?? 0) * slot) / Math.max(1, total),
  }));
}

/**
 * Seconds by which the talk is ahead of its plan (below zero) or behind it (above), 0 as long as the slide that is
 * shown is the one that should be. `from` is the slide the timer was started on. None beyond the planned slides.
 */
export function measurePace(
  plan: readonly PlannedSlide[],
  from: string | undefined,
  slide: string,
  elapsed: number,
): number | undefined {
  const at = plan.findIndex(({ id }) => id === slide);
  if (at < 0) return undefined;
  const first = Math.max(
    0,
    plan.findIndex(({ id }) => id === from),
  );
  const sum = (end: number) => plan.slice(first, end).reduce((all, one) => all + one.seconds, 0);
  const [start, end] = [sum(at), sum(at + 1)];
  if (elapsed < start) return elapsed - start;
  return elapsed > end ? elapsed - end : 0;
}
