import { readdirSync, readFileSync } from 'node:fs';
import { expect, _baseTest as test } from '@playwright/test';
import { chartTypes } from '../../src/chart/chart.ts';
import { LAYOUT_NAMES } from '../../src/model/layout.ts';

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
