import { buildDeck } from './build-deck.ts';
import type { FirefoxOption, Input, StatementOption } from './session.ts';

/** Builds what may leave the delegation and nothing else: the deck without notes, and its PDF in each language. */
export function run(session: Input<StatementOption & FirefoxOption>): Promise<void> {
  return buildDeck(session, { public: 'the deck without notes, and its PDF in each language' });
}
