import { expect, _baseTest as test } from '@playwright/test';
import { readNumberWords } from '../../../src/language/figures/number-words.ts';
import { findLanguage } from '../../../src/language/languages.ts';

/** "22", "#2" for an ordinal, "?" for a word that counts without saying how many. */
function read(tag: string, text: string): string {
  return readNumberWords(text, findLanguage(tag).numbers)
    .map(({ value, ordinal }) => `${ordinal ? '#' : ''}${value ?? '?'}`)
    .join(' ');
}

const readings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'twenty-two': '22',
    'Twenty Two': '22',
    'two million three hundred thousand and five': '2300005',
    'one hundred and one': '101',
    'hundred thousand': '100000',
    'two and three': '2 3',
    'two, three': '2 3',
    'twenty-second': '#22',
    'thirtieth ninth twelfth': '#30 #9 #12',
    'half a dozen': '? ?',
    'doubled, twice, tenfold, hundreds': '? ? ? ?',
    'one first': '1 #1',
    'seconds of the others, often': '',
  },
  fr: {
    'vingt-deux': '22',
    'vingt et un': '21',
    'soixante et onze': '71',
    'soixante-dix-sept': '77',
    'quatre-vingts': '80',
    'quatre-vingt-dix-neuf': '99',
    'nonante-sept': '97',
    'mille neuf cent quatre-vingt-quatre': '1984',
    'deux cent mille': '200000',
    'deux millions': '2000000',
    'trente et unième': '#31',
    'deuxième, seconde, neuvième, cinquième': '#2 #2 #9 #5',
    'une première': '1 #1',
    'la moitié, des dizaines, doublé': '? ? ?',
    'un tiers': '1 ?',
    'les États tiers': '',
  },
  nl: {
    tweeëntwintig: '22',
    tweeëntwintigduizend: '22000',
    'twee miljoen': '2000000',
    honderdvijfendertig: '135',
    'duizend negenhonderd vierentachtig': '1984',
    eenentwintigste: '#21',
    'tweede derde achtste': '#2 #3 #8',
    'twee en drie': '2 3',
    'één eerste': '1 #1',
    'tientallen verdubbeld tweemaal helft': '? ? ? ?',
    'een tienjarig verviervoudigd drietal': '1 ? ? ?',
    'de eenheid van verdriet en de staten': '',
  },
  es: {
    'un millón, un trillón, dos trillones': '1000000 1000000000000000000 2000000000000000000',
    'treintaiuno, cuarentaicinco, sesentaiún, noventaiuna': '31 45 61 91',
    'vigesimosegunda, vigesimoprimer, decimosegundo, septuagesimoctava': '#22 #21 #12 #78',
    'dupliquen, tripliqué, cuatriplicó, multiplique': '? ? ?',
    'el duplo, el triplo, el céntuplo, las mitades, dos tercios': '? ? ? ? 2 ?',
    'duplicidad, doblegar, doblaje, duplication, triplicate, duplicaat': '',
    'mil quinientos millones, treintaiún millones': '1500000000 31000000',
    'miles de millones, millones, dos billones': '? ? 2000000000000',
    'treinta segundos, en cuestión de segundos': '30',
  },
  ar: {
    'مئتي مليون، مئتا ألف، مئتا شخص، ومئتان وخمسون': '200000000 200000 200 250',
    'واحدا وعشرين، خمسا وعشرين، ثلاثا وأربعين، ثمانيا وعشرين': '21 25 43 28',
    'لخمس سنوات، بست دول، لستة أشهر، بمئة دولة، فخمس دول': '5 6 6 100 5',
    'وبخمسة وعشرين، للثلاثين، وبالآلاف': '25 #30 ?',
    'ألفا شخص، خمسون ألفا، مليونا نسمة، مليارا دولار': '2000 50000 2000000 2000000000',
    'أنفقنا مليونا. مليونا ونصف، ألفا وخمسمائة، وألفا شخص': '? ? ? ? 500 2000',
    'بليوني دولار، تريليوني دولار، ثلاثة بلايين': '2000000000 2000000000000 3000000000',
    'آلاف الأشخاص، الملايين، مئات الآلاف، عدة آلاف': '? ? ? ? ?',
    'في المرة الثانية آلاف، ثلاثة، آلاف': '#2 ? 3 ?',
    'الأولى بعد المائة، الحادية والعشرون بعد المائة، الثالثة بعد خمسين': '#101 #121 #3 50',
    'قرار ثان، الاثنى عشر، خـمـسـة': '#2 12 5',
    'لست وحدي، كمية كبيرة وكميات، عقد مؤتمر، ضعف المؤسسات، الصراع الإثني': '',
  },
};

for (const [tag, cases] of Object.entries(readings))
  for (const [text, expected] of Object.entries(cases))
    test(`${tag}: “${text}” reads ${expected || 'nothing'}`, () => {
      expect(read(tag, text)).toBe(expected);
    });

test('a soft hyphen or a zero-width space does not hide a number word', () => {
  expect(read('en', 'tw\u00ADo mil\u200Blion')).toBe('2000000');
});

test('full-width letters and another case do not hide a number word', () => {
  expect(read('en', 'ＴＷＯ')).toBe('2');
});

test('the offsets of a number word are those of the source', () => {
  const text = 'with tw\u00ADo events';
  const [found] = readNumberWords(text, findLanguage('en').numbers);
  expect(text.slice(found?.start, found?.end)).toBe('tw\u00ADo');
});
