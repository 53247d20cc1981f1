import type { Box, Part, Scene, TextRun } from './scene.ts';

/** Half a pixel is rounding; glyphs may stand a little out of a tight line. */
const TOLERANCE = 2;
/** The smallest text on the slide's own scale, and in its foot. */
const SMALLEST = { text: 24, foot: 18 } as const;
/** Lines the foot holds without touching what stands above it. */
const FOOT_LINES = 2;

/** One thing that does not fit: a part, what it does, and by how much that is too much. */
export interface Misfit {
  readonly part: number;
  /** "stands out of the slide by 20 px". */
  readonly problem: string;
  /** In px, to tell the worst from the rest. */
  readonly excess: number;
}

/** Everything on a slide that stands out, lies over something else, is too small, or is broken within a word. */
export function findMisfits(scene: Scene): readonly Misfit[] {
  const alone = [
    ...findTall(scene),
    ...findOutside(scene),
    ...findLow(scene),
    ...findSmall(scene),
    ...findBreaks(scene),
  ];
  const faulty = new Set(alone.map(({ part }) => scene.parts[part]?.group));
  return [...alone, ...findOverlaps(scene, faulty), ...findCovered(scene)];
}

/** Words broken at an arbitrary letter, and numbers at a digit. */
export function findBreaks({ breaks }: Scene): readonly Misfit[] {
  return breaks.map(({ part, word }) => ({
    part,
    problem: `breaks ${/\d/.test(word) ? 'the number' : 'the word'} "${word}" at an arbitrary ${/\d/.test(word) ? 'digit' : 'letter'}`,
    excess: TOLERANCE + 1,
  }));
}

/** What stands on the slide, yet takes of the room that is kept free above the foot. */
function findLow({ frame, floor, texts, boxes, parts }: Scene): readonly Misfit[] {
  const seen = [...texts.map(({ part, ink }) => ({ part, box: ink })), ...boxes];
  return seen
    .filter(({ part, box }) => parts[part]?.kind !== 'foot' && box.bottom <= frame.bottom)
    .flatMap(
      ({ part, box }) =>
        report(part, 'stands in the room above the foot', box.bottom - floor) ?? [],
    );
}

function findTall({ feet }: Scene): readonly Misfit[] {
  return feet
    .filter(({ lines }) => lines > FOOT_LINES)
    .map(({ part, lines }) => ({
      part,
      problem: `takes ${lines} lines, where the foot holds ${FOOT_LINES}`,
      excess: 100 * lines,
    }));
}

function findOutside({ frame, texts, boxes, cuts }: Scene): readonly Misfit[] {
  const beyond = (inner: Box, outer: Box) =>
    Math.max(
      outer.left - inner.left,
      inner.right - outer.right,
      outer.top - inner.top,
      inner.bottom - outer.bottom,
    );
  const found: (Misfit | undefined)[] = [
    ...texts.flatMap(({ part, box, holder, column }) => [
      report(part, 'stands out of the slide', beyond(box, frame)),
      holder && report(part, `stands out of its box (${holder.name})`, beyond(box, holder.box)),
      column && report(part, 'runs out of its column', box.right - column.right),
    ]),
    ...boxes.map(({ part, box }) => report(part, 'stands out of the slide', beyond(box, frame))),
    ...cuts.map(({ part, excess }) => report(part, 'is cut off', excess)),
  ];
  return found.filter((misfit) => misfit !== undefined);
}

function findSmall({ texts, parts }: Scene): readonly Misfit[] {
  return texts.flatMap(({ part, size }) => {
    const smallest = parts[part]?.kind === 'foot' ? SMALLEST.foot : SMALLEST.text;
    const problem = `is set in ${size.toFixed(1)} px, where ${smallest} px is the smallest`;
    return size < smallest - 0.05 ? [{ part, problem, excess: smallest - size }] : [];
  });
}

/**
 * Text over text: told of the one that is at fault anyway, else of the later. A foot that keeps its place is never at
 * fault; one that does not is told already, and what it covers is not.
 */
function findOverlaps({ texts, parts, feet }: Scene, faulty: ReadonlySet<number | undefined>) {
  const tall = feet.filter(({ lines }) => lines > FOOT_LINES).map(({ part }) => part);
  const placed = texts.filter(({ part }) => !tall.includes(part));
  return placed.flatMap((a, index) =>
    placed.slice(index + 1).flatMap((b) => {
      const [one, other] = [parts[a.part], parts[b.part]];
      if (!one || !other || isOneText(a, b, one, other)) return [];
      const first =
        faulty.has(one.group) !== faulty.has(other.group)
          ? faulty.has(one.group)
          : other.kind === 'foot';
      const [culprit, under] = first ? [a, other] : [b, one];
      return report(culprit.part, `overlaps ${under.name}`, overlap(a.ink, b.ink)) ?? [];
    }),
  );
}

/** Text over a picture, a drawing or a mark it is no label of, and a picture over another. */
function findCovered({ texts, marks, parts }: Scene): readonly Misfit[] {
  const drawn = new Set(marks.filter(({ whole }) => !whole).map(({ part }) => part));
  const overMarks = texts.flatMap(({ part, ink }) =>
    marks.flatMap((mark) => {
      const own = parts[part]?.within.includes(mark.part);
      if (mark.whole ? own || drawn.has(mark.part) : own && contains(mark.box, ink)) return [];
      const name = own ? 'a mark of its chart' : (parts[mark.part]?.name ?? '');
      return report(part, `overlaps ${name}`, overlap(ink, mark.box)) ?? [];
    }),
  );
  const pictures = marks.filter(({ whole }) => whole);
  const overPictures = pictures.flatMap((one, index) =>
    pictures.slice(index + 1).flatMap((other) => {
      const name = parts[one.part]?.name ?? '';
      return report(other.part, `overlaps ${name}`, overlap(one.box, other.box)) ?? [];
    }),
  );
  return [...overMarks, ...overPictures];
}

function isOneText(a: TextRun, b: TextRun, one: Part, other: Part): boolean {
  return a.part === b.part || one.within.includes(b.part) || other.within.includes(a.part);
}

function report(part: number, problem: string, excess: number): Misfit | undefined {
  if (excess <= TOLERANCE) return undefined;
  return { part, problem: `${problem} by ${Math.ceil(excess)} px`, excess };
}

function overlap(a: Box, b: Box): number {
  return Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );
}

function contains(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left + TOLERANCE &&
    outer.top <= inner.top + TOLERANCE &&
    outer.right >= inner.right - TOLERANCE &&
    outer.bottom >= inner.bottom - TOLERANCE
  );
}
