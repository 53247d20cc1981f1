import { createHyphenation } from '../../hyphenation.ts';
import type { Language } from '../../language.ts';
import { typesetText } from '../../typography.ts';
import { frenchDeck } from './deck.ts';
import { frenchDirection } from './direction.ts';
import { frenchNumbers } from './numbers.ts';
import { frenchPrinting, frenchUnits } from './printing.ts';
import { frenchQualifiers } from './qualifiers.ts';
import { frenchReading } from './reading.ts';
import { frenchReview } from './review.ts';
import { frenchSpeaker } from './speaker.ts';
import { frenchClaims, frenchStrays } from './strays.ts';
import { frenchWords } from './words.ts';

/** French. */
export const french: Language = {
  tag: 'fr',
  formatting: 'fr-FR',
  name: 'Français',
  complete: true,
  remark: 'no-break spaces before `; : ! ?`, Belgian and Swiss number words',
  words: frenchWords,
  deckWords: frenchDeck,
  speakerWords: frenchSpeaker,
  reviewWords: frenchReview,
  noteMarkers: [
    'Note',
    'Notes',
    'Remarque',
    'Remarques',
    'Notes de l’orateur',
    'Notes de l’intervenant',
    'Notes orateur',
    'Note orale',
    'Note interne',
    'Commentaire',
    'Commentaires',
    'Texte parlé',
    'Éléments de langage',
    'EDL',
    'À dire',
    'Notes d’orateur',
  ],
  otherCues: ['clic', 'cliquer', 'cliquez', 'respirer'],
  numbers: frenchNumbers,
  reading: frenchReading,
  qualifiers: frenchQualifiers,
  direction: frenchDirection,
  printing: frenchPrinting,
  units: frenchUnits,
  strays: frenchStrays,
  claims: frenchClaims,
  commonWords:
    'le la les des du et que qui dans pour est une au aux par sur ce cette nous a ont'.split(' '),
  hyphenate: createHyphenation('fr'),
  shortWord: 2,
  typeset: (text) =>
    typesetText(text, {
      quotes: ['«', '»', '“', '”'],
      months: frenchReading.months,
      spacedPunctuation: true,
    }),
};
