import englishPatterns from 'hyphen/patterns/en-gb.js';
import type { NumericFact } from '../../../model/fact.ts';
import { listCurrencyNames } from '../../currencies.ts';
import { formatCompactNumber, formatMoney, listMonths, nameCurrency } from '../../formats.ts';
import { createHyphenation } from '../../hyphenation.ts';
import type { Language } from '../../language.ts';
import { buildQualifier } from '../../qualifiers.ts';
import { typesetText } from '../../typography.ts';
import { englishNumbers } from './numbers.ts';
import { englishReview } from './review.ts';

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
    openMark: 'and more',
    reviewEditing:
      'Track changes is switched on: edit the notes and add comments as in any document.',
    reviewLocked:
      'Facts on a grey ground are locked. [pause], [next] and [say: sound] are cues for the speaker; they may be added, moved and removed.',
  },
  reviewWords: englishReview,
  qualifiers: {
    'more than': buildQualifier(
      { before: 'more than' },
      {
        before: 'more than|over|above|exceeding|in excess of|greater than|upwards? of',
        notBehind: 'no|not|never',
        notFollowed: 'years?|months?|weeks?|days?|hours?|minutes?|decades?',
      },
    ),
    'less than': buildQualifier(
      { before: 'less than' },
      {
        before: 'less than|fewer than|under|below|lower than',
        notBehind: 'no|not|just',
        notFollowed: 'years?|months?|weeks?|days?|hours?|minutes?|decades?',
      },
    ),
    'at least': buildQualifier(
      { before: 'at least' },
      {
        before: 'at least|(?:no|not) (?:fewer|less) than|a minimum of|minimum',
        after: 'or more|and more|at least|and counting',
      },
    ),
    'at most': buildQualifier(
      { before: 'at most' },
      {
        before: 'at most|(?:no|not) more than|a maximum of|maximum',
        after: 'or less|or fewer|at most',
      },
    ),
    about: buildQualifier(
      { before: 'about' },
      {
        before: 'about|around|roughly|approximately|approx|some|circa|an estimated|estimated',
        after: 'or so|approximately|roughly',
      },
    ),
    nearly: buildQualifier(
      { before: 'nearly' },
      {
        before: 'nearly|almost|close to|just under|not quite|virtually|practically',
      },
    ),
    'up to': buildQualifier(
      { before: 'up to' },
      {
        before: 'up to|as many as|as much as',
        notBehind: 'add|adds|added|adding|sum|sums|live|living|lives',
      },
    ),
    'over the last': buildQualifier(
      { before: 'over the last' },
      {
        around: '(?:the|these|those|our) (?:last|past|previous) \\uFFFC',
        weak: '(?:in|within|over) \\uFFFC (?:years?|months?|weeks?|days?|hours?|minutes?|decades?)(?!\\p{L})',
      },
    ),
  },
  numbers: englishNumbers,
  print: {
    decimal: '.',
    ordinal: 'st|nd|rd|th',
    percent: 'per ?cent|pct',
    abbreviations: { k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, mio: 1e6, bn: 1e9, b: 1e9, trn: 1e12 },
    currencies: listCurrencyNames(formatting, {
      euro: 'EUR',
      euros: 'EUR',
      dollar: 'USD',
      dollars: 'USD',
      pound: 'GBP',
      pounds: 'GBP',
      'pounds sterling': 'GBP',
    }),
    months,
    capitalMonths: true,
    interval: 'to|until|through|and',
  },
  commonWords: 'the of and to in that is for with on by which this are from its have'.split(' '),
  spell: (value, kind) => (kind === 'ordinal' ? ordinals : cardinals)[value - 1],
  formatCompactMoney,
  formatOrdinal,
  range: { from: 'from', to: 'to' },
  hyphenate: createHyphenation(englishPatterns),
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
