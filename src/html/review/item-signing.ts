import { writeLanguage } from '../../language/text-direction.ts';
import { escapeHtml } from '../../model/escape.ts';
import type { SignedItem } from '../../model/signature.ts';
import type { ReviewMatter } from './matter.ts';
import { renderSignature } from './signing.ts';
import { renderWord } from './words.ts';

/** The cell in which a claim, a derived figure or an order of facts is signed, with who signed it before. */
export function renderItemSigning(
  kind: SignedItem,
  text: string,
  { slide, locale }: { readonly slide: string; readonly locale: string },
  matter: ReviewMatter,
): string {
  const item = (matter.items ?? []).find(
    (one) =>
      one.kind === kind &&
      one.slide.id === slide &&
      one.slide.locale === locale &&
      one.text === text,
  );
  if (!item) return '<td></td>';
  const name = `${slide}/${locale}/${kind}/${item.fingerprint.words}`;
  const given = item.signatures.map((signature) =>
    renderSignature(signature, { head: '', words: () => text, tag: locale }, matter),
  );
  const hidden = `<span class="visually-hidden" ${writeLanguage(locale)}>, ${escapeHtml(text)}</span>`;
  return `<td class="signing">${given.length ? `<ul class="signatures">${given.join('')}</ul>` : ''}
<label><input type="checkbox" data-sign="${escapeHtml(name)}"> ${renderWord('signItem', matter)}${hidden}</label><p class="sign-first" role="status" hidden>${renderWord('signFirst', matter)}</p></td>`;
}
