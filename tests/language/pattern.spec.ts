import { expect, _baseTest as test } from '@playwright/test';
import { findAll, Pattern } from '../../src/language/pattern.ts';

/** Every character of the first plane, surrogates apart. */
const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  (character) => !/[\ud800-\udfff]/.test(character),
);

test('a pattern that is compiled for common characters finds what it finds among all', () => {
  const classes = ['\\p{L}', '\\P{L}', '[\\p{L}\\p{N}]', '[^\\p{L}\\p{M}]', '[\\]\\p{P}\\p{S}[-]'];
  for (const [source, flags] of [
    ...classes.map((one) => [one, 'u'] as const),
    ['[\\p{L}\\p{N}]', 'iu'] as const,
    ['\\p{Lu}|\\P{L}', 'iu'] as const,
  ]) {
    const [pattern, whole] = [new Pattern(source, flags), new RegExp(source, flags)];
    const other = characters.filter((one) => pattern.test(one) !== whole.test(one));
    expect(other, `${source} ${flags}`).toEqual([]);
  }
});

test('a pattern finds the same with an uncommon character in a text and without', () => {
  const pattern = new Pattern('(?<![\\p{L}\\p{N}])ten(?!\\p{L})', 'gu');
  const find = (text: string) => findAll(text, pattern).map(({ index }) => index);
  expect(find('ten, often, 1ten, œten; ten')).toEqual([0, 24]);
  expect(find('ten, ᏣᎳᎩten, 𐐷ten, ten')).toEqual([0, 20]);
  expect('ten or ten'.replace(pattern, '10')).toBe('10 or 10');
});
