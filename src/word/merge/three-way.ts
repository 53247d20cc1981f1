import { foldPrint } from '../../language/fold.ts';
import { hashBlock } from '../fingerprint.ts';
import { type Block, printSigns, type Sign, type SourceBlock, sameBlock } from '../note.ts';
import type { ReviewedBlock } from './divide.ts';
import { type Pair, pairEqual } from './pairing.ts';
import { compareWords } from './rebind.ts';

/** A paragraph of the merged notes: the source's own object where it stays as it is. */
export interface Outcome {
  readonly block: Block;
  /** Index of the source's paragraph that it is or was. */
  readonly source?: number;
  /** Index of the reviewed paragraph that it is. */
  readonly reviewed?: number;
}

/** A paragraph that both sides changed since the export; empty words where one removed it. */
export interface Clash {
  readonly source?: number;
  readonly here: string;
  readonly there: string;
  /** Who changed it there. */
  readonly authors: readonly string[];
}

/** What a reviewer did to the paragraphs of a slide. */
export interface Counts {
  readonly unchanged: number;
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
}

export interface Reconciled {
  readonly outcomes: readonly Outcome[];
  readonly clashes: readonly Clash[];
  readonly counts: Counts;
  /** Source paragraphs that the reviewer removed. */
  readonly removed: readonly number[];
}

/**
 * Merges what came back with the sources, by the hashes of the paragraphs that were exported: what one side alone
 * changed is taken, what both changed is a clash and stays as it is here.
 */
export function reconcile(
  base: readonly string[],
  source: readonly SourceBlock[],
  reviewed: readonly ReviewedBlock[],
): Reconciled {
  const sourceHashes = source.map(hashBlock);
  const ofSource = matchSource(base, sourceHashes);
  const sourceOf = new Map(ofSource.map((at, index) => [at, index] as const));
  sourceOf.delete(-1);
  const ofReviewed = matchReviewed(base, reviewed, (at) => source[sourceOf.get(at) ?? -1]);
  const clashes: Clash[] = [];
  const outcomes: Outcome[] = [];
  const tally = { unchanged: 0, changed: 0, added: 0, removed: 0, moved: 0 };
  const own = source.map((_, index) => index).filter((index) => ofSource[index] === -1);
  reviewed.forEach((block, index) => {
    const at = ofReviewed[index] ?? -1;
    const isSame = at >= 0 && hashBlock(block) === base[at];
    const here = at >= 0 ? sourceOf.get(at) : own.find((one) => isEqual(source[one], block));
    const known = here === undefined ? undefined : source[here];
    const isUntouched = here !== undefined && sourceHashes[here] === base[at];
    const changed = !isSame || (isUntouched && known !== undefined && !isEqual(known, block));
    if (at < 0) tally.added += 1;
    else tally[changed ? 'changed' : 'unchanged'] += 1;
    if (known && here !== undefined && (!changed || isEqual(known, block)))
      outcomes.push({ block: known, source: here, reviewed: index });
    else if (at < 0 || isUntouched)
      outcomes.push({ block, reviewed: index, ...(here !== undefined && { source: here }) });
    else if (changed) {
      clashes.push({ ...describe(known, block), ...(here !== undefined && { source: here }) });
      if (known && here !== undefined)
        outcomes.push({ block: known, source: here, reviewed: index });
    }
  });
  const removed: number[] = [];
  const disputed: number[] = [];
  base.forEach((hash, at) => {
    if (ofReviewed.includes(at)) return;
    tally.removed += 1;
    const here = sourceOf.get(at);
    const known = here === undefined ? undefined : source[here];
    if (here === undefined || !known) return;
    if (sourceHashes[here] === hash) removed.push(here);
    else {
      clashes.push({ ...describe(known, undefined), source: here });
      disputed.push(here);
    }
  });
  tally.moved = countMoved(ofReviewed);
  const ordered = tally.moved ? outcomes : orderAsSource(outcomes);
  const placed = keepSource(ordered, [...own, ...disputed], source);
  return { outcomes: placed, clashes, counts: tally, removed };
}

function isEqual(source: SourceBlock | undefined, block: ReviewedBlock): boolean {
  return source !== undefined && sameBlock(source, block) && printsSame(source.signs, block.signs);
}

/** A fact that was overwritten keeps its tag, and says something else. */
function printsSame(a: readonly Sign[], b: readonly Sign[]): boolean {
  const print = ({ printed = '' }: Sign) => foldPrint(printed).text.trim();
  return a.every((sign, index) => print(sign) === print(b[index] ?? sign));
}

function describe(here: Block | undefined, there: ReviewedBlock | undefined): Clash {
  const [ours, theirs] = [here, there].map((block) => printSigns(block?.signs ?? []));
  return { here: ours ?? '', there: theirs ?? '', authors: there?.authors ?? [] };
}

