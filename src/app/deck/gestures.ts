import { isFilling } from './full-screen.ts';

/** One step on or back. */
export type Way = 'next' | 'previous';

/** How far a finger must go sideways, in px, to turn a slide, and how far a click may at most. */
const FAR = 40;
const STILL = 8;
/** Share of the window's width, where its lines begin, in which a click leads back. */
const BACK = 1 / 6;
/** Share of its height, at the foot, where a finger calls the bar and turns nothing. */
const FOOT = 1 / 6;
/** Milliseconds without movement that end a turn of the wheel, and in which a window comes to the front. */
const PAUSE = 180;
/** How far the wheel must go in one turn, in px: less is a twitch of the hand. */
const ROLLED = 20;
/** Pixels in a wheel's other units, by `deltaMode`: lines and pages. */
const UNITS: Readonly<Record<number, number>> = { 1: 16, 2: 800 };

/** A swipe turns the slide; up and down, and two fingers, stay the browser's. */
export function addSwipes(root: HTMLElement, turn: (way: Way) => void): void {
  let start: Touch | undefined;
  root.addEventListener('touchstart', ({ touches }) => {
    start = touches.length === 1 ? touches[0] : undefined;
  });
  root.addEventListener('touchend', ({ changedTouches }) => {
    const end = changedTouches[0];
    if (!start || !end || isZoomed()) return;
    const [x, y] = [end.clientX - start.clientX, end.clientY - start.clientY];
    start = undefined;
    if (Math.abs(x) < FAR || Math.abs(x) < Math.abs(y)) return;
    turn(x < 0 !== isRtl() ? 'next' : 'previous');
  });
}

/** The wheel turns the slide, one step however long it goes on. */
export function addWheel(root: EventTarget, turn: (way: Way) => void): void {
  let last = Number.NEGATIVE_INFINITY;
  let way = 0;
  let isDone = false;
  const take = ({ deltaX, deltaY, deltaMode, ctrlKey, timeStamp }: WheelEvent) => {
    if (timeStamp - last >= PAUSE) [way, isDone] = [0, false];
    last = timeStamp;
    // With Ctrl it zooms.
    if (ctrlKey || isZoomed()) isDone = true;
    const isSideways = Math.abs(deltaX) > Math.abs(deltaY);
    way += (isSideways ? deltaX * (isRtl() ? -1 : 1) : deltaY) * (UNITS[deltaMode] ?? 1);
    if (isDone || Math.abs(way) < ROLLED) return;
    isDone = true;
    turn(way > 0 ? 'next' : 'previous');
  };
  root.addEventListener('wheel', (event) => take(event as WheelEvent), { passive: true });
}

/**
 * A tap turns the slide, and so does a click of the mouse while the deck is presented: whoever reads in a window selects
 * words. What has a click of its own keeps it, and a click that brings the window to the front does nothing else.
 * `turn` says whether there was a slide to turn: in the document a figure's link leads to its source.
 */
export function addClicks(
  root: HTMLElement,
  isPresented: () => boolean,
  turn: (way: Way) => boolean,
): void {
  let down: PointerEvent | undefined;
  let focused = Number.NEGATIVE_INFINITY;
  window.addEventListener('focus', ({ timeStamp }) => {
    focused = timeStamp;
  });
  root.addEventListener('pointerdown', (event) => {
    down = event.isPrimary && event.timeStamp - focused > PAUSE ? event : undefined;
  });
  root.addEventListener('click', (event) => {
    const start = down;
    down = undefined;
    if (!start || isFilling(event) || isZoomed() || !isStill(start, event)) return;
    if (start.pointerType === 'mouse' ? !isPresented() : isAtFoot(start)) return;
    if (hasOwnClick(event.target as Element)) return;
    const across = event.clientX / innerWidth;
    if (turn((isRtl() ? 1 - across : across) < BACK ? 'previous' : 'next')) event.preventDefault();
  });
}

/** Whether a finger is where it calls the bar. */
export function isAtFoot({ clientY }: PointerEvent): boolean {
  return clientY > innerHeight * (1 - FOOT);
}

function isStill(start: PointerEvent, end: MouseEvent): boolean {
  const way = Math.hypot(end.clientX - start.clientX, end.clientY - start.clientY);
  return way < STILL && (document.getSelection()?.isCollapsed ?? true);
}

/** Links, controls and the like, but for a link that only marks its own slide's source. */
function hasOwnClick(target: Element): boolean {
  const own = target.closest('a, button, input, select, textarea, summary, label, [tabindex="0"]');
  const goal = own?.getAttribute('href') ?? '';
  const slide = own?.closest('section');
  const isWithin = goal.startsWith('#') && slide?.contains(document.getElementById(goal.slice(1)));
  return own !== null && !isWithin;
}

/** Enlarged by two fingers, the page is moved about. */
function isZoomed(): boolean {
  return (globalThis.visualViewport?.scale ?? 1) > 1;
}

function isRtl(): boolean {
  return globalThis.document?.documentElement.dir === 'rtl';
}
