import { expect, test } from '@playwright/test';
import { chooseUnit } from '../../src/chart/mark-grid.ts';
import { draw, fact, findAll, readSize, readTexts, text, use } from './chart-sample.ts';

const drawField = (value: number, rest: object = {}, settings = {}) =>
  draw(
    { type: 'unit-field', fact: use('seen'), unit: text('birds') },
    [fact('seen', { kind: 'count', value, ...rest })],
    settings,
  );

test('a million is a hundred marks', () => {
  expect(findAll(drawField(1_000_000), 'mark')).toHaveLength(100);
});

test('what each mark is worth stands under the field', () => {
  expect(readTexts(drawField(1_000_000)).join(' ')).toMatch(/10,000 birds$/);
});

for (const [value, unit] of [
  [7, 1],
  [120, 1],
  [121, 2],
  [2_500, 50],
  [1_000_000, 10_000],
] as const)
  test(`each mark of ${value} is worth ${unit}`, () => {
    expect(chooseUnit(value, 120)).toBe(unit);
  });

test('the last mark is filled to its share only', () => {
  const marks = findAll(drawField(125), 'mark');
  const [full, partial] = [marks[0], marks.at(-1)];
  expect((partial?.number('width') ?? 0) / (full?.number('width') ?? 1)).toBeCloseTo(0.5, 1);
});

test('"more than" leaves the field open at its end', () => {
  expect(findAll(drawField(50, { qualifier: 'more than' }), 'mark-open')).toHaveLength(1);
});

for (const [value, where] of [
  [1_000_000, 'under it, clear of the note'],
  [50, 'beside it'],
] as const)
  test(`the open end of ${value} says what it is, ${where}`, () => {
    const svg = drawField(value, { qualifier: 'more than' });
    const [open] = findAll(svg, 'mark-open');
    expect(readTexts(svg)).toContain('and more');
    const [, x = '', y = ''] =
      /chart-open[^>]*>\s*<tspan x="([\d.]+)" y="([\d.]+)"/.exec(svg) ?? [];
    const right = (open?.number('x') ?? 0) + (open?.number('width') ?? 0);
    const foot = (open?.number('y') ?? 0) + (open?.number('height') ?? 0);
    expect(Number(x) > right ? 'beside it' : 'under it, clear of the note').toBe(where);
    expect(Number(y) > foot).toBe(where !== 'beside it');
  });

test('an exact count is not left open', () => {
  expect(findAll(drawField(50), 'mark-open')).toHaveLength(0);
});

for (const format of ['16:9', '4:3'] as const)
  for (const value of [3, 22, 99, 100, 119, 1_000_000])
    test(`${value} marks stay within the drawing at ${format}`, () => {
      const svg = drawField(value, { qualifier: 'more than' }, { format });
      const [width] = readSize(svg);
      const boxes = [...findAll(svg, 'mark'), ...findAll(svg, 'mark-open')];
      expect(
        Math.max(...boxes.map((box) => box.number('x') + box.number('width'))),
      ).toBeLessThanOrEqual(width);
    });

test('a mark that is worth one is not said to be worth one of many', () => {
  expect(readTexts(drawField(7))).toEqual(['Birds: each mark is worth 1']);
});
