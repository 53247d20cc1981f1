import { printTime } from '../../content/pace.ts';
import { writeLanguage } from '../../language/text-direction.ts';
import { escapeHtml } from '../../model/escape.ts';
import type { SlideReview } from './agenda.ts';
import { firstContext, type ReviewMatter } from './matter.ts';
import { renderHead, renderTable } from './table.ts';
import { renderLocalized, renderSetting, renderWord } from './words.ts';

/** What is reviewed, in which version, how far it is `signed`, and how its speaking time in each language stands to the slot. */
export function renderOverview(
  slides: readonly SlideReview[],
  signed: string,
  matter: ReviewMatter,
): string {
  const { event, location, dates, delegation, marking, title } = matter.deck.settings;
  const particulars = [event, location, dates, delegation].map(
    (texts) => `<li>${renderSetting(texts, matter)}</li>`,
  );
  const version = renderLocalized((context) => context.version, matter);
  return `<header class="masthead"><p class="eyebrow">${renderWord('review', matter)}</p>
<h1>${renderSetting(title, matter)}</h1>
<ul class="particulars">${particulars.join('')}</ul>
<p class="version">${marking ? `${renderSetting(marking, matter)} · ` : ''}${renderWord('version', matter)} ${version}</p>
<p class="storage-notice" role="alert" hidden>${renderWord('storageOff', matter)}</p>
<p class="carried" role="status" hidden></p>
${signed}
${renderTimes(slides, matter)}</header>`;
}

function renderTimes(slides: readonly SlideReview[], matter: ReviewMatter): string {
  const slot = firstContext(matter).settings.slot * 60;
  const head = (['language', 'wordsHead', 'plannedHead', 'slotHead', 'balanceHead'] as const).map(
    (name) => renderHead(name, matter),
  );
  const rows = [...matter.contexts.values()].map(({ language }) => {
    const own = slides.flatMap(({ versions }) =>
      versions.filter(({ tag }) => tag === language.tag),
    );
    const words = own.reduce((sum, version) => sum + version.words, 0);
    const planned = own.reduce((sum, version) => sum + version.seconds, 0);
    const over = planned > slot;
    const balance = { time: printTime(Math.abs(slot - planned)) };
    return [
      `<th scope="row" ${writeLanguage(language.tag)}>${escapeHtml(language.name)}</th>`,
      `<td>${words}</td>`,
      `<td>${printTime(planned)}</td>`,
      `<td>${printTime(slot)}</td>`,
      `<td${over ? ' class="over"' : ''}>${renderWord(over ? 'over' : 'left', matter, balance)}</td>`,
    ];
  });
  return renderTable('overview', 'times', head, rows, matter);
}
