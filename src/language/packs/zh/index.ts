import type { Language } from '../../language.ts';
import { typesetText } from '../../typography.ts';
import { chineseDeck } from './deck.ts';
import { chineseDirection } from './direction.ts';
import { chineseNumbers } from './numbers.ts';
import { chinesePrinting, chineseUnits } from './printing.ts';
import { chineseQualifiers } from './qualifiers.ts';
import { chineseReading } from './reading.ts';
import { chineseReview } from './review.ts';
import { chineseSpeaker } from './speaker.ts';
import { chineseClaims, chineseStrays } from './strays.ts';
import { chineseWords } from './words.ts';

/** Chinese in simplified characters. */
export const chinese: Language = {
  tag: 'zh',
  formatting: 'zh-CN',
  name: '中文',
  complete: true,
  remark: 'no word is hyphenated; 万 and 亿, full-width figures, no spaces between words',
  words: chineseWords,
  deckWords: chineseDeck,
  speakerWords: chineseSpeaker,
  reviewWords: chineseReview,
  noteMarkers: [
    '备注',
    '注',
    '注释',
    '演讲者备注',
    '演讲备注',
    '发言备注',
    '发言提要',
    '发言要点',
    '讲者备注',
    '讲稿',
    '演讲稿',
    '发言稿',
    '備註',
    '註',
    '講稿',
    '發言稿',
  ],
  otherCues: ['点击', '单击', '暂停', '翻页', '下一页', '下一张', '點擊', '暫停', '翻頁', '下一頁'],
  numbers: chineseNumbers,
  reading: chineseReading,
  qualifiers: chineseQualifiers,
  direction: chineseDirection,
  printing: chinesePrinting,
  units: chineseUnits,
  strays: chineseStrays,
  claims: chineseClaims,
  commonWords: [],
  pace: 180,
  hyphenate: (text) => text,
  typeset: (text) =>
    typesetText(text, {
      quotes: ['“', '”', '‘', '’'],
      months: chineseReading.months,
      ideographic: true,
    }),
};
