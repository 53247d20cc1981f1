import { expect, _baseTest as test } from '@playwright/test';
import { chooseUnit, fitGrid } from '../../src/chart/parts.ts';
import { derive, draw, fact, findAll, readTexts, text, use } from './chart-sample.ts';

const field = { type: 'unit-field', fact: use('seen'), unit: text('birds') };
const seen = (value: number, rest: object = {}) => [
  fact('seen', { kind: 'count', value, ...rest }),
];
const drawField = (value: number, rest: object = {}) => draw(field, seen(value, rest));

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

test('what a mark is worth is derived from the count', () => {
  expect([derive(field, seen(1_000_000)), derive(field, seen(125))].flat()).toEqual([
    'mark: 1,000,000 = 100 × 10,000',
    'mark: 125 = 62.5 × 2',
  ]);
});

test('the last mark is filled to its share only', () => {
  expect(findAll(drawField(125), 'mark-part').map((one) => one.number('--share'))).toEqual([0.5]);
});

test('"more than" leaves the field open at its end, and says so', () => {
  const html = drawField(50, { qualifier: 'more than' });
  expect([findAll(html, 'mark-open').length, readTexts(html)]).toEqual([
    1,
    expect.arrayContaining(['and more']),
  ]);
});

test('an exact count is not left open', () => {
  expect(findAll(drawField(50), 'mark-open')).toHaveLength(0);
});

for (const value of [3, 22, 49, 50, 99, 100, 119, 1_000_000])
  test(`the words of the open end of ${value} have room in their row`, () => {
    const html = drawField(value, { qualifier: 'more than' });
    const [grid] = findAll(html, 'unit-field');
    const [more] = findAll(html, 'mark-more');
    const [columns, column] = [grid?.number('--columns') ?? 0, more?.number('--column') ?? 0];
    expect((columns - column + 1) / columns).toBeGreaterThanOrEqual(0.25);
  });

for (const ratio of [5.8, 1])
  for (const count of [3, 22, 99, 100, 120])
    test(`${count} marks have places enough in a room of ${ratio} to 1`, () => {
      const { columns, rows } = fitGrid(count, ratio);
      expect([columns * rows >= count, columns * (rows - 1) < count]).toEqual([true, true]);
    });

test('a mark that is worth one is not said to be worth one of many', () => {
  expect(readTexts(drawField(7))).toEqual(['Birds: each block stands for 1']);
});
