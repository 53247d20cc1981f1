import frenchPatterns from 'hyphen/patterns/fr.js';
import type { NumericFact } from '../../../model/fact.ts';
import { listCurrencyNames } from '../../currencies.ts';
import { formatCompactNumber, formatMoney, listMonths, nameCurrency } from '../../formats.ts';
import { createHyphenation } from '../../hyphenation.ts';
import type { Language } from '../../language.ts';
import { buildQualifier } from '../../qualifiers.ts';
import { typesetText } from '../../typography.ts';
import { frenchNumbers } from './numbers.ts';
import { frenchReview } from './review.ts';

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
    openMark: 'et davantage',
    reviewEditing:
      'Le suivi des modifications est activé\u00a0: corrigez les notes et ajoutez des commentaires comme dans tout document.',
    reviewLocked:
      'Les faits sur fond gris sont verrouillés. [pause], [next] et [say: son] sont des indications pour l’orateur\u202f; on peut en ajouter, en déplacer et en supprimer.',
  },
  reviewWords: frenchReview,
  qualifiers: {
    'more than': buildQualifier(
      { before: 'plus de' },
      {
        before:
          "(?:plus|davantage) (?:de|d'|que)|superieure?s? a|au[- ]dela d[eu']s?|depass(?:e|ent|ant)|excedant",
        notBehind: 'pas|non|point|gueres?',
      },
    ),
    'less than': buildQualifier(
      { before: 'moins de' },
      {
        before: "moins (?:de|d'|que)|inferieure?s? a|(?:en[- ]dessous|au[- ]dessous) (?:de|d')",
        notBehind: 'pas|non|point',
      },
    ),
    'at least': buildQualifier(
      { before: 'au moins' },
      {
        before: "au moins|au minimum|minimum|(?:pas|non) moins (?:de|d'|que)|du moins",
        after: 'ou plus|et plus|ou davantage|au moins|au minimum',
      },
    ),
    'at most': buildQualifier(
      { before: 'au plus' },
      {
        before: "au plus|tout au plus|au maximum|maximum|(?:pas|non) plus (?:de|d'|que)",
        after: 'ou moins|au plus|au maximum|tout au plus',
      },
    ),
    about: buildQualifier(
      { before: 'environ' },
      {
        before:
          "environ|quelque|quelques|a peu pres|approximativement|autour (?:de|d')|aux alentours (?:de|d')|aux environs (?:de|d')|de l'ordre (?:de|d')",
        after: 'environ|approximativement',
      },
    ),
    nearly: buildQualifier(
      { before: 'près de' },
      {
        before: "pres (?:de|d')|presque|quasi|quasiment|pas loin (?:de|d')",
        notBehind: 'a peu',
      },
    ),
    'up to': buildQualifier(
      { before: 'jusqu’à' },
      {
        before: "jusqu'a|jusqu'a concurrence (?:de|d')",
      },
    ),
    'over the last': buildQualifier(
      { before: 'au cours des', after: 'dernières' },
      {
        around:
          '(?:ces|les|des|nos|leurs) \\uFFFC (?:dernier|derniere|precedent|precedente)s(?!\\p{L})|(?:ces|les|des) (?:dernier|derniere)e?s \\uFFFC',
        weak: '(?:en|sur) \\uFFFC (?:ans?|annees?|mois|semaines?|jours?|heures?|decennies?|trimestres?|semestres?)(?!\\p{L})',
      },
    ),
  },
  numbers: frenchNumbers,
  print: {
    decimal: ',',
    ordinal: 'i?[eè]mes?|ers?|[eè]?res?|es?|nde?s?',
    percent: 'pour ?cents?|p\\.? ?c\\.?',
    abbreviations: { k: 1e3, m: 1e6, mio: 1e6, mln: 1e6, md: 1e9, mds: 1e9, mrd: 1e9, mia: 1e9 },
    currencies: listCurrencyNames(formatting, {
      euro: 'EUR',
      euros: 'EUR',
      dollar: 'USD',
      dollars: 'USD',
      livres: 'GBP',
      'livres sterling': 'GBP',
      'franc suisse': 'CHF',
    }),
    months,
    capitalMonths: false,
    interval: "au|à|et|jusqu'au",
  },
  commonWords:
    'le la les des du et que qui dans pour est une au aux par sur ce cette nous a ont'.split(' '),
  spell: (value, kind) => (kind === 'ordinal' ? ordinals : cardinals)[value - 1],
  formatCompactMoney,
  formatOrdinal: (value) =>
    value === 1 ? '1er' : `${new Intl.NumberFormat(formatting).format(value)}e`,
  hyphenate: createHyphenation(frenchPatterns),
  shortWord: 2,
  typeset: (text) =>
    typesetText(text, { quotes: ['«', '»', '“', '”'], months, spacedPunctuation: true }),
  firstOfMonth: '1er',
  range: { from: 'du', to: 'au' },
};

function formatCompactMoney(fact: NumericFact): string {
  const number = formatCompactNumber(formatting, fact.value);
  const name = nameCurrency(formatting, fact, 'name');
  if (!number) return formatMoney(formatting, fact);
  return `${number} ${/^[aeiouyéèêh]/i.test(name) ? 'd’' : 'de '}${name}`;
}
