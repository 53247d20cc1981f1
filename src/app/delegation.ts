import { startDeck } from './deck.ts';
import { addSpeakerView } from './speaker-view.ts';

/** The deck that stays inside: speaker notes, and the speaker view with S. */
void startDeck((deck, languages, data) => addSpeakerView(deck, languages, data));
