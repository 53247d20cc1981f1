import { join } from 'node:path';
import { build } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { measureCoverage } from '../check/statement/coverage.ts';
import type { SoundCompilation } from '../compile.ts';
import { renderReview } from '../html/review/review.ts';
import { productRoot } from '../source/project-root.ts';
import { reviewPlugin } from '../vite/review-plugin.ts';

/**
 * Bundles the notes review of a compiled deck into one self-contained `review.html` in `folder`. The statement's
 * paragraphs are in it only where the deck was compiled with it. For the delegation alone.
 */
export async function buildReview(
  folder: string,
  { deck, contexts, diagnostics, statement: proven }: SoundCompilation,
): Promise<void> {
  const page = renderReview({
    deck,
    contexts,
    diagnostics,
    coverage: measureCoverage(deck),
    ...proven,
  });
  const root = join(productRoot, 'src/app/review');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [reviewPlugin(page), viteSingleFile({ removeViteModuleLoader: true })],
    build: {
      outDir: folder,
      emptyOutDir: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      reportCompressedSize: false,
      rollupOptions: { input: join(root, 'review.html') },
    },
  });
}
