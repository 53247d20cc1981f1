import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { renderDress } from '../../src/html/dress.ts';
import { renderHandout } from '../../src/html/handout/handout.ts';
import { renderSlides } from '../../src/html/slides.ts';
import { productRoot } from '../../src/source/project/product-root.ts';
import { compileFiles, inventDeck } from '../fixture/deck.ts';

function dress(settings: string): Promise<string> {
  const files = inventDeck();
  files['slides/deck.yaml'] += settings;
  const { contexts, typefaces } = compileFiles(files);
  return renderDress('<p>A</p>', [...contexts.values()], typefaces, 'inside');
}

test('the delegation’s colours go before the theme’s, and the theme’s stay where there are none', async () => {
  expect(await dress('')).not.toContain('--brand');
  expect(await dress('brand: { color: "#1A3A6B" }\n')).toContain(
    ':root:root:root{--brand:#1a3a6b}',
  );
  expect(
    await dress('brand: { color: "#1a3a6b", flag: ["#000000", "#ffffff", "#ff0000"] }\n'),
  ).toContain('{--brand:#1a3a6b;--flag-1:#000000;--flag-2:#ffffff;--flag-3:#ff0000}');
});

test('the mark has nobody’s colours until a delegation gives its own', async () => {
  const tokens = readFileSync(join(productRoot, 'assets/theme/tokens.css'), 'utf8');
  const marks = [...tokens.matchAll(/--flag-\d: ([^;]+);/g)].map(([, value]) => value);
  expect(marks).toEqual(['var(--brand)', 'var(--brand)', 'var(--brand)']);
  const flag = '{ picture: assets/flag.svg, alt: The flag }';
  expect(await dress(`brand: { flag: ${flag} }\n`)).not.toContain('--flag-');
});

test('a flag stands on the first slide alone, and on the handout, with its words', () => {
  const files = inventDeck();
  files['slides/deck.yaml'] += 'brand: { flag: { picture: assets/flag.svg, alt: The flag } }\n';
  const markup =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path d="M0 0h3v2H0z"/></svg>';
  const pictures = { 'assets/flag.svg': { type: 'svg', markup } } as const;
  const { deck, contexts, diagnostics } = compileFiles(files, pictures);
  const context = contexts.get('en');
  expect(diagnostics).toEqual([]);
  if (!deck || !context) throw new Error('there is no deck');
  const flag = /<div class="flag"><svg class="drawing" role="img" aria-label="The flag"/;
  const [first = '', ...others] = renderSlides(deck, context, false);
  expect(first).toMatch(flag);
  expect(others.join('')).not.toMatch(flag);
  const handout = renderHandout(deck, context, { styles: '' });
  expect(handout.match(/<use href="#picture_1"/g)).toHaveLength(2);
  expect(handout.match(/ id="picture_1"/g)).toHaveLength(1);
  expect(handout).toContain('aria-label="Atlantis protects its reefs. The flag."');
});

test('the delegation’s typefaces set the scripts that they have, and the deck’s own the others', async () => {
  const settings = (typefaces: string) => `brand: { typefaces: { ${typefaces} } }\n`;
  const [own, brand, mixed] = [
    await dress(''),
    await dress(settings('text: libre-franklin')),
    await dress(settings('display: spectral')),
  ];
  const faces = (css: string): readonly string[] => css.match(/@font-face\{[^}]*\}/g) ?? [];
  const kept = (css: string) => faces(css).filter((face) => faces(own).includes(face)).length;
  expect(faces(mixed)).toHaveLength(5);
  expect(kept(mixed)).toBe(3);
  // Of two rules for a character the later sets it.
  expect(faces(own)).not.toContain(faces(brand).at(-1));
});
