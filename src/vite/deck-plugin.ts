import { relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Plugin, ViteDevServer } from 'vite';
import { compileDeck, isSound } from '../compile.ts';
import { renderDress } from '../html/dress.ts';
import { type DeckPage, type DeckUpdate, type Edition, renderPage } from '../html/page.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { SETTINGS_START } from '../model/settings.ts';
import { readProject } from '../source/project/project.ts';
import { readVersion } from '../source/project/version.ts';
import * as report from './diagnostics.ts';
import { explainToBrowser } from './overlay.ts';
import { fillDeckPage, fillDress, namePage } from './page-fill.ts';

/** In development: puts the compiled deck into `index.html`, watches its sources and updates the browser in place. */
export function deckPlugin(root: string, edition: Edition): Plugin {
  let server: ViteDevServer | undefined;
  const compile = createCompiler(() => compilePage(root, edition));
  return {
    name: 'delegation-deck',
    apply: 'serve',
    configureServer(development) {
      server = development;
      refuseStrangers(development);
      watchSources(development, root, compile);
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const shown = await compile();
        const named = namePage(html, edition);
        const tags = [{ tag: 'style', children: OVERLAY }];
        if (shown.page)
          return { html: fillDress(fillDeckPage(named, shown.page), shown.page.dress), tags };
        // The browser has no connection yet while it loads the page.
        setTimeout(() => server?.ws.send(explainToBrowser(shown.diagnostics, root)), 300);
        return { html: fillDress(fillDeckPage(named, waitingPage), ''), tags };
      },
    },
  };
}

/** Vite's overlay says how it is switched off in a file that an author does not have. */
const OVERLAY = 'vite-error-overlay::part(tip){display:none}';

/** What the page holds while the sources cannot be shown: the overlay says why. */
const waitingPage: DeckPage = {
  locale: 'en',
  direction: 'ltr',
  format: '16:9',
  around: '',
  head: '<title>…</title>',
  bar: '',
  slides: '<section class="slide"></section>',
  rest: '<script type="application/json" id="deck_data">{"format":"16:9","languages":[]}</script>',
};

/** What the browser shows: the page, or why there is none. */
type Shown =
  | { readonly page: DeckUpdate; readonly diagnostics?: never }
  | { readonly page?: never; readonly diagnostics: readonly Diagnostic[] };

/** How long nobody else asks before a compilation begins, in milliseconds, and how often that is waited for. */
const [CALM, PATIENCE] = [10, 50];

/**
 * Compiles one time after the other. Whoever asks gets what is compiled from then on, and all who ask until it begins get
 * the same: a server that compiles hears nobody, and would do it again for each page that waits and each file that changes.
 */
export function createCompiler(compile: () => Promise<Shown>): () => Promise<Shown> {
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<Shown> | undefined;
  let asked = 0;
  const begin = async (before: Promise<unknown>): Promise<Shown> => {
    await before;
    for (let [seen, left] = [0, PATIENCE]; seen !== asked && left > 0; left -= 1) {
      seen = asked;
      await wait(CALM);
    }
    next = undefined;
    return compile();
  };
  return () => {
    asked += 1;
    next ??= begin(last);
    last = next;
    return next;
  };
}

/** Reads, compiles and renders; nothing that goes wrong in it ends the server. */
async function compilePage(root: string, edition: Edition): Promise<Shown> {
  try {
    const compilation = compileDeck(readProject(root), readVersion(root));
    if (!isSound(compilation)) return { diagnostics: compilation.diagnostics };
    const { deck, contexts, typefaces } = compilation;
    const page = renderPage(deck, contexts, edition);
    const text = Object.values(page).join('') + INTERFACE;
    const dress = await renderDress(text, [...contexts.values()], typefaces, 'inside');
    return { page: { ...page, dress } };
  } catch (error) {
    if (process.env.DEBUG) console.error(error);
    return {
      diagnostics: [report.compileFailed({ place: SETTINGS_START, cause: nameCause(error, root) })],
    };
  }
}

/** Characters that the scripts show, which are not bundled yet. */
const INTERFACE = '←↑→↓';

/** The file that could not be read, else that nobody foresaw it. */
function nameCause(error: unknown, root: string): string {
  const path = error instanceof Error && 'path' in error ? error.path : undefined;
  if (typeof path !== 'string') return 'something went wrong that this program does not foresee';
  return `${relative(root, path).split(sep).join('/')} cannot be read`;
}

/** Vite opens a file in the editor for whoever asks; only its own overlay may. */
function refuseStrangers({ middlewares }: ViteDevServer): void {
  middlewares.use('/__open-in-editor', (request, response, next) => {
    if (request.headers['sec-fetch-site'] === 'same-origin') return next();
    response.statusCode = 403;
    response.end();
  });
}

/** Any change below `slides/` or `assets/`, new and removed files included, shows at once. */
function watchSources(server: ViteDevServer, root: string, compile: () => Promise<Shown>): void {
  const folders = ['slides', 'assets'].map((name) => `${root}${sep}${name}`);
  server.watcher.add(folders);
  // A folder that is gone, or more files than the system watches: Vite would print the system's own words.
  server.watcher.removeAllListeners('error').on('error', () => {
    server.config.logger.warnOnce(
      'not every file can be watched; load the page again after an edit',
    );
  });
  let waiting: NodeJS.Timeout | undefined;
  server.watcher.on('all', (event, file) => {
    if (event === 'addDir' || !folders.some((folder) => file.startsWith(folder))) return;
    if (/\.(css|woff2)$/.test(file)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void updateBrowser(server, root, compile), 30);
  });
}

async function updateBrowser(
  { ws }: ViteDevServer,
  root: string,
  compile: () => Promise<Shown>,
): Promise<void> {
  const { page, diagnostics } = await compile();
  if (!page) {
    ws.send(explainToBrowser(diagnostics, root));
    return;
  }
  // An update without files is what takes Vite's overlay away.
  ws.send({ type: 'update', updates: [] });
  ws.send('deck:update', page);
}
