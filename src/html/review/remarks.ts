import { writeLanguage } from '../../language/text-direction.ts';
import { escapeHtml } from '../../model/escape.ts';
import type { Remark, RemarkReply } from '../../model/remark.ts';
import { hashRemark } from '../../source/review/remarks.ts';
import type { ReviewMatter } from './matter.ts';
import { linkSlide } from './section.ts';
import { renderWord } from './words.ts';

/** Remarks of a slide: in one language, or with none those on all of them. */
export function listRemarks(
  { deck }: ReviewMatter,
  slide: string,
  language?: string,
): readonly Remark[] {
  return deck.remarks.filter((remark) => remark.slide === slide && remark.language === language);
}

/** Remarks on the deck as a whole, on languages that it does not have and on slides that are gone. */
export function listOtherRemarks({ deck, contexts }: ReviewMatter): readonly Remark[] {
  return deck.remarks.filter(
    ({ slide, language }) =>
      !(
        deck.slides.some(({ id }) => id === slide) &&
        (language === undefined || contexts.has(language))
      ),
  );
}

/**
 * What reviewers remarked before, with its authors and answers, each with a box that says whether it is dealt with: first
 * what nobody resolved, then the others behind a heading that opens. Nothing where there is none.
 */
export function renderRemarks(remarks: readonly Remark[], matter: ReviewMatter): string {
  const render = (isResolved: boolean) => {
    const items = remarks
      .filter(({ resolved }) => resolved === isResolved)
      .map((remark) => renderRemark(remark, matter));
    return items.length ? `<ul>${items.join('')}</ul>` : '';
  };
  const [open, resolved] = [render(false), render(true)];
  const lists = [
    open && `<div class="open-remarks"><h4>${renderWord('openRemarks', matter)}</h4>${open}</div>`,
    resolved &&
      `<details class="resolved-remarks"><summary>${renderWord('resolvedRemarks', matter)}</summary>${resolved}</details>`,
  ].join('');
  return lists && `<div class="earlier-remarks">${lists}</div>`;
}

function renderRemark(remark: Remark, matter: ReviewMatter): string {
  const { slide, language, about, found, text, replies, resolved, resolvedBy } = remark;
  const isPlaced = slide !== undefined && matter.deck.slides.some(({ id }) => id === slide);
  const place = slide !== undefined && !isPlaced ? `<code>${linkSlide(slide, matter)}</code> ` : '';
  const quoted = found ? `<i lang="en">${escapeHtml(found)}</i> · ` : '';
  const lang = language ? ` ${writeLanguage(language)}` : '';
  const words = about ? `<q${lang}>${escapeHtml(about)}</q> · ` : '';
  const answers = replies.map((reply) => `<li>${renderWords(reply)}</li>`).join('');
  const hidden = `<span class="visually-hidden">, ${escapeHtml(text)}</span>`;
  const by = resolvedBy ? ` <span class="by">(${escapeHtml(resolvedBy)})</span>` : '';
  const box = `<label class="resolve"><input type="checkbox" data-resolve="${hashRemark(remark)}"${resolved ? ' checked' : ''}> ${renderWord('resolved', matter)}${hidden}</label>${by}`;
  return `<li>${place}${quoted}${words}${renderWords({ ...remark, text })}${answers ? `<ul>${answers}</ul>` : ''} ${box}</li>`;
}

function renderWords({ author, date, text }: RemarkReply): string {
  const by = [author, date.slice(0, 10)].filter(Boolean).join(', ');
  return `<span class="remark-text">${escapeHtml(text)}</span> <span class="by">${escapeHtml(by)}</span>`;
}
