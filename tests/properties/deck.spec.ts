import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import fc from 'fast-check';
import { type Compilation, isSound } from '../../src/compile.ts';
import { renderPage } from '../../src/html/page.ts';
import { belgium } from '../fixture/built-deck.ts';
import { compileFiles, type Files, inventDeck } from '../fixture/deck.ts';
import { exportNotes, importNotes } from '../word/review.ts';
import { hold, mutate } from './property.ts';

const EN = 'slides/en/020-reefs.md';

const MARKDOWN = [
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '```',
    '[',
    '](',
    ')',
    '![',
    '<',
    '>',
    '<!--',
    '-->',
    '&',
    '&amp;',
  ],
  ...[
    '{{growth}}',
    '{{',
    '}}',
    '{{reefs|word}}',
    '{.fragment}',
    '{',
    '}',
    '{lang=fr}',
    '{lang=../..}',
    '{onclick=a}',
  ],
  ...[
    ':::',
    '\n::: columns\n::: column\n',
    '\n:::\n',
    '\n- ',
    '\n1. ',
    '\n> ',
    '\n| a | b |\n|---|---|\n',
  ],
  ...[
    '\n\n',
    '\n',
    '  \n',
    '\\',
    '\t',
    '    ',
    '---\n',
    '\nNote:\n',
    '\nNotes:\n',
    '# ',
    '\n## ',
    '\n===\n',
  ],
  ...[
    '[pause]',
    '[next]',
    '[a](say:b)',
    '[a](#reefs)',
    '[a](javascript:b)',
    '[a](https://a.b "c")',
  ],
  ...[
    '<script>',
    '<img src=x onerror=a>',
    '"',
    "'",
    '’',
    '…',
    '12',
    '40%',
    'twenty',
    '€',
    '\u00a0',
    '\u0000',
  ],
  ...[
    '\u200b',
    '\ufffc',
    '\ue000',
    '\ud800',
    '👍',
    'é',
    '重要',
    'ا',
    '\u202e',
    '[^a]',
    '[a]: b',
    '<https://a.b>',
  ],
  ...[
    '```chart ring\nfact: reefs\nalt: "{{reefs}}"\n```',
    '![a](assets/a.svg)',
    '{#id}',
    '$&',
    '%s',
  ],
];
const YAML = [
  ...[
    ': ',
    ':',
    '- ',
    '\n',
    '\n  ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|',
    '>',
    '#',
    ' #',
    '&a ',
    '*a',
    '!',
    '!!',
  ],
  ...[
    '%',
    '@',
    '`',
    '?',
    '~',
    'null',
    'true',
    '0',
    '-1',
    '1e999',
    '.nan',
    '2031-13-01',
    '---',
    '...',
    '<<: ',
  ],
  ...[
    '__proto__: ',
    'constructor: ',
    'toString',
    '{{growth}}',
    '\u0000',
    '\ufeff',
    '\t',
    'en',
    'fr',
    'x-y',
    '$&',
  ],
];

/** Words that are in notes and comments alone. */
const SECRETS = ['Zebedee whispers about the lagoon', 'Quentin doubts the whole paragraph'];

/** The invented deck with words in its notes and comments that must stay inside. */
function inventSecrets(): Files {
  const files = inventDeck();
  files[EN] =
    `${files[EN]?.replace('\n\nNote:\n', `\n\n<!-- ${SECRETS[1]} -->\n\nNote:\n${SECRETS[0]}.\n`)}`;
  return files;
}

/** What holds for any deck whatever: nothing thrown, every word about it placed, nothing published but what is shown. */
function expectSafe(files: Files): Compilation {
  const compilation = compileFiles(files);
  for (const { place, message } of compilation.diagnostics) {
    const lines = (files[place.file] ?? '').split(/\r\n?|\n/).length;
    expect(place.line, `${message} ${JSON.stringify(place)}`).toBeGreaterThanOrEqual(1);
    expect(place.line, `${message} ${JSON.stringify(place)}`).toBeLessThanOrEqual(lines);
    expect(place.column, `${message} ${JSON.stringify(place)}`).toBeGreaterThanOrEqual(1);
    expect(message).toContain('; ');
  }
  if (isSound(compilation)) {
    const { deck, contexts } = compilation;
    expectInert(Object.values(renderPage(deck, contexts, 'delegation')).join('\n'));
    const page = Object.values(renderPage(deck, contexts, 'public')).join('\n');
    expectInert(page);
    for (const secret of SECRETS) expect(page).not.toContain(secret);
    for (const inside of ['class="notes"', 'class="cue', 'data-say'])
      expect(page).not.toContain(inside);
  }
  return compilation;
}

