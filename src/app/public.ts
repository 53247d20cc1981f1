import { startDeck } from './deck/start.ts';

/** The deck that may leave the delegation: no speaker notes, no speaker view. */
void startDeck();
