import { create } from './dom.ts';
import { listSteps, type Place } from './place.ts';
import type { Room } from './room.ts';
import type { RoomState } from './room-state.ts';

/**
 * Has screen readers say a slide that was turned to, once: its title and text in their languages, what charts and
 * pictures show, without its foot and without fragments still to come; then each fragment as it appears.
 */
export function addAnnouncer(room: Room): void {
  const region = create('div', { class: 'announcer', 'aria-live': 'polite' });
  document.body.append(region);
  room.onChange((state, before) => {
    if (room.view === 'reading') return;
    // What is hidden is asked when the frame is drawn: asked at once, the page would be styled twice.
    requestAnimationFrame(() => say(state, before));
  });
  const say = (state: RoomState, before: RoomState) => {
    const { words, tag } = room.editions.language;
    const turned = state.place.slide !== before.place.slide || state.language !== before.language;
    const said = state.black
      ? words.screenBlack
      : turned || before.black
        ? describeSlide(state.place)
        : describeStep(state.place, before.place);
    if (!said) return;
    region.lang = tag;
    region.replaceChildren(said);
  };
}

function describeSlide({ slide, fragment }: Place): Node | undefined {
  const section = document.getElementById(slide);
  if (!section) return undefined;
  const hidden = new Set(
    listSteps(section)
      .slice(fragment + 1)
      .flat(),
  );
  const parts = [...section.querySelectorAll(':scope > .slide-head, :scope > .slide-body')];
  return strip(parts, hidden);
}

function describeStep(place: Place, before: Place): Node | undefined {
  if (place.fragment <= before.fragment) return undefined;
  const section = document.getElementById(place.slide);
  return section ? strip(listSteps(section)[place.fragment] ?? [], new Set()) : undefined;
}

/** The words of elements, a line a block, with alternatives for what is drawn. */
function strip(parts: readonly Element[], hidden: ReadonlySet<Element>): DocumentFragment {
  const said = document.createDocumentFragment();
  for (const part of parts) said.append(copyWords(part, hidden), ' ');
  return said;
}

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, td, th, dt, dd';

function copyWords(node: Element, hidden: ReadonlySet<Element>): Node {
  const copy = create('span', { lang: node.getAttribute('lang') ?? undefined });
  for (const child of node.childNodes) {
    if (child instanceof Text) copy.append(child.data.replaceAll('\u00ad', ''));
    if (!(child instanceof Element) || hidden.has(child) || !child.checkVisibility()) continue;
    if (child.matches('[aria-hidden="true"]')) continue;
    const drawn = child.getAttribute('aria-label') ?? child.getAttribute('alt');
    if (drawn !== null) copy.append(`${drawn} `);
    else if (!child.matches('svg')) copy.append(copyWords(child, hidden));
    if (child.matches(BLOCKS)) copy.append('. ');
  }
  return copy;
}
