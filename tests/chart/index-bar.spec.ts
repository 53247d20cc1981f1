import { expect, _baseTest as test } from '@playwright/test';
import { derive, draw, fact, findAll, readTexts, text, use } from './chart-sample.ts';

const bar = { type: 'index-bar', fact: use('rise', 'signed'), from: text('then'), to: text('now') };
const change = (value: number) => [
  fact('rise', { kind: 'percentage', value, direction: value < 0 ? 'fall' : 'rise' }),
];
const drawChange = (value: number, tag = 'en') => draw(bar, change(value), tag);
const shares = (html: string, name: string) =>
  findAll(html, name).map((one) => one.number('--share'));

test('heights are in proportion to the index, from zero', () => {
  const html = drawChange(68);
  const [base = 0, under = 0] = shares(html, 'bar-base');
  const [rise = 0] = shares(html, 'bar-rise');
  expect([base, (under + rise) / base]).toEqual([under, expect.closeTo(1.68, 3)]);
});

test('the base is labelled 100 and the end with the rise on top of it', () => {
  expect(readTexts(drawChange(68))).toEqual([
    'Index',
    ' 100',
    'Index',
    ' 168',
    '+68%',
    'then',
    'now',
  ]);
});

test('labels are written as the language writes numbers', () => {
  expect(readTexts(drawChange(1150, 'nl'))).toContain(' 1.250');
});

test('nothing is drawn between the two known points', () => {
  expect(drawChange(68)).not.toMatch(/<(path|polyline|polygon)/);
});

test('a fall draws what is left, and what is lost as an outline up to the base', () => {
  const html = drawChange(-23);
  expect([
    ...shares(html, 'bar-base'),
    ...shares(html, 'bar-fall'),
    ...shares(html, 'bar-kept'),
  ]).toEqual([1, 0.23, 0.77]);
});

test('a fall is labelled with what is left and by how much it fell', () => {
  expect(readTexts(drawChange(-23))).toEqual([
    'Index',
    ' 100',
    '−23%',
    'Index',
    ' 77',
    'then',
    'now',
  ]);
});

test('a fall has no part above the base', () => {
  expect(findAll(drawChange(-30), 'bar-rise')).toHaveLength(0);
});

test('what is left of a deep fall is labelled above it', () => {
  const [, fall = ''] =
    /bar-fall[^>]*>(.*?)<span class="bar-part bar-kept"/.exec(drawChange(-95)) ?? [];
  expect(readTexts(fall)).toContain(' 5');
});

test('a share, which neither rises nor falls, draws nothing', () => {
  expect(draw(bar, [fact('rise', { kind: 'percentage', value: 12, direction: 'share' })])).toBe('');
});

test('a fall by a quarter and a doubling are drawn as the changes that they are', () => {
  const quarter = fact('rise', { kind: 'fraction', value: '-1/4', direction: 'fall' });
  const doubled = fact('rise', { kind: 'factor', value: 2, direction: 'rise' });
  expect([derive(bar, [quarter])[1], derive(bar, [doubled])[1]]).toEqual([
    'index: 100 − 25 = 75',
    'index: 100 + 100 = 200',
  ]);
});

test('a fall by a factor is drawn as what is left', () => {
  const third = fact('rise', { kind: 'factor', value: 4, direction: 'fall' });
  expect(derive(bar, [third])[1]).toBe('index: 100 − 75 = 25');
});

test('a fall by more than all draws nothing', () => {
  expect(drawChange(-101)).toBe('');
});

test('a rise of a few per cent has no words in it', () => {
  expect(readTexts(drawChange(4))).toEqual(['Index', ' 100', 'Index', ' 104', 'then', 'now']);
});

for (const [value, arithmetic] of [
  [68, '100 + 68 = 168'],
  [-23, '100 − 23 = 77'],
  [0.3, '100 + 0.3 = 100.3'],
] as const)
  test(`an index of ${value} is derived as ${arithmetic}`, () => {
    expect(derive(bar, change(value))).toEqual(['index-base: 100', `index: ${arithmetic}`]);
  });
