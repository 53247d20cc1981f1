import type { DeckWords } from '../../language/words/deck.ts';
import type { SpeakerAction, SpeakerWords } from '../../language/words/speaker.ts';
import { drawButton } from '../deck/bar.ts';
import { create } from '../deck/dom.ts';
import type { IconName } from '../deck/icons.ts';
import { DECK_KEYS } from '../deck/keys.ts';
import { SPEAKER_KEYS } from './keys.ts';
import type { TalkAction, TalkState } from './talk-state.ts';

/** Whatever can be done in the view. */
export type ViewAction = TalkAction | SpeakerAction;

const BAR = [
  'previous',
  'next',
  'back',
  'overview',
  'language',
  'black',
  'freeze',
  'pointer',
  'magnify',
  'dark',
  'full',
  'times',
  'help',
] as const satisfies readonly (IconName & ViewAction)[];

/** Whether an action takes a view in a window of its own: where the room sees the view itself, nothing would happen. */
export function isForTwo(action: ViewAction): boolean {
  return action === 'freeze' || action === 'pointer' || action === 'magnify';
}

/** The words of a language that buttons have. */
interface ButtonWords {
  readonly tag: string;
  readonly deck: DeckWords;
  readonly speaker: SpeakerWords;
  /** BCP 47 tag that numbers are printed by. */
  readonly formatting: string;
}

/** Everything that the view does, for mouse and touch. */
export class ViewButtons {
  /** Beside the gauges: start, reset, and the way back to the slides. */
  readonly clock = create('div', { class: 'clock-buttons' });
  /** Above the notes. */
  readonly sizes = create('div', { class: 'size-buttons' });
  readonly bar = create('nav', { class: 'speaker-bar' });
  readonly #act: (action: ViewAction) => void;
  readonly #isHere: boolean;
  #drawn = '';

  /** `isHere` where the view stands in front of the slides, and can be closed. */
  constructor(act: (action: ViewAction) => void, isHere: boolean) {
    this.#act = act;
    this.#isHere = isHere;
  }

  draw(state: TalkState | undefined, words: ButtonWords): void {
    const pressed = listPressed(state);
    const key = JSON.stringify([words.tag, pressed, state?.back !== undefined, isRunning(state)]);
    if (key === this.#drawn) return;
    this.#drawn = key;
    this.bar.setAttribute('aria-label', words.deck.controls);
    keepFocusIn(this.bar, this.#drawBar(state, words));
    keepFocusIn(this.clock, this.#drawClock(state, words));
    keepFocusIn(this.sizes, this.#drawSizes(words.speaker));
  }

  #drawBar(state: TalkState | undefined, { deck, speaker }: ButtonWords): readonly HTMLElement[] {
    const names = { ...deck.actions, ...speaker.actions };
    const short = { ...deck.short, ...speaker.short };
    const pressed = listPressed(state);
    const isThere = (action: ViewAction) =>
      action === 'back' ? state?.back !== undefined : !this.#isHere || !isForTwo(action);
    return BAR.filter(isThere).map((action) =>
      drawButton({
        action,
        name: names[action],
        word: short[action],
        binding: [...DECK_KEYS, ...SPEAKER_KEYS].find((one) => one.action === action),
        ...(pressed[action] !== undefined && { pressed: pressed[action] }),
        run: () => this.#act(action),
      }),
    );
  }

  #drawClock(
    state: TalkState | undefined,
    { speaker: words, formatting }: ButtonWords,
  ): readonly HTMLElement[] {
    const start = this.#drawPlain('timer', isRunning(state) ? words.pause : words.start);
    start.className = 'start';
    const back = this.#isHere ? [this.#drawPlain('speaker', words.closeView)] : [];
    const slot = [
      this.#drawMinute('shorter', words.left, formatting),
      this.#drawMinute('longer', words.left, formatting),
    ];
    return [...slot, start, this.#drawPlain('reset', words.yes), ...back];
  }

  /** Takes a minute of the slot, as the chair does, or gives one more. */
  #drawMinute(action: 'shorter' | 'longer', left: string, formatting: string): HTMLElement {
    const minute = new Intl.NumberFormat(formatting, {
      style: 'unit',
      unit: 'minute',
      signDisplay: 'always',
    }).format(action === 'longer' ? 1 : -1);
    const button = this.#drawPlain(action, minute);
    button.title = `${left}: ${minute}`;
    button.setAttribute('aria-label', button.title);
    return button;
  }

  #drawSizes(words: SpeakerWords): readonly HTMLElement[] {
    const sizes = (['smaller', 'larger'] as const).map((action) => {
      const sign = action === 'larger' ? 'A+' : 'A−';
      const button = this.#drawPlain(action, sign);
      button.setAttribute('aria-label', `${sign} ${words.actions[action]}`);
      button.title = words.actions[action];
      button.dir = 'ltr';
      return button;
    });
    return [create('h2', {}, words.notes), ...sizes];
  }

  #drawPlain(action: ViewAction, name: string): HTMLButtonElement {
    const button = create('button', { type: 'button', 'data-action': action }, name);
    button.addEventListener('click', (event) => {
      // As in the bar, a mouse gives the keys back: space would press the button again.
      if (event.detail > 0) button.blur();
      this.#act(action);
    });
    return button;
  }
}

function listPressed(state: TalkState | undefined): Partial<Record<ViewAction, boolean>> {
  return {
    black: state?.black ?? false,
    freeze: state?.frozen ?? false,
    pointer: state?.pointer !== undefined,
    magnify: state?.magnified !== undefined,
    dark: state?.theme === 'dark',
    full: state?.full ?? false,
  };
}

function isRunning(state: TalkState | undefined): boolean {
  return state?.timer.since !== undefined;
}

/** Puts fresh elements in place; the one that takes the place of what had the focus has it. */
function keepFocusIn(place: HTMLElement, fresh: readonly HTMLElement[]): void {
  const focused = place.contains(document.activeElement)
    ? document.activeElement?.getAttribute('data-action')
    : undefined;
  place.replaceChildren(...fresh);
  if (focused) place.querySelector<HTMLElement>(`[data-action="${focused}"]`)?.focus();
}
