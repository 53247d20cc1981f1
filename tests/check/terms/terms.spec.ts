import { expect, _baseTest as test } from '@playwright/test';
import { formatDiagnostic } from '../../../src/model/diagnostic.ts';
import { compileFiles, type Files, inventDeck } from '../../fixture/deck.ts';

const en = 'slides/en/020-reefs.md';
const fr = 'slides/fr/020-reefs.md';
const glossary = 'slides/glossary.yaml';
const reef = `reef:
  official: { en: coral reef, fr: récif corallien }
  also: { en: [reefs], fr: [récifs] }
  avoid:
    en: [Coral-Reef, coral bank, reefs of coral, reef zone]
    fr: [recif corallien, barrière]
`;

function check(
  changes: Readonly<Record<string, readonly [from: string, to: string]>>,
  terms = reef,
) {
  const files: Files = { ...inventDeck(), [glossary]: terms };
  for (const [file, [from, to]] of Object.entries(changes))
    files[file] = (files[file] ?? '').replace(from, () => to);
  return compileFiles(files).diagnostics.map(formatDiagnostic);
}

test('a deck without a glossary needs none', () => {
  expect(compileFiles(inventDeck()).diagnostics).toEqual([]);
});

test('a mistake in the glossary is an error at its key', () => {
  const wrong = reef.replace('  also', '  alos');
  expect(check({}, wrong).join()).toMatch(/^slides\/glossary\.yaml:3:3 .*\[glossary-invalid\]$/);
});

test('a term in its official form, or in one that stands for it, is right', () => {
  expect(
    check({ [en]: ['They grew', 'A coral reef grew'], [fr]: ['Ils ont', 'Ce récif corallien a'] }),
  ).toEqual([]);
});

test('a form to avoid is an error at its place, with the official form', () => {
  expect(
    check({ [en]: ['We watch {{reefs}} reefs. [pause]', 'The **coral** bank; reefs. {{reefs}}'] }),
  ).toEqual([
    `${en}:9:7 "coral bank" is not the official form; write "coral reef" (term "reef" of slides/glossary.yaml) [term-unofficial]`,
  ]);
});

test('a form to avoid is found in any case and typography, as a whole word', () => {
  const found = (words: string) => check({ [en]: ['They grew', words] }).length;
  expect(found('The CORAL\u00a0BANK grew')).toBe(1);
  expect(found('The coral banking grew')).toBe(0);
});

test('a form to avoid that differs from the right one in capitals or accents only is matched exactly', () => {
  expect(
    check({
      [fr]: ['Ils ont crû', 'Ce récif corallien, ce recif corallien ont crû'],
      [en]: ['They grew', 'A coral reef grew'],
    }),
  ).toEqual([
    `${fr}:6:24 "recif corallien" is not the official form; write "récif corallien" (term "reef" of slides/glossary.yaml) [term-unofficial]`,
  ]);
});

test('a form to avoid within an accepted one is none', () => {
  const terms = `${reef}zone:\n  official: { en: protected reef zone }\n`;
  expect(check({ [en]: ['They grew', 'A protected reef zone grew'] }, terms)).toEqual([]);
});

test('a form to avoid in the settings is an error too', () => {
  expect(check({ 'slides/deck.yaml': ['Atlantis protects its reefs', 'Its coral bank'] })).toEqual([
    'slides/deck.yaml:1:18 "coral bank" is not the official form; write "coral reef" (term "reef" of slides/glossary.yaml) [term-unofficial]',
  ]);
});

test('a term that is on a slide in one language and not in another is a warning', () => {
  expect(
    check({
      [fr]: ['Nous surveillons {{reefs}} récifs\n\n', 'Nous surveillons {{reefs}} mers\n\n'],
    }),
  ).toEqual([
    `${fr}:1:1 warning: "récif corallien" is not on the slide, while ${en} has "coral reef"; say the same in each language, or list under "also" the form that stands for it [term-differs]`,
  ]);
});

test('notes are compared with notes', () => {
  expect(check({ [fr]: ['récifs. [pause]', 'mers. [pause]'] })).toEqual([
    `${fr}:9:1 warning: "récif corallien" is not in the notes, while ${en} has "coral reef"; say the same in each language, or list under "also" the form that stands for it [term-differs]`,
  ]);
});

test('a translated name has the official form of the terms in it', () => {
  const files = (french: string): Files => ({
    ...inventDeck(),
    [glossary]: reef,
    'slides/facts.yaml': `${inventDeck()['slides/facts.yaml']}fund:
  paragraph: 1
  kind: text
  value: Coral Reef Fund
  anchor: Coral Reef Fund
  translations:
    fr: ${french}
`,
  });
  const found = (french: string) =>
    compileFiles(files(french)).diagnostics.filter(({ code }) => code === 'term-unofficial');
  expect(found('Fonds pour le récif corallien')).toEqual([]);
  expect(found('Fonds pour le banc de corail').map(formatDiagnostic)).toEqual([
    'slides/facts.yaml:28:5 "Fonds pour le banc de corail" is not the official form; write "récif corallien" (term "reef" of slides/glossary.yaml) [term-unofficial]',
  ]);
});

test('a mistake in a term is reported at its place and does not hide the others', () => {
  const terms = `${reef}sea:\n  officiel: { en: sea }\n`;
  expect(check({ [en]: ['They grew', 'The coral bank grew'] }, terms)).toEqual([
    expect.stringContaining(`${en}:6:5 "coral bank"`),
    expect.stringContaining(`${glossary}:8:3 "sea" in the glossary has no "official"`),
    expect.stringContaining(`${glossary}:8:3 unknown key "officiel"`),
  ]);
});
