import type { SourceBlock } from '../note.ts';

/** The number an ordered list's item begins with. */
export function readStart({ kind, prefixes }: SourceBlock): number {
  return kind.startsWith('ol:') ? Number(prefixes[0]?.match(/(\d+)[.)]\s*$/)?.[1] ?? 1) : 1;
}

/** What docx is told of a list's item. */
export interface ListNumbering {
  readonly reference: string;
  readonly level: number;
  readonly instance: number;
}

/** Each list counts on its own: an instance lasts until a block that is less deep. */
export function startNumbering(slide: number): (block: SourceBlock) => ListNumbering | undefined {
  const open = new Map<number, { reference: string; instance: number }>();
  let count = slide * 1000;
  return (block: SourceBlock) => {
    const [type = '', depth] = block.kind.split(':');
    const level = Number(depth ?? -1);
    for (const key of [...open.keys()]) if (key > level) open.delete(key);
    if (type !== 'ul' && type !== 'ol') return undefined;
    const known = open.get(level);
    if (known?.reference.startsWith(type)) return { ...known, level };
    count += 1;
    const reference = type === 'ul' ? 'ul' : `ol-${readStart(block)}`;
    open.set(level, { reference, instance: count });
    return { reference, instance: count, level };
  };
}
