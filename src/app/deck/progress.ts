import { create } from './dom.ts';
import { isBackup } from './place.ts';
import type { Room } from './room.ts';

/** Shows along the edge of the slides how far the talk has come; back-up slides are no part of it. */
export function addProgress(root: HTMLElement, room: Room): void {
  const bar = create('span');
  root.append(create('div', { class: 'talk-progress', 'aria-hidden': 'true' }, bar));
  const show = () => {
    const { slides } = room.editions;
    const last = slides.filter((slide) => !isBackup(slide)).length - 1;
    const at = slides.findIndex(({ id }) => id === room.state.place.slide);
    bar.style.transform = `scaleX(${Math.min(1, at / Math.max(1, last))})`;
  };
  room.onChange(show);
  show();
}
