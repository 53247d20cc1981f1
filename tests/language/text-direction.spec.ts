import { expect, _baseTest as test } from '@playwright/test';
import { readDirection, writeLanguage } from '../../src/language/text-direction.ts';

for (const tag of ['ar', 'he', 'fa', 'ur', 'ks-Arab'])
  test(`${tag} is set from right to left`, () => {
    expect(readDirection(tag)).toBe('rtl');
  });

for (const tag of ['en', 'fr', 'zh', 'ru', 'ks-Deva'])
  test(`${tag} is set from left to right`, () => {
    expect(readDirection(tag)).toBe('ltr');
  });

test('what is in a language says so, with its direction', () => {
  expect(writeLanguage('ar')).toBe('lang="ar" dir="rtl"');
});
