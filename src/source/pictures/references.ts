import type { Outline } from './outline.ts';
import type { Paint } from './paint.ts';

/** What an element of a drawing refers to, and how much it draws by itself. */
export interface DrawnElement {
  readonly tag: string;
  readonly id: string | undefined;
  readonly parent: DrawnElement | undefined;
  /** As many as its outline has points, at least. */
  readonly vertices: number;
  readonly outline: Outline;
  /** How many dashes and gaps a unit of its outline has. */
  dashes: number;
  /** Layers of their own that it is put together from: what is seen through as a whole. */
  layers: number;
  /** How often it paints the whole drawing, and by how much it enlarges what it shows again. */
  painted: number;
  paint: Paint;
  /** Ids of the drawing that it refers to, each with the place that it does at. */
  readonly references: DrawnReference[];
}

/** `per` is what draws it, itself or what inherits it: each shape, or each of its vertices. */
export interface DrawnReference {
  readonly id: string;
  readonly offset: number;
  readonly per?: 'shape' | 'vertex';
}

/** What is counted of an element with all that it shows. */
type Counted = 'shape' | 'vertex' | 'length' | keyof typeof MOST;

/** More shapes than a page can draw in time, those that references repeat among them. */
const MOST_SHAPES = 100_000;
/** Shapes that one with dashes, and one that cuts others, takes as long as. */
const [DASHED, CLIPPING] = [10, 10];
/** The same of a whole drawing, which a detailed map may have. */
const MOST_DRAWN = 1_000_000;
/** What else a drawing may have, what it shows again included: more of it takes a browser over two seconds. */
const MOST = {
  dashes: [400_000, 'dashes'],
  crossings: [12_000, 'lines that cross each other'],
  layers: [600, 'see-through parts'],
  painted: [12_000, 'layers of paint'],
} as const;
/** How often a pattern is drawn, as far as a shape is filled with few of it. */
const TILES = 20;
/** References that lead on to each other. */
const DEEPEST = 30;

/** The first reference that leads nowhere, back to itself, or to more than can be drawn. */
export function findBadReference(
  elements: readonly DrawnElement[],
): { readonly problem: string; readonly offset: number } | undefined {
  const byId = new Map(elements.flatMap((element) => (element.id ? [[element.id, element]] : [])));
  const children = new Map<DrawnElement, DrawnElement[]>();
  for (const element of elements) {
    if (!element.parent) continue;
    const siblings = children.get(element.parent) ?? [];
    siblings.push(element);
    children.set(element.parent, siblings);
  }
  const costs = new Map<DrawnElement, number>();
  const counts: Readonly<Record<Counted, Map<DrawnElement, number>>> = {
    ...{ shape: new Map(), vertex: new Map(), length: new Map() },
    ...{ dashes: new Map(), crossings: new Map(), layers: new Map(), painted: new Map() },
  };

  /** Shapes, or what they are made of, of an element, of what stands in it and of what it shows again. */
  const count = (element: DrawnElement, per: Counted, depth: number): number => {
    if (depth > DEEPEST) return Number.POSITIVE_INFINITY;
    const known = counts[per].get(element);
    if (known !== undefined) return known;
    counts[per].set(element, Number.POSITIVE_INFINITY);
    const shown = element.tag === 'use' ? element.references.filter((one) => !one.per) : [];
    const targets = shown.flatMap(({ id }) => byId.get(id) ?? []);
    const countShown = (kind: Counted) => targets.map((one) => count(one, kind, depth + 1));
    const { outline, dashes, layers, painted } = element;
    const times = per === 'painted' ? Math.max(1, element.paint.scale) * element.paint.weight : 1;
    const inside = [
      ...(children.get(element) ?? []).map((child) => count(child, per, depth)),
      ...countShown(per).map((one) => one * times),
    ];
    // What is shown again has the dashes of where it is shown.
    const again = per === 'dashes' && dashes ? countShown('length') : [];
    const own = {
      ...{ shape: 1, vertex: element.vertices, length: outline.length, layers, painted },
      crossings: outline.crossings,
      dashes: dashes && again.reduce((total, one) => total + one * dashes, outline.length * dashes),
    }[per];
    const sum = inside.reduce((total, one) => total + one, own);
    counts[per].set(element, sum);
    return sum;
  };

  /** Shapes that an element draws, those it refers to among them. */
  const measure = (element: DrawnElement, depth: number): number => {
    const known = costs.get(element);
    if (known !== undefined) return known;
    if (depth > DEEPEST) return Number.POSITIVE_INFINITY;
    // Until it is known: a reference back to it never ends.
    costs.set(element, Number.POSITIVE_INFINITY);
    let cost = element.dashes ? DASHED : 1;
    for (const { id, per } of element.references) {
      const target = byId.get(id);
      const isRepeated = target?.tag === 'marker' || target?.tag === 'pattern';
      const own = target?.tag === 'clipPath' ? CLIPPING : 1;
      const times = per && isRepeated ? count(element, per, depth) : own;
      const tiles = target?.tag === 'pattern' ? TILES : 1;
      if (target) cost += times * tiles * measure(target, depth + 1);
    }
    for (const child of children.get(element) ?? []) cost += measure(child, depth);
    costs.set(element, cost);
    return cost;
  };

  for (const element of elements) {
    for (const { id, offset } of element.references) {
      if (!byId.has(id)) return { problem: `refers to "#${id}", which it does not have`, offset };
      if (measure(element, 0) > MOST_SHAPES)
        return {
          problem: `refers to "#${id}", which refers back to it or repeats too many shapes`,
          offset,
        };
    }
  }
  const [root] = elements;
  if (root && measure(root, 0) > MOST_DRAWN)
    return { problem: 'draws, cuts or dashes more than is drawn in time', offset: 0 };
  for (const per of ['dashes', 'crossings', 'layers', 'painted'] as const) {
    const [most, name] = MOST[per];
    const found = root ? count(root, per, 0) : 0;
    if (found > most)
      return { problem: `has more ${name} than are drawn in time, ${most} at most`, offset: 0 };
  }
  return undefined;
}
