import { expect, _baseTest as test } from '@playwright/test';
import { compileFiles, diagnose, inventDeck } from '../../fixture/deck.ts';

const en = 'slides/en/020-reefs.md';
const fr = 'slides/fr/020-reefs.md';
const register = 'slides/facts.yaml';

test('an untouched deck has nothing wrong', () => {
  expect(compileFiles(inventDeck()).diagnostics).toEqual([]);
});

test('an unknown fact is told at its place, with the nearest id', () => {
  const files = inventDeck();
  files[en] = (files[en] ?? '').replace('by {{growth}}', 'by {{growht}}');
  const [found] = compileFiles(files).diagnostics.filter(({ code }) => code === 'fact-unknown');
  expect(found).toMatchObject({ place: { file: en, line: 6, column: 14 } });
  expect(found?.message).toContain('did you mean "growth"?');
});

test('a form that does not fit the kind is told at its place', () => {
  expect(diagnose([[en, '{{growth}}', '{{growth|month}}']])).toContain(`${en}:6:14 fact-form`);
});

test('a form that does not exist is told at its place', () => {
  expect(diagnose([[en, '{{growth}}', '{{growth|loud}}']])).toContain(`${en}:6:14 fact-form`);
});

test('a fact that nothing uses is a warning at its id', () => {
  const files = inventDeck();
  files[register] += 'spare:\n  paragraph: 1\n  kind: number\n  value: 3\n  anchor: three\n';
  expect(compileFiles(files).diagnostics).toMatchObject([
    { severity: 'warning', code: 'fact-unused', place: { file: register, line: 22, column: 1 } },
  ]);
});

test('a fact bound to a paragraph that the statement does not have is told at the paragraph', () => {
  expect(diagnose([[register, 'paragraph: 2', 'paragraph: 3']])).toContain(
    `${register}:18:14 fact-paragraph`,
  );
});

test('a name needs a translation in every language of the deck', () => {
  const files = inventDeck();
  files[register] +=
    'name:\n  paragraph: 1\n  kind: text\n  value: Reef\n  anchor: Reef\n  translations: { nl: Rif }\n';
  const codes = compileFiles(files).diagnostics.map(({ code }) => code);
  expect(codes).toContain('fact-translation');
});

test('a fact on the slide in one language only is told where it stands', () => {
  expect(diagnose([[fr, 'Ils ont crû de {{growth}}.', 'Ils croissent.']])).toContain(
    `${fr}:1:1 facts-differ`,
  );
});

test('a fact that only the notes of one language have is told where it stands', () => {
  expect(diagnose([[fr, '[pause]', '{{growth}} [pause]']])).toContain(`${fr}:9:36 facts-differ`);
});

test('the dates of the event are those of the heading, where it gives any', () => {
  const files = inventDeck();
  files[register] +=
    'signing:\n  paragraph: 1\n  kind: date\n  value: 2031-05-12\n  anchor: 12 May 2031\n';
  files['slides/deck.yaml'] = (files['slides/deck.yaml'] ?? '').replace(
    '"{{opening}}"',
    '"{{signing}}"',
  );
  const codes = (changed: typeof files) =>
    compileFiles(changed).diagnostics.map(({ code }) => code);
  expect(codes(files)).toContain('settings-date');
  const undated = (files[register] ?? '').replace(
    'paragraph: 0\n  kind: date',
    'paragraph: 1\n  kind: date',
  );
  expect(codes({ ...files, [register]: undated })).not.toContain('settings-date');
  const year = (files[register] ?? '').replace(
    'kind: date\n  value: 2031-05-12',
    'kind: year\n  value: 2031',
  );
  expect(codes({ ...files, [register]: year })).toContain('settings-date');
});
