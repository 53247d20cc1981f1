import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, _baseTest as test } from '@playwright/test';
import { listCharacters } from '../../src/font/characters.ts';
import { renderFaces } from '../../src/font/face-styles.ts';
import { TYPEFACES } from '../../src/font/registry.ts';
import { isSeen, openTypefaces } from '../../src/font/typefaces.ts';
import { readCharacters } from '../../src/font/web-font.ts';
import { findLanguage, packTags } from '../../src/language/languages.ts';
import { root } from '../fixture/built-deck.ts';

const typefaces = openTypefaces();
const typeOf = (character: string) => typefaces.find(character.codePointAt(0) ?? 0).type;

test('Latin, Cyrillic and Arabic letters are covered, with the signs of statements', () => {
  for (const character of 'AéŒőşñßЖґҰ№₽₴€ابپ؟٣…–‘“«½−←→✓≥')
    expect(`${character} ${typeOf(character)}`).toBe(`${character} covered`);
});

test('Chinese is known and not installed', () => {
  expect(typeOf('汉')).toBe('uninstalled');
});

test('emoji, dingbats and rare letters have no typeface', () => {
  expect([...'😀❤✈ꙮ𐍈'].map(typeOf)).toEqual(['none', 'none', 'none', 'none', 'none']);
});

test('soft hyphens, joiners, spaces and line separators need no glyph', () => {
  const unseen =
    '\u00ad\u200b\u200c\u200d\u200e\u2060\u2028\u2029\u202f\u2009\u2003\ufeff\ufe0f\t\n';
  expect([...unseen].filter(isSeen)).toEqual([]);
  expect([...unseen].filter((character) => typeOf(character) !== 'covered')).toEqual([]);
});

test('every word of every pack is in a typeface', () => {
  const missing = packTags.flatMap((tag) => {
    const { deckWords, speakerWords, reviewWords } = findLanguage(tag);
    const words = [...JSON.stringify([deckWords, speakerWords, reviewWords])];
    return words.filter((word) => isSeen(word) && typeOf(word) === 'none');
  });
  expect([...new Set(missing)]).toEqual([]);
});

test('the files of what is not installed by a deck itself are there', () => {
  const files = TYPEFACES.filter(({ packages }) => !packages).flatMap((typeface) =>
    Object.values(typeface.files),
  );
  const missing = files.filter(
    (file) => !existsSync(join(root, file.startsWith('@') ? 'node_modules' : 'assets/fonts', file)),
  );
  expect(missing).toEqual([]);
});

test('no stack of the theme names a typeface of the machine', () => {
  const tokens = readFileSync(join(root, 'assets', 'theme', 'tokens.css'), 'utf8');
  const stacks = [...tokens.matchAll(/--font-\w+:([^;]+);/g)].map(([, stack = '']) => stack);
  expect(stacks.length).toBeGreaterThan(2);
  for (const stack of stacks)
    for (const family of stack.split(',')) expect(family.trim()).toMatch(/^"Deck [\w ]+"$/);
});

test('faces are those for the characters of a page, and the same for the same characters', async () => {
  const render = (page: string) => renderFaces(page, listCharacters(page), typefaces, 'outside');
  const latin = await render('<p>Élan <em>dan</em></p>');
  expect(latin).not.toContain('Deck Code');
  expect(latin).not.toContain('Upright');
  expect(latin.match(/@font-face/g)).toHaveLength(5);
  expect(await render('<p>nalÉ<em>nd</em><em>a</em></p>')).toBe(latin);
  const arabic = await render('<p>سلام</p>');
  // Without a word in italics no title is slanted.
  expect(arabic.match(/@font-face/g)).toHaveLength(7);
  expect(arabic).toContain('"Deck Text Upright"');
  expect(await render('<code>x</code>')).toContain('"Deck Code"');
});

test('what needs no glyph is left to no font of the machine', async () => {
  const page = '<p>a\u2028\u2066b\u2069\u061c</p>';
  const css = await renderFaces(page, listCharacters(page), typefaces, 'outside');
  expect(css).toMatch(/unicode-range:[^}]*U\+61C,[^}]*U\+2028,U\+2066,U\+2069\}/);
});

test('a face that is cut has the characters of the page and no others', async () => {
  const page = '<p>Жук</p>';
  const css = await renderFaces(page, listCharacters(page), typefaces, 'outside');
  expect(css.replace(/data:[^"]+/g, '')).toContain('unicode-range:U+416,U+43A,U+443}');
});

test('each typeface in the repository has its licence beside it', () => {
  const folder = join(root, 'tests', 'fixture', 'typefaces', '@fontsource');
  for (const name of readdirSync(folder))
    expect(readFileSync(join(folder, name, 'LICENSE'), 'utf8')).toContain('SIL Open Font License');
});

/** A WOFF2 with one table, that of its characters. */
function writeFont(cmap: Buffer): Buffer {
  const header = Buffer.alloc(48);
  header.writeUInt16BE(1, 12);
  const length = [28, 21, 14, 7, 0].map((bits) => ((cmap.length >> bits) & 127) | (bits && 128));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 1 };
  return Buffer.concat([header, Buffer.from([0, ...length]), brotliCompressSync(cmap, { params })]);
}

/** A table of characters of format 12 with these groups. */
function writeCmap(groups: readonly (readonly [number, number])[]): Buffer {
  const words = [12 << 16, 0, 0, groups.length, ...groups.flatMap(([a, b]) => [a, b, 0])];
  const table = Buffer.alloc(12 + 4 * words.length);
  table.writeUInt16BE(1, 2);
  table.writeUInt32BE(12, 8);
  for (const [index, word] of words.entries()) table.writeUInt32BE(word, 12 + 4 * index);
  return table;
}

test('a font of a package that is damaged has no characters, and takes no longer for it', () => {
  expect([...readCharacters(writeFont(writeCmap([[65, 67]])))]).toEqual([65, 66, 67]);
  const whole = Array.from({ length: 2000 }, (): [number, number] => [0, 0x10ffff]);
  for (const font of [
    Buffer.alloc(20),
    writeFont(writeCmap([[65, 67]])).subarray(0, 60),
    writeFont(Buffer.alloc(65 * 1024 * 1024)),
    writeFont(writeCmap(whole)),
    writeFont(writeCmap([[0, 0xffffffff]])),
  ])
    expect(readCharacters(font).size).toBe(0);
});
