import { expect, _baseTest as test } from '@playwright/test';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import { parseChart } from '../../src/source/chart.ts';
import { parseFacts } from '../../src/source/facts.ts';
import { splitFrontmatter } from '../../src/source/frontmatter.ts';
import { parseSettings } from '../../src/source/settings.ts';
import { parseYaml } from '../../src/source/yaml/yaml.ts';
import { inventDeck } from '../fixture/deck.ts';

/** What is told of a frontmatter with this text, one line each. */
function tellHead(text: string): readonly string[] {
  const { diagnostics } = splitFrontmatter(`---\n${text}\n---\n`, 'slides/a.md');
  return diagnostics.map(formatDiagnostic);
}

/** What is told of the invented deck.yaml with one text replaced. */
function tellSettings(from: string, to: string): readonly string[] {
  const text = inventDeck()['slides/deck.yaml']?.replace(from, to) ?? '';
  return parseSettings(text, 'slides/deck.yaml').diagnostics.map(formatDiagnostic);
}

/** What is told of a chart whose first line is the second of its file. */
function tellChart(type: string, spec: string): readonly string[] {
  return parseChart(`chart ${type}`, spec, 'slides/a.md', 2).diagnostics.map(formatDiagnostic);
}

test('an unknown key is told with where it stands, the one that was meant, and those there are', () => {
  expect(tellHead('layout: title\nkiker: a')).toEqual([
    'slides/a.md:3:1 unknown key "kiker" in the frontmatter (did you mean "kicker"?); expected one of: layout, kicker, cites, time, backup, notes [frontmatter-invalid]',
  ]);
  expect(tellSettings('slot: 5', 'slott: 5')).toContainEqual(
    expect.stringContaining(
      'slides/deck.yaml:7:1 unknown key "slott" in slides/deck.yaml (did you mean "slot"?); expected one of: draft, title, event,',
    ),
  );
  expect(tellChart('ring', 'fact: a\nunits: b\nours: c\nalt: d')).toContainEqual(
    'slides/a.md:3:1 unknown key "units" in the chart (did you mean "unit"?); expected one of: fact, unit, ours, alt [chart-invalid]',
  );
});

test('an unknown key of a fact is told with the keys of its kind', () => {
  const { diagnostics } = parseFacts(
    'aid: { paragraph: 1, kind: money, value: 3, curency: EUR, anchor: x }',
    'facts.yaml',
  );
  expect(diagnostics.map(({ message }) => message)).toContain(
    'unknown key "curency" in "aid" in the register (did you mean "currency"?); expected one of: paragraph, qualifier, anchor, unit, direction, kind, value, currency',
  );
});

test('a missing key is told as missing, with what is expected', () => {
  expect(tellHead('kicker: a')).toEqual([
    expect.stringContaining('the frontmatter has no "layout"; expected one of: title, section'),
  ]);
});

test('a wrong value is told with what was found', () => {
  expect(tellHead('layout: title\ntime: long')).toEqual([
    'slides/a.md:3:7 "time" in the frontmatter is "long"; expected seconds [frontmatter-invalid]',
  ]);
});

test('a misspelt value is told with the one that was meant', () => {
  expect(tellHead('layout: statment')).toEqual([
    expect.stringContaining('is "statment" (did you mean "statement"?); expected one of: title,'),
  ]);
});

test('one step or event is told as too few', () => {
  expect(tellChart('flow', 'steps:\n  - title: a\nalt: b')).toEqual([
    'slides/a.md:3:3 "steps" in the chart is a list of 1; expected two steps at least [chart-invalid]',
  ]);
  expect(tellChart('timeline', 'events:\n  - { fact: a, label: b }\nalt: b')).toEqual([
    expect.stringContaining('a list of 1; expected two events at least'),
  ]);
});

test('a statement without numbered paragraphs is told what to do', () => {
  expect(tellSettings('paragraphs: 2', 'paragraphs: 0')).toEqual([
    expect.stringMatching(
      /^slides\/deck.yaml:10:15 "statement.paragraphs" in slides\/deck.yaml is 0; .*number them in your copy/,
    ),
  ]);
});

test('no message is in the words of a library', () => {
  const wrong = [
    ...tellHead('layout: 3\nkicker: [a]\ncites: [a, -1]\ntime: 9999'),
    ...tellSettings('slot: 5', 'slot: 0\nwordsPerMinute: { en: 3 }\nexemptions: [3]\nformat: 3'),
    ...tellSettings('location: Atlantis', 'location: { EN: Atlantis }'),
    ...tellChart('flow', 'steps: [3, { title: 3, state: x }]'),
  ];
  expect(wrong.length).toBeGreaterThan(12);
  for (const line of wrong) expect(line).toMatch(/; expected /);
  expect(wrong.join('\n')).not.toMatch(/Invalid|Too (?:small|big)|Unrecognized|undefined/);
});

