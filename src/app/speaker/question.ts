import { openDialog } from '../deck/dialog.ts';
import { create } from '../deck/dom.ts';

/** A question, its two answers and the name of the button that closes it. */
export interface Question {
  readonly text: string;
  readonly notice?: string | undefined;
  readonly yes: string;
  readonly no: string;
  readonly close: string;
}

/** Asks before what cannot be taken back: the focus is on No, and whatever closes the dialog is one. */
export function ask(question: Question, run: () => void): HTMLDialogElement {
  const yes = create('button', { type: 'button' }, question.yes);
  const no = create('button', { type: 'button' }, question.no);
  const notice = question.notice ? [create('p', {}, question.notice)] : [];
  const buttons = create('p', { class: 'buttons' }, yes, no);
  const dialog = openDialog(question.text, question.close, 'question', ...notice, buttons);
  yes.addEventListener('click', () => {
    dialog.close();
    run();
  });
  no.addEventListener('click', () => dialog.close());
  no.focus();
  return dialog;
}
