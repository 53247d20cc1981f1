import { createHyphenation } from '../../hyphenation.ts';
import type { Language } from '../../language.ts';
import { typesetText } from '../../typography.ts';
import { dutchDeck } from './deck.ts';
import { dutchDirection } from './direction.ts';
import { dutchNumbers } from './numbers.ts';
import { dutchPrinting, dutchUnits } from './printing.ts';
import { dutchQualifiers } from './qualifiers.ts';
import { dutchReading } from './reading.ts';
import { dutchReview } from './review.ts';
import { dutchSpeaker } from './speaker.ts';
import { dutchClaims, dutchStrays } from './strays.ts';
import { dutchWords } from './words.ts';

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
  formatting: 'nl-BE',
  name: 'Nederlands',
  complete: true,
  remark: 'compounds of number words, decimal comma',
  words: dutchWords,
  deckWords: dutchDeck,
  speakerWords: dutchSpeaker,
  reviewWords: dutchReview,
  noteMarkers: [
    'Note',
    'Notes',
    'Notitie',
    'Notities',
    'Opmerking',
    'Opmerkingen',
    'Spreeknotitie',
    'Spreeknotities',
    'Sprekersnotities',
    'Spreektekst',
    'Spreekpunten',
    'Interne nota',
    'Nota',
  ],
  otherCues: ['klik', 'klikken', 'ademhalen'],
  numbers: dutchNumbers,
  reading: dutchReading,
  qualifiers: dutchQualifiers,
  direction: dutchDirection,
  printing: dutchPrinting,
  units: dutchUnits,
  strays: dutchStrays,
  claims: dutchClaims,
  commonWords: 'de het een van en in is dat die voor met op zijn aan er door wij om ook deze'.split(
    ' ',
  ),
  hyphenate: createHyphenation('nl', compounds),
  typeset: (text) =>
    typesetText(text, {
      quotes: ['‘', '’', '“', '”'],
      months: dutchReading.months,
      elisions: /^'(?:s|t|n|k|m|r)(?!\p{L})/u,
    }),
};
