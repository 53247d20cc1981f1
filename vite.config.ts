import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { isShowable, isSound } from './src/compile.ts';
import type { Edition } from './src/html/page.ts';
import { deckPlugin } from './src/vite/deck-plugin.ts';

const root = dirname(fileURLToPath(import.meta.url));

/**
 * The mode is the edition: `public`, or `delegation` with speaker notes (also what `vite dev` shows). `draft` is the
 * public one of a deck that may be unfinished.
 */
export default defineConfig(({ mode }) => {
  const edition: Edition = mode === 'public' || mode === 'draft' ? 'public' : 'delegation';
  return {
    root: join(root, 'src/app'),
    // The project whose slides are shown; tests point it at decks of their own.
    plugins: [
      deckPlugin(process.env.DECK_ROOT ?? root, edition, mode === 'draft' ? isShowable : isSound),
      viteSingleFile({ removeViteModuleLoader: true }),
    ],
    server: { fs: { allow: [root] } },
    build: {
      outDir: join(root, 'dist', edition),
      emptyOutDir: true,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      reportCompressedSize: false,
      // How long plugins take is no news to an author; rolldown warns of it on a busy machine.
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  };
});
