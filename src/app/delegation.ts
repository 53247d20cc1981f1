import { readEditions, startDeck } from './deck/start.ts';
import { addSpeaker } from './speaker/extension.ts';
import { ViewEnd } from './speaker/link.ts';
import { openView } from './speaker/view.ts';

/** The deck that stays inside: speaker notes, and the speaker view with S, which is this file again with `?speaker`. */
const editions = new URLSearchParams(location.search).has('speaker') ? readEditions() : undefined;
if (editions) {
  const talk = new ViewEnd();
  const address = new URL(location.href);
  address.search = '';
  openView(editions, talk, (screens) => talk.openRoom(address.href, screens));
} else void startDeck(addSpeaker);
