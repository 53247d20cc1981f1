import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the product itself: package.json and `src/`. */
export const productRoot = findRoot(dirname(fileURLToPath(import.meta.url)));

/** Sources and the bundle that is made of them lie at different depths below package.json. */
function findRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));
}
