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

/** Shows all keys and what they do, from the same table that they are read with, and which version of the deck this is. */
export function openHelp(words: DeckWords, rows: readonly HelpRow[]): void {
  const head = create(
    'thead',
    {},
    create(
      'tr',
      {},
      create('th', { scope: 'col' }, words.key),
      create('th', { scope: 'col' }, words.effect),
    ),
  );
  const body = create('tbody');
  for (const { binding, effect } of rows) {
    const keys = nameKeys(binding, words).flatMap((key) => [create('kbd', {}, key), ' ']);
    body.append(create('tr', {}, create('td', {}, ...keys), create('td', {}, effect)));
  }
  const version = document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? '';
  const foot = create('p', { class: 'version' }, version);
  openDialog(words.help, words.actions.close, 'help', create('table', {}, head, body), foot);
}
