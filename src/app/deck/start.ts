import '../../../assets/theme/index.css';
import type { DeckData } from '../../html/page.ts';
import { followReading } from '../reading/reading.ts';
import { addAnnouncer } from './announcer.ts';
import { addBar, type BarButton } from './bar.ts';
import { closeDialog } from './dialog.ts';
import { Editions } from './editions.ts';
import { onFullEscape } from './full-screen.ts';
import { addClicks, addSwipes, addWheel, type Way } from './gestures.ts';
import { type HelpRow, listRows, openHelp } from './help.ts';
import { DECK_KEYS, findAction, isStarted, keepKey, keepStart, readKey } from './keys.ts';
import { addLiveUpdate, awaitDeck } from './live-update.ts';
import { openOverview } from './overview.ts';
import { addPlainCopy } from './plain-copy.ts';
import { addProgress } from './progress.ts';
import { Room } from './room.ts';
import { keepAwake } from './wake-lock.ts';

/** What only one edition has, beside the deck. */
export interface Extension {
  /** Buttons of the bar; asked again after each change. */
  listButtons(): readonly BarButton[];
  listHelp(): readonly HelpRow[];
  /** Takes a key before the deck does; whether it did. */
  takeKey(event: KeyboardEvent): boolean;
}

/** The page's slides and what the script needs to know of them; none while the sources cannot be shown. */
export function readEditions(): Editions | undefined {
  const data = readData();
  return data.languages.length ? new Editions(data) : undefined;
}

/** Makes the page's slides a deck in the reader's language; resolves when it can be used. */
export async function startDeck(extend?: (room: Room) => Extension | undefined): Promise<void> {
  const editions = readEditions();
  // The sources cannot be shown, and Vite's overlay says why: wait with the address as it is.
  if (!editions) return awaitDeck();
  const query = new URLSearchParams(location.search);
  const exporting = query.has('export') || query.get('view') === 'print';
  document.documentElement.toggleAttribute('data-export', exporting);
  const root = document.querySelector<HTMLElement>('main.reveal');
  if (!root) throw new Error('the page has no deck');
  const room = new Room(editions, root, exporting);
  if (exporting) return room.open();
  const extension = extend?.(room);
  const isFirst = room.state.place.slide === editions.slides[0]?.id;
  if (isFirst && room.view === 'slides') await awaitPaint();
  await room.open();
  addOpeners(room, extension);
  addBar(room, () => extension?.listButtons() ?? []);
  addKeys(room, extension);
  const turn = (way: Way) => {
    if (room.view !== 'slides') return false;
    room.act(way);
    return true;
  };
  addSwipes(root, turn);
  addWheel(root, turn);
  addClicks(root, () => room.isPresented, turn);
  addProgress(root, room);
  addAnnouncer(room);
  followReading(room);
  keepAwake(room);
  addPlainCopy();
  addLiveUpdate(room);
}

/**
 * The page shows its first slide by itself: it is painted, letters and all, before the script takes its time. A window
 * behind others paints nothing, and a browser may not say when it has: neither is waited for.
 */
function awaitPaint(): Promise<void> {
  return new Promise((resolve) => {
    const type = 'largest-contentful-paint';
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) return resolve();
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe({ type, buffered: true });
    setTimeout(resolve, 250);
  });
}

function readData(): DeckData {
  const text = document.querySelector('#deck_data')?.textContent ?? '{"languages":[]}';
  return JSON.parse(text) as DeckData;
}

function addOpeners(room: Room, extension: Extension | undefined): void {
  const { editions, openers } = room;
  openers.overview = () =>
    openOverview(editions, room.state.place.slide, (slide) => room.jump(slide));
  openers.help = () => {
    const { words } = editions.language;
    openHelp(words, extension?.listHelp() ?? [], listRows(DECK_KEYS, words.actions));
  };
}

function addKeys(room: Room, extension: Extension | undefined): void {
  document.addEventListener('keydown', (event) => {
    if (document.querySelector('dialog[open]')) return closeByKey(event);
    if (isStarted(event, room.state.full) || extension?.takeKey(event)) return keepKey(event);
    const action = findAction(event, DECK_KEYS);
    if (!action || (room.view === 'reading' && isScrolling(event))) return;
    keepKey(event);
    room.act(action);
  });
  onFullEscape(() => {
    if (!closeDialog()) room.act('close');
  });
  // Any click ends the black screen, and does nothing else.
  document.addEventListener(
    'click',
    (event) => {
      if (!room.state.black || room.view !== 'slides') return;
      event.preventDefault();
      event.stopPropagation();
      room.blacken(false);
    },
    { capture: true },
  );
}

/** A clicker, or the key that opened it, closes what is open. */
function closeByKey(event: KeyboardEvent): void {
  keepStart(event);
  const action = findAction(event, DECK_KEYS);
  if (event.key.startsWith('Arrow') || !action) return;
  if (event.key === ' ' || event.key === 'Enter' || /^\d$/.test(readKey(event))) return;
  if (['next', 'previous', 'help', 'overview', 'black'].includes(action)) {
    event.preventDefault();
    closeDialog();
  }
}

/** In the document these keys scroll, as everywhere. */
function isScrolling({ key }: KeyboardEvent): boolean {
  return /^(Arrow|Page|Home|End| |Enter|Backspace)/.test(key);
}
