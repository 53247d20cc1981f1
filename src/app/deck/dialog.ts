import { create } from './dom.ts';
import { drawIcon } from './icons.ts';

/**
 * Opens a dialog over the page; Escape, its button and a click beside it close it, and the focus returns to where it
 * was. Only one is open at a time.
 */
export function openDialog(
  title: string,
  close: string,
  name: string,
  ...content: readonly Node[]
): HTMLDialogElement {
  closeDialog();
  const button = create('button', { type: 'button', class: 'close', 'aria-label': close });
  button.append(drawIcon('close'));
  const heading = create('h2', { id: 'dialog-title' }, title);
  const dialog = create(
    'dialog',
    { class: `deck-dialog ${name}`, 'aria-labelledby': 'dialog-title' },
    create('header', {}, heading, button),
    ...content,
  );
  button.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** Closes the dialog that is open; whether there was one. */
export function closeDialog(): boolean {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[open]');
  dialog?.close();
  return dialog !== null;
}
