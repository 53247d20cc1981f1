import { expect, _baseTest as test } from '@playwright/test';
import { compileFiles, diagnose, inventDeck, placeOf } from '../../fixture/deck.ts';

const en = 'slides/en/020-reefs.md';
const fr = 'slides/fr/020-reefs.md';
const settings = 'slides/deck.yaml';
const register = 'slides/facts.yaml';
/** A sound chart, before the notes. */
const chart = '\n```chart unit-field\nfact: reefs\nunit: reefs\nalt: "{{reefs}}"\n```\n\nNote:';

for (const [rule, changes, told] of [
  [
    'a misspelt layout',
    [[en, 'layout: statement', 'layout: statment']],
    `${en}:2:9 frontmatter-invalid`,
  ],
  [
    'an unknown key',
    [[en, 'layout: statement', 'layout: statement\ncolour: a']],
    `${en}:3:1 frontmatter-invalid`,
  ],
  [
    'an unreadable list of paragraphs',
    [[en, 'layout: statement', 'layout: statement\ncites: two']],
    `${en}:3:8 frontmatter-invalid`,
  ],
  [
    'broken YAML in a frontmatter',
    [[en, 'layout: statement', 'layout: "statement']],
    `${en}:2:9 yaml-syntax`,
  ],
  [
    'a frontmatter that is never closed',
    [[en, 'statement\n---\n', 'statement\ncites: [1]\n']],
    `${en}:1:1 frontmatter-invalid`,
  ],
  ['a missing title', [[en, '# We watch', 'We watch']], `${en}:4:1 title-missing`],
  [
    'a text above the title',
    [[en, '# We watch', 'A word.\n\n# We watch']],
    `${en}:4:1 title-missing`,
  ],
  ['a misspelt fact', [[en, '{{growth}}', '{{grwth}}']], `${en}:6:14 fact-unknown`],
  [
    'a fact that nobody registered',
    [[en, '{{growth}}', '{{square-miles}}']],
    `${en}:6:14 fact-unknown`,
  ],
  [
    'a fact that cannot be read',
    [[register, 'value: 40', 'value: forty']],
    `${register}:20:10 register-invalid`,
  ],
  [
    'a broken register',
    [[register, 'kind: percentage', 'kind: "percentage']],
    `${register}:19:9 yaml-syntax`,
  ],
  [
    'a language without slides',
    [[settings, 'languages: [en, fr]', 'languages: [en, fr, en-GB]']],
    `${settings}:6:1 language-missing`,
  ],
] as const)
  test(`${rule} is told alone`, () => {
    const found = diagnose(changes).filter((line) => !line.endsWith('settings-invalid'));
    expect(found).toEqual([told]);
  });

test('an empty register is told once', () => {
  const files = inventDeck();
  files[register] = '# none yet\n';
  expect(compileFiles(files).diagnostics.map(placeOf)).toEqual([`${register}:1:1 register-empty`]);
});

test('a deck without figures needs no fact', () => {
  const files = inventDeck();
  files[register] = '';
  for (const file of Object.keys(files))
    files[file] = (files[file] ?? '')
      .replaceAll(/\{\{[a-z]+\}\}/g, 'some')
      .replace(': 2\n', ': 1\n');
  for (const file of [en, fr])
    files[file] = (files[file] ?? '').replace('layout: statement', 'layout: statement\ncites: [1]');
  expect(compileFiles(files).diagnostics.map(placeOf)).toEqual([]);
});

for (const [rule, from, to, told] of [
  ['of an unknown type', 'unit-field', 'unit-fields', '8:1 chart-invalid'],
  ['with an unknown key', 'unit: reefs', 'unit: reefs\ncolour: red', '11:1 chart-invalid'],
  ['with broken YAML', 'unit: reefs', 'unit: "reefs', '11:6 yaml-syntax'],
] as const)
  test(`a chart ${rule} is told alone`, () => {
    const changes = [
      [en, '\nNote:', chart.replace(from, to)],
      [fr, '\nNote:', chart],
    ] as const;
    expect(diagnose(changes)).toEqual([`${en}:${told}`]);
  });

for (const [rule, fact, told] of [
  ['a misspelt fact', 'reffs', 'fact-unknown'],
  ['a fact of a kind it cannot draw', 'opening', 'chart-invalid'],
] as const)
  test(`a chart with ${rule} is told alone, not also that its text leaves out the fact`, () => {
    const wrong = chart.replace('fact: reefs', `fact: ${fact}`);
    const changes = [en, fr].map((file) => [file, '\nNote:', wrong] as const);
    expect(diagnose(changes)).toEqual([`${en}:9:7 ${told}`, `${fr}:9:7 ${told}`]);
  });
