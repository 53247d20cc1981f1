import { readFileSync } from 'node:fs';
import { expect, _baseTest as test } from '@playwright/test';
import type { MergedNotes } from '../../src/word/merge/merge.ts';
import { mergeTranslation } from '../../src/xliff/merge.ts';
import { isTranslation, readTranslation } from '../../src/xliff/read.ts';
import { type IsChanged, renderTranslation } from '../../src/xliff/write.ts';
import { type Files, inventDeck } from '../fixture/deck.ts';
import { compileSound, RICH_FACTS, RICH_NOTES } from '../word/review.ts';

const FR = 'slides/fr/020-reefs.md';
const EN = 'slides/en/020-reefs.md';

/** The invented deck with these notes on its second slide. */
function inventNotes(en: string, fr: string): Files {
  const files = inventDeck();
  files[EN] = (files[EN] ?? '').replace(/Note:\n[\s\S]*/, () => `Note:\n${en}`);
  files[FR] = (files[FR] ?? '').replace(/Note:\n[\s\S]*/, () => `Note:\n${fr}`);
  return files;
}

const files = inventNotes(
  'We watch **{{reefs}}** reefs. [pause]\n\nThey are ours.\n',
  'Nous surveillons **{{reefs}}** récifs. [pause]\n\nIls sont à nous.\n',
);

/** What translation tools themselves made of this, as the fixtures have it: two paragraphs to review, two to translate. */
const handedOut = inventNotes(
  'We watch **{{reefs}}** reefs. [pause]\n\nThey are ours.\n\nOur [log](https://example.org/)\\\nsays _so_.\n\nNobody else does.\n',
  'Nous surveillons **{{reefs}}** récifs. [pause]\n\nIls sont à nous.\n',
);

function exportTranslation(deck: Files, isChanged: IsChanged = () => true): string {
  const sound = compileSound(deck);
  const [en, fr] = ['en', 'fr'].map((tag) => sound.contexts.get(tag));
  const text = en && fr && renderTranslation(sound.deck, [en, fr], isChanged);
  if (!text) throw new Error('nothing to translate');
  return text;
}

function importTranslation(deck: Files, text: string): MergedNotes {
  const translation = readTranslation(new TextEncoder().encode(text));
  const map = new Map(Object.entries(deck));
  return mergeTranslation(compileSound(deck), map, translation, 'back.xlf');
}

