import { expect, _baseTest as test } from '@playwright/test';
import { findMisfits } from '../../../src/browser/overflow/misfit.ts';
import type { Box, Part, Scene, TextRun } from '../../../src/browser/overflow/scene.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});
const part = (group: number, rest: Partial<Part> = {}): Part => ({
  name: `part ${group}`,
  words: '',
  group,
  kind: 'text',
  chart: -1,
  within: [],
  ...rest,
});
const run = (number: number, ink: Box, rest: Partial<TextRun> = {}): TextRun => ({
  part: number,
  box: ink,
  ink,
  size: 30,
  ...rest,
});

/** Parts 1 and 2 are paragraphs, 3 is a picture, 4 a chart with the text 5, 6 stands in the foot. */
function judge(seen: Partial<Scene>): readonly string[] {
  const scene: Scene = {
    frame: box(0, 0, 1600, 900),
    floor: 808,
    parts: {
      1: part(1),
      2: part(2),
      3: part(3),
      4: part(4, { kind: 'chart', chart: 0 }),
      5: part(4, { name: 'part 5', kind: 'chart', chart: 0, within: [4] }),
      6: part(6, { kind: 'foot' }),
    },
    texts: [],
    marks: [],
    boxes: [],
    cuts: [],
    breaks: [],
    feet: [],
    ...seen,
  };
  return findMisfits(scene).map((misfit) => `${misfit.part} ${misfit.problem}`);
}

const line = box(100, 100, 400, 130);

test('text on the slide is sound', () => {
  expect(judge({ texts: [run(1, line)] })).toEqual([]);
});

test('text beyond the slide is told with its excess', () => {
  expect(judge({ texts: [run(1, box(1500, 100, 1620, 130))] })).toEqual([
    '1 stands out of the slide by 20 px',
  ]);
});

test('text that runs out of its column is told, though it covers nothing there', () => {
  expect(judge({ texts: [run(1, line, { column: box(100, 100, 350, 130) })] })).toEqual([
    '1 runs out of its column by 50 px',
  ]);
});

test('a card that takes of the room above the foot is told, though it covers nothing there', () => {
  const boxes = [{ part: 1, box: box(100, 300, 500, 825) }];
  expect(judge({ boxes })).toEqual(['1 stands in the room above the foot by 17 px']);
});

test('text over other text is told of the later one', () => {
  expect(judge({ texts: [run(1, line), run(2, line)] })).toEqual(['2 overlaps part 1 by 30 px']);
});

test('text over the foot is told of the text, not of the foot', () => {
  expect(judge({ texts: [run(1, line), run(6, line)] })).toEqual(['1 overlaps part 6 by 30 px']);
});

test('a foot that has grown over the text is told once, of the foot', () => {
  const feet = [{ part: 6, lines: 3 }];
  expect(judge({ texts: [run(1, line), run(6, line)], feet })).toEqual([
    '6 takes 3 lines, where the foot holds 2',
  ]);
});

test('two lines are what the foot holds', () => {
  expect(judge({ feet: [{ part: 6, lines: 2 }] })).toEqual([]);
});

test('text over a picture is told', () => {
  const marks = [{ part: 3, box: box(390, 0, 800, 800), whole: true }];
  expect(judge({ texts: [run(1, line)], marks })).toEqual(['1 overlaps part 3 by 10 px']);
});

test('text beside the shapes of a drawing is sound, whatever room the drawing has', () => {
  const marks = [
    { part: 3, box: box(390, 0, 800, 800), whole: true },
    { part: 3, box: box(500, 300, 600, 400), whole: false },
  ];
  expect(judge({ texts: [run(1, line)], marks })).toEqual([]);
});

test('a label within a mark of its own chart is sound', () => {
  const marks = [{ part: 4, box: box(50, 50, 500, 500), whole: false }];
  expect(judge({ texts: [run(5, line)], marks })).toEqual([]);
});

test('a label half over a mark of its own chart is told', () => {
  const marks = [{ part: 4, box: box(390, 50, 500, 500), whole: false }];
  expect(judge({ texts: [run(5, line)], marks })).toEqual([
    '5 overlaps a mark of its chart by 10 px',
  ]);
});

test('text of the slide within a mark of a chart is told', () => {
  const marks = [{ part: 4, box: box(50, 50, 500, 500), whole: false }];
  expect(judge({ texts: [run(1, line)], marks })).toHaveLength(1);
});

test('a picture over another is told', () => {
  const marks = [3, 4].map((number) => ({ part: number, box: line, whole: true }));
  expect(judge({ marks })).toEqual(['4 overlaps part 3 by 30 px']);
});

test('text under 24 px is told with its size', () => {
  expect(judge({ texts: [run(1, line, { size: 17.43 })] })).toEqual([
    '1 is set in 17.4 px, where 24 px is the smallest',
  ]);
});

test('text in the foot may have 18 px', () => {
  expect(judge({ texts: [run(6, line, { size: 18 })] })).toEqual([]);
});

test('a word that is broken at an arbitrary letter is told', () => {
  expect(judge({ breaks: [{ part: 1, word: 'transboundary' }] })).toEqual([
    '1 breaks the word "transboundary" at an arbitrary letter',
  ]);
});