/** Which exported paragraph each of the source's is: an equal one, else the one in the same gap; -1 for new ones. */
function matchSource(base: readonly string[], hashes: readonly string[]): readonly number[] {
  const matched = matchEqual(base, hashes);
  const gap = { gone: [] as number[], come: [] as number[] };
  const close = () => {
    gap.come.forEach((index, at) => {
      matched[index] = gap.gone[at] ?? -1;
    });
    gap.gone = [];
    gap.come = [];
  };
  for (const { a, b } of pairEqual(base, hashes)) {
    if (a !== undefined && b !== undefined) close();
    else if (a !== undefined && !matched.includes(a)) gap.gone.push(a);
    else if (b !== undefined && matched[b] === -1) gap.come.push(b);
  }
  close();
  return matched;
}

/** Equal ones in order, then equal ones that stand elsewhere. */
function matchEqual(base: readonly string[], hashes: readonly string[]): number[] {
  const matched = hashes.map(() => -1);
  for (const { a, b } of pairEqual(base, hashes))
    if (a !== undefined && b !== undefined) matched[b] = a;
  return matched.map((known, index) => {
    if (known >= 0) return known;
    const at = base.findIndex((hash, one) => hash === hashes[index] && !matched.includes(one));
    if (at >= 0) matched[index] = at;
    return at;
  });
}

/** Comparisons of words that a slide's paragraphs are worth. */
const MOST_COMPARED = 100_000;

/** By equality, then by bookmark, then by the words it shares with a paragraph that nothing else is. */
function matchReviewed(
  base: readonly string[],
  reviewed: readonly ReviewedBlock[],
  sourceAt: (at: number) => SourceBlock | undefined,
): readonly number[] {
  const matched = matchEqual(base, reviewed.map(hashBlock));
  const claim = (index: number, candidates: readonly number[], least: number) => {
    const { signs = [] } = reviewed[index] ?? {};
    const scored = candidates
      .filter((at) => at < base.length && !matched.includes(at))
      .map((at) => ({ at, score: compareWords(sourceAt(at)?.signs ?? [], signs) }));
    const [best] = scored.sort((a, b) => b.score - a.score);
    if (best && best.score >= least) matched[index] = best.at;
  };
  const open = () => reviewed.map((_, index) => index).filter((index) => matched[index] === -1);
  for (const index of open()) claim(index, reviewed[index]?.bases ?? [], 0);
  if (open().length * base.length < MOST_COMPARED)
    for (const index of open()) claim(index, [...base.keys()], 0.4);
  return matched;
}

/** How many would have to be put elsewhere for the others to stand in their order. */
function countMoved(ofReviewed: readonly number[]): number {
  const known = ofReviewed.filter((at) => at >= 0).map(String);
  const ordered = [...known].sort((a, b) => Number(a) - Number(b));
  return pairEqual(ordered, known).filter(({ a, b }) => a !== undefined && b === undefined).length;
}

/** Where the reviewer moved nothing, what the sources moved stays where they have it. */
function orderAsSource(outcomes: readonly Outcome[]): readonly Outcome[] {
  const sorted = outcomes
    .filter(({ source }) => source !== undefined)
    .sort((a, b) => (a.source ?? 0) - (b.source ?? 0));
  return outcomes.map((one) => (one.source === undefined ? one : (sorted.shift() ?? one)));
}

/** Paragraphs that only the sources have, or that stay as they are there, stand behind those that they stand behind there. */
export function keepSource(
  outcomes: readonly Outcome[],
  kept: readonly number[],
  source: readonly SourceBlock[],
): readonly Outcome[] {
  const placed = [...outcomes];
  for (const index of [...kept].sort((a, b) => a - b)) {
    const block = source[index];
    if (!block || placed.some((one) => one.source === index)) continue;
    const before = placed.findLastIndex((one) => one.source !== undefined && one.source < index);
    placed.splice(before + 1, 0, { block, source: index });
  }
  return placed;
}

/** The source's paragraphs beside the merged ones, in order; those that moved stand alone in both. */
export function pairOutcomes(
  source: readonly SourceBlock[],
  outcomes: readonly Outcome[],
): readonly Pair[] {
  const pairs = pairEqual(
    source.map((_, index) => String(index)),
    outcomes.map(({ source: index }) => String(index ?? 'new')),
  );
  return insertFirst(pairs);
}

/** What comes in stands with what was before it, so that an item stays in its list. */
function insertFirst(pairs: readonly Pair[]): readonly Pair[] {
  const ordered: Pair[] = [];
  for (const pair of pairs) {
    const last = ordered.findLastIndex(({ b }) => b !== undefined);
    if (pair.a === undefined) ordered.splice(last + 1, 0, pair);
    else ordered.push(pair);
  }
  return ordered;
}
