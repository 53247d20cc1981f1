import { expect, _baseTest as test } from '@playwright/test';
import { judgeSignatures, listUnsigned } from '../../../src/check/signatures/signing.ts';
import type { Compilation } from '../../../src/compile.ts';
import { listSignedWords } from '../../../src/content/fingerprint.ts';
import type { Signature } from '../../../src/model/signature.ts';
import { writeSignatures } from '../../../src/source/review/signatures.ts';
import { parseStatement } from '../../../src/source/statement/parse.ts';
import { compileFiles, type Files, inventDeck, placeOf } from '../../fixture/deck.ts';

const en = 'slides/en/020-reefs.md';
const settings = 'slides/deck.yaml';
const statement = parseStatement('1. One.\n2. Two.\n3. Three.\n', 'statement.txt').statement;

/** The invented deck, which asks for two roles. */
function askToSign(): Files {
  const files = inventDeck();
  files[settings] = `${files[settings]}\nsign: [legal, translation-fr]\n`;
  return files;
}

/** Every part signed by every role that is asked for. */
function signAll(files: Files, withStatement = false): Files {
  const { deck } = compileFiles(files);
  if (!deck) throw new Error('the deck cannot be read');
  const { parts, items } = judgeSignatures(deck, withStatement ? statement : undefined);
  const asked = [
    ...parts.map((one) => ({ ...one, text: listSignedWords(one.slide, one.part).join('\n') })),
    ...items.map((one) => ({ ...one, part: one.kind, open: one.open.slice(0, 1) })),
  ];
  const signatures = asked.flatMap(({ slide, part, fingerprint, open, text }) =>
    open.map(
      ({ role }): Signature => ({
        ...fingerprint,
        slide: slide.id,
        language: slide.locale,
        part,
        name: 'Ana',
        role,
        date: '2031-03-05T12:00:00.000Z',
        text,
        place: slide.place,
      }),
    ),
  );
  return { ...files, 'slides/signed.yaml': writeSignatures(signatures) };
}

function listOpen({ signing }: Compilation): readonly string[] {
  return signing ? listUnsigned(signing).map(placeOf) : [];
}

function explainOpen(files: Files): readonly string[] {
  const { signing } = compileFiles(files);
  return signing ? listUnsigned(signing).map(({ message }) => message) : [];
}

test('a deck that asks for nobody needs no signature', () => {
  expect(compileFiles(inventDeck()).signing).toMatchObject({ needed: 0, standing: 0 });
});

test('a role without a language signs in all of them, one with a language in that alone', () => {
  const { signing, deck } = compileFiles(askToSign());
  const slides = (deck?.slides ?? []).length;
  const items = signing?.items.length ?? 0;
  expect(signing).toMatchObject({ needed: slides * 2 * 2 + slides * 2 + items, standing: 0 });
});

test('what is not signed is listed at its slide', () => {
  expect(listOpen(compileFiles(askToSign()))).toContain(`${en}:1:1 signature-missing`);
});

