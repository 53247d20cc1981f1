import { writeLanguage } from '../../language/text-direction.ts';
import { escapeHtml } from '../../model/escape.ts';
import type { Remark, RemarkReply } from '../../model/remark.ts';
import type { ReviewMatter } from './matter.ts';
import { linkSlide } from './section.ts';
import { renderWord } from './words.ts';

/** Remarks of a slide that are not resolved: in one language, or with none those on all of them. */
export function listOpenRemarks(
  { deck }: ReviewMatter,
  slide: string,
  language?: string,
): readonly Remark[] {
  return deck.remarks.filter(
    (remark) => !remark.resolved && remark.slide === slide && remark.language === language,
  );
}

/** Remarks on the deck as a whole, on languages that it does not have and on slides that are gone. */
export function listOtherRemarks({ deck, contexts }: ReviewMatter): readonly Remark[] {
  return deck.remarks.filter(
    ({ resolved, slide, language }) =>
      !resolved &&
      !(
        deck.slides.some(({ id }) => id === slide) &&
        (language === undefined || contexts.has(language))
      ),
  );
}

/** What reviewers remarked before and nobody resolved, with its authors and answers; nothing where there is none. */
export function renderOpenRemarks(remarks: readonly Remark[], matter: ReviewMatter): string {
  if (!remarks.length) return '';
  const items = remarks.map((remark) => renderRemark(remark, matter));
  return `<div class="open-remarks"><h4>${renderWord('openRemarks', matter)}</h4><ul>${items.join('')}</ul></div>`;
}

function renderRemark(remark: Remark, matter: ReviewMatter): string {
  const { slide, language, about, found, text, replies } = remark;
  const isPlaced = slide !== undefined && matter.deck.slides.some(({ id }) => id === slide);
  const place = slide !== undefined && !isPlaced ? `<code>${linkSlide(slide, matter)}</code> ` : '';
  const quoted = found ? `<i lang="en">${escapeHtml(found)}</i> · ` : '';
  const lang = language ? ` ${writeLanguage(language)}` : '';
  const words = about ? `<q${lang}>${escapeHtml(about)}</q> · ` : '';
  const answers = replies.map((reply) => `<li>${renderWords(reply)}</li>`).join('');
  return `<li>${place}${quoted}${words}${renderWords({ ...remark, text })}${answers ? `<ul>${answers}</ul>` : ''}</li>`;
}

function renderWords({ author, date, text }: RemarkReply): string {
  const by = [author, date.slice(0, 10)].filter(Boolean).join(', ');
  return `<span class="remark-text">${escapeHtml(text)}</span> <span class="by">${escapeHtml(by)}</span>`;
}
