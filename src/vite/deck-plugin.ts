import { sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { type Compilation, compileDeck, isSound } from '../compile.ts';
import { type DeckPage, type Edition, renderPage } from '../html/page.ts';
import { readProject } from '../source/project.ts';
import { readVersion } from '../source/version.ts';
import { explainToBrowser } from './overlay.ts';
import { fillDeckPage, namePage } from './page-fill.ts';

/** In development: puts the compiled deck into `index.html`, watches its sources and updates the browser in place. */
export function deckPlugin(root: string, edition: Edition): Plugin {
  let server: ViteDevServer | undefined;
  return {
    name: 'delegation-deck',
    apply: 'serve',
    configureServer(development) {
      server = development;
      watchSources(development, root, edition);
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const named = namePage(html, edition);
        const compilation = readAndCompile(root);
        if (isSound(compilation))
          return fillDeckPage(named, renderPage(compilation.deck, compilation.contexts, edition));
        // The browser has no connection yet while it loads the page.
        setTimeout(() => server?.ws.send(explainToBrowser(compilation.diagnostics, root)), 300);
        return fillDeckPage(named, waitingPage);
      },
    },
  };
}

/** What the page holds while the sources cannot be shown: the overlay says why. */
const waitingPage: DeckPage = {
  locale: 'en',
  format: '16:9',
  head: '<title>…</title>',
  slides: '<section class="slide"></section>',
  rest: '<script type="application/json" id="deck_data">{"format":"16:9","languages":[]}</script>',
};

function readAndCompile(root: string): Compilation {
  return compileDeck(readProject(root), readVersion(root));
}

/** Any change below `slides/` or `assets/`, new and removed files included, shows at once. */
function watchSources(server: ViteDevServer, root: string, edition: Edition): void {
  const folders = ['slides', 'assets'].map((name) => `${root}${sep}${name}`);
  server.watcher.add(folders);
  let waiting: NodeJS.Timeout | undefined;
  server.watcher.on('all', (event, file) => {
    if (event === 'addDir' || !folders.some((folder) => file.startsWith(folder))) return;
    if (/\.(css|woff2)$/.test(file)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => updateBrowser(server, root, edition), 30);
  });
}

function updateBrowser({ ws }: ViteDevServer, root: string, edition: Edition): void {
  const compilation = readAndCompile(root);
  if (!isSound(compilation)) {
    ws.send(explainToBrowser(compilation.diagnostics, root));
    return;
  }
  // An update without files is what takes Vite's overlay away.
  ws.send({ type: 'update', updates: [] });
  ws.send('deck:update', renderPage(compilation.deck, compilation.contexts, edition));
}
