import { expect, test } from '@playwright/test';
import { draw, findAll, readTexts, text } from './chart-sample.ts';

const steps = [
  { title: text('Sown'), text: text('in the cold earth of the first months'), state: 'done' },
  { title: text('Growing'), state: 'now' },
  { title: text('Harvested') },
];
const svg = draw({ type: 'flow', steps }, []);

test('every step has a node', () => {
  expect(findAll(svg, 'flow-node')).toHaveLength(3);
});

test('an arrow leads from each step to the next', () => {
  expect(findAll(svg, 'flow-arrow')).toHaveLength(2);
});

test('a step that is done carries a tick', () => {
  expect(findAll(svg, 'flow-tick')).toHaveLength(1);
});

test('the step under way has a core', () => {
  expect(findAll(svg, 'flow-core')).toHaveLength(1);
});

test('the way to what is not done is a broken line', () => {
  expect(findAll(svg, 'flow-arrow-open')).toHaveLength(2);
});

test('every word of every step is there', () => {
  expect(readTexts(svg).join(' ')).toContain('in the cold earth of the first months');
});
