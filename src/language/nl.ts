import type { NumericFact } from '../model/fact.ts';
import { formatCompactNumber, formatMoney, listMonths, nameCurrency } from './formats.ts';
import type { Language } from './language.ts';
import { typesetText } from './typography.ts';

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
  },
  qualifiers: {
    'more than': { before: 'meer dan', printed: /$^/ },
    'less than': { before: 'minder dan', printed: /$^/ },
    'at least': { before: 'minstens', printed: /$^/ },
    'at most': { before: 'hoogstens', printed: /$^/ },
    about: { before: 'ongeveer', printed: /$^/ },
    nearly: { before: 'bijna', printed: /$^/ },
    'up to': { before: 'tot', printed: /$^/ },
    'over the last': { before: 'in de laatste', printed: /$^/ },
  },
  spell: (value, kind) => (kind === 'ordinal' ? ordinals : cardinals)[value - 1],
  formatCompactMoney,
  formatOrdinal: (value) => `${new Intl.NumberFormat(formatting).format(value)}e`,
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
