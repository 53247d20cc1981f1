import { diffWordsWithSpace } from 'diff';
import type { JudgedSignature, SignedChange } from '../../check/signatures/judged.ts';
import type { SignedSlide } from '../../check/signatures/signing.ts';
import { listSignedWords } from '../../content/fingerprint.ts';
import type { Language } from '../../language/language.ts';
import { writeLanguage } from '../../language/text-direction.ts';
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
    one.signatures.map((signature) => {
      const words = () => listSignedWords(one.slide, one.part).join('\n');
      const head = `${renderWord(one.part === 'slide' ? 'partSlide' : 'partNotes', matter)} · `;
      return renderSignature(signature, { head, words, tag }, matter);
    }),
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
  const typeset = matter.contexts.get(tag)?.language.typeset ?? String;
  const items = questions.map(
    ({ text }) => `<li ${writeLanguage(tag)}>${escapeHtml(typeset(text))}</li>`,
  );
  return `<div class="questions"><h4>${renderWord('questions', matter)}</h4><ul>${items.join('')}</ul></div>`;
}

/** What was signed, and what it says now, for one signature. */
interface Signed {
  readonly head: string;
  readonly words: () => string;
  readonly tag: string;
}

/** One signature with its state: whether it stands, else what changed since. */
export function renderSignature(
  { signature, changes }: JudgedSignature,
  { head, words, tag }: Signed,
  matter: ReviewMatter,
): string {
  const { name, role, date, text } = signature;
  const by = `${head}${renderWord('signedBy', matter, { name, role, date: date.slice(0, 10) })} · `;
  if (!changes.length) return `<li class="stands">${by}${renderWord('stands', matter)}</li>`;
  const why = changes.map((change) => renderChange(change, matter)).join(', ');
  const isChanged = text && changes.some(({ kind }) => kind === 'words');
  const difference = isChanged
    ? `<p class="changed-words" ${writeLanguage(tag)}>${renderDifference(text, words())}</p>`
    : '';
  return `<li class="lapsed">${by}<strong>${renderWord('lapsed', matter)}</strong> (${why})${difference}</li>`;
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
      const text = escapeHtml(value)
        .replaceAll('\n', '<br>')
        .replace(/\{\{[^{}]*\}\}/g, (fact) => `<code translate="no">${fact}</code>`);
      if (added) return `<ins>${text}</ins>`;
      return removed ? `<del>${text}</del>` : text;
    })
    .join('');
}
