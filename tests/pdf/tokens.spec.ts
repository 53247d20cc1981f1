import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { PDFName } from 'pdf-lib';
import { compileDeck, isSound } from '../../src/compile.ts';
import { buildPage } from '../../src/export/deck-page.ts';
import { exportDeckPdfs } from '../../src/export/deck-pdf.ts';
import { exportHandout } from '../../src/export/handout-pdf.ts';
import { buildReview } from '../../src/export/review-page.ts';
import { readCheckedPdf } from '../../src/pdf/read/checked-pdf.ts';
import { readProject } from '../../src/source/project/project.ts';
import { bundleStyles } from '../../src/vite/bundle.ts';
import { writeDeck } from '../fixture/built-deck.ts';
import { inventDeck } from '../fixture/deck.ts';
import { lendBrowser } from '../fixture/lent-browser.ts';

const theme = new URL('../../assets/theme/', import.meta.url);
const sources = readdirSync(theme, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css') && !/^(tokens|fonts)\.css$/.test(file))
  .map((file) => ({ file, css: readFileSync(new URL(file, theme), 'utf8') }));

/** Values of declarations, without the comments. */
function listValues(css: string): readonly string[] {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').match(/[\w-]+\s*:[^;{}]+;/g) ?? [];
}

test('no colour is written outside the tokens', () => {
  const colour = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab|lch|color)\(|:\s*(?:black|white)\b/i;
  const found = sources.flatMap(({ file, css }) =>
    listValues(css)
      .filter((value) => colour.test(value))
      .map((value) => `${file}: ${value}`),
  );
  expect(found).toEqual([]);
});

test('no face is named outside the tokens', () => {
  const found = sources.flatMap(({ file, css }) =>
    listValues(css)
      .filter(
        (value) =>
          /^font(-family)?\s*:/.test(value) &&
          /"|serif|mono/i.test(value.replace(/var\([^)]*\)/g, '')),
      )
      .map((value) => `${file}: ${value}`),
  );
  expect(found).toEqual([]);
});

test('no size of type is written outside the tokens', () => {
  const size = /(?<![\w-])\d*\.?\d+(?:px|pt|rem|mm|vw|vh|cqi)/;
  const found = sources.flatMap(({ file, css }) =>
    listValues(css)
      .filter(
        (value) =>
          /^font(-size)?\s*:/.test(value) && size.test(value.replace(/\/[^v]*(?=var)/, '')),
      )
      .map((value) => `${file}: ${value}`),
  );
  expect(found).toEqual([]);
});

test('no token is used that is not there', () => {
  const all = [
    ...sources.map(({ css }) => css),
    readFileSync(new URL('tokens.css', theme), 'utf8'),
  ];
  const set = new Set(all.join('\n').match(/--[\w-]+(?=\s*:)/g));
  const used = all.join('\n').matchAll(/var\((--[\w-]+)\)/g);
  expect(
    [...new Set([...used].map(([, name = '']) => name))].filter(
      (name) => !set.has(name) && !DRAWN.includes(name),
    ),
  ).toEqual([]);
});

/** Properties that charts bring with them, in the style of an element. */
const DRAWN = [
  '--share',
  '--columns',
  '--rows',
  '--narrow-columns',
  '--column',
  '--end',
  '--narrow-column',
  '--from',
  '--to',
  '--start',
  '--width',
  '--steps',
];

test('what is important says why', () => {
  const found = sources.flatMap(({ file, css }) =>
    css
      .split('\n')
      .flatMap((line, index, lines) =>
        line.includes('!important') &&
        !lines.slice(Math.max(0, index - 14), index).some((one) => one.includes('biome-ignore'))
          ? [`${file}:${index + 1}`]
          : [],
      ),
  );
  expect(found).toEqual([]);
});

test('sides are those of the text, so that a slide may be read from right to left', () => {
  const side =
    /^(?:(?:margin|padding|border|inset)-(?:left|right)[\w-]*|text-align|float|clear)\s*:(?!\s*(?:start|end|center|inline|none))|^(?:margin|padding)\s*:\s*\S+ (\S+) \S+ (?!\1)\S+;/;
  const found = sources.flatMap(({ file, css }) =>
    listValues(css)
      .filter((value) => side.test(value))
      .map((value) => `${file}: ${value}`),
  );
  expect(found).toEqual([]);
});

test.describe('one colour, one face and one size changed in the tokens', () => {
  test.describe.configure({ mode: 'default' });

  const folder = mkdtempSync(path.join(tmpdir(), 'tokens-'));
  const PURPLE = '90 20 110';
  /** What the small size becomes, in px: 1.25 of 29 px, and of 14 pt. */
  const SMALL = { slide: 36.25, handout: 23.33 };

  /** As an editor would do it in `tokens.css`, in what was bundled from it. */
  function redress(css: string): string {
    return css
      .replace(/--brand:[^;}]+/, `--brand:rgb(${PURPLE})`)
      .replace(/--font-display:[^;}]+/, '--font-display:"Deck Text"')
      .replace(/--type-8:[^;}]+/, '--type-8:1.25');
  }

  test.beforeAll(async () => {
    const files = inventDeck();
    files['slides/facts.yaml'] += '  direction: rise\n';
    files['slides/en/020-reefs.md'] = files['slides/fr/020-reefs.md'] =
      `---\nlayout: figure\n---\n# Reefs\n\n{{reefs}}\n\n\`\`\`chart index-bar\nfact: growth\nfrom: A\nto: B\nalt: "{{growth}}"\n\`\`\`\n\nNote:\n{{reefs}}, {{growth}} [pause]\n`;
    const root = writeDeck('tokens', files);
    const compilation = compileDeck(readProject(root), { date: '2031-03-04' });
    if (!isSound(compilation)) throw new Error(JSON.stringify(compilation.diagnostics));
    const { deck, contexts, typefaces } = compilation;
    await buildPage('public', compilation, folder);
    const deckFile = path.join(folder, 'index.html');
    writeFileSync(deckFile, redress(readFileSync(deckFile, 'utf8')));
    const english = new Map([...contexts].slice(0, 1));
    const context = contexts.get('en');
    if (!context) throw new Error('the deck is in English');
    const theme = redress(await bundleStyles('handout.css'));
    const output = path.join(folder, 'handout.en.pdf');
    const browser = await lendBrowser();
    await exportDeckPdfs(deck, english, deckFile, folder, browser, () => {});
    await exportHandout({ deck, context, typefaces, theme, output, browser });
    await buildReview(folder, compilation);
    const review = path.join(folder, 'review.html');
    writeFileSync(review, redress(readFileSync(review, 'utf8')));
  });

  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const name of ['deck.en.pdf', 'handout.en.pdf'])
    test(`re-dress ${name}`, async () => {
      const { pages, fonts, sizes } = await readDress(path.join(folder, name));
      expect(sizes).toContain(name.startsWith('deck') ? SMALL.slide : SMALL.handout);
      expect(pages).toContain(PURPLE);
      expect(pages).not.toContain('11 79 92');
      expect(fonts.filter((font) => font.includes('Newsreader'))).toEqual([]);
      expect(fonts.filter((font) => font.includes('PublicSans')).length).toBeGreaterThan(0);
    });

  test('re-dress the deck’s chart', async ({ page }) => {
    await page.goto(`${pathToFileURL(path.join(folder, 'index.html'))}#reefs`);
    await expect(page.locator('#reefs')).toHaveCSS('background-color', 'rgb(90, 20, 110)');
    await expect(page.locator('#reefs .bar-value').first()).toHaveCSS('font-family', '"Deck Text"');
    await expect(page.locator('#reefs .bar-label').first()).toHaveCSS('font-size', '36.25px');
  });

  test('re-dress the review page', async ({ page }) => {
    await page.goto(pathToFileURL(path.join(folder, 'review.html')).href);
    await expect(page.locator('.notes .cue').first()).toHaveCSS('color', 'rgb(90, 20, 110)');
    await expect(page.locator('.masthead h1').first()).toHaveCSS('font-family', '"Deck Text"');
    await expect(page.locator('.slide-review .pace').first()).toHaveCSS('font-size', '20px');
  });
});

/** The fill colours of a PDF's pages, as "r g b" of 0 to 255, the names of its fonts and the sizes they are set in. */
async function readDress(
  file: string,
): Promise<
  Readonly<Record<'pages' | 'fonts', readonly string[]> & Record<'sizes', readonly number[]>>
> {
  const pdf = await readCheckedPdf(readFileSync(file));
  const contents = pdf.pages.flatMap(({ contents }) => contents);
  const colours = contents.flatMap(({ bytes }) =>
    [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/([\d.]+) ([\d.]+) ([\d.]+) rg\b/g),
    ].map(([, ...parts]) => parts.map((part) => Math.round(Number(part) * 255)).join(' ')),
  );
  const fonts = contents.flatMap(({ paintings }) =>
    paintings.flatMap(({ font }) => font?.get(PDFName.of('BaseFont'))?.toString() ?? []),
  );
  const sizes = contents.flatMap(({ bytes }) =>
    [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/ ([\d.]+) Tf\b/g),
    ].map(([, size]) => Number(size)),
  );
  return { pages: [...new Set(colours)], fonts: [...new Set(fonts)], sizes: [...new Set(sizes)] };
}
