import { createHyphenation } from '../../hyphenation.ts';
import type { Language } from '../../language.ts';
import { typesetText } from '../../typography.ts';
import { russianDeck } from './deck.ts';
import { russianDirection } from './direction.ts';
import { russianNumbers } from './numbers.ts';
import { russianPrinting, russianUnits } from './printing.ts';
import { russianQualifiers } from './qualifiers.ts';
import { russianReading } from './reading.ts';
import { russianReview } from './review.ts';
import { russianSpeaker } from './speaker.ts';
import { russianClaims, russianStrays } from './strays.ts';
import { russianWords } from './words.ts';

/** Russian. */
export const russian: Language = {
  tag: 'ru',
  formatting: 'ru-RU',
  name: 'Русский',
  complete: true,
  remark: 'cases of number words, forms of nouns by number',
  words: russianWords,
  deckWords: russianDeck,
  speakerWords: russianSpeaker,
  reviewWords: russianReview,
  noteMarkers: [
    'Комментарий',
    'Примечание',
    'Примечания',
    'Заметка',
    'Заметки',
    'Заметки докладчика',
    'Заметки оратора',
    'Заметки выступающего',
    'Заметки для выступающего',
    'Заметки к слайду',
    'Текст выступления',
  ],
  otherCues: ['клик', 'щелчок', 'вдох'],
  numbers: russianNumbers,
  reading: russianReading,
  qualifiers: russianQualifiers,
  direction: russianDirection,
  printing: russianPrinting,
  units: russianUnits,
  strays: russianStrays,
  claims: russianClaims,
  commonWords: 'и в не на что с по как это из к за о мы для от его но наш также'.split(' '),
  hyphenate: createHyphenation('ru'),
  typeset: (text) =>
    typesetText(text, {
      quotes: ['«', '»', '„', '“'],
      months: russianReading.months,
      dash: '—',
    }),
};
