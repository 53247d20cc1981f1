import { foldPrint } from '../../language/fold.ts';
import { nameSign, printSigns, type Sign, type SourceBlock } from '../note.ts';
import type { ReviewedBlock } from './divide.ts';
import { pairEqual } from './pairing.ts';

/**
 * Finds locked facts, pictures and tables again that came back as plain text: an office program dropped their controls,
 * and the text is unchanged. Those whose text is not found stay missing.
 */
export function rebindLocked(
  reviewed: readonly ReviewedBlock[],
  source: readonly SourceBlock[],
): readonly ReviewedBlock[] {
  const missing = listMissing(reviewed, source);
  if (!missing.length) return reviewed;
  return reviewed.map((block) => {
    const origin = findOrigin(block, source);
    return origin ? rebind(block, origin, missing) : block;
  });
}

function listMissing(reviewed: readonly ReviewedBlock[], source: readonly SourceBlock[]): string[] {
  const locked = (blocks: readonly { readonly signs: readonly Sign[] }[]) =>
    blocks.flatMap(({ signs }) => signs.filter(isLocked).map(({ text }) => text));
  const missing = locked(source);
  for (const tag of locked(reviewed)) {
    const at = missing.indexOf(tag);
    if (at >= 0) missing.splice(at, 1);
  }
  return missing;
}

export function isLocked({ kind }: Sign): boolean {
  return kind === 'fact' || kind === 'picture';
}

function findOrigin(block: ReviewedBlock, source: readonly SourceBlock[]): SourceBlock | undefined {
  const named = source[block.bases[0] ?? -1];
  const scored = [...(named ? [named] : []), ...source].map((one) => ({
    one,
    score: compareWords(one.signs, block.signs),
  }));
  return scored.filter(({ score }) => score > 0.4).sort((a, b) => b.score - a.score)[0]?.one;
}

/** The share of words that two texts have in common as they are printed, 0 to 1. */
export function compareWords(a: readonly Sign[], b: readonly Sign[]): number {
  const [words, others] = [a, b].map((signs) => foldPrint(printSigns(signs)).text.split(/\s+/));
  const left = new Map<string, number>();
  for (const word of others ?? []) left.set(word, (left.get(word) ?? 0) + 1);
  const shared = (words ?? []).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return shared.length / Math.max(1, words?.length ?? 0, others?.length ?? 0);
}

/** A letter as it is printed, and which of the signs it comes from. */
interface Letter {
  readonly text: string;
  readonly sign: number;
}

/** Without spaces: typography sets them anew where a text in another language is no fact any more. */
function listLetters(signs: readonly Sign[]): readonly Letter[] {
  return signs.flatMap((sign, index) => {
    const printed = isLocked(sign) ? [...(sign.printed ?? '')] : [nameSign(sign)];
    return printed.flatMap((text) => {
      const folded = foldPrint(text).text.trim();
      return folded ? [{ text: folded, sign: index }] : [];
    });
  });
}

function rebind(block: ReviewedBlock, origin: SourceBlock, missing: string[]): ReviewedBlock {
  const [from, to] = [listLetters(origin.signs), listLetters(block.signs)];
  const pairs = pairEqual(
    from.map(({ text }) => text),
    to.map(({ text }) => text),
  );
  const found = new Map<number, number>();
  for (const { a, b } of pairs) if (a !== undefined && b !== undefined) found.set(a, b);
  const signs = [...block.signs];
  let kind = block.kind;
  // From the end, so that what was found before stays where it is.
  for (let at = origin.signs.length - 1; at >= 0; at -= 1) {
    const sign = origin.signs[at];
    const span = sign && isLocked(sign) ? spanOf(at, from, to, found) : undefined;
    const wanted = sign ? missing.indexOf(sign.text) : -1;
    if (!sign || !span || wanted < 0 || isWithinWord(block.signs, span, origin.signs, at)) continue;
    missing.splice(wanted, 1);
    const { source: _, ...bound } = sign;
    signs.splice(span.start, span.length, { ...bound, bare: true });
    if (origin.kind === 'locked' && signs.length === 1) kind = 'locked';
  }
  return { ...block, kind, signs };
}

/** Whether letters or digits were put next to it, so that it would say something else: "12" of "2". */
function isWithinWord(
  reviewed: readonly Sign[],
  { start, length }: Span,
  source: readonly Sign[],
  at: number,
): boolean {
  const isLetter = (sign: Sign | undefined) =>
    sign?.kind === 'text' && /[\p{L}\p{N}]/u.test(sign.text);
  return (
    (isLetter(reviewed[start - 1]) && !isLetter(source[at - 1])) ||
    (isLetter(reviewed[start + length]) && !isLetter(source[at + 1]))
  );
}

interface Span {
  readonly start: number;
  readonly length: number;
}

/** Which signs of the reviewed paragraph say all of a locked text, one after the other. */
function spanOf(
  sign: number,
  from: readonly Letter[],
  to: readonly Letter[],
  found: ReadonlyMap<number, number>,
): Span | undefined {
  const places = from.flatMap((letter, index) => (letter.sign === sign ? [found.get(index)] : []));
  const [first] = places;
  if (first === undefined || places.some((place, index) => place !== first + index))
    return undefined;
  const start = to[first]?.sign ?? 0;
  const end = to[first + places.length - 1]?.sign ?? start;
  return { start, length: end - start + 1 };
}
