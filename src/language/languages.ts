import type { Locale } from '../model/locale.ts';
import { formatCompactNumber, formatMoney, listMonths, nameCurrency } from './formats.ts';
import type { Language } from './language.ts';
import { english } from './packs/en/index.ts';
import { french } from './packs/fr/index.ts';
import { dutch } from './packs/nl/index.ts';
import { typesetText } from './typography.ts';

const packs: readonly Language[] = [english, french, dutch];

/**
 * The pack of a language, also for a regional tag of it (`fr-BE`). A language without one gets the English words,
 * the formats of `Intl` in its own tag, and `complete: false`.
 */
export function findLanguage(tag: Locale): Language {
  const pack = packs.find((entry) => entry.tag === tag.toLowerCase());
  if (pack) return pack;
  const base = packs.find((entry) => entry.tag === tag.toLowerCase().split('-')[0]);
  if (!base) return buildFallback(tag);
  return { ...base, tag, name: nameLanguage(tag) };
}

function buildFallback(tag: Locale): Language {
  const months = listMonths(tag);
  return {
    ...english,
    tag,
    formatting: tag,
    name: nameLanguage(tag),
    complete: false,
    numbers: { split: () => undefined, readBelowHundred: () => undefined, homographs: new Set() },
    print: { ...english.print, months, capitalMonths: false, decimal: readDecimalSign(tag) },
    commonWords: [],
    spell: () => undefined,
    formatCompactMoney: (fact) => {
      const number = formatCompactNumber(tag, fact.value);
      return number ? `${number} ${nameCurrency(tag, fact, 'name')}` : formatMoney(tag, fact);
    },
    formatOrdinal: (value) => new Intl.NumberFormat(tag).format(value),
    hyphenate: (text) => text,
    typeset: (text) => typesetText(text, { quotes: ['“', '”', '‘', '’'], months }),
  };
}

function readDecimalSign(tag: Locale): '.' | ',' {
  const parts = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
}

function nameLanguage(tag: Locale): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
