import { expect, test } from '@playwright/test';
import { parseStatement } from '../../src/source/statement.ts';

const file = 'statement.txt';
const plain = `**Déclaration nationale – 4e réunion**

Madame la Présidente,

1. Nos récifs reculent.
2. Nous avons signé en
2022. Nous continuons.

Madame la Présidente,

3. Je conclus.
`;

function read(text: string): readonly string[] {
  return parseStatement(text, file).statement.paragraphs.map(({ text: words }) => words);
}

test('what stands before the first paragraph is paragraph 0', () => {
  expect(read(plain)[0]).toBe('Déclaration nationale – 4e réunion Madame la Présidente,');
});

test('a paragraph goes on over wrapped lines, and a year at the start of one begins nothing', () => {
  expect(read(plain)[2]).toBe('Nous avons signé en 2022. Nous continuons.');
});

test('a form of address between paragraphs belongs to none', () => {
  expect(read(plain)).toHaveLength(4);
  expect(read(plain).slice(1).join(' ')).not.toContain('Présidente');
});

test('a paragraph may have several blocks', () => {
  expect(read('1. Un début.\n\nUne suite.\n\n2. Fin.')[1]).toBe('Un début. Une suite.');
});

test('each paragraph knows the line it begins on', () => {
  const { paragraphs } = parseStatement(plain, file).statement;
  expect(paragraphs.map(({ line }) => line)).toEqual([1, 5, 6, 11]);
});

for (const [name, text] of [
  ['a byte order mark and CRLF', `\uFEFF${plain.replaceAll('\n', '\r\n')}`],
  ['"1)"', plain.replace(/^(\d)\. /gm, '$1) ')],
  ['"(1)"', plain.replace(/^(\d)\. /gm, '($1) ')],
  ['"§ 1"', plain.replace(/^(\d)\. /gm, '§ $1 ')],
  ['"§1."', plain.replace(/^(\d)\. /gm, '§$1. ')],
  ['"**1.**"', plain.replace(/^(\d)\. /gm, '**$1.** ')],
  ['"**1**."', plain.replace(/^(\d)\. /gm, '**$1**. ')],
  ['"1\\."', plain.replace(/^(\d)\. /gm, '$1\\. ')],
  ['"1 –"', plain.replace(/^(\d)\. /gm, '$1 – ')],
  ['a heading a paragraph', plain.replace(/^(\d)\. /gm, '## $1. ')],
  ['no-break spaces', plain.replace(/^(\d)\. /gm, '$1.\u00A0').replace('en\n', 'en\u00A0\n')],
  ['emphasis', plain.replace('récifs', '*récifs*').replace('signé', '__signé__')],
  ['tags and comments', plain.replace('récifs', '<em>récifs</em><!-- 9. Non -->')],
] as const)
  test(`a statement with ${name} reads the same`, () => {
    expect(read(text)).toEqual(read(plain));
  });

test('an escaped or lonely asterisk stays', () => {
  expect(read('1. Un \\*mot\\* et une note*.')[1]).toBe('Un *mot* et une note*.');
});

test('a minus or plus at the start of a wrapped line stays', () => {
  expect(read('1. Une hausse -\n+ 41 % - en tout')[1]).toBe('Une hausse - + 41 % - en tout');
});

test('a block with a number that is not the next is told at its line', () => {
  const { diagnostics } = parseStatement('1. Un.\n\n3. Trois.', file);
  expect(diagnostics).toMatchObject([
    { code: 'statement-numbering', place: { file, line: 3, column: 1 } },
  ]);
});

test('a statement without numbered paragraphs is told', () => {
  const { diagnostics } = parseStatement('Une lettre.', file);
  expect(diagnostics).toMatchObject([{ code: 'statement-numbering', place: { file, line: 1 } }]);
});
