import { createServer } from 'vite';
import { createDevelopmentConfig } from '../vite/config.ts';
import { type Input, type OpenOption, wantsBrowser } from './session.ts';

/** Serves the delegation's edition and shows every edit of a slide at once. */
export async function run({ root, options, print }: Input<OpenOption>): Promise<void> {
  const config = createDevelopmentConfig(root);
  const open = wantsBrowser(options);
  // What Vite says of its port and of each update is no news to an author.
  const quiet = { ...config, logLevel: 'warn' } as const;
  const server = await createServer({ ...quiet, server: { ...config.server, open } });
  await server.listen();
  for (const address of Object.values(server.resolvedUrls ?? {}).flat()) print(`deck  ${address}`);
  print('Ctrl-C ends it');
}
