import type { DeckWords } from '../../language/words/deck.ts';
import { openDialog } from './dialog.ts';
import { create } from './dom.ts';
import { type KeyBinding, nameKeys } from './keys.ts';

/** A row of the help card: keys, and what they do. */
export interface HelpRow {
  readonly binding: KeyBinding;
  readonly effect: string;
}

/** The rows of a table of keys. */
export function listRows<Action extends string>(
  table: readonly KeyBinding<Action>[],
  actions: Readonly<Record<Action, string>>,
): readonly HelpRow[] {
  return table.map((binding) => ({ binding, effect: actions[binding.action] }));
}

/**
 * Shows all keys and what they do, from the same tables that they are read with, side by side where there is room, and
 * which version of the deck this is.
 */
export function openHelp(words: DeckWords, ...tables: readonly (readonly HelpRow[])[]): void {
  const drawn = tables.filter(({ length }) => length).map((rows) => drawTable(words, rows));
  const version = document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? '';
  const foot = create('p', { class: 'version' }, version);
  const keys = create('div', { class: 'keys' }, ...drawn);
  openDialog(words.help, words.actions.close, 'help', keys, foot);
}

function drawTable(words: DeckWords, rows: readonly HelpRow[]): HTMLElement {
  const heads = [words.key, words.effect].map((name) => create('th', { scope: 'col' }, name));
  const body = create('tbody');
  for (const { binding, effect } of rows) {
    const keys = nameKeys(binding, words).flatMap((key) => [create('kbd', {}, key), ' ']);
    body.append(create('tr', {}, create('td', {}, ...keys), create('td', {}, effect)));
  }
  return create('table', {}, create('thead', {}, create('tr', {}, ...heads)), body);
}
