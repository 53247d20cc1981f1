import { expect, test } from '@playwright/test';
import { renderDress } from '../../src/html/dress.ts';
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
