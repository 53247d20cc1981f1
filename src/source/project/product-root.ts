import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the product itself: package.json and `src/`. */
export const productRoot = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
