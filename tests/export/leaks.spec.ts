import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { isSound } from '../../src/compile.ts';
import { findLeaks } from '../../src/export/leaks/leaks.ts';
import { compileFiles, type Files, inventDeck, placeOf } from '../fixture/deck.ts';

const EN = 'slides/en/020-reefs.md';

/** What leaks where these files are published; the notes of the second English slide hold `secret`. */
async function leaksOf(
  published: Readonly<Record<string, string | Uint8Array>>,
  notes = 'Ask the chair {{reefs}} boats whether Paris agrees.',
  others: Files = {},
): Promise<readonly string[]> {
  const files = { ...inventDeck(), ...others };
  files[EN] = (files[EN] ?? '').replace(/We watch \{\{reefs\}\} reefs. \[pause\]/, () => notes);
  files['slides/facts.yaml'] = `# Never say that Lemuria is wrong.\n${files['slides/facts.yaml']}`;
  const compilation = compileFiles(files);
  if (!isSound(compilation)) throw new Error(JSON.stringify(compilation.diagnostics));
  const folder = mkdtempSync(join(tmpdir(), 'deck-leaks-'));
  for (const [name, bytes] of Object.entries(published)) writeFileSync(join(folder, name), bytes);
  const leaks = await findLeaks(compilation, folder);
  rmSync(folder, { recursive: true });
  return leaks.map((one) => `${placeOf(one)} ${one.slide}`);
}

const found = [`${EN}:9:1 sentence-published reefs`];

for (const [rule, html] of [
  ['as it is written', '<p>Ask the chair more than 12,500 boats whether Paris agrees.</p>'],
  [
    'over tags, lines and soft hyphens',
    '<p>Ask the <b>ch\u00adair</b> more\nthan 12,500</p><p>boats whether Paris agrees</p>',
  ],
  ['in entities', '<p>Ask the chair more than 12&#44;500&nbsp;boats whether P&#x61;ris agrees</p>'],
  ['in an attribute', '<p title="Ask the chair more than 12,500 boats whether Paris agrees">'],
  ['in a comment', '<!-- Ask the chair more than 12,500 boats whether Paris agrees -->'],
  ['in a script', '<script>"Ask the chair more than 12,500 boats whether Paris agrees"</script>'],
  [
    'in the data of a script',
    '<script type="application/json">"Ask the chair more than 12,500 boats whether P\\u0061ris agrees"</script>',
  ],
  [
    'in a picture',
    `<image href="data:image/png;base64,${Buffer.from('\x89PNG Ask the chair more than 12,500 boats whether Paris agrees').toString('base64')}"/>`,
  ],
] as const)
  test(`a sentence of the notes is found ${rule}`, async () => {
    expect(await leaksOf({ 'index.html': html })).toEqual(found);
  });

test('a sentence of the notes is found in the metadata of a PDF', async () => {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  pdf.setSubject('Ask the chair more than 12,500 boats whether Paris agrees');
  expect(await leaksOf({ 'deck.en.pdf': await pdf.save() })).toEqual(found);
});

test('a comment is found, wherever it was written', async () => {
  expect(await leaksOf({ 'index.html': '<p>never say that Lemuria is wrong</p>' })).toEqual([
    'slides/facts.yaml:1:1 sentence-published undefined',
  ]);
});

test('a sentence that a slide says too may be published, and so may a short one', async () => {
  const html = '<p>We watch more than 12,500 reefs</p><p>Thank you.</p>';
  expect(await leaksOf({ 'index.html': html }, 'We watch {{reefs}} reefs. Thank you.')).toEqual([]);
});

const SECRET = 'Quentin doubts that Lemuria would ever agree';
const settings = (lines: string, paragraphs = 2) => ({
  'slides/deck.yaml': `${inventDeck()['slides/deck.yaml']?.replace('paragraphs: 2', `paragraphs: ${paragraphs}`)}${lines}`,
});

for (const [rule, others, place] of [
  [
    'a name',
    settings(`names: [{ text: F-16, reason: "${SECRET}", language: en }]`),
    'slides/deck.yaml:12:9',
  ],
  [
    'an exemption',
    {
      ...settings(`exemptions: [{ text: "3", slide: reefs, language: en, reason: "${SECRET}" }]`),
      [EN]: `${inventDeck()[EN]?.replace('They grew', 'In 3 bays they grew')}`,
    },
    'slides/deck.yaml:12:14',
  ],
  [
    'an omission',
    settings(`omissions: [{ paragraph: 3, reason: "${SECRET}" }]`, 3),
    'slides/deck.yaml:12:13',
  ],
  [
    'a remark',
    { 'slides/remarks/a.yaml': `- { author: Ann, slide: reefs, language: en, text: "${SECRET}" }` },
    'slides/remarks/a.yaml:1:1',
  ],
] as const)
  test(`the words of ${rule} are found`, async () => {
    const leaks = await leaksOf({ 'index.html': `<p>${SECRET}</p>` }, undefined, others);
    expect(leaks).toEqual([`${place} sentence-published undefined`]);
  });