/** The data of the deck is the one script; no attribute runs or fetches. */
function expectInert(page: string): void {
  const tags = page.match(/<[a-z!?][^>]*>/gi) ?? [];
  const wrong = tags.filter(
    (tag) =>
      (/^<(?:script|iframe|object|embed|link|base|form|input|style|template|foreignObject)\b/i.test(
        tag,
      ) &&
        tag !== '<script type="application/json" id="deck_data">') ||
      /\s(?:on\w+|srcdoc|srcset|poster|formaction|ping)\s*=/i.test(tag.replace(/"[^"]*"/g, '""')) ||
      /\s(?:href|src|xlink:href)="(?!#|https?:|mailto:|data:image\/)/i.test(tag),
  );
  expect(wrong).toEqual([]);
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...MARKDOWN), fc.string({ maxLength: 6 })), { maxLength: 40 })
    .map((parts) => parts.join('')),
);

for (const [rule, put] of [
  ['a slide', (text: string) => [EN, text]],
  [
    'what a slide shows',
    (text: string) => [
      EN,
      `---\nlayout: statement\n---\n# We watch\n\n${text}\n\nNote:\n${SECRETS[0]}.\n`,
    ],
  ],
  ['notes', (text: string) => [EN, `${inventSecrets()[EN]}\n${text}`]],
  ['settings', (text: string) => ['slides/deck.yaml', text]],
  ['a remark', (text: string) => ['slides/remarks/a.yaml', text]],
] as const)
  test(`any text as ${rule} is read or reported with its place`, async () => {
    await hold(
      anyText,
      (text) => {
        const [file = '', content = ''] = put(text);
        expectSafe({ ...inventSecrets(), [file]: content });
      },
      5,
    );
  });

for (const file of ['slides/deck.yaml', 'slides/facts.yaml', EN])
  test(`${file} with mistakes is read or reported with its place`, async () => {
    const files = inventSecrets();
    const tokens = file === EN ? MARKDOWN : YAML;
    await hold(
      mutate(files[file] ?? '', tokens),
      (text) => {
        expectSafe({ ...files, [file]: text });
      },
      5,
    );
  });

test('a slide of a real deck with mistakes is read or reported with its place', async () => {
  const files: Files = Object.fromEntries(
    readdirSync(join(belgium, 'slides'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|yaml)$/.test(name))
      .map((name) => `slides/${name.replaceAll('\\', '/')}`)
      .map((file) => [file, readFileSync(join(belgium, file), 'utf8')]),
  );
  const changed = fc.constantFrom(...Object.keys(files)).chain((file) =>
    mutate(files[file] ?? '', file.endsWith('.md') ? MARKDOWN : YAML).map((text) => ({
      file,
      text,
    })),
  );
  await hold(changed, ({ file, text }) => void expectSafe({ ...files, [file]: text }), 2);
});

test('notes of any sound text come back from Word as they were', async () => {
  const notes = mutate(
    'We watch {{reefs}} reefs.\n\n- One *item*\n\nThey are **ours**.',
    MARKDOWN,
    2,
  );
  await hold(
    notes,
    async (text) => {
      const files = {
        ...inventDeck(),
        [EN]: inventDeck()[EN]?.replace(/Note:\n[\s\S]*/, () => `Note:\n${text}\n`) ?? '',
      };
      const compilation = compileFiles(files);
      if (compilation.diagnostics.some(({ severity }) => severity === 'error')) return;
      const merged = importNotes(files, await exportNotes(files));
      expect(merged.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(merged.files.get(EN) ?? files[EN]).toBe(files[EN]);
    },
    5,
  );
});