/** What comes back of a file in which one text was replaced, which must be there. */
function change(from: string | RegExp, to: string, deck = files): MergedNotes {
  const text = exportTranslation(deck);
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${from} is not in ${text}`);
  return importTranslation(deck, edited);
}

function list({ diagnostics }: MergedNotes): readonly string[] {
  return diagnostics.map(
    ({ place, code, message }) => `${place.file}:${place.line} ${code} ${message.split(';')[0]}`,
  );
}

test('a file says which deck and languages it is of, and has a segment for each paragraph', () => {
  const text = exportTranslation(files);
  expect(text).toContain('source-language="en" target-language="fr"');
  expect(text.match(/<trans-unit id="reefs\/[12]\/[0-9a-f]{8}"/g)).toHaveLength(2);
});

test('facts and cues are codes with the same id in source and target', () => {
  const text = exportTranslation(files);
  const codes = [...text.matchAll(/<ph id="(\d+)" ctype="(x-\w+)"[^>]*>([^<]*)<\/ph>/g)];
  const reefs = codes.filter(([, , , content]) => content === '{{reefs}}');
  expect(new Set(reefs.map(([, id]) => id)).size).toBe(1);
  expect(text).toMatch(/equiv-text="plus de\s12\s500">\{\{reefs\}\}<\/ph><\/g>/);
  expect(text).toContain('ctype="x-cue" equiv-text="[pause]">[pause]</ph>');
});

test('comments and questions in the Markdown are not handed out', () => {
  const text = exportTranslation(inventNotes('One.\n', 'Un. <!-- hush -->\n\n<!-- ? Which? -->\n'));
  expect(text).not.toMatch(/hush|Which/);
});

test('a file that comes back unchanged changes nothing', () => {
  const merged = importTranslation(files, exportTranslation(files));
  expect([list(merged), merged.files.size, merged.remarks]).toEqual([[], 0, []]);
  expect(merged.account).toMatchObject({ unchanged: 3, changed: 0, added: 0, removed: 0 });
});

test('notes with everything that Markdown has come back unchanged', () => {
  const deck = inventNotes(RICH_NOTES, RICH_NOTES);
  deck['slides/facts.yaml'] += RICH_FACTS;
  const merged = importTranslation(deck, exportTranslation(deck));
  expect([list(merged), merged.files.size]).toEqual([[], 0]);
});

test('what the translator changed is written and nothing else', () => {
  const merged = change('Ils sont à nous', 'Ils nous appartiennent');
  expect(list(merged)).toEqual([]);
  expect([...merged.files]).toEqual([
    [FR, files[FR]?.replace('Ils sont à nous', 'Ils nous appartiennent')],
  ]);
});

test('codes may move, and what stood around them is kept', () => {
  const merged = change(
    /(<target[^>]*>)Nous surveillons (<g.*?<\/g>)\srécifs\./,
    '$1$2 récifs, voilà ce que nous surveillons.',
  );
  expect(list(merged)).toEqual([]);
  expect(merged.files.get(FR)).toContain(
    '**{{reefs}}** récifs, voilà ce que nous surveillons. [pause]',
  );
});

test('a tool may indent, empty codes, set states and segments, add proposals and its own language tag', () => {
  const text = exportTranslation(files)
    .replace('target-language="fr"', 'target-language="fr-FR"')
    .replaceAll('<source>', '\n      <source>')
    .replaceAll(/<target state="[^"]*">(.*)<\/target>/g, (_, inner: string) => {
      const emptied = inner.replace(/<ph (id="\d+")[^>]*>[^<]*<\/ph>/g, '<ph $1/>');
      return `<seg-source><mrk mtype="seg" mid="0">x</mrk></seg-source>\n  <target state="translated">\n    <mrk mtype="seg" mid="0">${emptied}</mrk>\n  </target><alt-trans match-quality="80"><target>Tout autre chose</target></alt-trans>`;
    });
  const merged = importTranslation(files, `\uFEFF${text}`);
  expect([list(merged), merged.files.size]).toEqual([[], 0]);
});

const fixture = (tool: string) =>
  readFileSync(new URL(`fixture/${tool}.xlf`, import.meta.url), 'utf8');

test('what OmegaT 3.6 wrote comes back, with what is still to be translated left out', () => {
  const merged = importTranslation(handedOut, fixture('omegat'));
  expect(list(merged)).toEqual([]);
  expect(merged.files.get(FR)).toContain(
    'Ce sont **{{reefs}}** récifs que nous gardons. [pause]\n\nIls sont à nous.\n\nNotre [journal](https://example.org/)\\\nle *dit*.\n',
  );
  expect(merged.account).toMatchObject({ unchanged: 2, changed: 1, added: 1, removed: 0 });
});

test('what Translate Toolkit 3.8 wrote comes back, with its states, notes and proposals', () => {
  const merged = importTranslation(handedOut, fixture('translate-toolkit'));
  expect(list(merged)).toEqual([]);
  expect(merged.files.get(FR)).toContain(
    "récifs. [pause]\n\nIls nous appartiennent.\n\nPersonne d'autre ne le fait.\n",
  );
  expect(merged.remarks.map(({ author, text }) => [author, text])).toEqual(
    expect.arrayContaining([['translator', 'Whose are they?']]),
  );
  expect(merged.account.taken + merged.account.reported).toBe(merged.account.characters);
});

test('codes that a tool wrote as text are codes again', () => {
  const merged = change(
    /(<target.*)<g.*?<\/g>(\srécifs\.).*(<\/target>)/,
    '$1{{reefs}}$2 [pause]$3',
  );
  expect(list(merged)).toEqual([]);
  expect(merged.files.get(FR)).toContain('Nous surveillons {{reefs}} récifs. [pause]\n');
});

test('a note of the translator is a remark at its segment', () => {
  const merged = change(
    /(Ils sont à nous\.<\/target>)/,
    '$1<note from="B. Translator">Whose?</note>',
  );
  expect(merged.remarks).toEqual([
    expect.objectContaining({
      slide: 'reefs',
      language: 'fr',
      author: 'B. Translator',
      text: 'Whose?',
      about: 'Ils sont à nous.',
    }),
  ]);
  expect(merged.account.taken + merged.account.reported).toBe(merged.account.characters);
});

test('a fact that was lost or doubled is an error at its segment, and nothing is written', () => {
  const fact = /(<target.*Nous surveillons <g[^>]*>)(<ph.*?<\/ph>)/;
  const lost = change(fact, '$1beaucoup de');
  expect(list(lost)).toEqual([
    expect.stringMatching(
      /^back\.xlf:\d+ translation-code the segment "reefs\/1\/[0-9a-f]{8}" has lost the code of the fact "reefs"$/,
    ),
  ]);
  expect(lost.files.size).toBe(0);
  expect(list(change(fact, '$1$2 $2'))).toEqual([
    expect.stringContaining('has doubled the code of the fact "reefs"'),
  ]);
});

test('a pause that was lost is a warning at its segment', () => {
  const merged = change(/(<target.*récifs\.).*(<\/target>)/, '$1$2');
  expect(list(merged)).toEqual([expect.stringContaining('translation-cue')]);
  expect(merged.files.get(FR)).not.toContain('[pause]');
});

test('what else a file with an error changes is shown, and its notes are kept', () => {
  const text = exportTranslation(files)
    .replace('>Nous surveillons', '>Nous gardons')
    .replace('Ils sont à nous.</target>', '</target><note from="T. R.">Pourquoi ?</note>');
  const merged = importTranslation(files, text);
  expect(list(merged)).toEqual([expect.stringContaining('translation-empty')]);
  expect(merged.files.get(FR)).toBe(files[FR]?.replace('\nNous surveillons', '\nNous gardons'));
  expect(merged.remarks.map(({ text: words }) => words)).toEqual(['Pourquoi ?']);
  const open = inventNotes('We watch {{reefs}}.\n\nOurs.\n', 'Nous gardons {{reefs}}.\n');
  const noted = exportTranslation(open).replace(
    /(needs-translation">.*<\/target>)/,
    '$1<note>Later</note>',
  );
  expect(list(importTranslation(open, noted))).toEqual([]);
});

test('a target that was emptied is an error, and no wish to remove the paragraph', () => {
  expect(list(change('Ils sont à nous.', ''))).toEqual([
    expect.stringContaining('translation-empty'),
  ]);
});

test('a segment with an id of no export is an error at its segment', () => {
  expect(list(change(/(?<=<trans-unit id=")reefs\/2\/[^"]*/, 'tu17'))).toEqual([
    expect.stringMatching(
      /^back\.xlf:\d+ translation-foreign the segment "tu17" is none of an export$/,
    ),
  ]);
});

test('text that no segment holds is an error that shows it', () => {
  expect(list(change('</body>', '<x-own>perdu</x-own></body>'))).toEqual([
    expect.stringContaining('notes-unaccounted'),
  ]);
});

test('a paragraph that is still to be translated comes in where it belongs', () => {
  const deck = inventNotes(
    'We watch {{reefs}} reefs.\n\nNobody else does.\n\nThey are ours.\n',
    'Nous surveillons {{reefs}} récifs.\n\nIls sont à nous.\n',
  );
  const text = exportTranslation(deck);
  expect(text).toMatch(
    /<trans-unit id="reefs\/\d\.1\/new"[\s\S]*?<target state="needs-translation">They are ours\.<\/target>/,
  );
  expect(importTranslation(deck, text).files.size).toBe(0);
  const merged = importTranslation(
    deck,
    text.replace(/(<target state="needs-translation">)[^<]*/, '$1Personne d’autre ne le fait.'),
  );
  expect(list(merged)).toEqual([]);
  expect(merged.files.get(FR)).toMatch(/Personne d['’]autre ne le fait\./);
});

test('what the sources changed since the export stays, and a clash is an error', () => {
  const text = exportTranslation(files).replace('Ils sont à nous', 'Ils nous appartiennent');
  const elsewhere = {
    ...files,
    [FR]: files[FR]?.replace('Nous surveillons', 'Nous gardons') ?? '',
  };
  const merged = importTranslation(elsewhere, text);
  expect(list(merged)).toEqual([]);
  expect(merged.files.get(FR)).toMatch(/Nous gardons[\s\S]*Ils nous appartiennent/);
  const there = { ...files, [FR]: files[FR]?.replace('à nous', 'à vous') ?? '' };
  expect(list(importTranslation(there, text))).toEqual([expect.stringContaining('notes-conflict')]);
});

test('only slides with a change are handed out, their other paragraphs as locked context', () => {
  const text = exportTranslation(
    files,
    (slide, _, target) => slide === 'reefs' && JSON.stringify(target).includes('"I"'),
  );
  expect(text).not.toContain('<group id="opening"');
  expect(text.match(/translate="no" approved="yes"/g)).toHaveLength(1);
  const merged = importTranslation(files, text.replace('Ils sont à nous', 'Ils sont les nôtres'));
  expect([...merged.files.keys()]).toEqual([FR]);
});

test('a file of another deck, a damaged one and another version are refused in one line', () => {
  expect(list(change('Atlantis', 'Lemuria'))).toEqual([expect.stringContaining('notes-foreign')]);
  const read = (text: string) => () => readTranslation(new TextEncoder().encode(text));
  const text = exportTranslation(files);
  expect(read(text.slice(0, 900))).toThrow(/a damaged XLIFF document \(line \d+, column \d+/);
  expect(read('<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0"/>')).toThrow(
    'expected XLIFF 1.2',
  );
  expect(read(`<!DOCTYPE x [<!ENTITY a "b">]>${text}`)).toThrow('damaged');
  const [unit = ''] = /<trans-unit[\s\S]*?<\/trans-unit>/.exec(text) ?? [];
  expect(read(text.replace(unit, () => unit.repeat(8_001)))).toThrow(
    /an XLIFF document of \d+ segments, which no notes have/,
  );
});

test('an XLIFF document is told from a Word one by its beginning', () => {
  const start = (text: string) => isTranslation(new TextEncoder().encode(text));
  expect([start('\uFEFF<?xml version="1.0"?>'), start('PK\u0003\u0004')]).toEqual([true, false]);
});
