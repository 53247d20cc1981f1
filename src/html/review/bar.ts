import { writeLanguage } from '../../language/text-direction.ts';
import { escapeHtml } from '../../model/escape.ts';
import type { SlideReview } from './agenda.ts';
import type { ReviewMatter } from './matter.ts';
import { nameElement, renderWord, type WordName } from './words.ts';

/** The reviewer's tools: search, languages, filters, contents, and what is saved. */
export function renderBar(slides: readonly SlideReview[], matter: ReviewMatter): string {
  return `<aside class="bar" ${nameElement('review', matter)}>
<search class="tools"><p><label for="search">${renderWord('search', matter)}</label><input type="search" id="search" autocomplete="off" spellcheck="false"></p>
${renderLanguages(matter)}
${renderFilters(matter)}
<p class="status" role="status">${renderWord('status', matter, { shown: slides.length, all: slides.length, ticked: 0 })}</p></search>
<nav class="contents" ${nameElement('contents', matter)}><details open><summary>${renderWord('contents', matter)}</summary><ol>${slides.map((slide) => renderEntry(slide, matter)).join('')}</ol>${renderEnd(matter)}</details></nav>
<div class="actions"><p><label for="reviewer">${renderWord('reviewer', matter)}</label><input type="text" id="reviewer" autocomplete="name"></p>
<p><label for="role">${renderWord('role', matter)}</label><input type="text" id="role" list="roles" autocomplete="organization-title"></p>${renderRoles(matter)}
<button type="button" class="save" data-action="save">${renderWord('save', matter)}</button><p class="saved" role="status"></p>
<button type="button" data-action="dark" aria-pressed="false">${renderWord('dark', matter)}</button><button type="button" data-action="keys">${renderWord('keys', matter)}</button></div>
</aside>`;
}

/** The keys in a dialog, with the switch that turns those off which are single characters (WCAG 2.1.4). */
export function renderKeys(matter: ReviewMatter): string {
  const keys: readonly (readonly [string, WordName])[] = [
    ['<kbd>J</kbd> <kbd class="mirrored">→</kbd>', 'keyNext'],
    ['<kbd>K</kbd> <kbd class="mirrored">←</kbd>', 'keyPrevious'],
    ['<kbd>X</kbd>', 'keyTick'],
    ['<kbd>R</kbd>', 'keyRemark'],
    ['<kbd>/</kbd>', 'keySearch'],
    ['<kbd>?</kbd>', 'keyHelp'],
  ];
  const list = keys.map(([key, name]) => `<dt>${key}</dt><dd>${renderWord(name, matter)}</dd>`);
  return `<dialog class="keys" aria-labelledby="keys-head"><h2 id="keys-head">${renderWord('keys', matter)}</h2>
<dl>${list.join('')}</dl>
<p><label><input type="checkbox" id="keys-on" checked> ${renderWord('keysOn', matter)}</label></p>
<button type="button" data-action="close-keys">${renderWord('close', matter)}</button></dialog>`;
}

/** The roles that the deck asks for, offered while a reviewer writes. */
function renderRoles({ deck }: ReviewMatter): string {
  const roles = deck.settings.sign.map(
    ({ role }) => `<option value="${escapeHtml(role)}"></option>`,
  );
  return `<datalist id="roles">${roles.join('')}</datalist>`;
}

/** With one language there is nothing to choose. */
function renderLanguages(matter: ReviewMatter): string {
  const languages = [...matter.contexts.values()].map(({ language }) => language);
  if (languages.length < 2) return '';
  const boxes = languages.map(
    ({ tag, name }) =>
      `<label ${writeLanguage(tag)}><input type="checkbox" name="language" value="${escapeHtml(tag)}" checked> ${escapeHtml(name)}</label>`,
  );
  return `<fieldset class="languages"><legend>${renderWord('languages', matter)}</legend>${boxes.join('')}</fieldset>`;
}

/** What is left to sign is known where the deck says whose signatures are needed. */
function renderFilters(matter: ReviewMatter): string {
  const filters: readonly (readonly [string, WordName])[] = [
    ['warnings', 'onlyWarnings'],
    ['facts', 'onlyFacts'],
    ['open', 'onlyOpen'],
    ['changed', 'onlyChanged'],
    ...(matter.deck.settings.sign.length ? ([['unsigned', 'onlyUnsigned']] as const) : []),
  ];
  const boxes = filters.map(
    ([value, word]) =>
      `<label><input type="checkbox" name="filter" value="${value}"> ${renderWord(word, matter)}</label>`,
  );
  return `<fieldset class="filters"><legend>${renderWord('filters', matter)}</legend>${boxes.join('')}</fieldset>`;
}

function renderEntry(
  { id, number, versions, diagnostics }: SlideReview,
  matter: ReviewMatter,
): string {
  const titles = versions.map(
    ({ tag, title }, index) =>
      `<span ${writeLanguage(tag)} data-interface="${escapeHtml(tag)}"${index ? ' hidden' : ''}>${escapeHtml(title)}</span>`,
  );
  const warned = diagnostics.length
    ? ` <span class="warned">${renderWord('diagnostics', matter)}</span>`
    : '';
  return `<li data-entry="${id}" data-number="${number}"><a href="#slide-${id}">${titles.join('') || id}<span class="entry-tick" hidden> ${renderWord('tick', matter)}</span>${warned}</a></li>`;
}

function renderEnd(matter: ReviewMatter): string {
  const sections = [
    'coverage',
    'register',
    ...(matter.unregistered ? (['unregistered'] as const) : []),
    'exemptions',
    'bare',
    'orders',
    'claims',
    'omissions',
  ] as const;
  const items = sections.map(
    (name) => `<li><a href="#${name}">${renderWord(name, matter)}</a></li>`,
  );
  return `<ul>${items.join('')}</ul>`;
}
