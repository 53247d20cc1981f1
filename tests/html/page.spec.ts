import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { isSound } from '../../src/compile.ts';
import { renderPage } from '../../src/html/page.ts';
import { root } from '../fixture/built-deck.ts';
import { compileFiles, inventDeck } from '../fixture/deck.ts';

/** Words in quotation marks in the page's own files and scripts: any of them could be an id there. */
function listWords(): readonly string[] {
  const app = join(root, 'src', 'app');
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|html)$/.test(name))
    .map((name) => readFileSync(join(app, name), 'utf8'));
  const page = join(root, 'src', 'html', 'page.ts');
  const words = [...files, readFileSync(page, 'utf8')].flatMap((text) => [
    ...text.matchAll(/(?:#|id="|getElementById\('|\bid = ')([a-z][\w-]*)/g),
  ]);
  return [...new Set(words.map(([, word = '']) => word.replaceAll('_', '-').toLowerCase()))];
}

test('ids of slides never meet ids of the page', () => {
  const files = inventDeck();
  const names = listWords();
  expect(names).toContain('deck-data');
  for (const [index, name] of names.entries())
    for (const locale of ['en', 'fr'])
      files[`slides/${locale}/${100 + index}-${name}.md`] =
        `---\nlayout: closing\n---\n# Thank you\n\nNote:\nThank you.\n`;
  const compilation = compileFiles(files);
  if (!isSound(compilation)) throw new Error(JSON.stringify(compilation.diagnostics));
  const page = Object.values(renderPage(compilation.deck, compilation.contexts, 'delegation')).join(
    '',
  );
  const ids = [...page.replace(/<noscript[\s\S]*?<\/noscript>/g, '').matchAll(/\sid="([^"]*)"/g)]
    .map(([, id]) => id)
    .sort();
  expect(ids).toContain('deck-data');
  expect(ids).toEqual([...new Set(ids)]);
});
