import { expect, _baseTest as test } from '@playwright/test';
import { findLanguage } from '../../../src/language/languages.ts';
import { printFact } from '../../../src/language/print/fact.ts';
import { FACT_FORMS } from '../../../src/model/fact.ts';
import { compileFiles, diagnose, inventDeck, placeOf } from '../../fixture/deck.ts';

const en = 'slides/en/020-reefs.md';
const fr = 'slides/fr/020-reefs.md';
const settings = 'slides/deck.yaml';

/** What is told of the English slide with this Markdown in both languages. */
function tell(text: string): readonly string[] {
  const changes = [en, fr].map((file) => [file, '\nNote:', `\n${text}\n\nNote:`] as const);
  return diagnose(changes).filter((found) => found.startsWith(en));
}

for (const [where, text, column] of [
  ['in plain text', 'We saw 68 reefs.', 8],
  ['as a number word', 'We saw twelve reefs.', 8],
  ['as a word broken over emphasis', 'We saw six**ty** reefs.', 8],
  ['in an HTML entity', 'We saw &#54;8 reefs.', 8],
  ['in full-width digits', 'We saw ６８ reefs.', 8],
  ['in superscripts', 'We saw ⁶⁸ reefs.', 8],
  ['in digits of another script', 'We saw ٦٨ reefs.', 8],
  ['in a circled number', 'We saw ⑫ reefs.', 8],
  ['in a Roman numeral character', 'We saw Ⅻ reefs.', 8],
  ['with a soft hyphen inside', 'We saw six\u00adty reefs.', 8],
  ['in code', 'We saw `68` reefs.', 9],
  ['in a link’s words', 'See [68 reefs](#opening).', 6],
  ['in a link’s title', 'See [reefs](#opening "68 of them").', 5],
  ['in the title of a link by reference', 'See [reefs][a].\n\n[a]: #opening "68 of them"', 5],
  ['over a line’s end', 'We saw ni\\\nnety reefs.', 8],
  ['in an alternative text', '![68 reefs](assets/reef.svg)', 3],
  ['in a list', '- 68 reefs', 3],
  ['in a quotation', '> 68 reefs', 3],
  ['in a heading', '## 68 reefs', 4],
  ['spelled with hyphens', 'We saw t-w-e-l-v-e reefs.', 8],
  ['with a capital I for an l', 'We saw tweIve reefs.', 8],
  ['with two v for a w', 'We saw tvvelve reefs.', 8],
  ['in strokes', 'We saw IIII reefs.', 8],
  ['in bars', 'We saw ||| reefs.', 8],
  ['in marks', 'We saw ★★★ reefs.', 8],
  ['as a letter in place of nought', 'We saw O reefs.', 8],
  ['in a language that the deck does not have', 'We saw zwölf reefs.', 8],
  ['in words that mean something else one by one', 'We saw dos mil reefs.', 8],
  ['in Cyrillic letters', 'We saw двенадцать reefs.', 8],
  ['in Arabic letters', 'We saw ثلاث reefs.', 8],
  ['in formal Chinese numerals', 'We saw 壹 reefs.', 8],
  ['as a sign of per cent alone', 'We saw a % rise.', 10],
] as const)
  test(`a figure ${where} is told at its place`, () => {
    expect(tell(text)).toContain(`${en}:8:${column} figure-stray`);
  });

test('a figure in a table is told at its cell', () => {
  expect(tell('| Reef | Fish |\n|---|---|\n| a | 12 |')).toContain(`${en}:10:7 figure-stray`);
});

test('a figure in the notes is told at its place', () => {
  expect(diagnose([[en, '[pause]', 'There are 12.']])).toContain(`${en}:9:37 figure-stray`);
});

test('a figure in a pronunciation is told', () => {
  expect(diagnose([[en, '[pause]', '[reefs](say:12)']])).toContainEqual(
    expect.stringMatching(/figure-stray$/),
  );
});

