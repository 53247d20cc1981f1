import { expect, _baseTest as test } from '@playwright/test';
import { PDFContext } from 'pdf-lib';
import type { StructureElement, StructureKid } from '../../src/pdf/read/structure-tree.ts';
import { createElement, repairStructure } from '../../src/pdf/write/structure-repair.ts';

const context = PDFContext.create();
const page = context.nextRef();
let mcid = 0;
/** A run of text, as Chromium writes it. */
const run = () => createElement('NonStruct', [{ kind: 'content', page, mcid: mcid++ }]);
const raised = () => createElement('NonStruct', [run()]);

for (const type of ['LI', 'TD'])
  test(`a raised letter stays in the line of its ${type}`, () => {
    const item = createElement(type, [run(), raised(), run()]);
    const kids = repairStructure(context, [item]);
    expect(kids.flatMap(listTypes)).not.toContain('P');
  });

test('the lines of a list item without text of its own are paragraphs', () => {
  const kids = repairStructure(context, [createElement('LI', [raised(), raised()])]);
  expect(kids.flatMap(listTypes)).toEqual(['LI', 'LBody', 'P', 'P']);
});

function listTypes(kid: StructureKid): readonly StructureElement['type'][] {
  return kid.kind === 'element' ? [kid.type, ...kid.kids.flatMap(listTypes)] : [];
}
