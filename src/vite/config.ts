import { join } from 'node:path';
import type { InlineConfig, PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { productRoot } from '../source/project/product-root.ts';
import { deckPlugin } from './deck-plugin.ts';

/** Vite's configuration for everything that is bundled: what `input` in `folder` of the product needs, fonts inside. */
export function createConfig(
  folder: string,
  input: string,
  plugins: readonly PluginOption[] = [],
): InlineConfig {
  const root = join(productRoot, folder);
  return {
    configFile: false,
    root,
    plugins: [...plugins],
    server: { fs: { allow: [productRoot] } },
    build: {
      write: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      reportCompressedSize: false,
      // How long plugins take is no news to an author; rolldown warns of it on a busy machine.
      rolldownOptions: { input: join(root, input), checks: { bundlerTimings: false } },
    },
  };
}

/** The configuration of a page: one file with its scripts and styles inside. */
export function createPageConfig(
  folder: string,
  input: string,
  plugins: readonly PluginOption[] = [],
): InlineConfig {
  const single = viteSingleFile({ removeViteModuleLoader: true });
  return createConfig(folder, input, [...plugins, single]);
}

/** How pages with notes are served: no other page may read them, show them as a part of its own, or hear their windows. */
export const GUARDED = {
  cors: false,
  headers: {
    'Content-Security-Policy': "frame-ancestors 'self'",
    'X-Frame-Options': 'SAMEORIGIN',
    'Cross-Origin-Opener-Policy': 'same-origin',
  },
} as const;

/** The development server's configuration: the delegation's edition of the deck in `project`, with every edit at once. */
export function createDevelopmentConfig(project: string): InlineConfig {
  const config = createPageConfig('src/app', 'index.html', [deckPlugin(project, 'delegation')]);
  return { ...config, server: { ...config.server, ...GUARDED, watch: { followSymlinks: false } } };
}
