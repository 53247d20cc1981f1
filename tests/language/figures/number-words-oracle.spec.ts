import { expect, _baseTest as test } from '@playwright/test';
import * as ar from 'n2words/ar-SA';
import * as de from 'n2words/de-DE';
import * as en from 'n2words/en-GB';
import * as enAmerica from 'n2words/en-US';
import * as es from 'n2words/es-ES';
import * as esMexico from 'n2words/es-MX';
import * as frBelgium from 'n2words/fr-BE';
import * as fr from 'n2words/fr-FR';
import * as nl from 'n2words/nl-NL';
import * as ru from 'n2words/ru-RU';
import * as zh from 'n2words/zh-Hans-CN';
import { readNumberWords } from '../../../src/language/figures/number-words.ts';
import { findLanguage, type PackTag, packTags } from '../../../src/language/languages.ts';

/** Every number up to a hundred, others that a language may build in ways of their own, and some of every length. */
const NUMBERS = [
  ...Array.from({ length: 99 }, (_, index) => index + 2),
  ...[101, 121, 180, 199, 200, 281, 300, 571, 999, 1000, 1001, 1100, 1999, 2000, 2022, 10_000],
  ...[21_000, 80_000, 100_000, 200_500, 999_999, 1_000_000, 2_000_000, 2_300_005, 80_000_000],
  ...[1_000_000_000, 3_000_000_000],
  ...chooseNumbers(),
];

/** Forty numbers of each length up to nine digits, the same in every run. */
function chooseNumbers(): readonly number[] {
  let seed = 20_310_304;
  const next = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  return [2, 3, 4, 5, 6, 7, 8, 9].flatMap((digits) =>
    Array.from({ length: 40 }, () => Math.floor(10 ** (digits - 1) * (1 + 9 * next()))),
  );
}

/** What the other library writes each language with; none where it does not know it. The compiler names a pack that has no line. */
const WRITERS: Readonly<Record<PackTag, Readonly<Record<string, Writer>>>> = {
  en: { English: en, 'American English': enAmerica },
  fr: { French: fr, 'Belgian French': frBelgium },
  nl: { Dutch: nl },
  es: { Spanish: es, 'Mexican Spanish': esMexico },
  de: { German: de },
  ru: { Russian: ru },
  ar: { Arabic: ar },
  zh: { Chinese: zh },
};

interface Writer {
  toCardinal(value: number): string;
  toOrdinal(value: number): string;
}

const writers = packTags.flatMap((tag) =>
  Object.entries(WRITERS[tag]).map(([name, writer]) => ({ tag, name, ...writer })),
);

for (const { tag, name, toCardinal, toOrdinal } of writers) {
  const read = (words: string) =>
    readNumberWords(words, findLanguage(tag).numbers)
      .map(({ value, ordinal }) => `${ordinal ? '#' : ''}${value ?? '?'}`)
      .join(' ');

  test(`${name} number words are read as another library writes them`, () => {
    // It writes Chinese in the numerals of documents, of which one alone is too often a word.
    const numbers = tag === 'zh' ? NUMBERS.filter((number) => number > 10) : NUMBERS;
    const wrong = numbers.flatMap((number) => {
      const words = toCardinal(number);
      return read(words) === String(number) ? [] : [`${number}: ${words} → ${read(words)}`];
    });
    expect(wrong).toEqual([]);
  });

  // It ranks in Arabic with cardinals.
  if (tag === 'ar') continue;
  test(`${name} ordinals are read as another library writes them`, () => {
    const wrong = NUMBERS.filter(
      (number) => number <= 100 && (tag !== 'zh' || number > 10),
    ).flatMap((number) => {
      const words = toOrdinal(number);
      return read(words) === `#${number}` ? [] : [`${number}: ${words} → ${read(words)}`];
    });
    expect(wrong).toEqual([]);
  });
}
