import { expect, test } from '@playwright/test';
import { addWheel } from '../../../src/app/deck/gestures.ts';

/** What the wheel's events lead to: the time of each in ms, and how far it goes. */
function roll(...events: readonly Partial<WheelEvent>[]): readonly string[] {
  const turns: string[] = [];
  const root = new EventTarget();
  addWheel(root, (way) => turns.push(way));
  for (const { timeStamp, ...rest } of events) {
    const event = new Event('wheel');
    Object.defineProperty(event, 'timeStamp', { value: timeStamp });
    root.dispatchEvent(Object.assign(event, { deltaX: 0, deltaY: 0, ctrlKey: false, ...rest }));
  }
  return turns;
}

test('the wheel turns one step until it rests, up or down, and sideways', () => {
  const long = [0, 16, 40, 150, 300].map((timeStamp) => ({ timeStamp, deltaY: 40 }));
  const back = { timeStamp: 900, deltaY: -120 };
  expect(roll(...long, back)).toEqual(['next', 'previous']);
  expect(roll({ timeStamp: 0, deltaX: -30, deltaY: 2 })).toEqual(['previous']);
});

test('the wheel with Ctrl zooms, and turns nothing', () => {
  expect(roll({ timeStamp: 0, deltaY: 40, ctrlKey: true })).toEqual([]);
});
