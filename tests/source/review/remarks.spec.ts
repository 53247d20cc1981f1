import { expect, _baseTest as test } from '@playwright/test';
import type { Remark } from '../../../src/model/remark.ts';
import {
  addRemarks,
  hashRemark,
  parseRemarks,
  resolveRemarks,
} from '../../../src/source/review/remarks.ts';
import { compileFiles, inventDeck, placeOf } from '../../fixture/deck.ts';

const remark: Remark = {
  slide: 'reefs',
  language: 'en',
  author: 'Anne Légiste',
  date: '2031-03-05T10:00:00Z',
  about: 'They are: ours',
  text: 'Whose?\n"Ours" – really?',
  resolved: true,
  replies: [{ author: 'B. Desk', date: '2031-03-06', text: '- no' }],
};
const FILE = 'slides/remarks/2031-03-05-anne-legiste.yaml';

function writeRemarks(remarks: readonly Remark[]): string {
  return addRemarks(new Map(), remarks).get(FILE) ?? '';
}

test('remarks are read as they were written', () => {
  const { remarks, diagnostics } = parseRemarks(writeRemarks([remark]), FILE);
  expect([remarks, diagnostics]).toEqual([[remark], []]);
});

test("each author's remarks of a day have a file of their own", () => {
  const other = { ...remark, author: 'B. Desk', date: '' };
  expect([...addRemarks(new Map(), [remark, other]).keys()]).toEqual([
    FILE,
    'slides/remarks/b-desk.yaml',
  ]);
});

test('remarks that are there already are not written again, and their state is the last', () => {
  const files = new Map([[FILE, writeRemarks([remark])]]);
  expect(addRemarks(files, [remark]).size).toBe(0);
  const reopened = { ...remark, resolved: false };
  expect(addRemarks(files, [reopened]).get(FILE)).toBe(writeRemarks([reopened]));
});

test('a thousand remarks that came at once are read and written once', () => {
  const all = Array.from({ length: 1_000 }, (_, index) => ({ ...remark, text: `Remark ${index}` }));
  const twice = writeRemarks([...all, ...all]);
  expect(parseRemarks(twice, FILE).remarks).toEqual(all);
  expect(addRemarks(new Map([[FILE, twice]]), all).size).toBe(0);
});

test('what was answered or resolved here stays when the same remark comes in again', () => {
  const replies = [...remark.replies, { author: 'A. Drafter', date: '', text: 'All of us' }];
  const resolvedBy = 'Zoë, 2031-03-06';
  const files = new Map([[FILE, writeRemarks([{ ...remark, replies, resolvedBy }])]]);
  const stale = { ...remark, resolved: false, replies: [] };
  expect(addRemarks(files, [stale]).size).toBe(0);
  const reply = { author: 'Anne Légiste', date: '', text: 'No!' };
  const { remarks } = parseRemarks(
    addRemarks(files, [{ ...stale, replies: [reply] }]).get(FILE) ?? '',
    FILE,
  );
  expect(remarks).toEqual([{ ...stale, replies: [...replies, reply] }]);
});

test('a remark is resolved by its hash, and opened again; what people wrote beside it stays', () => {
  const open = { ...remark, resolved: false };
  const files = new Map([[FILE, `# ask Bo\n${writeRemarks([open])}`]]);
  const states = new Map([[hashRemark(open), true]]);
  const resolved = resolveRemarks(files, { states, by: 'Zoë, 2031-03-06' });
  const text = resolved.get(FILE) ?? '';
  expect(text).toMatch(/^# ask Bo\n/);
  const { remarks } = parseRemarks(text, FILE);
  expect(remarks).toEqual([{ ...remark, resolvedBy: 'Zoë, 2031-03-06' }]);
  const reopened = new Map([[hashRemark(open), false]]);
  const again = resolveRemarks(resolved, { states: reopened, by: 'Bo' }).get(FILE) ?? '';
  expect(parseRemarks(again, FILE).remarks).toEqual([open]);
  expect(addRemarks(files, [{ ...open, text: 'More' }]).get(FILE)).toMatch(/^# ask Bo\n/);
});

test('remarks are part of the deck', () => {
  const { deck, diagnostics } = compileFiles({ ...inventDeck(), [FILE]: writeRemarks([remark]) });
  expect(deck?.remarks).toEqual([remark]);
  expect(diagnostics).toEqual([]);
});

test('a remark that is wrong is reported at its place', () => {
  const text = '- author: A\n  text: b\n  resolved: perhaps\n';
  const { diagnostics } = compileFiles({ ...inventDeck(), [FILE]: text });
  expect(diagnostics.map(placeOf)).toEqual([`${FILE}:3:13 remarks-invalid`]);
});

for (const [date, author, name] of [
  ['../../../a', 'x', 'x'],
  ['1/../../ab', 'deck', 'deck'],
  ['2031-03-05\0', 'a/../b', '2031-03-05-a-b'],
  ['', 'CON', 'unnamed'],
  ['', 'é'.repeat(300), 'e'.repeat(60)],
] as const)
  test(`remarks of ${author.slice(0, 9)} on ${JSON.stringify(date)} stay in slides/remarks`, () => {
    const files = addRemarks(new Map(), [{ ...remark, author, date }]);
    expect([...files.keys()]).toEqual([`slides/remarks/${name}.yaml`]);
  });
