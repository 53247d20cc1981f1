import { expect, test } from '@playwright/test';
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFString } from 'pdf-lib';
import { boundPoints } from '../../../src/pdf/read/geometry.ts';
import { everyElement, listFindings, type Parts, printGood } from './spoilt.ts';

test.describe.configure({ mode: 'default' });

let good: Uint8Array;

test.beforeAll(async ({ browser }) => {
  good = await printGood(browser);
});

const name = PDFName.of;

/** One fault each: what must be said, what it is in words, and how the good document is spoilt. */
const FAULTS: readonly (readonly [RegExp, string, (parts: Parts) => void])[] = [
  [
    /page 1, P: holds a text that H1 holds too .+house rule/,
    'a text that two elements hold',
    ({ find }) =>
      find('P')
        .lookup(name('K'), PDFArray)
        .push(firstContent(find('H1'))),
  ],
  [
    /page 1, H1: holds a text twice .+house rule/,
    'a text that an element holds twice',
    ({ find }) => {
      const content = firstContent(find('H1'));
      find('H1').set(name('K'), find('H1').context.obj([content, content]));
    },
  ],
  [
    /page 1, P: marked content 999 is on no page/,
    'a text that is on no page',
    ({ find }) => find('P').lookup(name('K'), PDFArray).push(PDFNumber.of(999)),
  ],
  [
    /H1: marked content \d+ is on no page/,
    'a page that is none',
    ({ find, tree }) => find('H1').set(name('Pg'), tree.context.register(tree.context.obj({}))),
  ],
  [
    /page 1, Link: object .+ is on no page/,
    'an object that is on no page',
    ({ page }) => page.delete(name('Annots')),
  ],
  [
    /page 1, H1: names another parent/,
    'an element of another parent',
    ({ find, document }) => {
      const cell = document.context.getObjectRef(find('TR'));
      if (cell) find('H1').set(name('P'), cell);
    },
  ],
  [
    /TH: has no scope .+15-003/,
    'a scope that is none',
    ({ document }) => {
      for (const cell of everyElement(document, 'TH'))
        cell.set(name('A'), document.context.obj({ O: 'Table', Scope: 'Nonsense' }));
      for (const cell of everyElement(document, 'TD')) cell.delete(name('A'));
    },
  ],
  [
    /TD: names a header that is none/,
    'a header that is none',
    ({ find, document }) =>
      find('TD').set(
        name('A'),
        document.context.obj({ O: 'Table', Headers: [PDFString.of('gone')] }),
      ),
  ],
  [/has no BBox/, 'a figure of no size', setBox([0, 0, 0, 0])],
  [/has no BBox/, 'a figure of two numbers', setBox([0, 0])],
  [/has no BBox/, 'a figure that is no numbers', setBox(['a', 'b', 'c', 'd'])],
  [/Em: is of no standard type/, 'a mapping to no name', mapEm((dict) => dict.context.obj(1))],
  [/leads nowhere: ""/, 'a link to no address', setAddress('')],
  [/leads nowhere: "file:/, 'a link to a file of one machine', setAddress('file:///deck.pdf')],
  [/leads nowhere: "#un"/, 'a link within nothing', setAddress('#un')],
  [/leads nowhere/, 'a link to a page that is none', setDestination([null, 'Fit'])],
  [/leads nowhere/, 'a link to a name of no page', setNamed([null, 'Fit'])],
  [
    /TH: is not led to by the id tree/,
    'an id that the tree does not know',
    ({ find, tree }) => {
      find('TH').set(name('ID'), PDFString.of('one'));
      tree.delete(name('IDTree'));
    },
  ],
];

for (const [words, fault, spoil] of FAULTS)
  test(`finds ${fault}`, async () => {
    expect((await listFindings(good, spoil)).join('\n')).toMatch(words);
  });

test('follows a mapping of types that is written apart', async () => {
  const findings = await listFindings(
    good,
    mapEm(({ context }) => context.register(name('Span'))),
  );
  expect(findings).toEqual([]);
});

test('follows a link to a named page', async () => {
  const findings = await listFindings(good, (parts) =>
    setNamed([parts.document.getPage(0).ref, 'Fit'])(parts),
  );
  expect(findings).toEqual([]);
});

test('says where a form XObject is painted again, and what it is of', async () => {
  const findings = await listFindings(good, ({ page, find, rewrite }) => {
    const { context } = page;
    const source = '/P <</MCID 0>> BDC 0 0 9 9 re f EMC';
    const form = context.register(context.stream(source, { Subtype: 'Form', BBox: [0, 0, 9, 9] }));
    const resources = page.lookup(name('Resources'), PDFDict);
    resources.set(name('XObject'), context.obj({ Form: form }));
    const content = context.obj({ Type: 'MCR', MCID: 0, Stm: form });
    find('H2').set(name('K'), context.obj([firstContent(find('H2')), content]));
    rewrite(/^/, '/Form Do /Form Do\n');
  });
  expect(findings).toContain(
    'page 1, H2: is painted more than once, by one form XObject [PDF/UA-1 7.20, 30-002]',
  );
});

test('bounds a path of a million points', () => {
  const points = Array.from({ length: 1e6 }, (_, index) => [index, -index] as const);
  expect(boundPoints(points)).toEqual([0, 1 - 1e6, 1e6 - 1, -0]);
});

function firstContent(element: PDFDict): PDFNumber {
  const kids = element.lookup(name('K'));
  const [first] = kids instanceof PDFArray ? kids.asArray() : [kids];
  return first as PDFNumber;
}

function setBox(box: readonly (number | string)[]): (parts: Parts) => void {
  return ({ find }) =>
    find('Figure').set(name('A'), find('Figure').context.obj({ O: 'Layout', BBox: [...box] }));
}

function mapEm(role: (map: PDFDict) => PDFObject) {
  return ({ tree }: Parts) => {
    const map = tree.lookup(name('RoleMap'), PDFDict);
    map.set(name('Em'), role(map));
  };
}

function setAddress(address: string): (parts: Parts) => void {
  return ({ link }) =>
    link.set(name('A'), link.context.obj({ S: 'URI', URI: PDFString.of(address) }));
}

type Destination = Parameters<PDFDict['context']['obj']>[0];

function setDestination(destination: Destination): (parts: Parts) => void {
  return ({ link }) => {
    link.delete(name('A'));
    link.set(name('Dest'), link.context.obj(destination as never));
  };
}

function setNamed(destination: Destination): (parts: Parts) => void {
  return (parts) => {
    setDestination('gone')(parts);
    parts.catalog.set(name('Dests'), parts.link.context.obj({ gone: destination as never }));
  };
}
