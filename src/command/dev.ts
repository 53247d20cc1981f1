import { createServer } from 'vite';
import { createDevelopmentConfig } from '../vite/config.ts';
import { type Input, type OpenOption, wantsBrowser } from './session.ts';

/** Serves the delegation's edition and shows every edit of a slide at once. */
export async function run({ root, options }: Input<OpenOption>): Promise<void> {
  const config = createDevelopmentConfig(root);
  const open = wantsBrowser(options);
  const server = await createServer({ ...config, server: { ...config.server, open } });
  await server.listen();
  server.printUrls();
}
