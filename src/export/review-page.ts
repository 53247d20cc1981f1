import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measureCoverage } from '../check/statement/coverage.ts';
import type { SoundCompilation } from '../compile.ts';
import { renderDress } from '../html/dress.ts';
import { addPolicy } from '../html/policy.ts';
import { renderReview } from '../html/review/review.ts';
import { bundleReviewPage } from '../vite/bundle.ts';
import { fillDress, fillReviewPage } from '../vite/page-fill.ts';

/**
 * Writes the notes review of a compiled deck as one self-contained `review.html` into `folder`. The statement's
 * paragraphs are in it only where the deck was compiled with it. For the delegation alone.
 */
export async function buildReview(
  folder: string,
  { deck, contexts, diagnostics, signing, typefaces, statement: proven }: SoundCompilation,
): Promise<void> {
  const coverage = measureCoverage(deck);
  const content = renderReview({
    deck,
    contexts,
    diagnostics,
    coverage,
    ...(signing && { signing }),
    ...proven,
  });
  await mkdir(folder, { recursive: true });
  const program = await bundleReviewPage();
  const filled = fillReviewPage(program, content);
  const page = fillDress(
    filled,
    await renderDress(filled, [...contexts.values()], typefaces, 'inside'),
  );
  await writeFile(join(folder, 'review.html'), addPolicy(page, program));
}
