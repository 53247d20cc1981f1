import { expect, _baseTest as test } from '@playwright/test';
import type { Room } from '../../../src/app/deck/room.ts';
import type { RoomEnd, ViewEnd } from '../../../src/app/speaker/link.ts';
import type { Talk } from '../../../src/app/speaker/talk.ts';
import type { TalkAction } from '../../../src/app/speaker/talk-state.ts';
import { ONE_SCREEN } from '../../fixture/one-screen.ts';

const globals = globalThis as unknown as Record<string, unknown>;
const names = ['screen', 'window', 'location', 'sessionStorage', 'BroadcastChannel', 'setInterval'];
const before = Object.getOwnPropertyDescriptors(globalThis) as Record<string, PropertyDescriptor>;
const realNow = Date.now;

globals.screen = ONE_SCREEN;
const link = await import('../../../src/app/speaker/link.ts');
const talks = await import('../../../src/app/speaker/talk.ts');

const ids = ['opening', 'reefs', 'close'];
const slides = ids.map((id) => ({
  ...{ id, querySelectorAll: () => [], classList: { contains: () => false } },
}));

type State = Room['state'];

/** A deck without a page. */
function openDeck(kept: Partial<State>) {
  const listeners: ((state: State, before: State) => void)[] = [];
  const update = (change: Partial<State>) => {
    const earlier = deck.state;
    deck.state = { ...earlier, ...change };
    for (const listener of listeners) listener(deck.state, earlier);
  };
  const turn = (by: 1 | -1) => {
    const slide = ids[ids.indexOf(deck.state.place.slide) + by];
    if (slide) update({ place: { slide, fragment: -1 } });
  };
  const acts: Partial<Record<TalkAction, () => void>> = {
    next: () => (deck.state.black ? update({ black: false }) : turn(1)),
    previous: () => turn(-1),
    language: () => update({ language: deck.state.language === 'en' ? 'fr' : 'en' }),
    dark: () => update({ theme: deck.state.theme === 'dark' ? 'light' : 'dark' }),
    black: () => update({ black: !deck.state.black }),
  };
  const deck = {
    state: {
      ...{ place: { slide: 'opening', fragment: -1 }, language: 'en', theme: 'light' },
      ...{ black: false, full: false, ...kept },
    } as State,
    ...{ view: 'slides', editions: { slides, data: {} } },
    guide: undefined as Room['guide'],
    onChange: (listener: (state: State, before: State) => void) => listeners.push(listener),
    act: (action: TalkAction) => deck.guide?.act(action as 'next') || acts[action]?.(),
    go: (place: State['place']) => update({ place }),
    setLanguage: (language: string) => update({ language }),
    setTheme: (theme: State['theme']) => update({ theme }),
    blacken: (black: boolean) => update({ black }),
  };
  return deck;
}

type Name = 'room' | 'view';

/** Windows of one talk: what they send waits until it is delivered, and time stands until it goes on. */
class Windows {
  now = 2_000_000_000_000;
  /** By sender and receiver: `view room`. */
  readonly #waiting = new Map<string, unknown[]>();
  readonly #decks = new Map<Name, ReturnType<typeof openDeck>>();
  readonly #talks = new Map<Name, Talk>();
  readonly #ends = new Map<Name, RoomEnd | ViewEnd>();
  readonly #stored = new Map<Name, Map<string, string>>();
  readonly #takers = new Map<Name, (event: { data: unknown }) => void>();
  readonly #leavers = new Map<Name, () => void>();
  #call = () => {};

