import { measureText } from './text-block.ts';

/** A dated fact on the band, in px from its left end, with its label wrapped. */
export interface TimelineEvent {
  readonly kind: 'year' | 'day' | 'interval';
  readonly x1: number;
  readonly x2: number;
  readonly date: readonly string[];
  readonly lines: readonly string[];
}

/** A label's place: on one side of the band, its far edge `reach` px from it. */
export interface TimelineLabel {
  readonly event: TimelineEvent;
  readonly side: 'above' | 'below';
  readonly x: number;
  /** Where its lines end, if they end at the leader and not begin there. */
  readonly end?: number;
  /** Where its leader meets the band. */
  readonly anchor: number;
  readonly reach: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly near: number;
  readonly far: number;
  readonly crossed?: boolean;
  readonly end?: number;
  /** How far the edge of the drawing pushed it from its leader. */
  readonly strayed?: number;
}

/** Between labels one above the other. */
const GAP = 18;

/** Labels on alternate sides in order of date, each as near the band as the ones before it allow. */
export function placeLabels(
  events: readonly TimelineEvent[],
  width: number,
  leading: number,
  lead: number,
): readonly TimelineLabel[] {
  const taken = { above: [] as Box[], below: [] as Box[] };
  return [...events]
    .sort((a, b) => a.x1 - b.x1)
    .map((event, index) => {
      const preferred = index % 2 ? ('below' as const) : ('above' as const);
      const other = index % 2 ? ('above' as const) : ('below' as const);
      const places = [preferred, other].flatMap((side) =>
        findPlaces(event, taken[side], width, leading, lead).map((box) => ({ side, box })),
      );
      const { side, box } = places.reduce((best, place) =>
        cost(place.box) < cost(best.box) ? place : best,
      );
      const anchor = findAnchor(event);
      // The leader needs its way to the band kept free too.
      taken[side].push(
        { ...box, near: box.near - GAP, far: box.far + GAP },
        { left: anchor - 8, right: anchor + 8, near: 0, far: box.near },
      );
      const { left: x, far: reach, end } = box;
      return { event, side, x, anchor, reach, ...(end !== undefined && { end }) };
    });
}

/** The nearest place for a label that begins at its leader, and for one that ends at it. */
function findPlaces(
  event: TimelineEvent,
  taken: readonly Box[],
  width: number,
  leading: number,
  lead: number,
): readonly Box[] {
  const room = Math.max(
    ...event.date.map((line) => measureText(line, 31)),
    ...event.lines.map((line) => measureText(line, 30)),
  );
  const anchor = findAnchor(event);
  const height = (event.date.length + event.lines.length) * leading;
  const inset = event.kind === 'year' ? 14 : 0;
  return [anchor - inset, anchor + inset - room].map((wanted, index) => {
    const left = Math.max(0, Math.min(wanted, width - room));
    // Set before its leader or pushed back from the edge, a label that began at its left would end short of the leader.
    const end = left < wanted || (index === 1 && left === wanted) ? left + room : undefined;
    const strayed = Math.abs(left - wanted);
    const place = { left, right: left + room + 20, near: lead, far: lead + height, strayed };
    return stackBox(end === undefined ? place : { ...place, end }, anchor, taken);
  });
}

/** Moves a label away from the band until it covers no other. */
function stackBox(wanted: Box, anchor: number, taken: readonly Box[]): Box {
  for (let shift = 0; ; shift += 19) {
    const box = { ...wanted, near: wanted.near + shift, far: wanted.far + shift };
    if (taken.some((other) => overlap(box, other))) continue;
    const leader = { left: anchor - 4, right: anchor + 4, near: 0, far: box.near };
    return { ...box, crossed: taken.some((other) => overlap(leader, other)) };
  }
}

/** A leader that runs through another label or beside another leader is worse than any distance. */
function cost({ far, crossed, strayed = 0 }: Box): number {
  return far + 0.3 * strayed + (crossed ? 10_000 : 0);
}

/** A year is led to from near its start, a day or an interval from its middle. */
function findAnchor({ kind, x1, x2 }: TimelineEvent): number {
  return kind === 'year' ? Math.min(x1 + 14, (x1 + x2) / 2) : (x1 + x2) / 2;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.near < b.far && b.near < a.far;
}
