import { expect, test } from '@playwright/test';
import { chooseBlock } from '../../src/chart/amount.ts';
import { draw, fact, findAll, readTexts, text, use } from './chart-sample.ts';

const drawSum = (value: number, tag = 'en') =>
  draw(
    { type: 'amount', fact: use('grant'), label: text('The grant') },
    [fact('grant', { kind: 'money', value, currency: 'EUR' })],
    { tag },
  );

test('two million are twenty blocks, ten a row', () => {
  const blocks = findAll(drawSum(2_000_000), 'mark');
  expect([blocks.length, new Set(blocks.map((block) => block.number('y'))).size]).toEqual([20, 2]);
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

test('blocks are equal', () => {
  const areas = findAll(drawSum(3_000_000), 'mark').map(
    (block) => block.number('width') * block.number('height'),
  );
  expect(new Set(areas).size).toBe(1);
});

test('what a block is worth is said in the language at hand', () => {
  expect(readTexts(drawSum(2_000_000, 'fr')).join(' ').replace(/\s/g, ' ')).toMatch(/100 000 €$/);
});

test('a number that is no money draws nothing', () => {
  const count = fact('grant', { kind: 'count', value: 20 });
  expect(draw({ type: 'amount', fact: use('grant'), label: text('x') }, [count])).toBe('');
});
