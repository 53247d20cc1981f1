import { diffWordsWithSpace } from 'diff';
import { isOrdinary } from '../../check/claims/claim.ts';
import type { JudgedItem } from '../../check/signatures/items.ts';
import type { JudgedSignature, SignedChange } from '../../check/signatures/judged.ts';
import type { SignedSlide } from '../../check/signatures/signing.ts';
import { listSignedWords, nameFingerprint } from '../../content/fingerprint.ts';
import type { Language } from '../../language/language.ts';
import { writeLanguage } from '../../language/text-direction.ts';
import { escapeHtml } from '../../model/escape.ts';
import type { Fingerprint, Signature, SigningRole } from '../../model/signature.ts';
import type { SlideReview } from './agenda.ts';
import { REASONS } from './lists.ts';
import type { ReviewMatter } from './matter.ts';
import { renderWord, type WordName } from './words.ts';

/** What is signed under a slide in one language: slide and notes, and each claim, figure and order by itself. */
export interface Signable {
  readonly parts: readonly SignedSlide[];
  readonly items: readonly JudgedItem[];
}

/** Under a slide in one language: who signed it, what changed since, and the boxes with which it is signed. */
export function renderSigning(
  { parts, items }: Signable,
  { id, number }: Pick<SlideReview, 'id' | 'number'>,
  { tag, name }: Pick<Language, 'tag' | 'name'>,
  matter: ReviewMatter,
): string {
  // What tells one box from the others where only the ear can.
  const where = `<span class="visually-hidden">, ${renderWord('slide', matter)} ${number}, ${escapeHtml(name)}</span>`;
  const boxes = parts.map(({ part, open, fingerprint }) => {
    const label = renderWord(part === 'slide' ? 'signSlide' : 'signNotes', matter) + where;
    return renderBox(`${id}/${nameSigned(tag, part, fingerprint)}`, open, label);
  });
  const given = parts.flatMap((one) =>
    one.signatures.map((signature) => {
      const words = () => listSignedWords(one.slide, one.part).join('\n');
      const head = `${renderWord(one.part === 'slide' ? 'partSlide' : 'partNotes', matter)} · `;
      return renderSignature(signature, { head, words, tag }, matter);
    }),
  );
  const count = parts.length + items.length;
  return `<fieldset class="signing"><legend>${renderWord('sign', matter)}</legend>
${renderList('signatures', given)}${renderList(
  'items',
  items.map((item) => renderItem(item, tag, matter)),
)}
${boxes.join(' ')}
<label class="sign-all"><input type="checkbox" data-sign-all> ${renderWord('signAll', matter, { count })}${where}</label>
<p class="sign-first" role="status" hidden>${renderWord('signFirst', matter)}</p></fieldset>`;
}

const KINDS: Readonly<Record<JudgedItem['kind'], WordName>> = {
  claim: 'signClaim',
  derived: 'signDerived',
  order: 'signOrder',
};

function renderItem(
  { kind, slide, text, reasons, fingerprint, open, signatures }: JudgedItem,
  tag: string,
  matter: ReviewMatter,
): string {
  const why = reasons.map((reason) => renderWord(REASONS[reason], matter)).join(', ');
  const label = `<span>${renderWord(KINDS[kind], matter)}${renderWord('colon', matter)} <bdi ${writeLanguage(tag)}>${escapeHtml(text)}</bdi>${why ? ` <small>(${why})</small>` : ''}</span>`;
  const given = signatures.map((signature) =>
    renderSignature(signature, { head: '', words: () => text, tag }, matter),
  );
  const name = `${slide.id}/${nameSigned(tag, kind, fingerprint)}`;
  const rank = kind === 'claim' && isOrdinary({ reasons }) ? 'ordinary' : 'judged';
  return `<li class="${rank}">${renderBox(name, open, label)}${renderList('signatures', given)}</li>`;
}

/** What names a thing that is signed, on the page and where it keeps what was signed: "fr/notes/0123456789abcdef". */
export function nameSigned(
  locale: string,
  part: Signature['part'],
  fingerprint: Fingerprint,
): string {
  return `${locale}/${part}/${nameFingerprint(fingerprint)}`;
}

/** A box with the roles of which a signature is still to come. */
function renderBox(name: string, open: readonly SigningRole[], label: string): string {
  const roles = open.map(({ role }) => role).join(' ');
  return `<label><input type="checkbox" data-sign="${escapeHtml(name)}" data-roles="${escapeHtml(roles)}"> ${label}</label>`;
}

function renderList(name: string, items: readonly string[]): string {
  return items.length ? `<ul class="${name}">${items.join('')}</ul>` : '';
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
function renderSignature(
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
