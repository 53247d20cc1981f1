import type { Language } from '../../language.ts';
import { typesetText } from '../../typography.ts';
import { arabicDeck } from './deck.ts';
import { arabicDirection } from './direction.ts';
import { arabicNumbers } from './numbers.ts';
import { arabicPrinting, arabicUnits } from './printing.ts';
import { arabicQualifiers } from './qualifiers.ts';
import { arabicReading } from './reading.ts';
import { arabicReview } from './review.ts';
import { arabicSpeaker } from './speaker.ts';
import { arabicClaims, arabicStrays } from './strays.ts';
import { arabicWords } from './words.ts';

/** Arabic, as the United Nations print it. */
export const arabic: Language = {
  tag: 'ar',
  formatting: 'ar-u-nu-latn',
  name: 'العربية',
  complete: true,
  remark:
    'no word is hyphenated; right to left; both names of a month; nouns by number, the dual as a subject (دولتان); `000 160` is 160,000; `digits: { ar: arab }`',
  words: arabicWords,
  deckWords: arabicDeck,
  speakerWords: arabicSpeaker,
  reviewWords: arabicReview,
  noteMarkers: [
    ...[
      'ملاحظة',
      'ملاحظات',
      'ملاحظات المتحدث',
      'ملاحظات المتكلم',
      'ملاحظات للمتحدث',
      'ملاحظات للمتكلم',
    ],
    ...['ملاحظات العرض', 'ملاحظات الملقي', 'تعليقات المتكلم', 'نقاط للمتكلم'],
  ],
  otherCues: ['نقرة', 'انقر', 'توقف'],
  numbers: arabicNumbers,
  reading: arabicReading,
  qualifiers: arabicQualifiers,
  direction: arabicDirection,
  printing: arabicPrinting,
  units: arabicUnits,
  strays: arabicStrays,
  claims: arabicClaims,
  commonWords: 'في من على إلى أن هذا التي عن مع هذه كما قد لا ما أو بين كل ذلك الذي نحن'.split(' '),
  hyphenate: (text) => text,
  typeset: (text) =>
    typesetText(text, { quotes: ['«', '»', '“', '”'], months: arabicReading.months }),
};
