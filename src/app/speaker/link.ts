import { Kept } from '../deck/storage.ts';
import { isMessage, type Message } from './message.ts';
import { describeWindow, type Screens } from './screens.ts';
import type { Talk } from './talk.ts';
import type { Point, TalkAction, TalkPort, TalkState } from './talk-state.ts';

/** Milliseconds between two calls, and after how many without an answer the room counts as lost. */
const CALL = 400;
const LOST = 2000;
/** After how many without a word a view counts as gone: one that closes says so, and a busy computer has it call late. */
const GONE = 10_000;

/** Tells this deck's messages from any others. */
const MARK = 'delegation-deck';

/**
 * Windows of one deck that can reach each other: those that opened each other, and, where the browser lets files or
 * a server's pages share a channel, all of them.
 */
class Wire {
  readonly #channel: BroadcastChannel | undefined;
  readonly #windows = new Set<Window>();
  readonly #receive: (message: Message) => void;
  readonly #id = drawId();
  #count = 0;
  /** The last message of each other window: one that comes by two ways counts once. */
  readonly #seen = new Map<unknown, number>();

  constructor(receive: (message: Message) => void) {
    this.#receive = receive;
    this.#channel = openChannel();
    this.#channel?.addEventListener('message', ({ data }) => this.#take(data));
    window.addEventListener('message', ({ data, source, origin }) => {
      if (origin !== window.origin) return;
      if (this.#take(data) && source && 'closed' in source) this.add(source);
    });
    if (window.opener) this.add(window.opener as Window);
  }

  add(other: Window): void {
    this.#windows.add(other);
  }

  /** The window of another end that was met last and is still open. */
  find(): Window | undefined {
    return [...this.#windows].findLast(({ closed }) => !closed);
  }

  send(message: Message): void {
    this.#count += 1;
    const { pathname: path } = location;
    const marked = { mark: MARK, path, from: this.#id, count: this.#count, message };
    for (const other of this.#windows) {
      if (other.closed) this.#windows.delete(other);
      // A file has no origin that could be named here; the other side compares origins.
      else other.postMessage(marked, window.origin === 'null' ? '*' : window.origin);
    }
    this.#channel?.postMessage(marked);
  }

  #take(data: unknown): boolean {
    if (typeof data !== 'object' || data === null) return false;
    const { mark, path, from, count, message } = data as Readonly<Record<string, unknown>>;
    if (mark !== MARK || path !== location.pathname || typeof count !== 'number') return false;
    if (!isMessage(message)) return false;
    if (count <= (this.#seen.get(from) ?? 0)) return true;
    this.#seen.set(from, count);
    this.#receive(message);
    return true;
  }
}

function drawId(): string {
  return Math.random().toString(36).slice(2);
}

function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(`${MARK} ${location.pathname}`);
  } catch {
    return undefined;
  }
}

/** The room's end: answers every view that calls, and does what views ask. */
export class RoomEnd {
  readonly #wire: Wire;
  /** The same after a reload, so that what a view asks meanwhile still counts. */
  readonly #id = new Kept('session', 'room-id', drawId());
  readonly #talk: Talk;
  readonly #onView: () => void;
  /** When a view last spoke: one that was there before a reload still is. */
  readonly #heard = new Kept('session', 'view-heard', 0);
  #isMet = false;

  /** `onView` is called when a view comes. */
  constructor(talk: Talk, onView: () => void) {
    this.#talk = talk;
    this.#onView = onView;
    this.#id.value = this.#id.value;
    this.#wire = new Wire((message) => {
      if (message.kind === 'bye') {
        this.#heard.value = 0;
      } else if (message.kind === 'state') {
        // Another copy of the deck, which the same speaker has open: what is turned there is turned here.
        if (this.hasView && message.room !== this.#id.value) talk.adopt(message.state);
      } else this.#hear(message);
    });
    talk.onChange(() => this.#send());
  }

  /** Whether a view has called just now. */
  get hasView(): boolean {
    return Date.now() - this.#heard.value < GONE;
  }

  /** Opens the view in a window of its own, or brings the one that is open to the front; false where it is blocked. */
  openView(address: string, features: string): boolean {
    const open = this.hasView ? this.#wire.find() : undefined;
    if (open) {
      open.focus();
      return true;
    }
    const view = window.open(address, '_blank', features);
    if (view) this.#wire.add(view);
    return view !== null;
  }

  #send(): void {
    this.#wire.send({ kind: 'state', room: this.#id.value, state: this.#talk.state });
  }

  /** Whatever a view says shows that it is there: on a busy computer a key of it comes before its next call. */
  #hear(message: Exclude<Message, { kind: 'bye' | 'state' }>): void {
    if (!this.#isMet || !this.hasView) this.#onView();
    this.#isMet = true;
    this.#heard.value = Date.now();
    if (message.kind === 'hello') {
      if (message.state) this.#talk.adopt(message.state);
      this.#send();
    } else if (message.room === this.#id.value) this.#obey(message);
  }

  #obey(message: Exclude<Message, { kind: 'hello' | 'bye' | 'state' }>): void {
    if (message.kind === 'act') this.#talk.act(message.action);
    if (message.kind === 'jump') this.#talk.jump(message.slide);
    if (message.kind === 'language') this.#talk.setLanguage(message.tag);
    if (message.kind === 'point') this.#talk.point(message.at);
  }
}

/** The view's end: calls the room until it answers, again and again, and keeps what it last said. */
export class ViewEnd implements TalkPort {
  readonly #wire: Wire;
  readonly #listeners: (() => void)[] = [];
  #room = '';
  #heard = 0;
  #state: TalkState | undefined;
  #wasConnected = false;

  constructor() {
    this.#wire = new Wire((message) => {
      if (message.kind !== 'state') return;
      // Of two copies of the deck the one that was turned last is followed; the other takes it over.
      const { room, state } = message;
      const isNews = state.revision > (this.#state?.revision ?? 0);
      if (room === this.#room || isNews || !this.isConnected) this.#hear(room, state);
    });
    window.addEventListener('pagehide', () => this.#wire.send({ kind: 'bye' }));
    setInterval(() => this.#call(), CALL);
    this.#call();
  }

  get state(): TalkState | undefined {
    return this.#state;
  }

  get isConnected(): boolean {
    return Date.now() - this.#heard < LOST;
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  act(action: TalkAction): void {
    this.#wire.send({ kind: 'act', room: this.#room, action });
  }

  jump(slide: string): void {
    this.#wire.send({ kind: 'jump', room: this.#room, slide });
  }

  setLanguage(tag: string): void {
    this.#wire.send({ kind: 'language', room: this.#room, tag });
  }

  point(at: Point): void {
    this.#wire.send({ kind: 'point', room: this.#room, at });
  }

  /** Opens a window for the room, which learns from here where the talk is. */
  openRoom(address: string, { other }: Screens): void {
    const room = window.open(address, '_blank', describeWindow(other));
    if (room) this.#wire.add(room);
  }

  #call(): void {
    this.#wire.send({ kind: 'hello', ...(this.#state && { state: this.#state }) });
    if (this.isConnected !== this.#wasConnected) this.#tell();
  }

  #hear(room: string, state: TalkState): void {
    this.#room = room;
    this.#heard = Date.now();
    // A room that has just begun learns where the talk is from the next call.
    if (this.#state && state.revision < this.#state.revision) return;
    const same = JSON.stringify(this.#state) === JSON.stringify(state);
    this.#state = state;
    if (!same || !this.#wasConnected) this.#tell();
  }

  #tell(): void {
    this.#wasConnected = this.isConnected;
    for (const listener of this.#listeners) listener();
  }
}
