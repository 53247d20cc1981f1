import { expect, test } from '@playwright/test';
import { PDFDict, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib';
import { findDescendant, listFindings, type Parts, printGood } from './spoilt.ts';

test.describe.configure({ mode: 'default' });

let good: Uint8Array;

test.beforeAll(async ({ browser }) => {
  good = await printGood(browser);
});

const name = PDFName.of;

/** What breaks a reader: each must end in a finding, in words and with its place where there is one. */
const DAMAGES: readonly (readonly [RegExp, string, (parts: Parts) => void])[] = [
  [/is in no structure element/, 'an element without content', ({ find }) => cut(find('P'), 'K')],
  [
    /is in no structure element/,
    'content of a wrong kind',
    ({ find }) => find('P').set(name('K'), PDFString.of('x')),
  ],
  [/is of no standard type/, 'an element without a type', ({ find }) => cut(find('H1'), 'S')],
  [
    /is met twice/,
    'a tree that goes round',
    ({ find, document: { context } }) => {
      const root = context.getObjectRef(find('Document'));
      if (root) find('H1').set(name('K'), root);
    },
  ],
  [
    /is in no structure element/,
    'content without a number',
    ({ find }) => find('P').set(name('K'), find('P').context.obj([{ Type: 'MCR' }])),
  ],
  [/is not led to/, 'no parent tree', ({ tree }) => cut(tree, 'ParentTree')],
  [
    /is not led to/,
    'a parent tree that goes round',
    ({ tree, document: { context } }) => {
      const ref = context.nextRef();
      context.assign(ref, context.obj({ Kids: [ref] }));
      tree.set(name('ParentTree'), ref);
    },
  ],
  [
    /is not led to/,
    'a parent tree of names',
    ({ tree, document: { context } }) =>
      tree.set(name('ParentTree'), context.obj({ Nums: ['a', 'b'] })),
  ],
  [
    /bookmark "Suite": leads nowhere/,
    'bookmarks that go round',
    ({ catalog, document: { context } }) => {
      const first = catalog.lookup(name('Outlines'), PDFDict).lookup(name('First'), PDFDict);
      const ref = context.nextRef();
      context.assign(ref, context.obj({ Title: PDFString.of('Suite'), Next: ref, First: ref }));
      first.set(name('Next'), ref);
    },
  ],
  [
    /leads nowhere/,
    'a destination that goes round',
    ({ link, document: { context } }) => {
      const ref = context.nextRef();
      context.assign(ref, context.obj({ D: ref }));
      link.delete(name('A'));
      link.set(name('Dest'), ref);
    },
  ],
  [
    /page 1, font: cannot be read/,
    'a font without a descendant',
    ({ font }) => cut(font, 'DescendantFonts'),
  ],
  [
    /page 1, font: cannot be read/,
    'widths that are no numbers',
    ({ font }) => findDescendant(font).set(name('W'), font.context.obj(['a', 'b', 'c'])),
  ],
  [
    /page 1: string without an end/,
    'a content stream that breaks off',
    ({ rewrite }) => rewrite(/$/, ' (x'),
  ],
  [
    /in no structure element|there is no structure tree/,
    'an element that is not in the file',
    ({ tree }) => tree.set(name('K'), PDFRef.of(99999)),
  ],
  [
    /MarkInfo does not say/,
    'entries of a wrong kind',
    ({ catalog }) => catalog.set(name('MarkInfo'), PDFNumber.of(1)),
  ],
];

for (const [words, damage, spoil] of DAMAGES)
  test(`finds ${damage}, and goes on`, async () => {
    expect((await listFindings(good, spoil)).join('\n')).toMatch(words);
  });

test('follows a page tree that goes round once', async () => {
  const findings = await listFindings(good, ({ catalog }) => {
    const pages = catalog.lookup(name('Pages'), PDFDict);
    pages.set(name('Kids'), pages.context.obj([catalog.get(name('Pages')) as PDFRef]));
  });
  expect(findings.join()).toContain('there are no pages');
});

function cut(dict: PDFDict, key: string): void {
  dict.delete(name(key));
}
