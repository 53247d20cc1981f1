import { expect, _baseTest as test } from '@playwright/test';
import { checkNames } from '../../../src/check/figures/names.ts';
import { findLanguage } from '../../../src/language/languages.ts';
import { compileFiles, diagnose, inventDeck, placeOf } from '../../fixture/deck.ts';

const en = 'slides/en/020-reefs.md';
const fr = 'slides/fr/020-reefs.md';
const settings = 'slides/deck.yaml';
const register = 'slides/facts.yaml';
const slot = [settings, 'slot: 5'] as const;

type Change = readonly [file: string, from: string, to: string];

/** The register with other fields for one of its facts. */
function registerAs(from: string, to: string): Change {
  return [register, from, to];
}

for (const name of ['COVID-19', 'G77', 'F-16', 'Boeing 747', 'SDG 16', 'Article 5'])
  test(`${name} is a figure until it is declared as a name`, () => {
    const text: Change = [en, 'They grew', `After ${name}, they grew`];
    expect(diagnose([text])).toContainEqual(expect.stringMatching(/figure-stray$/));
    const names = `slot: 5\nnames: [{ text: ${name}, reason: a name }]`;
    expect(diagnose([text, [...slot, names]])).toEqual([]);
  });

test('a name covers nothing longer than itself', () => {
  const names = 'slot: 5\nnames: [{ text: F-16, reason: a name }]';
  const found = diagnose([
    [en, 'They grew', 'F-16, and F-160, grew'],
    [...slot, names],
  ]);
  expect(found).toEqual([expect.stringMatching(/^slides\/en\/.* figure-stray$/)]);
});

test('a name of one language is none in another', () => {
  const names = 'slot: 5\nnames: [{ text: F-16, reason: a name, language: en }]';
  const found = diagnose([
    [fr, 'Ils ont', 'F-16: ils ont'],
    [en, 'They grew', 'F-16: they grew'],
    [...slot, names],
  ]);
  expect(found).toEqual([expect.stringMatching(/^slides\/fr\/.* figure-stray$/)]);
});

test('a name that stands nowhere is reported at its place', () => {
  const names = 'slot: 5\nnames: [{ text: G20, reason: a name }]';
  expect(diagnose([[...slot, names]])).toEqual([`${settings}:8:9 name-unused`]);
});

test('a list that begins with a figure is an error at its place, steps are not', () => {
  expect(diagnose([[en, 'They grew', '68. firms were hit\n\nThey grew']])).toContain(
    `${en}:6:1 list-numbered`,
  );
  expect(diagnose([[en, 'They grew', '1. Look\n2. Count\n\nThey grew']])).toEqual([]);
});

const chart = (first: string, second: string) =>
  `\`\`\`chart timeline\nevents:\n  - { fact: ${first}, label: A }\n  - { fact: ${second}, label: B }\nalt: "{{opening}}, {{closing}}"\n\`\`\`\n\nNote:`;

test('a chart draws the same facts in the same order in each language', () => {
  const closing: Change = [
    register,
    'reefs:',
    'closing: { paragraph: 0, kind: date, value: 2031-03-09, anchor: 9 March 2031 }\nreefs:',
  ];
  const same: readonly Change[] = [
    closing,
    [en, 'Note:', chart('opening', 'closing')],
    [fr, 'Note:', chart('opening', 'closing')],
  ];
  expect(diagnose(same)).toEqual([]);
  const swapped: readonly Change[] = [
    closing,
    [en, 'Note:', chart('opening', 'closing')],
    [fr, 'Note:', chart('closing', 'opening')],
  ];
  expect(diagnose(swapped)).toEqual([`${fr}:10:13 charts-differ`]);
});

test('terms of the glossary keep their order in the labels of a chart', () => {
  const files = (labels: readonly [string, string]) => ({
    ...inventDeck(),
    'slides/glossary.yaml': `reef: { official: { en: coral reef, fr: récif corallien } }
bay: { official: { en: bay, fr: baie } }
`,
    [en]: inventDeck()[en]?.replace('Note:', drawLabels('coral reef', 'bay')) ?? '',
    [fr]: inventDeck()[fr]?.replace('Note:', drawLabels(...labels)) ?? '',
  });
  const found = (labels: readonly [string, string]) =>
    compileFiles(files(labels))
      .diagnostics.map(placeOf)
      .filter((one) => /charts-differ$/.test(one));
  expect(found(['récif corallien', 'baie'])).toEqual([]);
  expect(found(['baie', 'récif corallien'])).toEqual([`${fr}:10:29 charts-differ`]);
});

function drawLabels(first: string, second: string): string {
  const events = `events:\n  - { fact: opening, label: ${first} }\n  - { fact: opening, label: ${second} }`;
  return `\`\`\`chart timeline\n${events}\nalt: "{{opening}}"\n\`\`\`\n\nNote:`;
}

