import { expect, test } from '@playwright/test';
import { draw, fact, findAll, readTexts, text, use } from './chart-sample.ts';

const drawPlaces = (value: number) =>
  draw({ type: 'ring', fact: use('members'), unit: text('members'), ours: text('Ours') }, [
    fact('members', { kind: 'count', value }),
  ]);

for (const count of [2, 22, 60, 61, 200]) {
  test(`a ring of ${count} has one place of ours and ${count - 1} others`, () => {
    const svg = drawPlaces(count);
    expect([findAll(svg, 'place-ours').length, findAll(svg, 'place').length]).toEqual([
      1,
      count - 1,
    ]);
  });
}

test('places are equally far from the centre', () => {
  const radii = findAll(drawPlaces(22), 'place').map((place) =>
    Math.round(Math.hypot(place.number('cx') - 310, place.number('cy') - 310)),
  );
  expect(new Set(radii).size).toBe(1);
});

test('places do not touch', () => {
  const [first, second] = findAll(drawPlaces(60), 'place');
  if (!first || !second) throw new Error('no places');
  const apart = Math.hypot(
    first.number('cx') - second.number('cx'),
    first.number('cy') - second.number('cy'),
  );
  expect(apart).toBeGreaterThan(2 * first.number('r'));
});

test('ours is set apart by shape, not by colour alone', () => {
  expect(findAll(drawPlaces(22), 'place-halo')).toHaveLength(1);
});

test('ours is named', () => {
  expect(readTexts(drawPlaces(22))).toContain('Ours');
});

const drawLong = (ours: string, unit: string) =>
  draw({ type: 'ring', fact: use('members'), unit: text(unit), ours: text(ours) }, [
    fact('members', { kind: 'count', value: 22, qualifier: 'more than' }),
  ]);
const long = drawLong(
  'United Kingdom of Great Britain and Northern Ireland',
  'States parties to the Convention on Transboundary Watercourses',
);

/** Heights of the base lines of the text that has the class. */
const baselines = (svg: string, name: string) => {
  const [, inner = ''] = new RegExp(`<text[^>]*class="${name}"[^>]*>(.*?)</text>`).exec(svg) ?? [];
  return [...inner.matchAll(/y="([\d.]+)"/g)].map(([, y]) => Number(y));
};

test('a long name stands above the count, not on it', () => {
  const size = Number(/ring-figure" style="font-size:(\d+)px/.exec(long)?.[1]);
  const [count = 0] = baselines(long, 'ring-figure');
  expect(Math.max(...baselines(long, 'ring-ours')) + 8).toBeLessThan(count - 0.66 * size);
});

test('long words of what is counted end within the places', () => {
  expect(Math.max(...baselines(long, 'ring-unit')) + 6).toBeLessThan(310 + 262 - 26);
});

test('a count with short words keeps its size', () => {
  expect(drawLong('Ours', 'members')).not.toContain('font-size');
});
