import type { Locale } from '../model/locale.ts';

/** What engines call it, older and newer; TypeScript's library knows neither yet. */
interface TextInfo {
  readonly direction?: 'ltr' | 'rtl';
}
type LocaleWithText = Intl.Locale & {
  readonly textInfo?: TextInfo;
  getTextInfo?(): TextInfo;
};

/** The attribute that sets a language's text from right to left; empty for one that reads from left to right. */
export function writeDirection(tag: Locale): string {
  const locale = new Intl.Locale(tag) as LocaleWithText;
  const { direction } = locale.getTextInfo?.() ?? locale.textInfo ?? {};
  return direction === 'rtl' ? ' dir="rtl"' : '';
}
