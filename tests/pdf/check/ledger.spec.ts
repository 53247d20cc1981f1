import { expect, _baseTest as test } from '@playwright/test';
import { isOfStandard, RULES } from '../../../src/pdf/check/check.ts';
import { LEDGER } from '../../../src/pdf/check/ledger.ts';

test('every clause that is said to be checked has a rule, and every rule of the standard its clause', () => {
  const ruled = new Set(RULES.filter(isOfStandard).map(({ clause }) => clause));
  const checked = LEDGER.filter((entry) => entry.checked).map(({ clause }) => clause);
  expect([...ruled].sort()).toEqual([...checked].sort());
});

test('every clause is checked, never broken by what is written, or left to people', () => {
  const open = LEDGER.filter(({ checked, never, person }) => !checked && !never && !person);
  expect(open).toEqual([]);
});

test('every clause stands once, in the order of the standard', () => {
  const numbers = LEDGER.map(({ clause }) => clause.split('.').map(Number));
  const sorted = numbers.toSorted((a, b) => {
    const index = a.findIndex((part, at) => part !== b[at]);
    return index < 0 ? a.length - b.length : (a[index] ?? 0) - (b[index] ?? 0);
  });
  expect(numbers).toEqual(sorted);
  expect(new Set(LEDGER.map(({ clause }) => clause)).size).toBe(LEDGER.length);
});
