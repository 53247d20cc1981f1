import type { SpeakerWords } from '../../language/words/speaker.ts';
import { create, fill } from '../deck/dom.ts';
import type { Editions } from '../deck/editions.ts';
import { readNumber } from '../deck/slide-copy.ts';
import { findScreen, type Screens } from './screens.ts';
import type { TalkPort } from './talk-state.ts';

/** What the line speaks of. */
export interface StatusMatter {
  readonly talk: TalkPort;
  readonly editions: Editions;
  readonly words: SpeakerWords;
  /** Opens the room's window; none where view and room are one. */
  openRoom?(): void;
  /** The computer's screens, where view and room may be on several. */
  readonly screens?: Screens;
  /** Opens the view in a window of its own, where they are one. */
  openOwn?(): void;
  /** A word to begin with, where they are. */
  readonly notice?: string;
}

type Tone = 'lost' | 'black' | 'frozen' | 'good' | 'same' | 'one' | 'waiting';

/** What is out of the ordinary, in words: no answer from the room, a black or frozen screen; else that all is well. */
export class StatusLine {
  readonly element = create('p', { class: 'speaker-status', role: 'status' });
  #drawn = '';

  show(matter: StatusMatter): void {
    const [text, tone] = describe(matter);
    const { talk, openRoom, openOwn, screens, words } = matter;
    const canPlace = tone === 'same' && screens?.canAsk;
    const key = `${text} ${talk.state?.place.slide} ${canPlace}`;
    if (key === this.#drawn) return;
    this.#drawn = key;
    this.element.dataset.tone = tone;
    this.element.textContent = text;
    if (tone === 'lost' && openRoom) this.#offer(words.openRoom, openRoom);
    if (canPlace) this.#offer(words.placeWindows, () => void screens?.ask());
    if (tone === 'one' && openOwn) this.#offer(words.openOwn, openOwn);
  }

  #offer(name: string, run: () => void): void {
    const button = create('button', { type: 'button' }, name);
    button.addEventListener('click', run);
    this.element.append(' ', button);
  }
}

function describe({ talk, editions, words, openRoom, notice }: StatusMatter): [string, Tone] {
  const { state } = talk;
  if (!talk.isConnected) return [words.lost, 'lost'];
  if (state?.black) return [words.black, 'black'];
  const kept = editions.slides.find(({ id }) => id === state?.place.slide);
  if (state?.frozen && kept) return [fill(words.frozen, { slide: readNumber(kept) }), 'frozen'];
  if (!openRoom) return [[notice, words.oneScreen].filter(Boolean).join(' '), 'one'];
  if (state?.waiting) return [words.fullInRoom, 'waiting'];
  const isSame = state?.screen !== undefined && state.screen === findScreen();
  return isSame
    ? [`${words.connected} – ${state?.full ? words.sameFull : words.sameScreen}`, 'same']
    : [words.connected, 'good'];
}
