import { test } from '@playwright/test';
import { buildOwnDeck } from '../fixture/built-deck.ts';

test('a deck is built by the command that its user gives', () => {
  test.setTimeout(320_000);
  buildOwnDeck();
});
