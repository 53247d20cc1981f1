import { expect, _baseTest as test } from '@playwright/test';
import { chooseStep } from '../../src/chart/timeline-band.ts';
import { placeLabels } from '../../src/chart/timeline-labels.ts';
import { draw, fact, findAll, readTexts, text, use } from './chart-sample.ts';

const facts = [
  fact('start', { kind: 'year', value: 2011 }),
  fact('treaty', { kind: 'date', value: '2013-07-02' }),
  fact('meeting', { kind: 'date', value: '2013-07-04/2013-07-08' }),
];
const events = facts.map(({ id }) => ({ fact: use(id), label: text(`What ${id} was about`) }));
const html = draw({ type: 'timeline', events }, facts);

test('the band begins with the first date and ends with the last year', () => {
  const years = findAll(html, 'year');
  expect([years[0]?.number('--from'), years.at(-1)?.number('--to')]).toEqual([0, 1]);
});

test('every year from the first date to the last has a cell', () => {
  expect(findAll(html, 'year')).toHaveLength(3);
});

test('a year that is an event fills its cell', () => {
  expect(findAll(html, 'year-filled')).toHaveLength(1);
});

test('a day is a disc and an interval a block', () => {
  expect(findAll(html, 'moment').map(({ classes }) => classes[1])).toEqual([
    'moment-day',
    'moment-interval',
  ]);
});

test('a day stands where it is in its year', () => {
  const [day] = findAll(html, 'moment');
  const share = (2 + (31 + 28 + 31 + 30 + 31 + 30 + 1) / 365) / 3;
  expect(day?.number('--from')).toBeCloseTo(share, 2);
});

test('every event has its date and its label, in order of date', () => {
  expect(readTexts(html).join(' ')).toMatch(/2011.*2 July 2013.*4–8 July 2013/);
});

test('events stand in order of date whatever order they are written in', () => {
  const labels = readTexts(draw({ type: 'timeline', events: events.toReversed() }, facts));
  expect(labels).toEqual(readTexts(html));
});

test('a timeline without a dated fact draws nothing', () => {
  const count = fact('many', { kind: 'count', value: 3 });
  expect(
    draw({ type: 'timeline', events: [{ fact: use('many'), label: text('x') }] }, [count]),
  ).toBe('');
});

const crowd = (count: number, gap: number) =>
  placeLabels(
    Array.from({ length: count }, (_, index) => {
      const from = Math.min(0.99, index * gap);
      return { shape: 'day' as const, from, to: from + 0.001 };
    }),
  );

for (const gap of [0, 0.003, 0.03, 0.14])
  for (const count of [2, 5, 8, 16])
    test(`${count} labels ${gap} of the band apart neither cover each other nor leave the slide`, () => {
      const slots = crowd(count, gap);
      const ends = { before: 0, after: 0 };
      for (const { side, start, width } of slots) {
        expect(start).toBeGreaterThanOrEqual(ends[side] - 1e-9);
        ends[side] = start + width;
      }
      expect(Math.max(ends.before, ends.after)).toBeLessThanOrEqual(1 + 1e-9);
    });

for (const gap of [0, 0.03, 0.14])
  test(`leaders of eight labels ${gap} of the band apart cross neither each other nor a label`, () => {
    const slots = crowd(8, gap);
    for (const side of ['before', 'after'] as const) {
      const meets = slots.filter((slot) => slot.side === side).map((slot) => slot.meets);
      expect(meets).toEqual(meets.toSorted((a, b) => a - b));
    }
    expect(
      slots.filter(
        ({ meets, start, width }) => meets < start - 1e-9 || meets > start + width + 1e-9,
      ),
    ).toEqual([]);
  });

test('a label before its leader ends at it', () => {
  const [label] = placeLabels([{ shape: 'day', from: 0.99, to: 0.992 }]);
  expect([label?.ends, (label?.start ?? 0) + (label?.width ?? 0)]).toEqual([
    true,
    expect.closeTo(label?.anchor ?? 0),
  ]);
});

const drawSince = (years: readonly number[]) => {
  const dated = years.map((value) => fact(`y${value}`, { kind: 'year', value }));
  const told = dated.map(({ id }) => ({ fact: use(id), label: text('What it was about') }));
  return draw({ type: 'timeline', events: told }, dated);
};

for (const [pitch, step] of [
  [0.4, 1],
  [0.074, 1],
  [0.05, 2],
  [0.02, 5],
  [0.012, 10],
  [0.002, 50],
] as const)
  test(`years that take ${pitch} of the band are numbered every ${step}`, () => {
    expect(chooseStep(pitch, 0.074)).toBe(step);
  });

for (const first of [2001, 1990, 1945, 1648])
  test(`numbers of the years since ${first} have room in their cells`, () => {
    const cells = [
      ...drawSince([first, 2022]).matchAll(
        /class="year[^"]*" style="--from:([\d.]+);--to:([\d.]+)"><span/g,
      ),
    ].map(([, from, to]) => Number(to) - Number(from));
    expect(cells.length).toBeGreaterThan(2);
    expect(Math.min(...cells)).toBeGreaterThanOrEqual(0.07);
  });

test('cells of several years begin at round years', () => {
  expect(readTexts(drawSince([1945, 2022]))).toEqual(
    expect.arrayContaining(['1950', '1960', '2010']),
  );
});

test('a year that is an event is filled and named, however narrow', () => {
  const drawing = drawSince([1945, 1987, 2022]);
  expect(findAll(drawing, 'year-filled')).toHaveLength(3);
  expect(readTexts(drawing)).toContain('1987');
});

test('a year is led to from its middle, since it says no day', () => {
  const [year] = placeLabels([{ shape: 'year', from: 0.2, to: 0.4 }]);
  expect(year?.anchor).toBeCloseTo(0.3);
  expect((year?.start ?? 1) <= 0.3 && (year?.start ?? 0) + (year?.width ?? 0) >= 0.3).toBe(true);
});

test('a label does not say again the year in its cell', () => {
  const dates = [...html.matchAll(/class="(timeline-date[^"]*)">(?:<[^>]+>)*([^<]+)/g)];
  expect(
    dates.map(([, name, date]) => [date?.replaceAll('\u00a0', ' '), name?.includes('said')]),
  ).toEqual([
    ['2011', true],
    ['2 July 2013', false],
    ['4–8 July 2013', false],
  ]);
});
