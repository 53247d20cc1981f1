import { expect, _baseTest as test } from '@playwright/test';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ForeignFileError } from '../../src/source/project/archive.ts';
import { compileFiles, type Files } from '../fixture/deck.ts';
import { remember } from '../fixture/remember.ts';
import { exportNotes, importNotes, inventNotes, REEFS, RICH_NOTES } from '../word/review.ts';
import { hold, mutate } from './property.ts';

const files = inventNotes(RICH_NOTES);
const exported = remember(() => exportNotes(files));

const XML = [
  ...[
    '<',
    '>',
    '/>',
    '<w:p>',
    '</w:p>',
    '<w:r>',
    '</w:r>',
    '<w:t>',
    '</w:t>',
    '<w:t>Psst</w:t>',
    '&',
    '&amp;',
    '&#27;',
    '&x;',
    ']]>',
  ],
  ...[
    '<w:r><w:t>12 {{reefs}}</w:t></w:r>',
    '<w:ins w:author="A">',
    '</w:ins>',
    '<w:del>',
    '</w:del>',
    '<w:sdt>',
    '</w:sdt>',
    '<w:tbl>',
    '</w:tbl>',
  ],
  ...[
    '<w:br/>',
    '<w:tab/>',
    '<w:sdtContent>',
    '</w:sdtContent>',
    '<w:bookmarkStart w:name="_note_2_1"/>',
    '<!-- a -->',
    '<?a b?>',
    '<![CDATA[a]]>',
  ],
  ...[
    'w:val="Notes"',
    'w:val="Heading1"',
    '_note_2_1',
    '_slide_2',
    'Note:',
    '\n---\n',
    '# ',
    '::: ',
    '<script>',
    '\u0000',
    '\ufffc',
    '$&',
  ],
];

/** What holds for any file that comes back: one line where it is foreign; else all is placed, and only notes change. */
function expectSafe(bytes: Uint8Array): void {
  let merged: ReturnType<typeof importNotes>;
  try {
    merged = importNotes(files, bytes);
  } catch (error) {
    expect(error, String(error instanceof Error && error.stack)).toBeInstanceOf(ForeignFileError);
    expect((error as Error).message).not.toMatch(/\n/);
    return;
  }
  for (const { place } of merged.diagnostics) expect(place.line).toBeGreaterThanOrEqual(1);
  for (const [file, text] of merged.files) {
    expect(Object.keys(files)).toContain(file);
    expect(readShown(text)).toBe(readShown(files[file] ?? ''));
  }
  compileFiles({ ...files, ...Object.fromEntries(merged.files) } as Files);
}

/** All of a slide's file but its notes. */
function readShown(text: string): string {
  return text.slice(0, text.indexOf('\nNote:\n'));
}

test('a Word file with damaged bytes is refused in a line, or read', async () => {
  const bytes = await exported();
  const edits = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), {
    minLength: 1,
    maxLength: 6,
  });
  const cut = fc.oneof(fc.constant(bytes.length), fc.nat(bytes.length));
  await hold(
    fc.tuple(edits, cut),
    ([changes, length]) => {
      const damaged = bytes.slice(0, length);
      for (const [at, value] of changes) if (at < length) damaged[at] = value;
      expectSafe(damaged);
    },
    5,
  );
});

for (const part of [
  'word/document.xml',
  'word/comments.xml',
  'docProps/custom.xml',
  'word/numbering.xml',
])
  test(`a Word file with a damaged ${part} is refused in a line, or changes nothing but notes`, async () => {
    const parts = unzipSync(await exported());
    const source = strFromU8(parts[part] ?? new Uint8Array());
    await hold(
      mutate(source, XML),
      (text) => {
        expectSafe(zipSync({ ...parts, [part]: strToU8(text) }, { level: 0 }));
      },
      3,
    );
  });

test('any words that a reviewer types are notes afterwards, or errors', async () => {
  const parts = unzipSync(await exported());
  const source = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          'Note:',
          '---',
          '# a',
          '<!--',
          '-->',
          ':::',
          '[pause]',
          '{{',
          '}}',
          '12',
          '*',
          '`',
          '|',
          '- ',
          '\\',
          '<b>',
          ' ',
        ),
      )
      .map((all) => all.join('')),
  );
  await hold(
    words,
    (typed) => {
      const escaped = typed.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
      const text = source.replace('We watch', () => escaped);
      const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(text) }, { level: 0 });
      expectSafe(bytes);
    },
    5,
  );
  expect(files[REEFS]).toContain('We watch');
});
