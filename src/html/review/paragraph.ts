import { writeLanguage } from '../../language/text-direction.ts';
import { escapeHtml } from '../../model/escape.ts';
import type { Fact } from '../../model/fact.ts';
import type { ReviewMatter } from './matter.ts';
import { renderWord } from './words.ts';

/** "§ 3", or the word for the statement's heading. */
export function renderParagraphName(number: number, matter: ReviewMatter): string {
  return number === 0
    ? renderWord('heading', matter)
    : renderWord('paragraphName', matter, { paragraphs: number });
}

/** A paragraph of the statement with the anchors of these facts marked; nothing where the statement has no such one. */
export function renderStatementText(
  number: number,
  facts: readonly Fact[],
  matter: ReviewMatter,
): string {
  const paragraph = matter.statement?.paragraphs.find((one) => one.number === number);
  if (!paragraph) return '';
  const lang = escapeHtml(matter.deck.settings.statement.language);
  const marked = markAnchors(
    paragraph.text,
    facts.map(({ anchor }) => anchor),
  );
  return `<details class="statement" open><summary>${renderParagraphName(number, matter)}</summary><blockquote ${writeLanguage(lang)}><p>${marked}</p></blockquote></details>`;
}

function markAnchors(text: string, anchors: readonly string[]): string {
  const patterns = [...new Set(anchors)]
    .filter((anchor) => anchor.trim())
    .sort((a, b) => b.length - a.length)
    .map(toPattern);
  if (!patterns.length) return escapeHtml(text);
  return text
    .split(new RegExp(`(${patterns.join('|')})`, 'giu'))
    .map((part, index) => (index % 2 ? `<mark>${escapeHtml(part)}</mark>` : escapeHtml(part)))
    .join('');
}

/** An anchor as the statement may print it: any space, straight or curly quotes. */
function toPattern(anchor: string): string {
  return anchor
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]")
    .replace(/["“”]/g, '["“”]');
}
