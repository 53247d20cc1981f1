import type { Language } from '../language/language.ts';
import { printDay } from '../language/print/date.ts';

/** "16 May 2022 · 3f2a91c", as the handout, the review page and the PDF's metadata name the version; a draft says so first. */
export function printVersion(
  version: { readonly date: string; readonly commit?: string },
  language: Language,
  isDraft = false,
): string {
  const day = printDay(version.date, language);
  const mark = isDraft ? [language.words.draft] : [];
  return [...mark, day, ...(version.commit ? [version.commit] : [])].join(' · ');
}
