import { expect, test } from '@playwright/test';
import { draw, fact, readElements, text, use } from './chart-sample.ts';

const share = fact('share', { kind: 'percentage', value: 40 });
const bar = { type: 'index-bar', fact: use('share'), from: text('then'), to: text('now') } as const;

test('a drawing is an image whose name is the text alternative', () => {
  const [svg] = readElements(draw({ ...bar, alt: text('from then to now') }, [share]));
  expect(svg?.attributes['aria-label']).toBe('from then to now');
});

test('a drawing has the role of an image', () => {
  const [svg] = readElements(draw(bar, [share]));
  expect(svg?.attributes.role).toBe('img');
});

test('what is drawn is hidden from assistive technology, so that nothing is read twice', () => {
  const [, group] = readElements(draw(bar, [share]));
  expect(group?.attributes['aria-hidden']).toBe('true');
});

test('no text of an author can leave its place in the markup', () => {
  const svg = draw({ ...bar, from: text('<script>&"'), alt: text('"><b>') }, [share]);
  expect(svg).not.toMatch(/<script|<b>/);
});

test('a chart of a fact that the register lacks draws nothing', () => {
  expect(draw(bar, [])).toBe('');
});

test('no drawing uses an id, so that two of them can stand in one page', () => {
  expect(draw(bar, [share])).not.toContain(' id=');
});
