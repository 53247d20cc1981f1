import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { createPassingFolder } from '../browser/undo.ts';
import { buildPage } from '../export/deck-page.ts';
import { productRoot } from '../source/project/product-root.ts';
import { GUARDED } from '../vite/config.ts';
import { compileProject } from './compile-project.ts';
import { type Input, type OpenOption, wantsBrowser } from './session.ts';
import { UserError } from './user-error.ts';

/** What the deck is opened with. */
interface StartOptions extends OpenOption {
  readonly present?: true;
  readonly language?: string;
}

/**
 * Builds the deck with its speaker notes and opens it in the browser, ready to be presented; S opens the speaker view,
 * which `present` opens at once.
 */
export async function run(session: Input<StartOptions>): Promise<void> {
  const { options } = session;
  const compilation = await compileProject(session);
  const addresses = listAddresses(options, compilation.deck.settings.languages);
  const { folder } = createPassingFolder(join(tmpdir(), 'deck-'));
  await buildPage('delegation', compilation, folder);
  const server = await preview({
    configFile: false,
    logLevel: 'warn',
    root: productRoot,
    build: { outDir: folder },
    preview: { open: false, ...GUARDED },
  });
  const [base = ''] = server.resolvedUrls?.local ?? [];
  for (const { name, query } of addresses) {
    session.print(`${name}  ${base}${query}`);
    if (wantsBrowser(options)) openAddress(`${base}${query}`);
  }
  session.print('Ctrl-C ends it');
}

/** A window to open, by what it is and what is asked of the page there. */
interface Opened {
  readonly name: string;
  readonly query: string;
}

/** The room's window first, which fills the screen at its first key or click, and the speaker view's. */
function listAddresses(
  { present, language }: StartOptions,
  languages: readonly string[],
): readonly Opened[] {
  if (language && !languages.includes(language))
    throw new UserError(
      `the deck has no language "${language}"; expected one of: ${languages.join(', ')}`,
    );
  const query = [language && `lang=${language}`, present && 'present'].filter(Boolean).join('&');
  const room = { name: present ? 'room        ' : 'deck', query: query && `?${query}` };
  return [room, ...(present ? [{ name: 'speaker view', query: '?speaker' }] : [])];
}

/** Opens an address in the browser that the system chooses. */
function openAddress(address: string): void {
  const [command, ...words] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address.replace(/&/g, '^&')]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', address];
  // Where there is no such command, the addresses printed lead there all the same.
  spawn(command ?? '', words, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
