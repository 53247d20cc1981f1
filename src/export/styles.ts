import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { productRoot } from '../source/project-root.ts';

/** Bundles a style sheet of `assets/theme` into one text, fonts inside as data URLs. */
export async function bundleStyles(name: string): Promise<string> {
  const folder = join(productRoot, 'assets/theme');
  const result = (await build({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    build: {
      write: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rollupOptions: { input: join(folder, name) },
    },
  })) as Rolldown.RolldownOutput;
  const sheet = result.output.find(({ fileName }) => fileName.endsWith('.css'));
  if (sheet?.type !== 'asset') throw new Error(`assets/theme/${name} gave no style sheet`);
  return String(sheet.source);
}
