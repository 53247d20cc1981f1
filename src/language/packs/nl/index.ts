import dutchPatterns from 'hyphen/patterns/nl.js';
import type { NumericFact } from '../../../model/fact.ts';
import { listCurrencyNames } from '../../currencies.ts';
import { formatCompactNumber, formatMoney, listMonths, nameCurrency } from '../../formats.ts';
import { createHyphenation } from '../../hyphenation.ts';
import type { Language } from '../../language.ts';
import { buildQualifier } from '../../qualifiers.ts';
import { typesetText } from '../../typography.ts';
import { dutchNumbers } from './numbers.ts';
import { dutchReview } from './review.ts';

const formatting = 'nl-BE';
const months = listMonths(formatting);
const cardinals =
  'één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  );
const ordinals =
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde'.split(
    ' ',
  );

/** Compounds that the patterns break elsewhere than between their parts. */
const compounds = [
  'abonnee-gegevens',
  'bewijs-materiaal',
  'communicatie-middelen',
  'communicatie-technologie',
  'communicatie-technologieën',
  'geldtransfer-kantoren',
  'informatie-technologie',
  'rechtshandhavings-onderzoeken',
];

/** Dutch, in Belgian print. */
export const dutch: Language = {
  tag: 'nl',
  formatting,
  name: 'Nederlands',
  complete: true,
  words: {
    colon: ':',
    statement: 'nationale verklaring',
    cuePause: 'Pauze',
    cueNext: 'Volgende',
    source: 'Bron',
    paragraph: 'paragraaf',
    slide: 'Dia',
    language: 'Taal',
    chooseLanguage: 'De taal kiezen',
    speakerNotes: 'Spreeknotities',
    contents: 'Inhoud',
    version: 'Versie',
    popUpBlocked:
      'De browser blokkeerde de sprekersweergave. Sta pop-upvensters toe voor dit bestand en druk opnieuw op S.',
    eachMark: 'elk teken staat voor',
    openMark: 'en meer',
    reviewEditing:
      'Wijzigingen bijhouden staat aan: bewerk de notities en voeg opmerkingen toe zoals in elk document.',
    reviewLocked:
      'Feiten op een grijze achtergrond zijn vergrendeld. [pause], [next] en [say: klank] zijn aanwijzingen voor de spreker; u mag er toevoegen, verplaatsen en verwijderen.',
  },
  reviewWords: dutchReview,
  qualifiers: {
    'more than': buildQualifier(
      { before: 'meer dan' },
      {
        before: 'meer dan|ruim|hoger dan|groter dan|boven de',
        notBehind: 'niet|geen',
      },
    ),
    'less than': buildQualifier(
      { before: 'minder dan' },
      {
        before: 'minder dan|lager dan|kleiner dan|onder de',
        notBehind: 'niet|geen',
      },
    ),
    'at least': buildQualifier(
      { before: 'minstens' },
      {
        before: 'minstens|ten minste|tenminste|minimaal|minimum|niet minder dan|op zijn minst',
        after: 'of meer|en meer',
      },
    ),
    'at most': buildQualifier(
      { before: 'hoogstens' },
      {
        before: 'hoogstens|ten hoogste|maximaal|maximum|hooguit|niet meer dan',
        after: 'of minder',
      },
    ),
    about: buildQualifier(
      { before: 'ongeveer' },
      {
        before: "ongeveer|circa|ca|zo'n|omstreeks|rond|rond de|om en bij|om en bij de|omtrent",
        after: 'ongeveer',
      },
    ),
    nearly: buildQualifier(
      { before: 'bijna' },
      {
        before: 'bijna|haast|nagenoeg|vrijwel|net geen|tegen de',
      },
    ),
    'up to': buildQualifier(
      { before: 'tot' },
      {
        before: 'tot|tot wel|tot aan',
      },
    ),
    'over the last': buildQualifier(
      { before: 'in de laatste' },
      {
        around: '(?:de|deze|die|onze) (?:laatste|afgelopen|voorbije|vorige) \\uFFFC',
        weak: '(?:in|op|binnen|over) \\uFFFC (?:jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|decennia)(?!\\p{L})',
      },
    ),
  },
  numbers: dutchNumbers,
  print: {
    decimal: ',',
    ordinal: 'ste|de|e',
    percent: 'procent|pct',
    abbreviations: { k: 1e3, m: 1e6, mln: 1e6, mio: 1e6, mld: 1e9, mrd: 1e9 },
    currencies: listCurrencyNames(formatting, {
      euro: 'EUR',
      "euro's": 'EUR',
      dollar: 'USD',
      pond: 'GBP',
      'pond sterling': 'GBP',
    }),
    months,
    capitalMonths: false,
    interval: 'tot en met|t/m|tot|en',
  },
  commonWords: 'de het een van en in is dat die voor met op zijn aan er door wij om ook deze'.split(
    ' ',
  ),
  spell: (value, kind) => (kind === 'ordinal' ? ordinals : cardinals)[value - 1],
  formatCompactMoney,
  formatOrdinal: (value) => `${new Intl.NumberFormat(formatting).format(value)}e`,
  range: { from: 'van', to: 'tot en met' },
  hyphenate: createHyphenation(dutchPatterns, compounds),
  typeset: (text) =>
    typesetText(text, {
      quotes: ['‘', '’', '“', '”'],
      months,
      elisions: /^'(?:s|t|n|k|m|r)(?!\p{L})/u,
    }),
};

function formatCompactMoney(fact: NumericFact): string {
  const number = formatCompactNumber(formatting, fact.value);
  return number
    ? `${number} ${nameCurrency(formatting, fact, 'name')}`
    : formatMoney(formatting, fact);
}