test('a count needs its unit, or the form that leaves it to the words', () => {
  const count = registerAs('kind: number', 'kind: count');
  expect(diagnose([count])).toContain(`${en}:4:12 fact-bare`);
  const bare = [en, fr].flatMap((file): Change[] => [
    [file, '{{reefs}}', '{{reefs|bare}}'],
    [file, '{{reefs}}', '{{reefs|bare}}'],
  ]);
  expect(diagnose([count, ...bare])).toEqual([]);
});

test('a unit has a noun in each language of the deck', () => {
  const unit = (text: string): Change =>
    registerAs('value: 12500', `value: 12500\n  unit: ${text}`);
  expect(diagnose([unit('{ en: reefs, fr: récifs }')])).toEqual([]);
  expect(diagnose([unit('{ en: reefs }')])).toEqual([`${register}:15:9 fact-unit`]);
});

for (const noun of ['million reefs', 'dozen reefs', 'per cent', 'reefs of 12'])
  test(`a unit says no figure: ${noun}`, () => {
    const unit = `value: 12500\n  unit: { en: ${noun}, fr: récifs }`;
    expect(diagnose([registerAs('value: 12500', unit)])).toEqual([`${register}:15:9 fact-unit`]);
  });

test('a name that is nothing but a figure is an error', () => {
  const text: Change = [en, 'They grew', 'In 22, they grew'];
  const names = 'slot: 5\nnames: [{ text: "22", reason: a name }]';
  expect(diagnose([text, [...slot, names]])).toEqual([`${settings}:8:9 name-figure`]);
});

for (const name of [
  'in sixty reefs',
  '41% more',
  '€5',
  '41 per cent',
  '40 Belgian',
  'twelve States',
  '13 May',
  '13 May 2022',
  'May 13',
])
  test(`a phrase with a figure is no name: ${name}`, () => {
    const text: Change = [en, 'They grew', `They, ${name}, grew`];
    const names = `slot: 5\nnames: [{ text: "${name}", reason: a name }]`;
    expect(diagnose([text, [...slot, names]])).toEqual([`${settings}:8:9 name-figure`]);
  });

test('a number of what the register counts is no name, and of something else one may be', () => {
  const code = (name: string) =>
    diagnose([
      registerAs('value: 12500', 'value: 12500\n  unit: { en: reefs, fr: récifs }'),
      [en, 'They grew', `They, ${name}, grew`],
      [...slot, `slot: 5\nnames: [{ text: ${name}, reason: a name }]`],
    ]).join();
  expect(code('Twelve Reefs')).toContain('name-figure');
  expect(code('Three Gorges')).not.toContain('name-figure');
});

test('a sum in a currency of the deck is no name', () => {
  const sum =
    '\nsum:\n  paragraph: 2\n  kind: money\n  value: 9\n  currency: EUR\n  anchor: EUR 9\n';
  const text: Change = [en, 'They grew', 'They, EUR 50, grew'];
  const names = 'slot: 5\nnames: [{ text: EUR 50, reason: a name }]';
  expect(
    diagnose([registerAs('growth:', `${sum.trim()}\ngrowth:`), text, [...slot, names]]),
  ).toContain(`${settings}:8:9 name-figure`);
});

const ORDINARY = {
  en: 'About 40, Over 40, Plus 40, Minus 40, Down 40, The 40, With 40, In 40, Of 40, Since 2015, In 2015, Nearly 40, saw 40, victims 40',
  fr: 'Près de 40, Quelque 40, En 2015, Les 40, Un tiers, Depuis 2015, Avec 40, victimes 40',
  nl: 'Bijna 40, Ruim 40, In 2015, De 40, Een op Drie, Dinsdag, Sinds 2015, Met 40, slachtoffers 40',
};
const NAMES = [
  ...[
    '2030 Agenda',
    'Agenda 2030',
    'F-16',
    'Three Gorges',
    'Group of Forty',
    'Horizon 2020',
    'Room 40',
  ],
  ...[
    'Article 5',
    'COVID-19',
    'G77',
    'Boeing 747',
    'SDG 16',
    'Big Ten',
    'Third Committee',
    'Five Eyes',
  ],
];

for (const [tag, phrases] of Object.entries(ORDINARY))
  test(`what is said with any figure is no name, in ${tag}`, () => {
    const place = { file: settings, line: 1, column: 1 };
    const listed = (texts: readonly string[]) => {
      const names = texts.map((text) => ({ text, reason: 'a name', place }));
      return checkNames(names, { languages: [findLanguage(tag)], facts: new Map() }).length;
    };
    const passed = phrases.split(', ').filter((phrase) => !listed([phrase]));
    expect(passed).toEqual([]);
    expect(NAMES.filter((name) => listed([name]))).toEqual([]);
  });

for (const name of ['2030 Agenda', 'F-16', 'Three Gorges', 'Group of Forty', 'Horizon 2020'])
  test(`a name may have a figure in it: ${name}`, () => {
    const text: Change = [en, 'They grew', `They, of ${name}, grew`];
    const names = `slot: 5\nnames: [{ text: "${name}", reason: a name }]`;
    expect(diagnose([text, [...slot, names]])).toEqual([]);
  });

