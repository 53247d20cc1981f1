import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { PAIRS } from '../../../src/check/brand/brand.ts';
import { measureContrast, readLook, writeLook } from '../../../src/check/brand/color.ts';
import { root } from '../../fixture/built-deck.ts';
import { compileFiles, inventDeck, placeOf } from '../../fixture/deck.ts';

function diagnoseBrand(brand: string) {
  const files = inventDeck();
  files['slides/deck.yaml'] += brand;
  return compileFiles(files).diagnostics;
}

test('a colour that is deep enough is taken, with the three of the mark', () => {
  expect(diagnoseBrand('brand: { color: "#1a3a6b" }\n')).toEqual([]);
  expect(
    diagnoseBrand('brand: { color: "#0B4F5C", flag: ["#14191d", "#f5c800", "#d5202c"] }\n'),
  ).toEqual([]);
});

test('a colour that is too light is an error at its place, with the pair, the ratio and the nearest that works', () => {
  const found = diagnoseBrand('brand:\n  color: "#4a90d9"\n');
  expect(found.map(placeOf)).toEqual(['slides/deck.yaml:13:10 brand-contrast']);
  expect(found[0]?.message).toMatch(
    /#4a90d9 is too light: .+ \(#\w{6}\) has a contrast of \d\.\d\d:1/,
  );
  const [, nearest = ''] = /nearest that works is "(#\w{6})"/.exec(found[0]?.message ?? '') ?? [];
  expect(diagnoseBrand(`brand:\n  color: "${nearest}"\n`)).toEqual([]);
  expect(Math.abs(readLook(nearest).h - readLook('#4a90d9').h)).toBeLessThan(0.1);
});

test('a nearest colour works for every colour there is', () => {
  for (let code = 0; code < 0xffffff; code += 1_299_709) {
    const color = `#${code.toString(16).padStart(6, '0')}`;
    const [found] = diagnoseColor(color);
    if (!found) continue;
    expect(diagnoseColor(/"(#\w{6})"/.exec(found.message)?.[1] ?? '')).toEqual([]);
  }
});

const diagnoseColor = (color: string) => diagnoseBrand(`brand:\n  color: "${color}"\n`);

test('what is no colour is an error that says how one is written', () => {
  for (const brand of [
    'brand: { color: blue }',
    'brand:\n  color: #0b4f5c',
    'brand: { color: "#abc" }',
  ])
    expect(diagnoseBrand(`${brand}\n`)[0]?.message).toContain('"#0b4f5c"');
  expect(diagnoseBrand('brand: { color: "#0b4f5c", flag: ["#000000"] }\n')[0]?.message).toContain(
    'three colours',
  );
});

const FLAG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path fill="#0b4f5c" d="M0 0h3v2H0z"/></svg>';
const brandFlag = (flag: string) => `brand:\n  flag: ${flag}\n`;

test('a flag that is no picture of the project is an error where it is named, with the one that was meant', () => {
  const files = inventDeck();
  files['slides/deck.yaml'] += brandFlag('{ picture: assets/flg.svg, alt: The flag }');
  const pictures = { 'assets/flag.svg': { type: 'svg', markup: FLAG } } as const;
  const [found, ...others] = compileFiles(files, pictures).diagnostics;
  expect(others).toEqual([]);
  expect(found && placeOf(found)).toBe('slides/deck.yaml:13:20 brand-picture');
  expect(found?.message).toContain('assets/flag.svg');
});

test('a flag has its words in each language, and no figure in them without a fact', () => {
  const found = diagnoseBrand(brandFlag('{ picture: assets/flag.svg, alt: { en: Our flag } }'));
  expect(found.map(({ message }) => message).join()).toContain(
    'brand.flag.alt has no text in "fr"',
  );
  const figures = diagnoseBrand(brandFlag('{ picture: assets/flag.svg, alt: Flag with 27 stars }'));
  expect(figures.map(({ code }) => code)).toContain('figure-stray');
});

test('typefaces of a package that is installed are taken, alone or several of them', () => {
  expect(
    diagnoseBrand(
      'brand: { typefaces: { display: "@fontsource/spectral", text: [libre-franklin, ibm-plex-sans-arabic] } }\n',
    ),
  ).toEqual([]);
});

test('a typeface that is not installed is an error with the one command that installs it', () => {
  const found = diagnoseBrand('brand:\n  typefaces: { text: source-sans-3 }\n');
  expect(found.map(placeOf)).toEqual(['slides/deck.yaml:13:22 brand-typeface']);
  expect(found[0]?.message).toContain('run: npm i -E @fontsource/source-sans-3');
  expect(diagnoseBrand('brand: { typefaces: { text: ../x } }\n')[0]?.message).toContain(
    'such as source-sans-3',
  );
});

test('contrast and looks are measured as WCAG and CSS do', () => {
  expect(measureContrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(measureContrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  const { l, c, h } = readLook('#ff0000');
  expect([l, c, (h * 180) / Math.PI].map((value) => Number(value.toFixed(3)))).toEqual([
    0.628, 0.258, 29.234,
  ]);
  for (const color of ['#0b4f5c', '#d5202c', '#f5c800'])
    expect(writeLook(readLook(color))).toBe(color);
});

test('the pairs that are measured are those of the theme', () => {
  const tokens = readFileSync(join(root, 'assets', 'theme', 'tokens.css'), 'utf8');
  expect(tokens).toContain('--flood-ink: #fdfbf6');
  expect(tokens).toContain('--paper-2: light-dark(#f1ebde');
  expect(tokens).toContain('--flood-ink-2: oklch(from var(--brand) 0.883 calc(c * 0.33) h)');
  expect(tokens).toContain('--flood-mark-quiet: oklch(from var(--brand) 0.725 calc(c * 0.8) h)');
  expect(PAIRS.map(({ other }) => other('#808080')).slice(0, 1)).toEqual(['#fdfbf6']);
});