test('a deck that is signed throughout has nothing open', () => {
  const compilation = compileFiles(signAll(askToSign()));
  expect(compilation.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(listOpen(compilation)).toEqual([]);
});

test('a claim is signed by itself, by one of the roles that are asked for', () => {
  const open = explainOpen(askToSign());
  expect(open).toContain(
    'the claim “They grew by 40%.” is not signed by legal; have it signed in review.html and take the file back with npm run review -- import FILE',
  );
  expect(open.join('\n')).toContain(
    'the claim “Ils ont crû de 40\u00a0%.” is not signed by legal or translation-fr',
  );
});

test('a claim whose words change has its signature no more, and says whose it was', () => {
  const files = signAll(askToSign());
  files[en] = (files[en] ?? '').replace('They grew by', 'They all grew by');
  expect(listOpen(compileFiles(files))).toContain(`${en}:1:1 signature-lapsed`);
  expect(explainOpen(files).filter((message) => message.includes('claim'))).toEqual([
    'the signature of Ana (legal, 2031-03-05) under the claim “They all grew by 40%.” has lapsed: the words changed; have it signed again in review.html, which shows what changed',
  ]);
});

test('what the figures of a slide are said of is one thing to sign, behind what is to be judged', () => {
  const files = askToSign();
  files[en] = (files[en] ?? '').replace('They grew by', 'They never sleep. It was');
  const items = (compileFiles(files).signing?.items ?? []).filter(
    ({ slide }) => slide.id === 'reefs' && slide.locale === 'en',
  );
  expect(items.map(({ text, reasons }) => [text, reasons])).toEqual([
    ['They never sleep.', ['absolute']],
    [
      'We watch more than\u00a012,500 reefs\nIt was 40%.\nWe watch more than\u00a012,500 reefs.',
      ['figure'],
    ],
  ]);
});

test('an order of facts and a derived figure are signed by themselves', () => {
  const files = askToSign();
  files['slides/facts.yaml'] += '  direction: rise\n';
  files[en] = (files[en] ?? '')
    .replace('reefs. [pause]', 'reefs, {{growth}}. [pause]')
    .replace(
      'Note:',
      '```chart index-bar\nfact: growth|signed\nfrom: then\nto: now\nalt: "Up by {{growth|signed}}."\n```\n\nNote:',
    );
  const items = (compileFiles(files).signing?.items ?? []).filter(({ kind }) => kind !== 'claim');
  expect(items.map(({ kind, slide, text }) => [kind, slide.locale, text])).toEqual([
    ['derived', 'en', '100 (100)'],
    ['derived', 'en', '140 (100 + 40 = 140)'],
    ['order', 'fr', 'slide: reefs, growth | reefs, growth, growth'],
    ['order', 'fr', 'notes: reefs | reefs, growth'],
  ]);
});

test('a word that changes ends the signatures under its part alone, and says why', () => {
  const files = signAll(askToSign());
  files[en] = (files[en] ?? '').replace('[pause]', 'They matter. [pause]');
  expect(explainOpen(files)).toEqual([
    'the signature of Ana (legal, 2031-03-05) under the notes has lapsed: the words changed; have it signed again in review.html, which shows what changed',
  ]);
});

test('a fact that changes ends every signature where it is used, and is named', () => {
  const files = signAll(askToSign());
  files['slides/facts.yaml'] = (files['slides/facts.yaml'] ?? '').replace('12500', '12600');
  const open = explainOpen(files);
  expect(open.length).toBeGreaterThan(2);
  expect(open.every((message) => message.includes('the fact reefs changed'))).toBe(true);
});

test('a fact that only moves in the register ends nothing', () => {
  const files = signAll(askToSign());
  files['slides/facts.yaml'] = `# first\n\n${files['slides/facts.yaml']}`;
  expect(explainOpen(files)).toEqual([]);
});

test('a paragraph of the statement that changes ends the signatures that cite it', () => {
  const files = signAll(askToSign(), true);
  const { deck } = compileFiles(files);
  if (!deck) throw new Error('the deck cannot be read');
  const changed = parseStatement('1. One.\n2. Two, changed.\n3. Three.\n', 'statement.txt');
  expect(listUnsigned(judgeSignatures(deck, statement))).toEqual([]);
  const open = listUnsigned(judgeSignatures(deck, changed.statement));
  expect(open.length).toBeGreaterThan(0);
  expect(open.every(({ message }) => message.includes('§ 2 changed'))).toBe(true);
});

test('a mistake in signed.yaml is an error at its place', () => {
  const files = signAll(askToSign());
  files['slides/signed.yaml'] = (files['slides/signed.yaml'] ?? '').replace(
    /words: .*/,
    'words: 1',
  );
  expect(compileFiles(files).diagnostics.map(({ code }) => code)).toContain('signatures-invalid');
});

test('the closing slide says how many signatures stand', () => {
  const files = signAll(askToSign());
  const { contexts } = compileFiles(files);
  const { needed = 0, standing } = contexts.get('en')?.signed ?? {};
  expect(standing).toBe(needed);
});

test('a question to the drafter is read with its place, and is no text of the slide', () => {
  const files = inventDeck();
  files[en] = `${files[en]}\n<!-- ? Which reefs\nare meant? -->\n`;
  const slide = compileFiles(files)
    .deck?.slides.flatMap(({ versions }) => [...versions.values()])
    .find(({ file }) => file === en);
  expect(slide?.questions).toEqual([
    { text: 'Which reefs are meant?', place: expect.objectContaining({ file: en }) },
  ]);
  expect(JSON.stringify(slide?.texts)).not.toContain('are meant');
});
