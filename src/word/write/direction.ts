import { findLanguage } from '../../language/languages.ts';
import { readDirection } from '../../language/text-direction.ts';
import type { Locale } from '../../model/locale.ts';

/** What a paragraph in a language says of its direction (`w:bidi`). */
export function directParagraph(tag: Locale): { readonly bidirectional?: true } {
  return readDirection(tag) === 'rtl' ? { bidirectional: true } : {};
}

/** What a run in a language says of its direction (`w:rtl`). */
export function directRun(tag: Locale): { readonly rightToLeft?: true } {
  return readDirection(tag) === 'rtl' ? { rightToLeft: true } : {};
}

/** The language of a run or of a document as Word knows it (`w:lang`): with a region, without what is for `Intl`. */
export function nameLanguage(tag: Locale) {
  const { language, region } = new Intl.Locale(findLanguage(tag).formatting).maximize();
  const value = `${language}-${region}`;
  return readDirection(tag) === 'rtl' ? { bidirectional: value } : { value };
}
