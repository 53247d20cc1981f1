import { expect, _baseTest as test } from '@playwright/test';
import { listFaults, listOwnTypefaces } from '../../src/font/own-typefaces.ts';

const there = (...names: string[]) => {
  const files = new Set(names);
  return (file: string) => files.has(file) || /^(?:newsreader|public-sans)-/.test(file);
};
const nameFile = (style: string) => `@fontsource/lato/files/lato-latin-${style}.woff2`;
const lato = there(...['400-normal', '700-normal', '400-italic'].map(nameFile));

test('of the weights that a typeface has the nearest is taken', () => {
  const [latin] = listOwnTypefaces({ display: ['lato'], text: ['lato'] }, lato);
  expect(latin?.files).toEqual({
    display: nameFile('400-normal'),
    displayItalic: nameFile('400-italic'),
    text: nameFile('400-normal'),
    textItalic: nameFile('400-italic'),
    textStrong: nameFile('700-normal'),
  });
});

test('what a typeface is not named for stays the deck’s own', () => {
  const [latin] = listOwnTypefaces({ display: ['lato'] }, lato);
  expect(latin?.files.text).toBe('public-sans-400-normal-latin.woff2');
  expect(latin?.files.display).toBe(nameFile('400-normal'));
});

test('the first that has a script sets it, and only that script', () => {
  const greek = '@fontsource/gfs/files/gfs-greek-400-normal.woff2';
  const own = listOwnTypefaces({ text: ['lato', 'gfs'] }, there(nameFile('400-normal'), greek));
  expect(own.map(({ script, files }) => [script, files.text])).toEqual([
    ['Latin', nameFile('400-normal')],
    ['Greek', greek],
  ]);
});

test('a typeface without a free licence, or that sets nothing, is a fault', () => {
  const find = (licence: string, isThere = lato) =>
    listFaults({ text: ['lato'] }, listOwnTypefaces({ text: ['lato'] }, isThere), (file) =>
      file === '@fontsource/lato/package.json' ? JSON.stringify({ license: licence }) : undefined,
    ).map(({ problem }) => problem);
  expect(find('OFL-1.1')).toEqual([]);
  expect(find('UNLICENSED')).toEqual(['unlicensed']);
  expect(find('OFL-1.1', () => false)).toEqual(['unusable']);
});

test('a typeface that sets nothing is a fault beside one whose name begins with its own', () => {
  const brand = { text: ['noto-sans-arabic', 'noto-sans'] };
  const isThere = there(
    '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2',
  );
  const faults = listFaults(brand, listOwnTypefaces(brand, isThere), () => '{"license":"OFL-1.1"}');
  expect(faults.map(({ name, problem }) => `${name} ${problem}`)).toEqual(['noto-sans unusable']);
});
