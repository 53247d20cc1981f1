import { expect, _baseTest as test } from '@playwright/test';
import { draw, findAll, readTexts, text } from './chart-sample.ts';

const steps = [
  { title: text('Sown'), text: text('in the cold earth of the first months'), state: 'done' },
  { title: text('Growing'), state: 'now' },
  { title: text('Harvested') },
];
const html = draw({ type: 'flow', steps }, []);

test('every step has a node', () => {
  expect(findAll(html, 'flow-node')).toHaveLength(3);
});

test('an arrow leads from each step to the next', () => {
  expect(findAll(html, 'flow-arrow')).toHaveLength(2);
});

test('a step that is done carries a tick', () => {
  expect(findAll(html, 'flow-tick')).toHaveLength(1);
});

test('the step under way has a core', () => {
  expect(findAll(html, 'flow-core')).toHaveLength(1);
});

test('the way to what is not done is a broken line', () => {
  expect(findAll(html, 'flow-arrow-open')).toHaveLength(2);
});

test('every word of every step is there', () => {
  expect(readTexts(html)).toContain('in the cold earth of the first months');
});
