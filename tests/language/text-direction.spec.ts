import { expect, test } from '@playwright/test';
import { writeDirection } from '../../src/language/text-direction.ts';

for (const tag of ['ar', 'he', 'fa', 'ur', 'ks-Arab'])
  test(`${tag} is set from right to left`, () => {
    expect(writeDirection(tag)).toBe(' dir="rtl"');
  });

for (const tag of ['en', 'fr', 'zh', 'ru', 'ks-Deva'])
  test(`${tag} is set from left to right`, () => {
    expect(writeDirection(tag)).toBe('');
  });
