import { QUALIFIERS } from '../model/fact.ts';
import type { Locale } from '../model/locale.ts';
import { buildFallbackReading } from './fallback-reading.ts';
import { buildUnits } from './figures/units.ts';
import { formatCompactNumber, formatMoney, listMonths, nameCurrency } from './formats.ts';
import type { Language } from './language.ts';
import { arabic } from './packs/ar/index.ts';
import { german } from './packs/de/index.ts';
import { english } from './packs/en/index.ts';
import { spanish } from './packs/es/index.ts';
import { french } from './packs/fr/index.ts';
import { dutch } from './packs/nl/index.ts';
import { russian } from './packs/ru/index.ts';
import { chinese } from './packs/zh/index.ts';
import { typesetText } from './typography.ts';

/** The languages that have a pack: one line each. */
const packs: readonly Language[] = [
  english,
  french,
  dutch,
  spanish,
  german,
  russian,
  arabic,
  chinese,
];

/** The tags of the packs. */
export const packTags: readonly Locale[] = packs.map(({ tag }) => tag);

/**
 * The pack of a language, also for a regional tag of it (`fr-BE`). A language without one gets the English words,
 * the formats of `Intl` in its own tag, and `complete: false`.
 */
export function findLanguage(tag: Locale): Language {
  const pack = packs.find((entry) => entry.tag === tag.toLowerCase());
  if (pack) return pack;
  const known = derived.get(tag);
  if (known) return known;
  const base = packs.find((entry) => entry.tag === tag.toLowerCase().split('-')[0]);
  const built = base ? { ...base, tag, name: nameLanguage(tag) } : buildFallback(tag);
  derived.set(tag, built);
  return built;
}

const derived = new Map<Locale, Language>();

function buildFallback(tag: Locale): Language {
  const side = { before: '', after: '' };
  return {
    ...english,
    tag,
    formatting: tag,
    name: nameLanguage(tag),
    complete: false,
    numbers: { split: () => undefined, readBelowHundred: () => undefined, homographs: new Set() },
    reading: buildFallbackReading(tag),
    qualifiers: Object.fromEntries(
      QUALIFIERS.map((name) => [name, { ...english.qualifiers[name], printed: NEVER }]),
    ) as Language['qualifiers'],
    direction: { rise: side, fall: side, share: side },
    strays: EMPTY_STRAYS,
    claims: {
      superlatives: '',
      absolutes: '',
      free: '',
      quantities: '',
      negations: '',
      times: '',
      limits: '',
      modals: '',
      trends: '',
      speakers: '',
    },
    units: buildUnits(tag),
    printing: buildPrinting(tag),
    commonWords: [],
    hyphenate: (text) => text,
    typeset: (text) => typesetText(text, { quotes: ['“', '”', '‘', '’'], months: listMonths(tag) }),
  };
}

/** How statements print a qualifier is known from the deck's own words alone. */
const NEVER = /(?!)/;

const EMPTY_STRAYS: Language['strays'] = {
  counting: '',
  dating: '',
  beforeMonth: '',
  weekdays: '',
  misspelt: '',
  labels: '',
  free: '',
  before: '',
  after: '',
  surplus: '',
  pace: '',
  wholes: '',
  levels: '',
};

/** Figures with as few words as a language without a pack needs. */
function buildPrinting(tag: Locale): Language['printing'] {
  return {
    spell: () => undefined,
    compactMoney: (fact) => {
      const number = formatCompactNumber(tag, fact.value);
      return number ? `${number} ${nameCurrency(tag, fact, 'name')}` : formatMoney(tag, fact);
    },
    ordinal: (value) => new Intl.NumberFormat(tag).format(value),
    decade: (year) => `${year}–${year + 9}`,
    fraction: () => undefined,
    ratio: (part, whole) => `${part}/${whole}`,
    rate: (value, base) => `${value} / ${base}`,
    points: (figure) => `${figure} pp`,
    factor: (figure) => `×${figure}`,
    range: (from, to) => `${from}–${to}`,
  };
}

function nameLanguage(tag: Locale): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
