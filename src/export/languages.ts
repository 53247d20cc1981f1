import { setFlagsFromString } from 'node:v8';
import type { Deck } from '../model/deck.ts';

/**
 * Slides in each language from which on memory counts for more than time: fewer in three languages, all at once, take as
 * much as 240 one after the other, 870 MiB.
 */
const FEWEST_TO_SPARE_MEMORY = 60;

/** V8 lets its heap grow to four times what is used where a machine has memory; of many slides, to a third more. */
export function spareMemory({ slides }: Deck): void {
  if (slides.length >= FEWEST_TO_SPARE_MEMORY) setFlagsFromString('--heap-growing-percent=30');
}

/** Does one thing for each language: all at once, or one after the other in a deck of many slides. */
export async function eachLanguage<Item>(
  { slides }: Deck,
  items: Iterable<Item>,
  run: (item: Item) => Promise<void>,
): Promise<void> {
  if (slides.length < FEWEST_TO_SPARE_MEMORY) await Promise.all([...items].map(run));
  else for (const item of items) await run(item);
}
