import { buildTestDecks } from './fixture/built-deck.ts';

/** Builds once what the browser tests open: the repository's own deck, as its user would. */
export default function setUp(): void {
  buildTestDecks();
}
