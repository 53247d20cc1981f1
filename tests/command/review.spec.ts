import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { judgeSignatures } from '../../src/check/signatures/signing.ts';
import { hashRemark, parseRemarks } from '../../src/source/review/remarks.ts';
import { runCommand, writeDeck } from '../fixture/built-deck.ts';
import { compileFiles, type Files, inventDeck } from '../fixture/deck.ts';

const en = 'slides/en/020-reefs.md';

function askToSign(): Files {
  const files = inventDeck();
  files['slides/deck.yaml'] = `${files['slides/deck.yaml']}\nsign: [translation-fr]\n`;
  return files;
}

/** A saved review that signs every French part. */
function saveReview(files: Files): string {
  const { deck } = compileFiles(files);
  const { parts, items } = deck ? judgeSignatures(deck) : { parts: [], items: [] };
  const signatures = [...parts, ...items.map((item) => ({ ...item, part: item.kind }))]
    .filter(({ slide }) => slide.locale === 'fr')
    .map(({ slide, part, fingerprint }) => ({
      slide: slide.id,
      language: 'fr',
      part,
      words: fingerprint.words,
      facts: fingerprint.facts,
    }));
  return JSON.stringify({
    version: '4 March 2031',
    date: '2031-03-05T12:00:00.000Z',
    reviewer: 'Zoë Peeters',
    role: 'translation-fr',
    reviewed: [],
    remarks: [{ slide: 'reefs', text: 'Shorter, please' }],
    signatures,
  });
}

test('a saved review comes back as remarks and signatures, and the deck goes out signed', async () => {
  const files = askToSign();
  const root = writeDeck('review-import', files);
  expect((await runCommand(root, 'check', '--signed')).output).toContain('[signature-missing]');
  writeFileSync(join(root, 'back.yaml'), saveReview(files));
  const { status, output } = await runCommand(root, 'review', 'import', join(root, 'back.yaml'));
  expect(output).toMatch(/1 remark and \d+ signatures taken\./);
  expect(status).toBe(0);
  expect(readFileSync(join(root, 'slides/remarks/2031-03-05-zoe-peeters.yaml'), 'utf8')).toContain(
    'text: Shorter, please',
  );
  const signed = await runCommand(root, 'check', '--signed');
  expect(signed.output).toMatch(/(\d+) of \1 signatures stand/);
  expect(signed.status).toBe(0);
});

test('a review of words that have changed since says which signatures have lapsed', async () => {
  const files = askToSign();
  const root = writeDeck('review-lapsed', files);
  writeFileSync(join(root, 'back.yaml'), saveReview(files));
  const fr = join(root, 'slides/fr/020-reefs.md');
  writeFileSync(fr, readFileSync(fr, 'utf8').replace('récifs. [pause]', 'récifs encore. [pause]'));
  const { output } = await runCommand(root, 'review', 'import', join(root, 'back.yaml'));
  expect(output).toContain('The notes of reefs in fr changed since Zoë Peeters signed');
});

test('an earlier page that comes late takes no signature away, and a remark that came in comes once', async () => {
  const files = askToSign();
  const root = writeDeck('review-late', files);
  const [now, before] = [join(root, 'now.yaml'), join(root, 'before.yaml')];
  writeFileSync(now, saveReview(files));
  writeFileSync(
    before,
    saveReview(files)
      .replace(/("notes","words":")\w{4}/g, '$10000')
      .replace('-05T12', '-06T12'),
  );
  await runCommand(root, 'review', 'import', now);
  const { output } = await runCommand(root, 'review', 'import', before);
  expect(output).toContain('0 remarks and');
  expect(output).toContain('1 remark had come in before.');
  expect(output).toContain('Zoë Peeters has signed the notes of reefs in fr as it is now');
  expect(output).not.toContain('signed the slide of reefs');
  expect((await runCommand(root, 'check', '--signed')).status).toBe(0);
});

test('what a reviewer resolved on the page is resolved in its file', async () => {
  const files = askToSign();
  const file = 'slides/remarks/2031-03-01-ana.yaml';
  files[file] = '- { slide: reefs, author: Ana, date: 2031-03-01, text: Why? }\n';
  const root = writeDeck('review-resolve', files);
  const [remark] = parseRemarks(files[file], file).remarks;
  const resolved = [
    { remark: remark && hashRemark(remark), resolved: true },
    { remark: 'gone', resolved: true },
  ];
  const review = { ...JSON.parse(saveReview(files)), resolved };
  writeFileSync(join(root, 'back.yaml'), JSON.stringify(review));
  const { output } = await runCommand(root, 'review', 'import', join(root, 'back.yaml'));
  expect(output).toContain('1 remark resolved.\n1 remark resolved or opened again that');
  expect(readFileSync(join(root, file), 'utf8')).toContain('resolvedBy: "Zoë Peeters, 2031-03-05"');
});

test('a file that is no saved review is refused, and nothing is written', async () => {
  const root = writeDeck('review-foreign', askToSign());
  writeFileSync(join(root, 'back.yaml'), 'signatures: 3\n');
  const { status, output } = await runCommand(root, 'review', 'import', join(root, 'back.yaml'));
  expect(status).toBe(1);
  expect(output).toContain('[review-file-invalid]');
  expect(existsSync(join(root, 'slides/signed.yaml'))).toBe(false);
});

test('--signed is refused where the deck asks for nobody', async () => {
  const root = writeDeck('review-nobody', inventDeck());
  const { status, output } = await runCommand(root, 'check', '--signed');
  expect(status).toBe(1);
  expect(output).toContain('does not say whose signatures');
});

test('compare shows the words that changed since a commit, facts by their ids', async () => {
  const root = writeDeck('review-compare', inventDeck());
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
      cwd: root,
    });
  git('init', '-q');
  git('add', 'slides');
  git('commit', '-qm', 'First');
  const file = join(root, en);
  writeFileSync(file, readFileSync(file, 'utf8').replace('reefs. [pause]', 'reefs still. [pause]'));
  const { status, output } = await runCommand(root, 'review', 'compare', 'HEAD');
  expect(status).toBe(0);
  expect(output).toContain('slides/en/020-reefs.md (notes)');
  expect(output).toContain('-We watch {{reefs}} reefs.');
  expect(output).toContain('+We watch {{reefs}} reefs still.');
  expect((await runCommand(root, 'review', 'compare', 'nowhere')).output).toContain('is no commit');
});
