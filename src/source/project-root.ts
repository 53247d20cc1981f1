import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the product itself: package.json and `src/`. */
export const productRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Folder whose `slides/` and `assets/` are the deck; tests set `DECK_ROOT` to decks of their own. */
export const projectRoot = process.env.DECK_ROOT ?? productRoot;
