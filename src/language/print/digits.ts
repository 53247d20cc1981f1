import type { DigitSystem } from '../../model/settings.ts';
import type { Language } from '../language.ts';

/** Where the digits of a set begin, with the signs that go with them. */
const SYSTEMS: Readonly<
  Record<Exclude<DigitSystem, 'latn'>, { readonly zero: number; readonly signs: Signs }>
> = {
  arab: { zero: 0x660, signs: { '.': '٫', ',': '٬', '%': '٪' } },
  arabext: { zero: 0x6f0, signs: { '.': '٫', ',': '٬', '%': '٪' } },
};
type Signs = Readonly<Record<string, string>>;

/** A language whose figures are printed with a set of digits; without one as its pack has them. */
export function withDigits(language: Language, digits: DigitSystem | undefined): Language {
  if (!digits) return language;
  const locale = new Intl.Locale(language.formatting, { numberingSystem: digits });
  return { ...language, formatting: String(locale), digits };
}

/** A figure with the language's digits, and the signs between and behind them. */
export function printDigits(figure: string, { digits = 'latn' }: Pick<Language, 'digits'>): string {
  if (digits === 'latn') return figure;
  const { zero, signs } = SYSTEMS[digits];
  return figure
    .replace(/(?<=\d)[.,](?=\d)|%/g, (sign) => signs[sign] ?? sign)
    .replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}
