import { build, type InlineConfig, type Rolldown } from 'vite';
import type { Edition } from '../html/page.ts';
import { createConfig, createPageConfig } from './config.ts';
import { namePage } from './page-fill.ts';

/** Bundles the deck's page without its slides: scripts, styles and fonts inside, the places of its content left open. */
export function bundleDeckPage(edition: Edition): Promise<string> {
  const name = {
    name: 'delegation-edition',
    transformIndexHtml: { order: 'pre', handler: (html: string) => namePage(html, edition) },
  } as const;
  return bundle(createPageConfig('src/app', 'index.html', [name]), '.html');
}

/** Bundles the review page without its content. */
export function bundleReviewPage(): Promise<string> {
  return bundle(createPageConfig('src/app/review', 'review.html'), '.html');
}

/** Bundles a style sheet of `assets/theme` into one text, fonts inside as data URLs. */
export function bundleStyles(name: string): Promise<string> {
  return bundle(createConfig('assets/theme', name), '.css');
}

/** Builds and returns the one file whose name ends so. */
async function bundle(config: InlineConfig, ending: string): Promise<string> {
  const { output } = (await build({ ...config, logLevel: 'warn' })) as Rolldown.RolldownOutput;
  const file = output.find(({ fileName }) => fileName.endsWith(ending));
  if (file?.type !== 'asset') throw new TypeError(`the bundle has no file *${ending}`);
  return String(file.source);
}
