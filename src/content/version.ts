import type { Language } from '../language/language.ts';

/** "16 May 2022 · 3f2a91c", as the closing slide and the PDF's metadata name the version. */
export function printVersion(
  version: { readonly date: string; readonly commit?: string },
  language: Language,
): string {
  const date = new Intl.DateTimeFormat(language.formatting, { dateStyle: 'long', timeZone: 'UTC' });
  const day = date.format(new Date(`${version.date}T00:00:00Z`));
  return version.commit ? `${day} · ${version.commit}` : day;
}
