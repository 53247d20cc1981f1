import type { NumericFact } from '../model/fact.ts';
import { formatCompactNumber, formatMoney, listMonths, nameCurrency } from './formats.ts';
import type { Language } from './language.ts';
import { typesetText } from './typography.ts';

const formatting = 'en-GB';
const months = listMonths(formatting);
const cardinals =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** English, in British spelling and print. */
export const english: Language = {
  tag: 'en',
  formatting,
  name: 'English',
  complete: true,
  words: {
    colon: ':',
    statement: 'national statement',
    cuePause: 'Pause',
    cueNext: 'Next',
    source: 'Source',
    paragraph: 'paragraph',
    slide: 'Slide',
    language: 'Language',
    chooseLanguage: 'Choose the language',
    speakerNotes: 'Speaker notes',
    contents: 'Contents',
    version: 'Version',
    popUpBlocked:
      'The browser blocked the speaker view. Allow pop-up windows for this file, then press S again.',
    eachMark: 'each mark is worth',
  },
  qualifiers: {
    'more than': { before: 'more than', printed: /$^/ },
    'less than': { before: 'less than', printed: /$^/ },
    'at least': { before: 'at least', printed: /$^/ },
    'at most': { before: 'at most', printed: /$^/ },
    about: { before: 'about', printed: /$^/ },
    nearly: { before: 'nearly', printed: /$^/ },
    'up to': { before: 'up to', printed: /$^/ },
    'over the last': { before: 'over the last', printed: /$^/ },
  },
  spell: (value, kind) => (kind === 'ordinal' ? ordinals : cardinals)[value - 1],
  formatCompactMoney,
  formatOrdinal,
  typeset: (text) => typesetText(text, { quotes: ['“', '”', '‘', '’'], months }),
};

function formatCompactMoney(fact: NumericFact): string {
  const number = formatCompactNumber(formatting, fact.value);
  const sign = nameCurrency(formatting, fact, 'symbol');
  return number
    ? `${sign}${/\p{L}$/u.test(sign) ? ' ' : ''}${number}`
    : formatMoney(formatting, fact);
}

function formatOrdinal(value: number): string {
  const suffixes: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
  const category = new Intl.PluralRules(formatting, { type: 'ordinal' }).select(value);
  return `${new Intl.NumberFormat(formatting).format(value)}${suffixes[category]}`;
}
