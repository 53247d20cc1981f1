import { expect, _baseTest as test } from '@playwright/test';
import { checkCharts } from '../../src/check/slides/charts.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Slide } from '../../src/model/slide.ts';
import { draw, fact, findAll, readTexts, text, use } from './chart-sample.ts';

const whole = { type: 'share', fact: use('part'), whole: text('All boats') };
const part = (kind: Fact['kind'], value: number | string, rest = {}) =>
  fact('part', { kind, value, ...rest });

for (const [kind, value, full, parts] of [
  ['ratio', '2/5', 2, 5],
  ['fraction', '1/3', 1, 3],
  ['fraction', '3/4', 3, 4],
] as const)
  test(`${kind} ${value} is ${full} of ${parts} equal parts`, () => {
    const html = draw(whole, [part(kind, value)]);
    expect(findAll(html, 'mark').length).toBe(parts);
    expect(findAll(html, 'mark-part').length).toBe(parts - full);
  });

test('a percentage is its part of one bar', () => {
  const html = draw(whole, [part('percentage', 12.5)]);
  expect(findAll(html, 'share-bar').map((one) => one.number('--share'))).toEqual([0.125]);
});

test('more parts than can be counted are one bar', () => {
  const html = draw(whole, [part('ratio', '3/50')]);
  expect(findAll(html, 'share-bar').map((one) => one.number('--share'))).toEqual([0.06]);
});

for (const [tag, figure] of [
  ['en', 'two in five'],
  ['fr', 'deux sur cinq'],
  ['nl', 'twee op vijf'],
] as const)
  test(`${tag}: a share says itself: ${figure}`, () => {
    expect(readTexts(draw(whole, [part('ratio', '2/5')], tag))).toEqual(['All boats', figure]);
  });

test('a range is full up to its lower end and open from there on', () => {
  const range = { type: 'range', fact: use('part'), label: text('People') };
  const html = draw(range, [part('range', '5000000..6000000')]);
  expect(findAll(html, 'range-bar').map((one) => one.number('--share'))).toEqual([0.8333]);
  expect(readTexts(html)[1]).toBe('5 to 6 million');
});

for (const [name, drawn, problem] of [
  ['a rise', part('percentage', 12, { direction: 'rise' }), '"part" is a change'],
  ['a fall', part('fraction', '-1/4', { direction: 'fall' }), '"part" is a change'],
  ['more than the whole', part('percentage', 120), '"part" is 120'],
  ['a share', part('percentage', 12, { direction: 'share' }), undefined],
] as const)
  test(`a share draws parts of a whole: ${name} is ${problem ? 'an error' : 'one'}`, () => {
    const alt = [{ type: 'fact', use: use('part') }];
    const chart = { type: 'share', alt, values: whole, place: use('part').place };
    const slide = { id: 'sample', locale: 'en', charts: [chart] } as unknown as Slide;
    const found = checkCharts(slide, new Map([[drawn.id, drawn]])).map(({ message }) => message);
    expect(found.map((message) => message.split(';')[0])).toEqual(problem ? [problem] : []);
  });
