import type { Diagnostic } from '../../model/diagnostic.ts';
import { escapeHtml } from '../../model/escape.ts';
import type { SlideReview } from './agenda.ts';
import type { ReviewMatter } from './matter.ts';
import { renderWord, type WordName } from './words.ts';

/** What is wrong with no slide in particular: settings, the register, the time of the whole. */
export function listDeckDiagnostics(
  slides: readonly SlideReview[],
  { diagnostics }: ReviewMatter,
): readonly Diagnostic[] {
  const told = new Set(slides.flatMap((slide) => slide.diagnostics));
  return diagnostics.filter((diagnostic) => !told.has(diagnostic));
}

/** A section of diagnostics; none where there is nothing to tell. */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  heading: WordName,
  matter: ReviewMatter,
): string {
  if (!diagnostics.length) return '';
  return `<section class="diagnostics"><h2>${renderWord(heading, matter)}</h2>${renderDiagnosticList(diagnostics, matter)}</section>`;
}

/** Diagnostics as a list, each with its severity in words and its place; messages are in English. */
export function renderDiagnosticList(
  diagnostics: readonly Diagnostic[],
  matter: ReviewMatter,
): string {
  const items = diagnostics.map(({ severity, message, code, place }) => {
    const at = `${place.file}:${place.line}:${place.column}`;
    return `<li class="${severity}"><strong>${renderWord(severity, matter)}</strong> <span lang="en">${escapeHtml(message)}</span> <code translate="no">${escapeHtml(at)} ${escapeHtml(code)}</code></li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}
