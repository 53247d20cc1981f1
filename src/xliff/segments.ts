import { hashBlock } from '../word/fingerprint.ts';
import { pairEqual } from '../word/merge/pairing.ts';
import { type BlockKind, nameSign, type SourceBlock } from '../word/note.ts';

/** A paragraph of notes in two languages. */
export interface Segment {
  /** "reefs/2/0123abcd": slide, place and hash of the paragraph it was exported with; "new" where there is none yet. */
  readonly id: string;
  readonly kind: BlockKind;
  readonly source?: SourceBlock;
  readonly target?: SourceBlock;
}

/** What stands for the hash of a paragraph that is still to be translated. */
export const NEW = 'new';

/** Puts the paragraphs of two languages side by side, in the order of the target. */
export function listSegments(
  slide: string,
  sources: readonly SourceBlock[],
  targets: readonly SourceBlock[],
): readonly Segment[] {
  let last = 0;
  let added = 0;
  return pairParagraphs(sources, targets).flatMap(({ a, b }): readonly Segment[] => {
    const [source, target] = [sources[a ?? -1], targets[b ?? -1]];
    const kind = (target ?? source)?.kind ?? 'p';
    if (b !== undefined && target) {
      last = b + 1;
      const id = `${slide}/${last}/${hashBlock(target)}`;
      return [{ id, kind, target, ...(source && { source }) }];
    }
    added += 1;
    return source ? [{ id: `${slide}/${last}.${added}/${NEW}`, kind, source }] : [];
  });
}

/** One by one where there are as many, else by kind and codes, and in order between those that are alike. */
function pairParagraphs(sources: readonly SourceBlock[], targets: readonly SourceBlock[]) {
  if (sources.length === targets.length) return sources.map((_, index) => ({ a: index, b: index }));
  const paired: { a?: number; b?: number }[] = [];
  let gone: number[] = [];
  let come: number[] = [];
  const close = () => {
    for (let at = 0; at < Math.max(gone.length, come.length); at += 1) {
      const [a, b] = [gone[at], come[at]];
      paired.push({ ...(a !== undefined && { a }), ...(b !== undefined && { b }) });
    }
    gone = [];
    come = [];
  };
  for (const { a, b } of pairEqual(sources.map(nameCodes), targets.map(nameCodes))) {
    if (a !== undefined && b !== undefined) {
      close();
      paired.push({ a, b });
    } else if (a !== undefined) gone.push(a);
    else if (b !== undefined) come.push(b);
  }
  close();
  return paired;
}

function nameCodes({ kind, signs }: SourceBlock): string {
  const codes = signs.filter((sign) => sign.kind === 'fact').map(nameSign);
  return [kind, ...codes.map((code) => code.replace(/\|.*/, ''))].join(' ');
}
