import { test } from '@playwright/test';
import { buildOwnDeck } from '../fixture/built-deck.ts';

test('the repository’s own deck is built by the command its user gives', () => {
  test.setTimeout(150_000);
  buildOwnDeck();
});
