import type { NumericFact } from '../model/fact.ts';
import { formatCompactNumber, formatMoney, listMonths, nameCurrency } from './formats.ts';
import type { Language } from './language.ts';
import { typesetText } from './typography.ts';

const formatting = 'fr-FR';
const months = listMonths(formatting);
const cardinals =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  );
const ordinals =
  'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième'.split(
    ' ',
  );

/** French. */
export const french: Language = {
  tag: 'fr',
  formatting,
  name: 'Français',
  complete: true,
  words: {
    colon: '\u00a0:',
    statement: 'déclaration nationale',
    cuePause: 'Pause',
    cueNext: 'Suivant',
    source: 'Source',
    paragraph: 'paragraphe',
    slide: 'Diapositive',
    language: 'Langue',
    chooseLanguage: 'Choisir la langue',
    speakerNotes: 'Notes de l’orateur',
    contents: 'Sommaire',
    version: 'Version',
    popUpBlocked:
      'Le navigateur a bloqué la vue de l’orateur. Autorisez les fenêtres surgissantes pour ce fichier, puis appuyez de nouveau sur S.',
    eachMark: 'chaque marque vaut',
  },
  qualifiers: {
    'more than': { before: 'plus de', printed: /$^/ },
    'less than': { before: 'moins de', printed: /$^/ },
    'at least': { before: 'au moins', printed: /$^/ },
    'at most': { before: 'au plus', printed: /$^/ },
    about: { before: 'environ', printed: /$^/ },
    nearly: { before: 'près de', printed: /$^/ },
    'up to': { before: 'jusqu’à', printed: /$^/ },
    'over the last': { before: 'au cours des', after: 'dernières', printed: /$^/ },
  },
  spell: (value, kind) => (kind === 'ordinal' ? ordinals : cardinals)[value - 1],
  formatCompactMoney,
  formatOrdinal: (value) =>
    value === 1 ? '1er' : `${new Intl.NumberFormat(formatting).format(value)}e`,
  typeset: (text) =>
    typesetText(text, { quotes: ['«', '»', '“', '”'], months, spacedPunctuation: true }),
  firstOfMonth: '1er',
};

function formatCompactMoney(fact: NumericFact): string {
  const number = formatCompactNumber(formatting, fact.value);
  const name = nameCurrency(formatting, fact, 'name');
  if (!number) return formatMoney(formatting, fact);
  return `${number} ${/^[aeiouyéèêh]/i.test(name) ? 'd’' : 'de '}${name}`;
}
