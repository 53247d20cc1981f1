import type { Language } from '../language/language.ts';

/** "16 May 2022 · 3f2a91c", as the closing slide, the handout and the PDF's metadata name the version; a draft says so first. */
export function printVersion(
  version: { readonly date: string; readonly commit?: string },
  language: Language,
  isDraft = false,
): string {
  const date = new Intl.DateTimeFormat(language.formatting, { dateStyle: 'long', timeZone: 'UTC' });
  const day = date.format(new Date(`${version.date}T00:00:00Z`));
  const mark = isDraft ? [language.words.draft] : [];
  return [...mark, day, ...(version.commit ? [version.commit] : [])].join(' · ');
}
