import { expect, _baseTest as test } from '@playwright/test';
import { draw, fact, findAll, readTexts, text, use } from './chart-sample.ts';

const drawPlaces = (value: number, unit = 'members') =>
  draw({ type: 'ring', fact: use('members'), unit: text(unit), ours: text('Ours') }, [
    fact('members', { kind: 'count', value }),
  ]);

for (const count of [2, 22, 60, 61, 200]) {
  test(`a ring of ${count} has one place of ours and ${count - 1} others`, () => {
    const html = drawPlaces(count);
    expect([findAll(html, 'place-ours').length, findAll(html, 'place').length]).toEqual([
      1,
      count - 1,
    ]);
  });
}

test('places are equally far from the centre', () => {
  const radii = findAll(drawPlaces(22), 'place').map((place) =>
    Math.round(Math.hypot(place.number('cx'), place.number('cy'))),
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

test('ours is named, and what is counted', () => {
  expect(readTexts(drawPlaces(22))).toEqual(['Ours', '22', 'members']);
});

test('long words take room from the count', () => {
  const long = 'States parties to the Convention on Transboundary Watercourses';
  expect([
    findAll(drawPlaces(22), 'ring-long'),
    findAll(drawPlaces(22, long), 'ring-long'),
  ]).toEqual([[], [expect.anything()]]);
});

test('a count that is no whole number draws nothing', () => {
  expect(drawPlaces(2.5)).toBe('');
});