for (const [rule, text, told] of [
  ['a quotation mark', 'layout: "title\ncites: [1]', '2:9 the quotation mark that opens here'],
  ['a list', 'cites: [1, 2\nlayout: title', '2:8 the list that opens here is not closed'],
  ['a map', 'kicker: { a: b\nlayout: title', '2:9 the map that opens here is not closed'],
] as const)
  test(`${rule} that is never closed is told where it opens`, () => {
    expect(tellHead(text)).toEqual([expect.stringContaining(`slides/a.md:${told}`)]);
  });

for (const [rule, text, told] of [
  ['a colon in a text', 'kicker: One: two', '2:9 "One" is followed by a second colon; put'],
  ['a reference without quotation marks', 'kicker: {{a}} b', '2:15 "b" stands behind the end'],
  ['a quotation mark in a text', "kicker: 'It's'", '2:13 "s\'" stands behind the end'],
  ['a key that no object can have', 'layout: title\n__proto__: {}', '3:1 "__proto__" is no name'],
  ['a key that stands twice', 'layout: title\nlayout: flow', '3:1 "layout" stands twice'],
  ['a key that is indented', 'layout: title\n kicker: a', '3:2 "kicker" is indented more'],
  ['a tab', 'layout: title\n\tkicker: a', '3:1 a tab at the beginning of the line'],
  ['a key without a colon', 'layout title\nkicker: a', '2:1 "layout title" is no key'],
  ['a sign that begins no text', 'kicker: *a', '2:9 a value cannot begin with "*"'],
  ['a use of a fact without them', 'kicker: {{growth}}', '2:9 "{{" begins no value; put the whole'],
  ['a list as a key', '? [a]\n: b', '2:3 a list or a map cannot be a key'],
  ['a missing comma', 'kicker: { a: 1 b: 2 }', '2:14 a comma is missing in "1 b"'],
] as const)
  test(`${rule} is told alone in plain words, at its place`, () => {
    expect(tellHead(text)).toEqual([expect.stringContaining(`slides/a.md:${told}`)]);
  });

const NINE = 'abcdefghi';
const bomb = [...NINE]
  .map((name, at) => `${name}: &${name} [${Array(9).fill(at ? `*${NINE[at - 1]}` : 'x')}]`)
  .join('\n');

for (const [rule, text, told] of [
  [
    'a reference to what holds references',
    bomb,
    '4:8 a reference to a value that holds references',
  ],
  ['a reference to what it is in', 'kicker: &a [*a]', '2:13 a reference to a value that holds'],
  [
    'a thousand references and more',
    `kicker: &a x\ncites:\n${'  - *a\n'.repeat(1001)}`,
    '1004:5 more than 1000 references to other values',
  ],
] as const)
  test(`${rule} is told at its place and is not followed`, () => {
    expect(tellHead(text)[0]).toContain(`slides/a.md:${told}`);
  });

test('a value that is marked and referred to is read', () => {
  expect(tellHead('layout: title\nkicker: &a x\ncites: [1]')).toEqual([]);
});

test('ten thousand unknown keys take no longer than their number', () => {
  const keys = Array.from({ length: 10_000 }, (_, at) => `k${at}: v`).join('\n');
  expect(parseSettings(keys, 'a.yaml').diagnostics.length).toBeGreaterThan(10_000);
});

test('a text of more than half a million characters is told where it is too long, and not read', () => {
  const { diagnostics } = parseSettings(`title: ${'x'.repeat(5_000_000)}`, 'a.yaml');
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    'a.yaml:1:500001 the text has 5000007 characters; expected 500000 at most; divide it [text-unbounded]',
  ]);
});

test('a text of more than two thousand characters is told where it begins, but for what reviewers wrote', () => {
  const source = `title: "${'a'.repeat(2000)}"\nkicker: ${'a'.repeat(2001)}\n`;
  const list = (file: string) =>
    parseYaml(source, file).diagnostics.map(({ code, place }) => [code, place.line, place.column]);
  expect(list('slides/deck.yaml')).toEqual([['text-unbounded', 2, 9]]);
  expect(list('slides/remarks/ann.yaml')).toEqual([]);
});

for (const [rule, write] of [
  ['lists', () => '['.repeat(20_000)],
  ['maps', () => '{a: '.repeat(20_000)],
  ['items', () => `a:\n${'- '.repeat(20_000)}`],
  [
    'indented keys',
    () => Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
  ],
] as const)
  test(`${rule} thousands deep are told`, () => {
    const { diagnostics } = parseSettings(write(), 'a.yaml');
    expect(diagnostics).toHaveLength(1);
  });

test('a number of paragraphs beyond any statement is told where it is', () => {
  expect(tellSettings('paragraphs: 2', 'paragraphs: 100000000')).toEqual([
    'slides/deck.yaml:10:15 "statement.paragraphs" in slides/deck.yaml is 100000000; expected 2000 paragraphs at most [settings-invalid]',
  ]);
});

for (const [rule, text] of [
  ['a control character', 'layout: title\nkicker: "a\\u0007"'],
  ['a character that turns digits around', 'layout: title\nkicker: "a \\u202e12"'],
] as const)
  test(`${rule} is told where it is, also where it is escaped`, () => {
    expect(tellHead(text)).toEqual([expect.stringContaining('slides/a.md:3:9 the character U+')]);
  });
