import { expect, _baseTest as test } from '@playwright/test';
import { type ChartName, chartTypes } from '../../src/chart/chart.ts';
import { draw, fact, readElements, readTexts, text, use } from './chart-sample.ts';

const share = fact('share', { kind: 'percentage', value: 40, direction: 'rise' });
const bar = { type: 'index-bar', fact: use('share'), from: text('then'), to: text('now') };

test('a drawing is an image whose name is the text alternative', () => {
  const image = readElements(draw({ ...bar, alt: text('from then to now') }, [share])).find(
    ({ attributes }) => attributes.role === 'img',
  );
  expect(image?.attributes['aria-label']).toBe('from then to now');
});

test('all that is drawn stands in the image, so that nothing is read twice', () => {
  const html = draw(bar, [share]);
  const [, inside = ''] = /role="img"[^>]*>(.*)<\/div><\/figure>$/.exec(html) ?? [];
  expect(readTexts(inside)).toEqual(readTexts(html));
});

test('a figure says its type and its shape, which layouts place it by', () => {
  expect(readElements(draw(bar, [share]))[0]?.classes).toEqual([
    'chart',
    'chart-index-bar',
    'chart-tall',
  ]);
});

test('no text of an author can leave its place in the markup', () => {
  const html = draw({ ...bar, from: text('<script>&"'), alt: text('"><b>') }, [share]);
  expect(html).not.toMatch(/<script|<b>/);
});

test('a chart of a fact that the register lacks draws nothing', () => {
  expect(draw(bar, [])).toBe('');
});

test('a chart of an unknown type draws nothing', () => {
  expect(draw({ type: 'pie', fact: use('share') }, [share])).toBe('');
});

test('no drawing uses an id, so that two of them can stand in one page', () => {
  expect(draw(bar, [share])).not.toContain(' id=');
});

/** One of each type, and the fact it draws: the compiler names a type that has none. */
const EXAMPLES: Readonly<Record<ChartName, readonly [keys: object, fact?: object]>> = {
  'index-bar': [
    { from: text('then'), to: text('now') },
    { kind: 'percentage', value: 40, direction: 'rise' },
  ],
  'unit-field': [{}, { kind: 'count', value: 120 }],
  ring: [{ ours: text('We') }, { kind: 'count', value: 12 }],
  timeline: [
    {
      events: [
        { fact: use('drawn'), label: text('Begin') },
        { fact: use('drawn'), label: text('End') },
      ],
    },
    { kind: 'year', value: 2022 },
  ],
  flow: [{ steps: [{ title: text('One') }, { title: text('Two') }] }],
  amount: [{ label: text('Cost') }, { kind: 'money', value: 5_000_000, currency: 'EUR' }],
  share: [{ whole: text('All') }, { kind: 'fraction', value: '2/5' }],
  range: [{ label: text('Cost') }, { kind: 'range', value: '5..6' }],
};

for (const [type, [keys, drawn = {}]] of Object.entries(EXAMPLES))
  test(`${type} draws its fact`, () => {
    const facts = [fact('drawn', drawn)];
    expect(draw({ type, fact: use('drawn'), ...keys }, facts)).toContain(`chart-${type}`);
  });

test('every type takes a fact or a list of them or of steps', () => {
  const types = [...chartTypes.values()].map(({ fields }) =>
    Object.values(fields).some(({ type }) => type === 'fact' || type === 'list'),
  );
  expect(types).not.toContain(false);
});
