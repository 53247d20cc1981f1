import { create } from '../deck/dom.ts';
import type { Talk } from './talk.ts';
import type { Point } from './talk-state.ts';

/** Shows the spotlight and the magnified part in the room, and follows the mouse there. */
export function addMarks(talk: Talk, root: HTMLElement): void {
  const light = create('div', { class: 'spotlight', 'aria-hidden': 'true' });
  document.body.append(light);
  const locate = ({ x, y }: Point, frame: DOMRect) => [
    frame.left + x * frame.width,
    frame.top + y * frame.height,
  ];
  const show = () => {
    const { pointer, magnified } = talk.state;
    light.hidden = !pointer;
    document.documentElement.toggleAttribute('data-magnified', magnified !== undefined);
    // Measured with each turn, the page would be styled and laid out before its frame.
    const frame = pointer || magnified ? measureSlide(root) : undefined;
    if (!magnified) root.style.transformOrigin = '';
    else if (frame && !root.style.transformOrigin) {
      const [x, y] = locate(magnified, frame);
      root.style.transformOrigin = `${x}px ${y}px`;
    }
    if (!frame || !pointer) return;
    const [x, y] = locate(pointer, frame);
    light.style.setProperty('--x', `${x}px`);
    light.style.setProperty('--y', `${y}px`);
  };
  talk.onChange(show);
  root.addEventListener('pointermove', ({ clientX, clientY }) => {
    const { left, top, width, height } = measureSlide(root);
    talk.point({ x: (clientX - left) / width, y: (clientY - top) / height });
  });
  show();
}

function measureSlide(root: HTMLElement): DOMRect {
  return (root.querySelector('.slides') ?? root).getBoundingClientRect();
}
