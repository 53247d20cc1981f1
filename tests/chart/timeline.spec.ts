import { expect, test } from '@playwright/test';
import { measureText } from '../../src/chart/text-block.ts';
import { chooseStep } from '../../src/chart/timeline-band.ts';
import { placeLabels, type TimelineEvent } from '../../src/chart/timeline-label.ts';
import { draw, fact, findAll, readSize, readTexts, text, use } from './chart-sample.ts';

const facts = [
  fact('start', { kind: 'year', value: 2011 }),
  fact('treaty', { kind: 'date', value: '2013-07-02' }),
  fact('meeting', { kind: 'date', value: '2013-07-04/2013-07-08' }),
];
const events = facts.map(({ id }) => ({ fact: use(id), label: text(`What ${id} was about`) }));
const svg = draw({ type: 'timeline', events }, facts);

test('the band begins with the first date', () => {
  expect(Math.min(...findAll(svg, 'year').map((year) => year.number('x')))).toBeCloseTo(2, 0);
});

test('every year from the first date to the last has a cell', () => {
  expect(findAll(svg, 'year')).toHaveLength(3);
});

test('a year that is an event fills its cell', () => {
  expect(findAll(svg, 'year-filled')).toHaveLength(1);
});

test('a day is a disc and an interval a block', () => {
  expect(findAll(svg, 'moment').map(({ name }) => name)).toEqual(['circle', 'rect']);
});

test('a day stands where it is in its year', () => {
  const [width] = readSize(svg);
  const [day] = findAll(svg, 'moment');
  const share = (2 + (31 + 28 + 31 + 30 + 31 + 30 + 1.5) / 365) / 3;
  expect((day?.number('cx') ?? 0) / width).toBeCloseTo(share, 2);
});

test('every event has its date and its label', () => {
  expect(readTexts(svg).join(' ')).toMatch(/2 July 2013.*4–8 July 2013/);
});

test('a timeline without a dated fact draws nothing', () => {
  const count = fact('many', { kind: 'count', value: 3 });
  expect(
    draw({ type: 'timeline', events: [{ fact: use('many'), label: text('x') }] }, [count]),
  ).toBe('');
});

for (const gap of [0, 4, 40, 200])
  test(`labels of eight events ${gap} px apart do not cover each other`, () => {
    const crowd = Array.from({ length: 8 }, (_, index): TimelineEvent => {
      const x1 = index * gap;
      return {
        kind: 'day',
        x1,
        x2: x1 + 1,
        date: ['1 May 2013'],
        lines: ['a label of some', 'length'],
      };
    });
    const boxes = placeLabels(crowd, 1408, 38, 52).map(({ side, x, reach }) => ({
      side,
      x,
      reach,
    }));
    const hits = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.side === other.side &&
            Math.abs(one.x - other.x) < 150 &&
            Math.abs(one.reach - other.reach) < 100,
        ),
    );
    expect(hits).toEqual([]);
  });

/** A timeline of years, each an event. */
const drawSince = (years: readonly number[], format: '16:9' | '4:3' = '16:9') => {
  const dated = years.map((value) => fact(`y${value}`, { kind: 'year', value }));
  const told = dated.map(({ id }) => ({ fact: use(id), label: text('What it was about') }));
  return draw({ type: 'timeline', events: told }, dated, { format });
};

for (const [pitch, step] of [
  [400, 1],
  [104, 1],
  [70, 2],
  [30, 5],
  [17, 10],
  [3, 50],
] as const)
  test(`years of ${pitch} px are numbered every ${step}`, () => {
    expect(chooseStep(pitch)).toBe(step);
  });

for (const format of ['16:9', '4:3'] as const)
  for (const first of [2001, 1990, 1945, 1648])
    test(`numbers of the years since ${first} have room in their cells at ${format}`, () => {
      const drawing = drawSince([first, 2022], format);
      const starts = [...drawing.matchAll(/"year-number[^>]*><tspan x="([\d.]+)"/g)].map(readStart);
      const edges = findAll(drawing, 'year').map((cell) => cell.number('x') - 2);
      expect(starts.length).toBeGreaterThan(2);
      for (const start of starts) {
        const next = edges.find((edge) => edge > start) ?? readSize(drawing)[0];
        expect(next - start).toBeGreaterThan(measureText('2022', 30));
      }
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

test('labels one above the other have a gap between them', () => {
  const crowd = Array.from(
    { length: 4 },
    (): TimelineEvent => ({ kind: 'day', x1: 100, x2: 101, date: ['1 May'], lines: ['label'] }),
  );
  const reaches = placeLabels(crowd, 1408, 38, 52)
    .filter(({ side }) => side === 'above')
    .map(({ reach }) => reach);
  expect(Math.abs((reaches[0] ?? 0) - (reaches[1] ?? 0))).toBeGreaterThanOrEqual(2 * 38 + 15);
});

test('a label before its leader ends at it', () => {
  const late: TimelineEvent = { kind: 'day', x1: 1400, x2: 1401, date: ['1 May'], lines: ['late'] };
  const [label] = placeLabels([late], 1408, 38, 52);
  expect(label?.end).toBeCloseTo(label?.anchor ?? 0, 0);
});

function readStart([, digits]: RegExpMatchArray): number {
  return Number(digits);
}
