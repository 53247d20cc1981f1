import type { DeckAction, DeckWords } from '../../language/words/deck.ts';

/** Keys that do one thing. */
export interface KeyBinding<Action extends string = string> {
  readonly action: Action;
  /** As `readKey` names them. */
  readonly keys: readonly string[];
  /** As people are told of them: a character, or the name of one of `DeckWords.keys`. */
  readonly shown: readonly string[];
  /** Whether a key that is held goes on doing it. */
  readonly repeats?: boolean;
}

/**
 * What keys do, in the order in which help card and README list it. Letters are the ones printed on the keys, whatever
 * the layout. Clickers send Page Down and Up, arrows, `.` or `b`, F5 and Escape.
 */
export const DECK_KEYS: readonly KeyBinding<DeckAction>[] = [
  {
    action: 'next',
    keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'n'],
    shown: ['→', '↓', 'space', 'pageDown', 'N'],
  },
  {
    action: 'previous',
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift ', 'p'],
    shown: ['←', '↑', 'pageUp', 'P'],
  },
  { action: 'first', keys: ['Home'], shown: ['home'] },
  { action: 'last', keys: ['End'], shown: ['end'] },
  { action: 'overview', keys: ['o', 'g', ...'123456789'], shown: ['O', 'G', '1 … 9'] },
  { action: 'back', keys: ['Backspace'], shown: ['backspace'] },
  { action: 'language', keys: ['l'], shown: ['L'] },
  { action: 'dark', keys: ['d'], shown: ['D'] },
  { action: 'black', keys: ['b', '.'], shown: ['B', '.'] },
  { action: 'full', keys: ['f', 'F5', 'F11'], shown: ['F', 'F5'] },
  { action: 'help', keys: ['?', 'h', 'F1'], shown: ['?', 'H'] },
  { action: 'close', keys: ['Escape'], shown: ['escape'] },
];

/**
 * The key of an event by what is printed on it: letters in lower case, by their place on the keyboard where the layout
 * has no Latin ones. The key that is `.` on most keyboards counts as one wherever it is, since a clicker that sends it
 * gets `:` on a Belgian or French layout.
 */
export function readKey({ key, code, shiftKey }: KeyboardEvent): string {
  if (key === ' ') return shiftKey ? 'Shift ' : ' ';
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter && key.length === 1 && !/[\x20-\x7e]/.test(key)) return letter.toLowerCase();
  if (/^\p{Nd}$/u.test(key) && /\d$/.test(code)) return code.slice(-1);
  // The row of digits of a French or Belgian keyboard, without Shift.
  if (/^Digit/.test(code) && !shiftKey && /^[&é"'(§è!çà]$/.test(key)) return code.slice(-1);
  if (code === 'Period' && (key === ':' || key === '>')) return '.';
  return key.length === 1 ? key.toLowerCase() : key;
}

/** Keeps a key from the browser; a digit is the first of a number that the field of the overview takes. */
export function keepKey(event: KeyboardEvent): void {
  if (!/^\d$/.test(readKey(event))) event.preventDefault();
}

/** Whether a key starts what has started: a clicker sends F5 again and again, and it must not end the full screen. */
export function isStarted({ key }: KeyboardEvent, full: boolean): boolean {
  return key === 'F5' && full;
}

/** Keeps F5 from the browser whatever is open: it would load the page again, and end the full screen. */
export function keepStart(event: KeyboardEvent): void {
  if (event.key === 'F5' && !event.ctrlKey && !event.metaKey) event.preventDefault();
}

/** What a key does here; nothing where a modifier makes it the browser's, or a field or control wants it. */
export function findAction<Action extends string>(
  event: KeyboardEvent,
  table: readonly KeyBinding<Action>[],
): Action | undefined {
  const { ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
  if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return undefined;
  if (isWanted(event)) return undefined;
  const name = mirrorArrow(readKey(event));
  const binding = table.find(({ keys }) => keys.includes(name));
  return event.repeat && !binding?.repeats ? undefined : binding?.action;
}

/** A binding's keys as people read them in a language. */
export function nameKeys({ shown }: KeyBinding, { keys }: DeckWords): readonly string[] {
  return shown.map((key) => (keys as Readonly<Record<string, string>>)[key] ?? mirrorArrow(key));
}

const ARROWS: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
  '←': '→',
  '→': '←',
};

/** A key as it is meant where the page reads from right to left: ← goes on. */
export function mirrorArrow(key: string): string {
  const isMirrored = globalThis.document?.documentElement.dir === 'rtl';
  return (isMirrored && ARROWS[key]) || key;
}

/**
 * Text fields want every key but Escape; what is pressed with space or Enter wants these. In a dialog that was just closed
 * the focus stays until the next frame: what is out of sight wants none.
 */
function isWanted({ target, key }: KeyboardEvent): boolean {
  const isIn = (selector: string) =>
    (target as Element | null)?.closest?.(selector)?.checkVisibility() ?? false;
  if (key === 'Escape') return false;
  if (isIn('input:not([type="checkbox"]), textarea, select, [contenteditable]')) return true;
  return (key === ' ' || key === 'Enter') && isIn('button, a, summary');
}
