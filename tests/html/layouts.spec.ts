import { readdirSync, readFileSync } from 'node:fs';
import { expect, _baseTest as test } from '@playwright/test';
import { chartTypes } from '../../src/chart/chart.ts';
import { renderSlides } from '../../src/html/slides.ts';
import { LAYOUT_NAMES } from '../../src/model/layout.ts';
import { compileFiles, placeOf } from '../fixture/deck.ts';
import { inventLayouts, REEF } from '../fixture/layout-deck.ts';

const theme = new URL('../../assets/theme/', import.meta.url);
const files = readdirSync(new URL('layouts/', theme)).map((file) => file.replace(/\.css$/, ''));
const sheet = readFileSync(new URL('deck.css', theme), 'utf8');
const imported = [...sheet.matchAll(/@import "\.\/layouts\/([\w-]+)\.css"/g)].map(
  ([, name]) => name,
);

test('every layout has a file of its own in the theme, and every file is of a layout', () => {
  expect(files.toSorted()).toEqual(LAYOUT_NAMES.toSorted());
});

test('the theme imports the file of every layout once', () => {
  expect(imported.toSorted()).toEqual(LAYOUT_NAMES.toSorted());
});

test('the file of a layout dresses it', () => {
  const bare = LAYOUT_NAMES.filter(
    (name) =>
      !readFileSync(new URL(`layouts/${name}.css`, theme), 'utf8').includes(`.layout-${name}`),
  );
  expect(bare).toEqual([]);
});

test('every type of chart has a file of its own in the theme, imported once', () => {
  const charts = [...sheet.matchAll(/@import "\.\/charts\/([\w-]+)\.css"/g)].map(
    ([, name]) => name,
  );
  expect(charts.toSorted()).toEqual([...chartTypes.keys(), 'chart'].toSorted());
});

test('no type of chart is named where a layout is dressed', () => {
  const found = files.filter((name) =>
    /\.chart-(?!wide\b|tall\b|image\b|fact\b)/.test(
      readFileSync(new URL(`layouts/${name}.css`, theme), 'utf8'),
    ),
  );
  expect(found).toEqual([]);
});

test('a slide of each layout with the body it is for is dressed by it, and nothing is wrong with it', () => {
  const compiled = compileFiles(inventLayouts(), {
    'assets/pictures/reef.svg': { type: 'svg', markup: REEF },
  });
  expect(compiled.diagnostics.map(placeOf)).toEqual([]);
  const context = compiled.contexts.get('en');
  if (!compiled.deck || !context) throw new Error('the deck has English');
  const drawn = renderSlides(compiled.deck, context, false);
  expect(drawn.map((html) => /\blayout-([\w-]+)/.exec(html)?.[1])).toEqual(LAYOUT_NAMES);
});
