import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InlineConfig, Rolldown } from 'vite';
import type { Edition } from '../html/page.ts';
import { makeOnce } from '../source/project/made.ts';
import { productRoot } from '../source/project/product-root.ts';
import { namePage } from './page-fill.ts';

/** Bundles the deck's page without its slides: scripts, styles and fonts inside, the places of its content left open. */
export function bundleDeckPage(edition: Edition): Promise<string> {
  const name = {
    name: 'delegation-edition',
    transformIndexHtml: { order: 'pre', handler: (html: string) => namePage(html, edition) },
  } as const;
  return bundle(`index.html, ${edition}`, '.html', ({ createPageConfig }) =>
    createPageConfig('src/app', 'index.html', [name]),
  );
}

/** Bundles the review page without its content. */
export function bundleReviewPage(): Promise<string> {
  return bundle('review.html', '.html', ({ createPageConfig }) =>
    createPageConfig('src/app/review', 'review.html'),
  );
}

/** Bundles a style sheet of `assets/theme` into one text, fonts inside as data URLs. */
export function bundleStyles(name: string): Promise<string> {
  return bundle(name, '.css', ({ createConfig }) => createConfig('assets/theme', name));
}

/** Builds the one file whose name ends so; Vite is loaded only where what it makes of these sources is not there yet. */
async function bundle(
  name: string,
  ending: string,
  configure: (configs: typeof import('./config.ts')) => InlineConfig,
): Promise<string> {
  // Vite sets it while it builds.
  const mode = process.env.NODE_ENV ?? '';
  const listInputs = () => [name, mode, hashSources()];
  const made = await makeOnce(listInputs, async () => {
    const [{ build }, configs] = await Promise.all([import('vite'), import('./config.ts')]);
    const built = await build({ ...configure(configs), logLevel: 'warn' });
    const { output } = built as Rolldown.RolldownOutput;
    const file = output.find(({ fileName }) => fileName.endsWith(ending));
    if (file?.type !== 'asset') throw new TypeError(`the bundle has no file *${ending}`);
    return Buffer.from(file.source);
  });
  return made.toString();
}

/** All that a page could be bundled of, packages apart. */
function hashSources(): Buffer {
  return ['src', join('assets', 'theme')]
    .flatMap((folder) =>
      readdirSync(join(productRoot, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .sort(),
    )
    .reduce((hash, path) => {
      const bytes = readFileSync(path);
      return hash.update(`${path}\0${bytes.length}\0`).update(bytes);
    }, createHash('sha256'))
    .digest();
}
