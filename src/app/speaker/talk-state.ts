import type { DeckAction } from '../../language/words/deck.ts';
import type { SpeakerAction } from '../../language/words/speaker.ts';
import type { Place } from '../deck/place.ts';
import type { RoomState } from '../deck/room-state.ts';
import { readTimer, type Timer } from './timer.ts';

/** A point on the slide, in shares of its width and height. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A talk as both windows know it. */
export interface TalkState extends RoomState {
  /** When it last changed, in ms: the window that knows the later state is believed. */
  readonly revision: number;
  /** Where the speaker is: not where the room is, while that is frozen. */
  readonly at: Place;
  readonly frozen: boolean;
  readonly timer: Timer;
  /** Milliseconds on each slide, without those on the one that is shown. */
  readonly taken: Readonly<Record<string, number>>;
  /** What the timer had counted when the slide that is shown came up. */
  readonly entered: number;
  readonly pointer?: Point | undefined;
  readonly magnified?: Point | undefined;
  /** Which screen the room's window is on, where the browser says it. */
  readonly screen?: string | undefined;
  /** Whether that window fills its screen at the next click or key there: browsers want one. */
  readonly waiting: boolean;
  /** The slot in seconds, once the chair has given another than the deck has. */
  readonly slot?: number;
}

export type TalkAction =
  | DeckAction
  | Exclude<SpeakerAction, 'speaker' | 'larger' | 'smaller' | 'notesDown' | 'notesUp' | 'times'>
  | 'shorter'
  | 'longer';

/** A talk, wherever it is held: in this window, or in another one. */
export interface TalkPort {
  /** None until the other window has answered. */
  readonly state: TalkState | undefined;
  readonly isConnected: boolean;
  act(action: TalkAction): void;
  jump(slide: string): void;
  setLanguage(tag: string): void;
  /** Where the mouse is on the slide. */
  point(at: Point): void;
  onChange(listener: () => void): void;
}

/** Milliseconds on each slide, the one that is shown included. */
export function listTimes(
  { taken, entered, timer, place }: TalkState,
  now: number,
): Readonly<Record<string, number>> {
  const here = readTimer(timer, now) - entered;
  return { ...taken, [place.slide]: (taken[place.slide] ?? 0) + here };
}
