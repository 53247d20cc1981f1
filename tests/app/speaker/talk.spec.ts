import { expect, _baseTest as test } from '@playwright/test';
import { measurePace, type PlannedSlide } from '../../../src/app/speaker/pace.ts';
import { endRun, printRunFile, printTimeLines } from '../../../src/app/speaker/runs.ts';
import {
  pauseTimer,
  printSeconds,
  readTimer,
  STOPPED,
  startTimer,
} from '../../../src/app/speaker/timer.ts';

const plan: readonly PlannedSlide[] = [
  { id: 'opening', name: '010-opening', seconds: 30 },
  { id: 'reefs', name: '020-reefs', seconds: 60 },
  { id: 'close', name: '030-close', seconds: 20 },
];

test('a timer counts only while it runs, and goes on after a pause', () => {
  const started = startTimer(STOPPED, 'opening', 1000);
  const paused = pauseTimer(started, 6000);
  expect(readTimer(paused, 60_000)).toBe(5000);
  expect(readTimer(startTimer(paused, 'reefs', 60_000), 62_000)).toBe(7000);
});

test('what is planned is counted from the slide the timer was started on', () => {
  expect(measurePace(plan, 'opening', 'reefs', 30)).toBe(0);
  expect(measurePace(plan, 'reefs', 'reefs', 0)).toBe(0);
});

test('a talk is ahead until its slide is due, and behind once its slide is over', () => {
  expect(measurePace(plan, 'opening', 'reefs', 10)).toBe(-20);
  expect(measurePace(plan, 'opening', 'reefs', 60)).toBe(0);
  expect(measurePace(plan, 'opening', 'reefs', 100)).toBe(10);
});

test('a slide beyond the plan has no pace', () => {
  expect(measurePace(plan, 'opening', 'backup', 10)).toBeUndefined();
});

test('a talk without a second on a slide leaves no run', () => {
  expect(endRun({ opening: 300 }, 'en', new Date(0))).toBeUndefined();
});

test('a run is written as lines for the slides and as a file', () => {
  const run = endRun({ opening: 31_400, reefs: 70_000 }, 'en', new Date(2031, 2, 4, 9, 5));
  if (!run) throw new Error('there is a run');
  expect(printTimeLines(run, plan)).toBe(
    '# slides/en/010-opening.md\ntime: 31\n# slides/en/020-reefs.md\ntime: 70',
  );
  expect(printRunFile(run)).toBe(
    'date: "2031-03-04 09:05"\nlanguage: en\ntimes:\n  opening: 31\n  reefs: 70\n',
  );
});

test('seconds are printed in the digits of the language', () => {
  expect(printSeconds(75, 'ar-EG')).toBe('١:١٥');
});

test('seconds are printed as minutes and seconds', () => {
  expect([5, 65, 600].map((one) => printSeconds(one))).toEqual(['0:05', '1:05', '10:00']);
});
