/** How far a finger must go sideways, in px, to turn a slide. */
const FAR = 40;

/** A swipe turns the slide; up and down, and two fingers, stay the browser's. */
export function addSwipes(root: HTMLElement, turn: (way: 'next' | 'previous') => void): void {
  let start: Touch | undefined;
  root.addEventListener('touchstart', ({ touches }) => {
    start = touches.length === 1 ? touches[0] : undefined;
  });
  root.addEventListener('touchend', ({ changedTouches }) => {
    const end = changedTouches[0];
    if (!start || !end) return;
    const [x, y] = [end.clientX - start.clientX, end.clientY - start.clientY];
    start = undefined;
    if (Math.abs(x) < FAR || Math.abs(x) < Math.abs(y)) return;
    const isRtl = getComputedStyle(root).direction === 'rtl';
    turn(x < 0 !== isRtl ? 'next' : 'previous');
  });
}
