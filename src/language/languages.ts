import { QUALIFIERS } from '../model/fact.ts';
import type { Locale } from '../model/locale.ts';
import { buildFallbackReading } from './fallback-reading.ts';
import { buildUnits } from './figures/units.ts';
import { formatCompactMoney, listMonths, openNumberFormat } from './formats.ts';
import type { Language } from './language.ts';
import { arabic } from './packs/ar/index.ts';
import { german } from './packs/de/index.ts';
import { english } from './packs/en/index.ts';
import { spanish } from './packs/es/index.ts';
import { french } from './packs/fr/index.ts';
import { dutch } from './packs/nl/index.ts';
import { russian } from './packs/ru/index.ts';
import { chinese } from './packs/zh/index.ts';
import { Pattern } from './pattern.ts';
import { rememberBy } from './remembered.ts';
import { typesetText } from './typography.ts';

/** The languages that have a pack: one line each, by its tag. */
const packs = {
  en: english,
  fr: french,
  nl: dutch,
  es: spanish,
  de: german,
  ru: russian,
  ar: arabic,
  zh: chinese,
} as const satisfies Readonly<Record<Locale, Language>>;

/** What has to be there for each pack is a record of these: the compiler names the language that it lacks. */
export type PackTag = keyof typeof packs;
/** The tags of the packs. */
export const packTags = Object.keys(packs) as readonly PackTag[];

/** Whether a language has a pack. */
export function isPackTag(tag: Locale): tag is PackTag {
  return Object.hasOwn(packs, tag);
}

/**
 * The pack of a language, also for a regional tag of it (`fr-BE`). A language without one gets the English words,
 * the formats of `Intl` in its own tag, and `complete: false`.
 */
export function findLanguage(tag: Locale): Language {
  const lower = tag.toLowerCase();
  if (isPackTag(lower)) return packs[lower];
  return deriveLanguage(tag);
}

const deriveLanguage = rememberBy((tag: Locale): Language => {
  const [base = ''] = tag.toLowerCase().split('-');
  return isPackTag(base) ? { ...packs[base], tag, name: nameLanguage(tag) } : buildFallback(tag);
});

function buildFallback(tag: Locale): Language {
  const side = { before: '', after: '' };
  return {
    ...english,
    tag,
    formatting: tag,
    name: nameLanguage(tag),
    complete: false,
    remark: '',
    numbers: {
      split: () => undefined,
      readBelowHundred: () => undefined,
      letters: /(?!)/,
      homographs: new Set(),
    },
    reading: buildFallbackReading(tag),
    qualifiers: Object.fromEntries(
      QUALIFIERS.map((name) => [name, { ...english.qualifiers[name], printed: NEVER }]),
    ) as Language['qualifiers'],
    direction: { rise: side, fall: side, share: side, turned: side },
    strays: EMPTY_STRAYS,
    claims: {
      superlatives: '',
      absolutes: '',
      free: '',
      quantities: '',
      negations: '',
      denials: '',
      times: '',
      limits: { until: '', since: '', near: '', at: '' },
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
const NEVER = new Pattern('(?!)');

const EMPTY_STRAYS: Language['strays'] = {
  counting: '',
  dating: '',
  spans: '',
  beforeMonth: '',
  weekdays: '',
  misspelt: '',
  labels: '',
  free: '',
  before: '',
  after: '',
  surplus: '',
  pace: '',
  rhythm: '',
  wholes: '',
  levels: '',
};

/** Figures with as few words as a language without a pack needs. */
function buildPrinting(tag: Locale): Language['printing'] {
  return {
    spell: () => undefined,
    compactMoney: (sum) => formatCompactMoney(tag, sum),
    ordinal: (value) => openNumberFormat(tag).format(value),
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
