import { expect, _baseTest as test } from '@playwright/test';
import { compileDeck } from '../../../src/compile.ts';
import { compileFiles, diagnose, inventDeck, placeOf } from '../../fixture/deck.ts';
import { inventScriptDeck } from '../../fixture/script-decks.ts';

const SLIDE = 'slides/en/020-reefs.md';
const FRENCH = 'slides/fr/020-reefs.md';

test('a character without a typeface is an error where it stands: on a slide, in notes, in frontmatter', () => {
  expect(diagnose([[SLIDE, 'They grew', 'They 😀 grew ❤']])).toEqual([
    `${SLIDE}:6:6 letter-missing`,
    `${SLIDE}:6:14 letter-missing`,
  ]);
  expect(diagnose([[FRENCH, '[pause]', '✈ [pause]']])).toEqual([`${FRENCH}:9:36 letter-missing`]);
  expect(diagnose([[SLIDE, '---\n#', 'kicker: A ☃\n---\n#']])).toEqual([
    `${SLIDE}:3:11 letter-missing`,
  ]);
});

test('a character that is written as an entity is one', () => {
  expect(diagnose([[SLIDE, 'They grew', 'They &hearts;&#x1F600; grew']])).toEqual([
    `${SLIDE}:6:6 letter-missing`,
    `${SLIDE}:6:14 letter-missing`,
  ]);
});

test('a character without a typeface is an error in the settings and in the register', () => {
  expect(diagnose([['slides/deck.yaml', 'location: Atlantis', 'location: Atlantis ☂']])).toEqual([
    'slides/deck.yaml:3:20 letter-missing',
  ]);
  const unit = '  value: 12500\n  unit: { en: { other: ☂ }, fr: { other: x } }\n';
  expect(diagnose([['slides/facts.yaml', '  value: 12500\n', unit]])).toContain(
    'slides/facts.yaml:15:9 letter-missing',
  );
});

test('the message names the character, and says what to do', () => {
  const files = inventDeck();
  files[SLIDE] = (files[SLIDE] ?? '').replace('They grew', 'They 😀 grew');
  const [found] = compileFiles(files).diagnostics;
  expect(found?.message).toContain('"😀" (U+1F600, emoji)');
  expect(found?.message).toContain('write it in other characters');
});

test('a script that is not installed is one error, with the command that installs it', () => {
  const files = new Map(Object.entries(inventScriptDeck('zh')));
  const { diagnostics } = compileDeck({ files, pictures: new Map() }, { date: '2031-03-04' });
  expect(diagnostics.map(placeOf)).toEqual(['slides/deck.yaml:1:8 typeface-uninstalled']);
  expect(diagnostics[0]?.message).toContain(
    'run: npm i -E @fontsource/noto-sans-sc@5.3.0 @fontsource/noto-serif-sc@5.3.0',
  );
});

test('Russian and Arabic need nothing', () => {
  expect(compileFiles(inventScriptDeck('ru')).diagnostics).toEqual([]);
  expect(compileFiles(inventScriptDeck('ar')).diagnostics).toEqual([]);
});

test('what needs no glyph of its own is no error', () => {
  const unseen = 'They\u00a0gr\u00adew\u202f\u200b\u2060 e\u0301 ỹ';
  expect(diagnose([[SLIDE, 'They grew', unseen]])).toEqual([]);
});

test('a comment, which is published nowhere, may have any character', () => {
  expect(diagnose([[SLIDE, 'They grew', '<!-- 😀 -->\n\nThey grew']])).toEqual([]);
});
