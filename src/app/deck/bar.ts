import type { DeckAction } from '../../language/words/deck.ts';
import { create } from './dom.ts';
import { isAtFoot } from './gestures.ts';
import { drawIcon, type IconName } from './icons.ts';
import { DECK_KEYS, type KeyBinding } from './keys.ts';
import type { Room } from './room.ts';

/** A button of the bar: its picture is the one of its action's name. */
export interface BarButton {
  readonly action: IconName;
  readonly name: string;
  /** A word under the picture. */
  readonly word?: string;
  readonly binding?: KeyBinding | undefined;
  readonly pressed?: boolean;
  run(): void;
}

/** Seconds the bar stays after the last movement. */
const SECONDS = 3;
const ACTIONS = [
  'previous',
  'next',
  'back',
  'overview',
  'dark',
  'black',
  'full',
  'help',
] as const satisfies readonly DeckAction[];

/**
 * The bar with what keys do, for mouse and touch: over the slides it comes with a movement and goes away by itself,
 * and above the document it stays. `extra` gives the buttons that only one edition has.
 */
export function addBar(room: Room, extra: () => readonly BarButton[]): void {
  const bar = document.querySelector<HTMLElement>('.language-switch');
  if (!bar) return;
  const buttons = create('div', { class: 'bar-buttons' });
  bar.append(buttons);
  let drawn = '';
  const draw = () => {
    const listed = listButtons(room, extra());
    // What they do follows from what they are, and from whether the window is wide.
    const key = JSON.stringify([room.state.language, room.isWide, listed]);
    if (key === drawn) return;
    drawn = key;
    const focused = buttons.contains(document.activeElement)
      ? document.activeElement?.getAttribute('data-action')
      : undefined;
    buttons.replaceChildren(...listed.map(drawButton));
    if (focused) buttons.querySelector<HTMLElement>(`[data-action="${focused}"]`)?.focus();
  };
  draw();
  room.onChange(draw);
  bar.addEventListener('click', (event) => chooseLanguage(event, room));
  showOnMovement(bar, room);
}

export function drawButton({ action, name, word, binding, pressed, run }: BarButton): HTMLElement {
  const keys = binding?.shown.filter((key) => key.length === 1).join(' ');
  const button = create('button', {
    type: 'button',
    'data-action': action,
    // A word that is seen is the name, so that it can be spoken to; where it has no room it is still said.
    'aria-label': word ?? name,
    title: keys ? `${name} (${keys})` : name,
    'aria-pressed': pressed === undefined ? undefined : String(pressed),
  });
  button.append(drawIcon(action));
  if (word) button.append(create('span', { class: 'word' }, word));
  button.addEventListener('click', (event) => {
    // A mouse gives the keys back to the deck, before a dialog opens that would return the focus: space would press
    // the button again.
    if (event.detail > 0) button.blur();
    run();
  });
  return button;
}

function listButtons(room: Room, extra: readonly BarButton[]): readonly BarButton[] {
  const { words } = room.editions.language;
  const view = room.view === 'slides' ? 'read' : 'present';
  const fits = (view === 'present') === room.isWide;
  const toggle: BarButton = {
    action: view,
    name: words[view],
    // A tablet in front of a room: nobody looks for the slides behind a picture.
    ...(view === 'present' && { word: words.present }),
    // What the window has room for needs no force, and changes with it again.
    run: () => void room.force(fits ? undefined : view === 'read' ? 'reading' : 'slides'),
  };
  const isBack = (action: DeckAction) => action !== 'back' || room.state.back !== undefined;
  const actions =
    room.view === 'slides' ? ACTIONS.filter(isBack) : (['overview', 'dark', 'help'] as const);
  const own = actions.map((action): BarButton => {
    const pressed = action === 'dark' ? { pressed: room.state.theme === 'dark' } : {};
    return {
      action,
      name: words.actions[action],
      binding: DECK_KEYS.find((binding) => binding.action === action),
      ...pressed,
      run: () => room.act(action),
    };
  });
  return [...own, ...extra, toggle];
}

function chooseLanguage(event: MouseEvent, room: Room): void {
  const link =
    event.target instanceof Element && event.target.closest<HTMLElement>('[data-locale]');
  if (!link) return;
  event.preventDefault();
  room.setLanguage(link.dataset.locale ?? '');
  if (event.detail > 0) link.blur();
}

function showOnMovement(bar: HTMLElement, room: Room): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isCalling = false;
  /** Whether the mouse rests on the bar: its next click there is meant for what it sees. */
  let isOver = false;
  const root = document.documentElement;
  const show = () => {
    root.toggleAttribute('data-moving', true);
    clearTimeout(timer);
    timer = setTimeout(() => isOver || root.toggleAttribute('data-moving', false), SECONDS * 1000);
  };
  const leave = () => {
    if (isOver) show();
    isOver = false;
  };
  document.addEventListener('pointermove', ({ pointerType }) => pointerType === 'mouse' && show());
  for (const type of ['pointerenter', 'pointermove'] as const)
    bar.addEventListener(type, ({ pointerType }) => {
      isOver = pointerType === 'mouse';
    });
  bar.addEventListener('pointerleave', leave);
  // Whoever goes on by keys, or in the speaker view, has left the mouse behind: the slides come clear of the bar.
  document.addEventListener('keydown', leave);
  window.addEventListener('blur', leave);
  // A finger turns wherever else it is, and what it turned to should be in full sight.
  document.addEventListener('pointerdown', (event) => {
    const isInBar = bar.contains(event.target as Node);
    const isCall = event.pointerType !== 'mouse' && (isInBar || isAtFoot(event));
    isCalling = isCall && room.view === 'slides' && !root.hasAttribute('data-moving');
    if (isCall) show();
  });
  // The tap that brings the bar presses nothing in it; a key or a screen reader that presses a button calls nothing.
  const keep = (event: MouseEvent) => {
    const isKept = isCalling && event.detail > 0 && bar.contains(event.target as Node);
    isCalling = false;
    if (!isKept) return;
    event.stopPropagation();
    event.preventDefault();
  };
  document.addEventListener('click', keep, { capture: true });
  if (matchMedia('(pointer: coarse)').matches) show();
}
