import { expect, _baseTest as test } from '@playwright/test';
import { addWheel } from '../../../src/app/deck/gestures.ts';

const STILL = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false };

/** What the wheel's events lead to: the time of each in ms, and how far it goes. */
function roll(...events: readonly Partial<WheelEvent>[]): readonly string[] {
  const turns: string[] = [];
  const root = new EventTarget();
  addWheel(root, (way) => turns.push(way));
  for (const { timeStamp, ...rest } of events) {
    const event = new Event('wheel');
    Object.defineProperty(event, 'timeStamp', { value: timeStamp });
    root.dispatchEvent(Object.assign(event, { ...STILL, ...rest }));
  }
  return turns;
}

test('the wheel turns one step until it rests, up or down, and sideways', () => {
  const long = [0, 16, 40, 150, 300].map((timeStamp) => ({ timeStamp, deltaY: 40 }));
  const back = { timeStamp: 900, deltaY: -120 };
  expect(roll(...long, back)).toEqual(['next', 'previous']);
  expect(roll({ timeStamp: 0, deltaX: -30, deltaY: 2 })).toEqual(['previous']);
});

test('a twitch of the wheel turns nothing, and what goes on is added up, in lines and pages too', () => {
  const gentle = [0, 16, 32, 48].map((timeStamp) => ({ timeStamp, deltaY: 6 }));
  expect(roll(...gentle.slice(0, 3))).toEqual([]);
  expect(roll(...gentle)).toEqual(['next']);
  expect(roll(...gentle.map((one, index) => ({ ...one, timeStamp: index * 200 })))).toEqual([]);
  expect(roll({ timeStamp: 0, deltaY: 6 }, { timeStamp: 16, deltaY: -6 })).toEqual([]);
  expect(roll({ timeStamp: 0, deltaY: -3, deltaMode: 1 })).toEqual(['previous']);
  expect(roll({ timeStamp: 0, deltaY: 1, deltaMode: 2 })).toEqual(['next']);
});

test('the wheel with Ctrl zooms, and turns nothing', () => {
  expect(roll({ timeStamp: 0, deltaY: 40, ctrlKey: true })).toEqual([]);
  const released = { timeStamp: 50, deltaY: 40 };
  expect(roll({ timeStamp: 0, deltaY: 1, ctrlKey: true }, released)).toEqual([]);
});
