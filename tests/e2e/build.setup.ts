import { test } from '@playwright/test';
import { buildOwnDeck } from '../fixture/built-deck.ts';

test('a deck is built by the command that its user gives', () => {
  test.setTimeout(150_000);
  buildOwnDeck();
});
