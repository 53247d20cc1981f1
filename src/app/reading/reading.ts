import type { Room } from '../deck/room.ts';

/** In the document, the slide at the top of the window is the one that is shown: address and language switch keep it. */
export function followReading(room: Room): void {
  let waiting = false;
  const note = () => {
    waiting = false;
    if (room.view !== 'reading') return;
    const line = innerHeight / 3;
    const read = room.editions.slides.findLast(
      (slide) => slide.getBoundingClientRect().top <= line,
    );
    if (read) room.noteReading(read.id);
  };
  document.addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(note);
  });
}
