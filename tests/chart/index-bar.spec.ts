import { expect, test } from '@playwright/test';
import { draw, fact, findAll, readTexts, text, use } from './chart-sample.ts';

const drawRise = (value: number, tag = 'en') =>
  draw(
    { type: 'index-bar', fact: use('rise', 'signed'), from: text('then'), to: text('now') },
    [fact('rise', { kind: 'percentage', value })],
    { tag },
  );

test('both bars stand on the same base line', () => {
  const bottoms = findAll(drawRise(68), 'bar-base').map(
    (bar) => bar.number('y') + bar.number('height'),
  );
  expect(new Set(bottoms).size).toBe(1);
});

test('heights are in proportion to the index, from zero', () => {
  const [first] = findAll(drawRise(68), 'bar-base');
  const [rise] = findAll(drawRise(68), 'bar-rise');
  const top = rise?.number('y') ?? 0;
  const bottom = (first?.number('y') ?? 0) + (first?.number('height') ?? 0);
  expect((bottom - top) / (first?.number('height') ?? 1)).toBeCloseTo(1.68, 2);
});

test('the base is labelled 100 and the end with the rise on top of it', () => {
  expect(readTexts(drawRise(68))).toEqual(expect.arrayContaining(['100', '168']));
});

test('labels are written as the language writes numbers', () => {
  expect(readTexts(drawRise(1150, 'nl'))).toContain('1.250');
});

test('nothing is drawn between the two known points', () => {
  expect(drawRise(68)).not.toMatch(/<(path|polyline|polygon)/);
});

test('a fall has no part above the base', () => {
  expect(findAll(drawRise(-30), 'bar-rise')).toHaveLength(0);
});
