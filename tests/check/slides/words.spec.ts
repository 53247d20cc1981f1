import { expect, _baseTest as test } from '@playwright/test';
import { parse } from 'yaml';
import { renderPage } from '../../../src/html/page.ts';
import { formatDiagnostic } from '../../../src/model/diagnostic.ts';
import { compileFiles, diagnose, inventBasque, inventDeck, placeOf } from '../../fixture/deck.ts';

const settings = 'slides/deck.yaml';

function findMissing(words?: string) {
  return compileFiles(inventBasque(words)).diagnostics.filter(
    ({ code }) => code === 'words-missing',
  );
}

test('a language without a pack is a warning that says what is not checked', () => {
  const { diagnostics } = compileFiles(inventBasque());
  const found = diagnostics.find(({ code }) => code === 'language-unknown');
  expect(found && `${found.severity} ${placeOf(found)}`).toBe(
    `warning ${settings}:6:1 language-unknown`,
  );
  for (const part of ['number words', 'ordinals', 'dates', 'qualifiers', 'rises', 'hyphenated'])
    expect(found?.message).toContain(part);
});

test('the words that its pages lack are asked for in lines that can be pasted and filled in', () => {
  const [found] = findMissing();
  const lines = found ? formatDiagnostic(found).split('\n').slice(1) : [];
  const filled = lines.map((line) => line.replace(/: # (.*)$/, (_, word) => `: "«${word}»"`));
  expect(parse(filled.join('\n')).words.eu).toMatchObject({
    source: '«Source»',
    actions: { next: '«Next»' },
    qualifiers: { 'more than': '«more than»' },
  });
  expect(findMissing(filled.join('\n'))).toEqual([]);
});

test('with its words, no English stands in the public pages of a language without a pack', () => {
  const lines = findMissing()[0]?.paste ?? [];
  const words = lines.map((line) => line.replace(/: # (.*)$/, ': "zzz{figure}"')).join('\n');
  const { contexts, deck } = compileFiles(inventBasque(words));
  const context = contexts.get('eu');
  if (!deck || !context) throw new Error('no deck');
  const html = renderPage(deck, new Map([['eu', context]]), 'public').slides;
  const texts = html.replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, ' ');
  expect(texts).not.toMatch(/source|statement,|more than|version|slide/i);
});

test('a line that was pasted but not filled in is reported where it stands', () => {
  expect(diagnose([[settings, 'slot: 5', 'slot: 5\nwords:\n  fr:\n    source:']])).toContain(
    `${settings}:10:12 settings-invalid`,
  );
});

test('a word that pages do not have is reported with those that they have', () => {
  const files = inventDeck();
  files[settings] += 'words: { fr: { sourse: Fuente } }\n';
  const [found] = compileFiles(files).diagnostics;
  expect(found?.message).toMatch(
    /unknown key "sourse".*did you mean "source".*colon, comma, statement/s,
  );
});

test('words of a language that the deck does not have are reported', () => {
  const added = 'slot: 5\nwords: { es: { source: Fuente } }\ndigits: { ar: arab }';
  expect(diagnose([[settings, 'slot: 5', added]])).toEqual([
    `${settings}:8:1 words-extra`,
    `${settings}:9:1 words-extra`,
  ]);
});

test('a deck sets any word of a pack: source line, qualifier, chart', () => {
  const files = inventDeck();
  files[settings] +=
    'words: { fr: { statement: "déclaration de l’UE", qualifiers: { more than: "au-delà de" } } }\n';
  const { contexts, deck } = compileFiles(files);
  const context = contexts.get('fr');
  if (!deck || !context) throw new Error('no deck');
  const { slides: html } = renderPage(deck, new Map([['fr', context]]), 'public');
  expect(html).toContain('déclaration de l’UE');
  expect(html).toContain('au-delà de');
});
