import { DECK_ACTIONS } from '../../language/words/deck.ts';
import { SPEAKER_ACTIONS } from '../../language/words/speaker.ts';
import { isLike } from '../deck/storage.ts';
import type { Point, TalkAction, TalkState } from './talk-state.ts';

/** What the two windows of a talk say to each other. */
export type Message =
  | { readonly kind: 'hello'; readonly state?: TalkState }
  | { readonly kind: 'bye' }
  | { readonly kind: 'state'; readonly room: string; readonly state: TalkState }
  | { readonly kind: 'act'; readonly room: string; readonly action: TalkAction }
  | { readonly kind: 'jump'; readonly room: string; readonly slide: string }
  | { readonly kind: 'language'; readonly room: string; readonly tag: string }
  | { readonly kind: 'point'; readonly room: string; readonly at: Point };

const PLACE = { slide: '', fragment: 0 };
const POINT: Point = { x: 0, y: 0 };
const ROOM = { room: '' };
const STATE: Omit<TalkState, 'theme'> = {
  ...{ place: PLACE, language: '', black: false, full: false, waiting: false },
  ...{ revision: 0, at: PLACE, frozen: false, timer: { before: 0 }, taken: {}, entered: 0 },
};
/** What a state may have as well. */
const MORE = { back: PLACE, pointer: POINT, magnified: POINT, screen: '', slot: 0 };
const MORE_OF_TIMER = { since: 0, from: '' };
const SAMPLES: Readonly<Record<Exclude<Message['kind'], 'hello' | 'bye'>, object>> = {
  state: { ...ROOM, state: STATE },
  act: { ...ROOM, action: '' },
  jump: { ...ROOM, slide: '' },
  language: { ...ROOM, tag: '' },
  point: { ...ROOM, at: POINT },
};
const ACTIONS: readonly unknown[] = [...DECK_ACTIONS, ...SPEAKER_ACTIONS, 'shorter', 'longer'];
/** A later one could not be told from the next after it. */
const LAST_REVISION = Number.MAX_SAFE_INTEGER / 2;

type Fields = Readonly<Record<string, unknown>>;

/** Whether a message is one of this deck's: any page of the same server or disk may send one. */
export function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, state, action } = value as Fields;
  if (kind === 'bye') return true;
  if (kind === 'hello') return state === undefined || isState(state);
  if (typeof kind !== 'string' || !Object.hasOwn(SAMPLES, kind)) return false;
  if (!isLike(value as object, SAMPLES[kind as keyof typeof SAMPLES])) return false;
  return kind === 'state' ? isState(state) : kind !== 'act' || ACTIONS.includes(action);
}

function isState(value: unknown): boolean {
  if (!isLike<unknown>(value, STATE)) return false;
  const { theme, revision, taken, timer, ...rest } = value as Fields;
  return (
    (theme === 'light' || theme === 'dark') &&
    Math.abs(Number(revision)) < LAST_REVISION &&
    Object.values(taken as Fields).every(Number.isFinite) &&
    hasOnly(rest, MORE) &&
    hasOnly(timer as Fields, MORE_OF_TIMER)
  );
}

/** Whether what may be missing is as it is in a sample where it is there. */
function hasOnly(value: Fields, sample: Fields): boolean {
  return Object.entries(sample).every(
    ([name, part]) => value[name] === undefined || isLike(value[name], part),
  );
}
