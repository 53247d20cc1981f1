import type { Moment } from './timeline-band.ts';

/** A label's place beside the band: everything in shares of the band's length, from where time begins. */
export interface Slot {
  readonly moment: Moment;
  readonly side: 'before' | 'after';
  readonly start: number;
  readonly width: number;
  /** Whether its lines end at its leader rather than begin there. */
  readonly ends: boolean;
  /** Where its leader meets the band, and where the label. */
  readonly anchor: number;
  readonly meets: number;
}

/** Widths of a label, the widest that fits is taken; and what parts two labels. */
const WIDTHS = [0.34, 0.3, 0.26, 0.22, 0.18, 0.15, 0.12];
const GAP = 0.02;

/**
 * Places the labels of moments in order of date so that none covers another, nor its leader: each begins or ends with its
 * moment, on alternate sides where that fits. More than that allows stand side by side, at the end of slanting leaders.
 */
export function placeLabels(moments: readonly Moment[]): readonly Slot[] {
  for (const width of WIDTHS) {
    const slots = moments.length * width <= 2 && fitLabels(moments, width);
    if (slots) return slots;
  }
  return shareOut(moments);
}

/** Where each side is free from. */
type Free = Readonly<Record<Slot['side'], number>>;

function fitLabels(moments: readonly Moment[], width: number): readonly Slot[] | undefined {
  const dead = new Set<string>();
  const place = (index: number, free: Free): readonly Slot[] | undefined => {
    const moment = moments[index];
    if (!moment) return [];
    const key = `${index} ${free.before} ${free.after}`;
    if (dead.has(key)) return undefined;
    for (const slot of listSlots(moment, index, width)) {
      if (slot.start < free[slot.side] || slot.start < 0 || slot.start + width > 1) continue;
      const rest = place(index + 1, { ...free, [slot.side]: slot.start + width + GAP });
      if (rest) return [slot, ...rest];
    }
    dead.add(key);
    return undefined;
  };
  return place(0, { before: 0, after: 0 });
}

/** The places a label may take, the best first. */
function listSlots(moment: Moment, index: number, width: number): readonly Slot[] {
  const anchor = findAnchor(moment);
  // A long moment's label is no longer over its leader than centred there.
  const starts = Math.max(moment.from, anchor - width / 2);
  const stops = Math.min(moment.to, anchor + width / 2);
  return [alternate(index), alternate(index + 1)].flatMap((side) =>
    [false, true].map((ends) => ({
      moment,
      side,
      start: ends ? stops - width : starts,
      width,
      ends,
      anchor,
      meets: anchor,
    })),
  );
}

function shareOut(moments: readonly Moment[]): readonly Slot[] {
  return moments.map((moment, index) => {
    const side = alternate(index);
    const room = 1 / Math.ceil((moments.length - (side === 'after' ? 1 : 0)) / 2);
    const start = Math.floor(index / 2) * room;
    const anchor = findAnchor(moment);
    const meets = Math.min(Math.max(anchor, start), start + room / 2);
    return { moment, side, start, width: room - GAP, ends: false, anchor, meets };
  });
}

function alternate(index: number): Slot['side'] {
  return index % 2 ? 'after' : 'before';
}

/** The middle: a year says no day of it. */
function findAnchor({ from, to }: Moment): number {
  return (from + to) / 2;
}
