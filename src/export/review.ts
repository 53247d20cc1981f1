import { join } from 'node:path';
import { build } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { measureCoverage } from '../check/coverage.ts';
import { productRoot } from '../command/project-root.ts';
import type { Compilation } from '../compile.ts';
import type { Statement } from '../model/statement.ts';
import { renderReview } from '../render/review/review.ts';
import { reviewPlugin } from '../vite/review-plugin.ts';

/**
 * Bundles the notes review of a compiled deck into one self-contained `review.html` in `folder`. The statement's
 * paragraphs are in it only where the statement is given. For the delegation alone.
 */
export async function buildReview(
  folder: string,
  { deck, contexts, diagnostics }: Required<Compilation>,
  statement?: Statement,
): Promise<void> {
  const page = renderReview({
    deck,
    contexts,
    diagnostics,
    coverage: measureCoverage(deck),
    ...(statement && { statement }),
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
