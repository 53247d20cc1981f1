import { expect, _baseTest as test } from '@playwright/test';
import { compileFiles, diagnose, inventDeck, placeOf } from '../../fixture/deck.ts';

const en = 'slides/en/020-reefs.md';
const fr = 'slides/fr/020-reefs.md';
const settings = 'slides/deck.yaml';

test('a slide that a language lacks is told by name', () => {
  const files = inventDeck();
  delete files[fr];
  const [found] = compileFiles(files).diagnostics.filter(({ code }) => code === 'slide-missing');
  expect(found?.message).toContain('slides/fr/020-reefs.md');
});

test('a language the deck does not have is told at each of its slides', () => {
  const files = inventDeck();
  files['slides/de/020-reefs.md'] = files[en] ?? '';
  expect(compileFiles(files).diagnostics.map(placeOf)).toContain(
    'slides/de/020-reefs.md:1:1 language-extra',
  );
});

test('a language without slides is told at the list of languages', () => {
  expect(diagnose([[settings, '[en, fr]', '[en, fr, nl]']])).toContain(
    `${settings}:6:1 language-missing`,
  );
});

test('another layout in one language is told', () => {
  expect(diagnose([[fr, 'layout: statement', 'layout: chart']])).toContain(
    `${fr}:1:1 layout-differs`,
  );
});

test('other paragraphs cited in one language are told', () => {
  expect(diagnose([[fr, 'layout: statement', 'layout: statement\ncites: [2]']])).toContain(
    `${fr}:1:1 cites-differ`,
  );
});

test('another number of fragments in one language is told', () => {
  expect(diagnose([[fr, '{{growth}}.', '{{growth}}. {.fragment}']])).toContain(
    `${fr}:1:1 fragments-differ`,
  );
});

test('two slides of one name are told, since links could not tell them apart', () => {
  const files = inventDeck();
  files['slides/en/030-reefs.md'] = files[en] ?? '';
  files['slides/fr/030-reefs.md'] = files[fr] ?? '';
  expect(compileFiles(files).diagnostics.map(placeOf)).toContain(
    'slides/en/030-reefs.md:1:1 slide-id',
  );
});

test('a text of deck.yaml that a language lacks is told at its key', () => {
  expect(diagnose([[settings, ", fr: L'Atlantide protège ses récifs", '']])).toContain(
    `${settings}:1:1 settings-invalid`,
  );
});
