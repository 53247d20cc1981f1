import { sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { type Compilation, compileDeck, isSound } from '../compile.ts';
import { type DeckPage, type Edition, renderPage } from '../html/page.ts';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { readProject } from '../source/project.ts';
import { readVersion } from '../source/version.ts';
import { explainToBrowser } from './overlay.ts';

/**
 * Puts the compiled deck into `index.html`, as long as it is what `accepts` asks for; in development, watches its sources
 * and updates the browser in place.
 */
export function deckPlugin(
  root: string,
  edition: Edition,
  accepts: typeof isSound = isSound,
): Plugin {
  let server: ViteDevServer | undefined;
  return {
    name: 'delegation-deck',
    configureServer(development) {
      server = development;
      watchSources(development, root, edition);
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const compilation = readAndCompile(root);
        if (accepts(compilation))
          return fillPage(
            html,
            renderPage(compilation.deck, compilation.contexts, edition),
            edition,
          );
        if (!server) throw new Error(compilation.diagnostics.map(formatDiagnostic).join('\n'));
        const { ws } = server;
        // The browser has no connection yet while it loads the page.
        setTimeout(() => ws.send(explainToBrowser(compilation.diagnostics, root)), 300);
        return fillPage(html, waitingPage, edition);
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

function fillPage(html: string, page: DeckPage, edition: Edition): string {
  return html
    .replace('%deck-locale%', page.locale)
    .replace('%deck-format%', page.format)
    .replace('%deck-edition%', edition)
    .replace('<!--deck-head-->', () => page.head)
    .replace('<!--deck-slides-->', () => page.slides)
    .replace('<!--deck-rest-->', () => page.rest);
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
