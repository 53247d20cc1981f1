import { expect, _baseTest as test } from '@playwright/test';
import { makeWord, readParagraphs } from './documents.ts';

const encode = (text: string) => new TextEncoder().encode(text);

test('plain text in UTF-8 is read as it is', async () => {
  expect(await readParagraphs(encode('1. Récifs.'), 'statement.txt')).toEqual(['0 ', '1 Récifs.']);
});

for (const [name, bytes, message] of [
  ['another encoding, at its byte', Uint8Array.from([0x31, 0x2e, 0x20, 0xe9, 0x74]), 'byte 4'],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x31, 0x00]), 'a text in UTF-16; save it as UTF-8'],
  ['a file of another kind', Uint8Array.from([0x89, 0x50, 0x00]), 'no text (byte 3 is zero)'],
  ['a text of hours', encode('a b c\n'.repeat(40_000)), 'from its line 33334 on it is more'],
  ['an empty file', encode(' \n'), 'a file without text'],
  ['an old .doc, or one with a password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'password'],
  ['a damaged archive', makeWord('').slice(0, 400), 'damaged'],
] as const)
  test(`${name} is reported in one line`, async () => {
    const error = await readParagraphs(bytes, 'statement').catch((reason: Error) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toContain(message);
    expect(String(error)).not.toContain('\n');
  });

for (const text of [
  '[',
  '[^a',
  '[](x',
  '<a ',
  '*',
  '*a ',
  '_a ',
  '<!-- ',
  '\\*',
  '(',
  '.)',
  '# a\n\n',
  '- a 1\n',
  'a\n',
])
  test(`a statement of ${JSON.stringify(text)} alone takes no longer than its length`, async () => {
    const whole = `1. One.\n2. ${text.repeat(195_000 / text.length)}`;
    const [, first] = await readParagraphs(encode(whole), 'statement.txt').catch(() => ['', '']);
    expect(first).toMatch(/^(?:1 One\.)?$/);
  });