test('a figure in the frontmatter is told at its place', () => {
  expect(diagnose([[en, 'layout: statement', 'layout: statement\nkicker: Top 12']])).toContain(
    `${en}:3:13 figure-stray`,
  );
});

test('a figure in a chart’s text is told at its place', () => {
  const chart = '```chart unit-field\nfact: reefs\nunit: reefs of 12\nalt: "{{reefs}}"\n```';
  expect(tell(chart)).toContain(`${en}:10:16 figure-stray`);
});

test('a figure in deck.yaml is told at its place', () => {
  expect(diagnose([[settings, 'location: Atlantis', 'location: Atlantis 12']])).toContain(
    `${settings}:3:20 figure-stray`,
  );
});

test('a figure in the words that deck.yaml sets for a page is told', () => {
  const words = 'slot: 5\nwords: { en: { source: Source of 22 facts } }';
  expect(diagnose([[settings, 'slot: 5', words]])).toContainEqual(
    expect.stringMatching(/^slides\/deck.yaml:8:\d+ figure-stray$/),
  );
});

test('a percentage rounded by hand is a figure without a fact', () => {
  expect(diagnose([[en, 'by {{growth}}', 'by almost half']])).toContainEqual(
    expect.stringMatching(`^${en}:6:\\d+ figure-stray`),
  );
});

for (const [how, text] of [
  ['a digit beside it', '{{growth}}0'],
  ['a sign before it', '−{{growth}}'],
  ['a qualifier before it', 'less than {{growth}}'],
  ['a multiplier behind it', '{{reefs}} million'],
] as const)
  test(`a fact altered by ${how} is told`, () => {
    expect(tell(`We say ${text} here.`)).toContainEqual(
      expect.stringMatching(/(fact-altered|figure-stray)$/),
    );
  });

for (const form of [undefined, ...FACT_FORMS])
  for (const tag of ['en', 'fr', 'nl'])
    test(`a qualifier comes with the figure in ${tag} in form ${form ?? 'full'}`, () => {
      const fact = compileFiles(inventDeck()).deck?.facts.get('reefs');
      if (!fact) throw new Error('the deck has the fact');
      const language = findLanguage(tag);
      expect(printFact(fact, form, language).text.toLowerCase()).toMatch(
        new RegExp(`^${language.qualifiers['more than'].before}\\s`),
      );
    });

test('an exemption lets just its own figure stand', () => {
  const exempt =
    'slot: 5\nexemptions: [{ text: 24/7, slide: reefs, language: en, reason: a saying }]';
  expect(
    diagnose([
      [settings, 'slot: 5', exempt],
      [en, 'They grew', 'Open 24/7. They grew'],
    ]),
  ).toEqual([]);
});

test('an exemption that matches more often than it says is told', () => {
  const exempt =
    'slot: 5\nexemptions: [{ text: 24/7, slide: reefs, language: en, reason: a saying }]';
  const found = diagnose([
    [settings, 'slot: 5', exempt],
    [en, 'They grew', 'Open 24/7, yes, 24/7. They grew'],
  ]);
  expect(found).toContain(`${settings}:8:14 exemption-too-broad`);
});

test('an exemption that matches nothing is told', () => {
  const exempt =
    'slot: 5\nexemptions: [{ text: 24/7, slide: reefs, language: en, reason: a saying }]';
  expect(diagnose([[settings, 'slot: 5', exempt]])).toEqual([`${settings}:8:14 exemption-unused`]);
});

test('an exemption needs a reason', () => {
  const exempt = 'slot: 5\nexemptions: [{ text: 24/7, slide: reefs, language: en, reason: "" }]';
  const files = inventDeck();
  files[settings] = (files[settings] ?? '').replace('slot: 5', exempt);
  expect(compileFiles(files).diagnostics.map(placeOf)).toContainEqual(
    expect.stringMatching(/8:\d+ settings-invalid$/),
  );
});
