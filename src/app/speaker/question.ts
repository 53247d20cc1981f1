import { openDialog } from '../deck/dialog.ts';
import { create } from '../deck/dom.ts';

/** A question, its two answers and the name of the button that closes it. */
export interface Question {
  readonly text: string;
  readonly notice?: string | undefined;
  readonly yes: string;
  readonly no: string;
  readonly close: string;
  /** A third answer, and what it does. */
  readonly other?: { readonly name: string; run(): void };
}

/** Asks before what cannot be taken back: the focus is on No, and whatever closes the dialog is one. */
export function ask(question: Question, run: () => void): HTMLDialogElement {
  const yes = create('button', { type: 'button' }, question.yes);
  const no = create('button', { type: 'button' }, question.no);
  const notice = question.notice ? [create('p', {}, question.notice)] : [];
  const other = question.other && create('button', { type: 'button' }, question.other.name);
  const buttons = create('p', { class: 'buttons' }, yes, ...(other ? [other] : []), no);
  const dialog = openDialog(question.text, question.close, 'question', ...notice, buttons);
  const answer = (button: HTMLButtonElement | undefined, act: (() => void) | undefined) =>
    button?.addEventListener('click', () => {
      dialog.close();
      act?.();
    });
  answer(yes, run);
  answer(other, question.other?.run);
  answer(no, undefined);
  dialog.addEventListener('keydown', ({ key }) => {
    // A clicker's press means no, and turns as it was meant to.
    if (key.startsWith('Page')) dialog.close();
  });
  no.focus();
  return dialog;
}
