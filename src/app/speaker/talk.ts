import type { DeckAction } from '../../language/words/deck.ts';
import { fullScreen } from '../deck/full-screen.ts';
import { findLast, isSame, type Place, stepFrom } from '../deck/place.ts';
import type { Room } from '../deck/room.ts';
import type { RoomState } from '../deck/room-state.ts';
import { Kept } from '../deck/storage.ts';
import { endRun, Runs } from './runs.ts';
import { findScreen } from './screens.ts';
import {
  listTimes,
  type Point,
  type TalkAction,
  type TalkPort,
  type TalkState,
} from './talk-state.ts';
import { pauseTimer, readTimer, STOPPED, startTimer } from './timer.ts';

type Own = Omit<TalkState, keyof RoomState | 'screen' | 'waiting'>;

const MIDDLE: Point = { x: 0.5, y: 0.5 };

/** The talk in the room's window: timer, freeze, spotlight and what else the deck alone does not know. */
export class Talk implements TalkPort {
  readonly isConnected = true;
  readonly runs = new Runs();
  /** Whether a view shows where the speaker is while the room is frozen. */
  isWatched: () => boolean = () => true;
  readonly #room: Room;
  readonly #kept: Kept<Own>;
  readonly #listeners: (() => void)[] = [];
  #mouse = MIDDLE;
  #isAdopting = false;

  constructor(room: Room) {
    this.#room = room;
    const { place } = room.state;
    this.#kept = new Kept<Own>('session', 'talk', {
      revision: 0,
      at: place,
      frozen: false,
      timer: STOPPED,
      taken: {},
      entered: 0,
    });
    if (!this.#own.frozen) this.#kept.value = { ...this.#own, at: place };
    room.guide = {
      isWatched: () => this.isWatched(),
      act: (action) => this.#guide(action),
      jump: (slide) => this.#guideJump(slide),
    };
    room.onChange((state, before) => this.#follow(state, before));
  }

  get state(): TalkState {
    return {
      ...this.#room.state,
      ...this.#own,
      screen: findScreen(),
      waiting: fullScreen.isWaiting,
    };
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  act(action: TalkAction): void {
    const { frozen, pointer, magnified } = this.#own;
    if (action === 'timer') this.#startOrPause(Date.now());
    else if (action === 'reset') this.#reset(Date.now());
    else if (action === 'freeze') this.#freeze(!frozen);
    else if (action === 'pointer') this.#update({ pointer: pointer ? undefined : this.#mouse });
    else if (action === 'magnify') this.#update({ magnified: magnified ? undefined : this.#mouse });
    else if (action === 'shorter') this.#lengthen(-60);
    else if (action === 'longer') this.#lengthen(60);
    else this.#room.act(action);
  }

  jump(slide: string): void {
    this.#room.jump(slide);
  }

  setLanguage(tag: string): void {
    this.#room.setLanguage(tag);
  }

  point(at: Point): void {
    this.#mouse = at;
    if (this.#own.pointer) this.#update({ pointer: at });
  }

  /** Takes over what another window knows of this talk, if that is more than this one does. */
  adopt(state: TalkState): void {
    if (state.revision <= this.#own.revision) return;
    const { place, language, theme, black, ...rest } = state;
    const { full: _full, back: _back, screen: _screen, waiting: _waiting, ...own } = rest;
    this.#kept.value = own;
    this.#isAdopting = true;
    this.#room.setLanguage(language);
    if (theme !== this.#room.state.theme) this.#room.setTheme(theme);
    this.#room.blacken(black);
    this.#room.go(place);
    this.#isAdopting = false;
    this.#tell();
  }

  get #own(): Own {
    return this.#kept.value;
  }

  /** While the room is frozen, the speaker alone moves; the first turn starts the timer. */
  #guide(action: DeckAction): boolean {
    const { frozen, at, pointer, magnified } = this.#own;
    if (action === 'close' && (pointer || magnified)) {
      this.#update({ pointer: undefined, magnified: undefined });
      return true;
    }
    if (!frozen || this.#room.state.black || this.#thawUnwatched()) return false;
    const { slides } = this.#room.editions;
    const move = (place: Place | undefined) => {
      if (place) this.#update({ at: place });
      return true;
    };
    const begin = (slide: Element | undefined) => slide && { slide: slide.id, fragment: -1 };
    switch (action) {
      case 'next':
        return move(stepFrom(slides, at, 1));
      case 'previous':
        return move(stepFrom(slides, at, -1));
      case 'first':
        return move(begin(slides[0]));
      case 'last':
        return move(begin(findLast(slides)));
      case 'close':
      case 'back':
        this.#thaw();
        return true;
      default:
        return false;
    }
  }

  #guideJump(slide: string): boolean {
    if (!this.#own.frozen || this.#thawUnwatched()) return false;
    this.#update({ at: { slide, fragment: -1 } });
    return true;
  }

  #thaw(): void {
    this.#update({ frozen: false, at: this.#room.state.place });
  }

  /** A room that stays frozen after its view is gone would take no key any more. */
  #thawUnwatched(): boolean {
    if (this.isWatched()) return false;
    this.#thaw();
    return true;
  }

  #freeze(frozen: boolean): void {
    const { at } = this.#own;
    this.#update({ frozen });
    if (!frozen) this.#room.go(at);
  }

  #follow(state: RoomState, before: RoomState): void {
    const { place } = state;
    if (this.#isAdopting) return;
    if (JSON.stringify(state) === JSON.stringify(before)) this.#tell();
    else this.#followChange(place, before);
  }

  #followChange(place: Place, before: RoomState): void {
    const { timer, frozen } = this.#own;
    const at = frozen ? this.#own.at : place;
    const isFresh = timer.since === undefined && timer.before === 0;
    // A jump to look something up is no beginning.
    const isTurn = isSame(place, stepFrom(this.#room.editions.slides, before.place, 1));
    if (isFresh && isTurn && this.#room.view === 'slides')
      this.#update({ at, timer: startTimer(timer, place.slide, Date.now()) });
    else if (place.slide === before.place.slide) this.#update({ at });
    else this.#leave(before.place.slide, at);
  }

  /** Notes how long a slide was shown. */
  #leave(slide: string, at: Place): void {
    const { timer, taken, entered } = this.#own;
    const counted = readTimer(timer, Date.now());
    const time = (taken[slide] ?? 0) + counted - entered;
    this.#update({ at, taken: { ...taken, [slide]: time }, entered: counted });
    if (this.#own.magnified) this.#update({ magnified: undefined });
  }

  #startOrPause(now: number): void {
    const { timer } = this.#own;
    const { slide } = this.#room.state.place;
    const isRunning = timer.since !== undefined;
    this.#update({ timer: isRunning ? pauseTimer(timer, now) : startTimer(timer, slide, now) });
  }

  /** Adds seconds to the slot. */
  #lengthen(by: number): void {
    const { slot = this.#room.editions.data.slot ?? 0 } = this.#own;
    this.#update({ slot: Math.max(60, slot + by) });
  }

  #reset(now: number): void {
    const run = endRun(listTimes(this.state, now), this.#room.state.language, new Date(now));
    if (run) this.runs.add(run);
    this.#update({ timer: STOPPED, taken: {}, entered: 0 });
  }

  #update(change: Partial<Own>): void {
    const revision = Math.max(Date.now(), this.#own.revision + 1);
    this.#kept.value = { ...this.#own, ...change, revision };
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
