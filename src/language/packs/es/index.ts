import { createHyphenation } from '../../hyphenation.ts';
import type { Language } from '../../language.ts';
import { typesetText } from '../../typography.ts';
import { spanishDeck } from './deck.ts';
import { spanishDirection } from './direction.ts';
import { spanishNumbers } from './numbers.ts';
import { spanishPrinting, spanishUnits } from './printing.ts';
import { spanishQualifiers } from './qualifiers.ts';
import { spanishReading } from './reading.ts';
import { spanishReview } from './review.ts';
import { spanishSpeaker } from './speaker.ts';
import { spanishClaims, spanishStrays } from './strays.ts';
import { spanishWords } from './words.ts';

/** Spanish, as the United Nations print it. */
export const spanish: Language = {
  tag: 'es',
  formatting: 'es-ES',
  name: 'Español',
  complete: true,
  remark: '`31.º`, "mil millones"',
  words: spanishWords,
  deckWords: spanishDeck,
  speakerWords: spanishSpeaker,
  reviewWords: spanishReview,
  noteMarkers: [
    'Nota',
    'Notas',
    'Nota del orador',
    'Notas del orador',
    'Notas para el orador',
    'Nota de la oradora',
    'Notas de la oradora',
    'Notas para la intervención',
    'Notas del ponente',
    'Notas de la ponente',
    'Apuntes',
    'Comentario',
    'Comentarios',
    'Guion',
    'Nota interna',
    'Observación',
    'Observaciones',
    'Observaciones del orador',
  ],
  otherCues: ['clic', 'clicar', 'respirar'],
  numbers: spanishNumbers,
  reading: spanishReading,
  qualifiers: spanishQualifiers,
  direction: spanishDirection,
  printing: spanishPrinting,
  units: spanishUnits,
  strays: spanishStrays,
  claims: spanishClaims,
  commonWords:
    'de la que el en y los del se las por un para con no una su al lo como mas este ha'.split(' '),
  hyphenate: createHyphenation('es'),
  typeset: (text) =>
    typesetText(text, { quotes: ['«', '»', '“', '”'], months: spanishReading.months }),
};
