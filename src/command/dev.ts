import { join } from 'node:path';
import { createServer } from 'vite';
import { productRoot } from '../source/project-root.ts';

/** Serves the delegation's edition and shows every edit of a slide at once. */
export async function run(words: readonly string[]): Promise<void> {
  const server = await createServer({
    configFile: join(productRoot, 'vite.config.ts'),
    mode: 'delegation',
    server: { open: !words.includes('--no-open') && !process.env.CI },
  });
  await server.listen();
  server.printUrls();
}