for (const [noun, why] of [
  ['récifs par an', 'a pace'],
  ['euros', 'a currency'],
  ['récifs ou plus', 'a qualifier'],
  ['"{{growth}}"', 'a fact'],
] as const)
  test(`a translated unit is a noun and not ${why}: ${noun}`, () => {
    const unit = `value: 12500\n  unit: { en: reefs, fr: ${noun} }`;
    expect(diagnose([registerAs('value: 12500', unit)])).toEqual([`${register}:15:9 fact-unit`]);
  });

test('a qualifier in other words says the same', () => {
  const words = (text: string) =>
    diagnose([[...slot, `slot: 5\nwords: { en: { qualifiers: { more than: "${text}" } } }`]]);
  expect(words('over {figure}')).toEqual([]);
  expect(words('less than {figure}')).toEqual([`${settings}:8:1 settings-invalid`]);
});

test('the texts of deck.yaml have the same facts in each language', () => {
  const changed: Change = [settings, 'mers, {{session}} session', 'mers, {{opening}}'];
  expect(diagnose([changed])).toEqual([`${settings}:2:62 settings-facts-differ`]);
});

test('a number word in a passage of another language is a figure', () => {
  const text: Change = [en, 'They grew', '_Sesenta arrecifes_{lang=es}. They grew'];
  expect(diagnose([text])).toEqual([`${en}:6:2 figure-stray`]);
});

for (const [name, changes, code] of [
  ['a share has no sign', [[en, '{{growth}}', '{{growth|signed}}']], 'fact-form'],
  [
    'a rise may have one',
    [
      registerAs('value: 40', 'value: 40\n  direction: rise'),
      [en, '{{growth}}', '{{growth|signed}}'],
    ],
    undefined,
  ],
  [
    'a fall is below zero',
    [registerAs('value: 40', 'value: 40\n  direction: fall')],
    'fact-direction',
  ],
  ['a rise is not', [registerAs('value: 40', 'value: -40\n  direction: rise')], 'fact-direction'],
  [
    'an anchor that says a fall is not that of a rise',
    [registerAs('anchor: 40%', 'anchor: 40% lower')],
    'fact-direction',
  ],
  ['what falls is not said to rise', [registerAs('value: 40', 'value: -40')], 'fact-direction'],
  [
    'what falls is said to',
    [
      registerAs('value: 40', 'value: -40'),
      [en, 'They grew by', 'They fell by'],
      [fr, 'Ils ont crû de', 'Ils ont reculé de'],
    ],
    undefined,
  ],
  [
    'what nothing says falls has its sign',
    [
      registerAs('value: 40', 'value: -40'),
      [en, 'They grew by {{growth}}', 'A change of {{growth|signed}}'],
      [fr, 'Ils ont crû de {{growth}}', 'Une variation de {{growth|signed}}'],
    ],
    undefined,
  ],
  [
    'what nothing says falls is an error without it',
    [
      registerAs('value: 40', 'value: -40'),
      [en, 'They grew by', 'A change of'],
      [fr, 'Ils ont crû de', 'Ils ont reculé de'],
    ],
    'fact-direction',
  ],
  [
    'what rises is not said to fall',
    [registerAs('value: 40', 'value: 40\n  direction: rise'), [en, 'They grew by', 'They fell by']],
    'fact-direction',
  ],
] as readonly (readonly [string, readonly Change[], string | undefined])[])
  test(`direction: ${name}`, () => {
    const found = diagnose(changes).map((text) => text.split(' ').at(-1));
    if (code) expect(found).toContain(code);
    else expect(found).toEqual([]);
  });

test('an index bar draws changes, not shares', () => {
  const bar = '```chart index-bar\nfact: growth\nfrom: A\nto: B\nalt: "{{growth}}"\n```\n\nNote:';
  const files = inventDeck();
  for (const file of [en, fr]) files[file] = (files[file] ?? '').replace('Note:', bar);
  expect(compileFiles(files).diagnostics.map(placeOf)).toContain(`${en}:9:7 chart-invalid`);
  files[register] = (files[register] ?? '').replace('value: 40', 'value: 40\n  direction: rise');
  expect(compileFiles(files).diagnostics).toEqual([]);
});

test('a word that the anchor has beside its figure changes nothing: the statement says it', () => {
  const kind = registerAs('kind: number\n  value: 12500', 'kind: count\n  value: 12500');
  const other: Change = [en, '# We watch {{reefs}} reefs', '# We watch only {{reefs}} reefs'];
  const anchored = registerAs('anchor: 12,500 reefs', 'anchor: only 12,500 reefs');
  expect(diagnose([kind, other])).toContainEqual(expect.stringMatching(/fact-altered$/));
  expect(diagnose([kind, other, anchored])).not.toContainEqual(
    expect.stringMatching(/fact-altered$/),
  );
});
