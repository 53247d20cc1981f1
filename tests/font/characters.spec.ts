import { expect, _baseTest as test } from '@playwright/test';
import { listCharacters, listEmphasized } from '../../src/font/characters.ts';

const has = (page: string, characters: string, ...also: string[]) => {
  const found = listCharacters(page, ...also);
  return [...characters].map((character) => found.has(character));
};

test('every printable character of ASCII can be typed into a page', () => {
  expect(has('', ' !~AZaz09').every(Boolean)).toBe(true);
});

test('characters of a page are found however its source writes them', () => {
  expect(has('é', 'é')).toEqual([true]);
  expect(has('&#233; &#xE8;', 'éè')).toEqual([true, true]);
  expect(has('<script>"\\u2192 \\u{1F600} \\xe9"</script>', '→😀é')).toEqual([true, true, true]);
  expect(has('<style>a::after{content:"\\201c"}</style>', '“')).toEqual([true]);
});

test('what scripts show later is found where it is said', () => {
  expect(has('', '٣', '٣')).toEqual([true]);
});

test('the hyphen of a broken word, the ellipsis and the no-break space are always there', () => {
  expect(has('', '\u2010\u2026\u00a0')).toEqual([true, true, true]);
});

test('a quotation mark brings the one that it turns into from right to left', () => {
  expect(has('«', '»›')).toEqual([true, false]);
});

test('a letter and its mark bring the one character for both', () => {
  expect(has('e\u0301', 'é')).toEqual([true]);
});

test('capitals are there where a style asks for them', () => {
  expect(has('é', 'É')).toEqual([false]);
  expect(has('<style>a{text-transform:uppercase}</style>é', 'É')).toEqual([true]);
});

test('those of emphasis are what stands in it, however deep, and its capitals', () => {
  const list = (page: string) =>
    [...listEmphasized(page)].join('').replace(/[\u00a0\u2026\u2010]/g, '');
  expect(list('<p>no</p>')).toBe('');
  expect(list('</em><h1>a<em class="x">b<b>c</b><em>d</em>&#233;e</em>f</h1><em>g</em>h')).toMatch(
    /^b.*c.*d.*e.*é?.*g/,
  );
  expect(list('<em>é</em>x')).toBe('é');
  expect(list('<style>h1{text-transform:uppercase}</style><em>é</em>x')).toBe('éÉ');
});