  /** Loads a window, for the first time or again. */
  load(name: Name): void {
    this.#within(name, () => {
      if (name === 'view') this.#ends.set(name, new link.ViewEnd());
      else {
        const deck = openDeck(this.#decks.get(name)?.state ?? {});
        const talk = new talks.Talk(deck as unknown as Room);
        const end = new link.RoomEnd(talk, () => {});
        talk.isWatched = () => end.hasView;
        this.#decks.set(name, deck);
        this.#talks.set(name, talk);
        this.#ends.set(name, end);
      }
    });
  }

  /** A key in a window. */
  press(name: Name, action: TalkAction): void {
    this.#within(name, () => {
      const end = this.#ends.get(name);
      if (end instanceof link.ViewEnd) end.act(action);
      else if (action !== 'freeze' || end?.hasView) this.#talks.get(name)?.act(action);
    });
  }

  call(): void {
    this.#within('view', this.#call);
  }

  /** The view is closed. */
  leave(): void {
    this.#within('view', () => this.#leavers.get('view')?.());
  }

  #deliver(way: string): void {
    const [, to] = way.split(' ') as [Name, Name];
    const data = this.#waiting.get(way)?.shift();
    if (data) this.#within(to, () => this.#takers.get(to)?.({ data }));
  }

  /** Delivers all that waits, and what that leads to. */
  settle(): void {
    for (let ways = this.#ways; ways.length; ways = this.#ways)
      for (const way of ways) this.#deliver(way);
  }

  get #ways(): readonly string[] {
    return [...this.#waiting].filter(([, { length }]) => length).map(([way]) => way);
  }

  state(name: Name) {
    return this.#within(
      name,
      () => (this.#talks.get(name) ?? (this.#ends.get(name) as ViewEnd)).state,
    );
  }

  #within<Result>(name: Name, run: () => Result): Result {
    const stored = this.#stored.get(name) ?? new Map<string, string>();
    this.#stored.set(name, stored);
    const windows = this;
    class Channel {
      addEventListener(_: string, take: (event: { data: unknown }) => void): void {
        windows.#takers.set(name, take);
      }
      postMessage(data: unknown): void {
        for (const other of windows.#ends.keys()) {
          const way = `${name} ${other}`;
          if (other === name) continue;
          windows.#waiting.set(way, [...(windows.#waiting.get(way) ?? []), structuredClone(data)]);
        }
      }
    }
    Object.assign(globals, {
      window: {
        ...{ origin: 'null', opener: null },
        addEventListener: (type: string, leave: () => void) =>
          type === 'pagehide' && this.#leavers.set(name, leave),
      },
      location: { pathname: '/deck' },
      sessionStorage: {
        getItem: (key: string) => stored.get(key) ?? null,
        setItem: (key: string, text: string) => stored.set(key, text),
      },
      BroadcastChannel: Channel,
      setInterval: (call: () => void) => {
        this.#call = call;
      },
    });
    Date.now = () => this.now;
    try {
      return run();
    } finally {
      Date.now = realNow;
      for (const one of names)
        if (before[one]) Object.defineProperty(globals, one, before[one]);
        else delete globals[one];
    }
  }
}

/** Room and view, connected. */
function connect(): Windows {
  const windows = new Windows();
  windows.load('room');
  windows.load('view');
  windows.settle();
  return windows;
}

test('a frozen room turns for no key as long as its view is there, however late that is heard', () => {
  for (const name of ['view', 'room'] as const)
    for (const isReloaded of [false, true]) {
      const windows = connect();
      windows.press('view', 'freeze');
      windows.settle();
      // The view is held: its keys go before its next call.
      windows.now += 3000;
      if (isReloaded) windows.load('room');
      windows.press(name, 'next');
      windows.settle();
      const frozen = { frozen: true, place: { slide: 'opening' }, at: { slide: 'reefs' } };
      expect(windows.state('room'), `${name} ${isReloaded}`).toMatchObject(frozen);
      windows.call();
      windows.settle();
      expect(windows.state('view')).toEqual(windows.state('room'));
    }
});

test('a room whose view is gone turns, whether that said so or has been silent for long', () => {
  for (const saysSo of [true, false]) {
    const windows = connect();
    windows.press('view', 'freeze');
    windows.settle();
    if (saysSo) windows.leave();
    else windows.now += 15_000;
    windows.settle();
    windows.press('room', 'next');
    expect(windows.state('room')).toMatchObject({ frozen: false, place: { slide: 'reefs' } });
  }
});
