import { createHyphenation } from '../../hyphenation.ts';
import type { Language } from '../../language.ts';
import { typesetText } from '../../typography.ts';
import { germanDeck } from './deck.ts';
import { germanDirection } from './direction.ts';
import { germanNumbers } from './numbers.ts';
import { germanPrinting, germanUnits } from './printing.ts';
import { germanQualifiers } from './qualifiers.ts';
import { germanReading } from './reading.ts';
import { germanReview } from './review.ts';
import { germanSpeaker } from './speaker.ts';
import { germanClaims, germanStrays } from './strays.ts';
import { germanWords } from './words.ts';

/** German. */
export const german: Language = {
  tag: 'de',
  formatting: 'de-DE',
  name: 'Deutsch',
  complete: true,
  remark: 'compounds of number words, decimal comma',
  words: germanWords,
  deckWords: germanDeck,
  speakerWords: germanSpeaker,
  reviewWords: germanReview,
  noteMarkers: [
    'Notiz',
    'Notizen',
    'Anmerkung',
    'Anmerkungen',
    'Bemerkung',
    'Sprechernotiz',
    'Sprechernotizen',
    'Redenotiz',
    'Redenotizen',
    'Sprechnotizen',
    'Sprechzettel',
    'Vortragsnotizen',
    'Referentennotizen',
    'Rednernotizen',
    'Redetext',
    'Sprechtext',
    'Hinweis',
    'Kommentar',
  ],
  otherCues: ['Klick', 'klicken', 'atmen'],
  numbers: germanNumbers,
  reading: germanReading,
  qualifiers: germanQualifiers,
  direction: germanDirection,
  printing: germanPrinting,
  units: germanUnits,
  strays: germanStrays,
  claims: germanClaims,
  commonWords:
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es wir'.split(
      ' ',
    ),
  hyphenate: createHyphenation('de-1996'),
  typeset: (text) =>
    typesetText(text, { quotes: ['„', '“', '‚', '‘'], months: germanReading.months }),
};
