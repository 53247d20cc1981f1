import { create } from './dom.ts';
import { listSteps } from './place.ts';

/** A slide as a picture, scaled to the width of its box, with its first fragments shown up to `fragment`. */
export function copySlide(slide: HTMLElement, fragment: number): HTMLElement {
  const copy = slide.cloneNode(true) as HTMLElement;
  for (const name of ['hidden', 'aria-hidden', 'inert', 'style', 'tabindex', 'id'])
    copy.removeAttribute(name);
  copy.classList.remove('past', 'present', 'future');
  for (const one of copy.querySelectorAll('[id]:not(svg *)')) one.removeAttribute('id');
  for (const one of copy.querySelectorAll('a')) one.removeAttribute('href');
  copy.querySelector('.notes')?.remove();
  for (const [index, step] of listSteps(copy).entries())
    for (const one of step) one.classList.toggle('visible', index <= fragment);
  const slides = create('div', { class: 'slides' }, copy);
  const reveal = create(
    'div',
    { class: 'reveal ready', inert: true, 'aria-hidden': 'true' },
    slides,
  );
  return create('div', { class: 'slide-picture' }, reveal);
}

/** All fragments of a slide shown. */
export const ALL = Number.POSITIVE_INFINITY;

/** A slide's title, with what in it is in another language. */
export function copyTitle(slide: Element): readonly Node[] {
  const title = slide.querySelector('.slide-head :is(h1, h2, h3)');
  const copy = title?.cloneNode(true) as Element | undefined;
  for (const link of copy?.querySelectorAll('a') ?? []) link.replaceWith(...link.childNodes);
  return [...(copy?.childNodes ?? [])];
}

/** A slide's number as people say it, from its own foot. */
export function readNumber(slide: Element): string {
  return /\S+/.exec(slide.querySelector('.slide-number')?.textContent ?? '')?.[0] ?? '';
}
