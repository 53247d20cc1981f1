import { createHyphenation } from '../../hyphenation.ts';
import type { Language } from '../../language.ts';
import { typesetText } from '../../typography.ts';
import { englishDeck } from './deck.ts';
import { englishDirection } from './direction.ts';
import { englishNumbers } from './numbers.ts';
import { englishPrinting, englishUnits } from './printing.ts';
import { englishQualifiers } from './qualifiers.ts';
import { englishReading } from './reading.ts';
import { englishReview } from './review.ts';
import { englishSpeaker } from './speaker.ts';
import { englishClaims, englishStrays } from './strays.ts';
import { englishWords } from './words.ts';

/** English, in British spelling and print. */
export const english: Language = {
  tag: 'en',
  formatting: 'en-GB',
  name: 'English',
  complete: true,
  remark: '',
  words: englishWords,
  deckWords: englishDeck,
  speakerWords: englishSpeaker,
  reviewWords: englishReview,
  noteMarkers: [
    ...['Note', 'Notes', 'NB', 'N.B.', 'Internal', 'Internal note', 'Internal notes'],
    ...['Speaker note', 'Speaker notes', 'Speaker’s notes', 'Presenter notes', 'Speaking notes'],
    ...['Talking point', 'Talking points', 'Script', 'Speaking points', 'Lines to take'],
    ...['Speaker’s note', 'Speakers notes', 'Presentation notes', 'My notes'],
    ...['Remark', 'Remarks', 'Comment', 'Comments'],
  ],
  otherCues: ['click', 'advance', 'breathe', 'beat', 'look up'],
  numbers: englishNumbers,
  reading: englishReading,
  qualifiers: englishQualifiers,
  direction: englishDirection,
  printing: englishPrinting,
  units: englishUnits,
  strays: englishStrays,
  claims: englishClaims,
  commonWords: 'the of and to in that is for with on by which this are from its have'.split(' '),
  hyphenate: createHyphenation('en-gb'),
  typeset: (text) =>
    typesetText(text, { quotes: ['“', '”', '‘', '’'], months: englishReading.months }),
};
