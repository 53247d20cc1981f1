import { expect, _baseTest as test } from '@playwright/test';
import { chooseBlock } from '../../src/chart/amount.ts';
import { derive, draw, fact, findAll, readTexts, text, use } from './chart-sample.ts';

const grant = { type: 'amount', fact: use('grant'), label: text('The grant') };
const euros = (value: number) => [fact('grant', { kind: 'money', value, currency: 'EUR' })];
const drawSum = (value: number, tag = 'en') => draw(grant, euros(value), tag);

test('two million are twenty blocks in two rows', () => {
  const html = drawSum(2_000_000);
  expect([findAll(html, 'mark').length, findAll(html, 'blocks')[0]?.number('--rows')]).toEqual([
    20, 2,
  ]);
});

for (const [value, block] of [
  [2_000_000, 100_000],
  [999, 10],
  [5, 1],
  [10_000, 1_000],
] as const)
  test(`a block of ${value} is worth ${block}`, () => {
    expect(chooseBlock(value)).toBe(block);
  });

test('a block that is not full keeps its outline and is filled to its share', () => {
  expect(findAll(drawSum(2_450_000), 'mark-part').map((one) => one.number('--share'))).toEqual([
    0.5,
  ]);
});

test('what a block is worth is said in the language at hand', () => {
  expect(readTexts(drawSum(2_000_000, 'fr')).join(' ').replace(/\s/g, ' ')).toMatch(/100 000 €$/);
});

test('what a block is worth is printed as the sum of the register is', () => {
  const print = (tag: string) => readTexts(drawSum(2_000_000, tag)).join(' ').replace(/\s/g, ' ');
  expect(print('es')).toMatch(/100\.000 euros$/);
  expect(print('zh')).toMatch(/100,000欧元$/);
});

test('what a block is worth is derived from the sum', () => {
  expect(derive(grant, euros(2_000_000))).toEqual(['block: €2,000,000 = 20 × €100,000']);
});

test('a number that is no money draws nothing', () => {
  const count = fact('grant', { kind: 'count', value: 20 });
  expect(draw(grant, [count])).toBe('');
});
