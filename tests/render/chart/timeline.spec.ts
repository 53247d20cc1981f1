import { expect, test } from '@playwright/test';
import { placeLabels, type TimelineEvent } from '../../../src/render/chart/timeline-label.ts';
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
