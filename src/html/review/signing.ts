import { diffWordsWithSpace } from 'diff';
import type { JudgedSignature, SignedChange, SignedSlide } from '../../check/signatures/signing.ts';
import { listSignedWords } from '../../content/fingerprint.ts';
import type { Language } from '../../language/language.ts';
import { escapeHtml } from '../../model/escape.ts';
import type { SlideReview } from './agenda.ts';
import type { ReviewMatter } from './matter.ts';
import { renderWord } from './words.ts';

/** Under a slide in one language: who signed it, what changed since, and the boxes with which it is signed. */
export function renderSigning(
  parts: readonly SignedSlide[],
  { id, number }: Pick<SlideReview, 'id' | 'number'>,
  { tag, name }: Pick<Language, 'tag' | 'name'>,
  matter: ReviewMatter,
): string {
  // What tells one box from the others where only the ear can.
  const where = `<span class="visually-hidden">, ${renderWord('slide', matter)} ${number}, ${escapeHtml(name)}</span>`;
  const boxes = parts.map(({ part }) => {
    const word = part === 'slide' ? 'signSlide' : 'signNotes';
    return `<label><input type="checkbox" data-sign="${id}/${escapeHtml(tag)}/${part}"> ${renderWord(word, matter)}${where}</label>`;
  });
  const given = parts.flatMap((one) =>
    one.signatures.map((signature) => renderSignature(signature, one, tag, matter)),
  );
  return `<fieldset class="signing"><legend>${renderWord('sign', matter)}</legend>
${given.length ? `<ul class="signatures">${given.join('')}</ul>` : ''}
${boxes.join(' ')}<p class="sign-first" role="status" hidden>${renderWord('signFirst', matter)}</p></fieldset>`;
}

/** The questions to the drafter that stand in a slide's source. */
export function renderQuestions(
  questions: readonly { readonly text: string }[],
  tag: string,
  matter: ReviewMatter,
): string {
  if (!questions.length) return '';
  const items = questions.map(
    ({ text }) => `<li lang="${escapeHtml(tag)}">${escapeHtml(text)}</li>`,
  );
  return `<div class="questions"><h4>${renderWord('questions', matter)}</h4><ul>${items.join('')}</ul></div>`;
}

function renderSignature(
  { signature, changes }: JudgedSignature,
  { slide, part }: SignedSlide,
  tag: string,
  matter: ReviewMatter,
): string {
  const { name, role, date, text } = signature;
  const by = renderWord('signedBy', matter, { name, role, date: date.slice(0, 10) });
  const head = `${renderWord(part === 'slide' ? 'partSlide' : 'partNotes', matter)} · ${by} · `;
  if (!changes.length) return `<li class="stands">${head}${renderWord('stands', matter)}</li>`;
  const why = changes.map((change) => renderChange(change, matter)).join(', ');
  const isChanged = text && changes.some(({ kind }) => kind === 'words');
  const words = isChanged
    ? `<p class="changed-words" lang="${escapeHtml(tag)}">${renderDifference(text, listSignedWords(slide, part).join('\n'))}</p>`
    : '';
  return `<li class="lapsed">${head}<strong>${renderWord('lapsed', matter)}</strong> (${why})${words}</li>`;
}

function renderChange(change: SignedChange, matter: ReviewMatter): string {
  if (change.kind === 'words') return renderWord('changedWords', matter);
  const word = change.kind === 'fact' ? 'changedFact' : 'changedParagraph';
  return renderWord(word, matter, { id: change.id });
}

/** Words that were struck and words that were added since; a figure is a word here as well. */
function renderDifference(before: string, after: string): string {
  return diffWordsWithSpace(before, after)
    .map(({ value, added, removed }) => {
      const text = escapeHtml(value).replaceAll('\n', '<br>');
      if (added) return `<ins>${text}</ins>`;
      return removed ? `<del>${text}</del>` : text;
    })
    .join('');
}
