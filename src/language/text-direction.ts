import { escapeHtml } from '../model/escape.ts';
import type { Locale } from '../model/locale.ts';
import type { Language } from './language.ts';

/** What engines call it, older and newer; TypeScript's library knows neither yet. */
interface TextInfo {
  readonly direction?: 'ltr' | 'rtl';
}
type LocaleWithText = Intl.Locale & {
  readonly textInfo?: TextInfo;
  getTextInfo?(): TextInfo;
};

/** The attributes of an element whose text is in a language: what it is, and which way it reads. */
export function writeLanguage(tag: Locale): string {
  return `lang="${escapeHtml(tag)}" dir="${readDirection(tag)}"`;
}

/** Which way a language's text reads. */
export function readDirection(tag: Locale): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(tag) as LocaleWithText;
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'ltr';
}

/** Left-to-right isolate, and the end of one. */
const [ISOLATE, END] = ['\u2066', '\u2069'];

/**
 * A figure with its sign, per cent or currency on the side where it is written, between words that read from right to
 * left: as it stands, "+68%" would be shown as "68%+". By characters, so that it holds in HTML, PDF and Word alike.
 * Digits of the script itself (٦٨٪) go with its words.
 */
export function isolateFigure(figure: string, { tag }: Pick<Language, 'tag'>): string {
  const isMixed = /\p{Nd}/u.test(figure) && /[^\p{Nd}\p{Cf}.,]/u.test(figure);
  const isOwn = /[\u0590-\u08ff\u200f\ufb1d-\ufefc]/.test(figure);
  return isMixed && !isOwn && readDirection(tag) === 'rtl' ? ISOLATE + figure + END : figure;
}
