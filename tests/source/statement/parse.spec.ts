import { expect, _baseTest as test } from '@playwright/test';
import { parseStatement } from '../../../src/source/statement/parse.ts';

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

test('a statement without paragraphs is reported', () => {
  const { diagnostics } = parseStatement('Une lettre.', file);
  expect(diagnostics).toMatchObject([{ code: 'statement-numbering', place: { file, line: 1 } }]);
});

test('a heading between numbered paragraphs belongs to none', () => {
  const text = '1. Un début.\n\nLes récifs\n\n2. Une suite.\n\n## Les mers\n\n3. La fin.';
  expect(read(text)).toEqual(['', 'Un début.', 'Une suite.', 'La fin.']);
});

test('footnote asterisks are no emphasis', () => {
  expect(read('1. Montenegro*, Serbia*, *vraiment* tous.')[1]).toBe(
    'Montenegro*, Serbia*, vraiment tous.',
  );
});

test('where each part numbers its paragraphs anew, they are numbered on, and keep what is printed', () => {
  const { statement, diagnostics } = parseStatement(
    'I. Récifs\n\n1. Un.\n\n2. Deux.\n\nII. Mers\n\n1. Trois.\n\n2. Quatre.',
    file,
  );
  expect(diagnostics).toEqual([]);
  expect(statement.numbering).toBe('anew');
  expect(statement.paragraphs.map(({ number, label, text }) => [number, label, text])).toEqual([
    [0, undefined, 'I. Récifs'],
    [1, '1', 'Un.'],
    [2, '2', 'Deux.'],
    [3, '1', 'Trois.'],
    [4, '2', 'Quatre.'],
  ]);
});

const letter = `Déclaration de l'Atlantide

Madame la Présidente,

Nos récifs ont crû de 41 %.

Les mers

Nous avons signé la Convention avec 22 États, dont deux voisins :

- le premier,
- le second.

Madame la Présidente,

Nous continuerons tous ensemble à y veiller avec soin.

Je vous remercie.
`;

test('where none is numbered, each paragraph of prose gets a number; headings, addresses and courtesies do not', () => {
  const { statement, diagnostics } = parseStatement(letter, file);
  expect(diagnostics).toEqual([]);
  expect(statement.numbering).toBe('none');
  expect(statement.paragraphs.map(({ text }) => text)).toEqual([
    "Déclaration de l'Atlantide Madame la Présidente,",
    'Nos récifs ont crû de 41 %.',
    'Nous avons signé la Convention avec 22 États, dont deux voisins : - le premier, - le second.',
    'Nous continuerons tous ensemble à y veiller avec soin.',
  ]);
});

test('the numbers given are the same however the lines wrap', () => {
  const wrapped = letter
    .replace('avec 22 États', 'avec\n22 États')
    .replace('ensemble', '\nensemble');
  const count = (text: string) => parseStatement(text, file).statement.paragraphs.length;
  expect(count(wrapped)).toBe(count(letter));
});
