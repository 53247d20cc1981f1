import '../../../assets/theme/speaker.css';
import type { BarButton } from '../deck/bar.ts';
import { fillAtTouch, fullScreen } from '../deck/full-screen.ts';
import { listRows } from '../deck/help.ts';
import { findAction } from '../deck/keys.ts';
import type { Room } from '../deck/room.ts';
import type { Extension } from '../deck/start.ts';
import { Kept } from '../deck/storage.ts';
import { markLentWords } from '../lent-words.ts';
import { SPEAKER_KEYS } from './keys.ts';
import { RoomEnd } from './link.ts';
import { addMarks } from './marks.ts';
import { ask } from './question.ts';
import { describeWindow, findScreen, hasOneScreen, Screens } from './screens.ts';
import { Talk } from './talk.ts';
import { SpeakerView } from './view.ts';

/** What the room's window has for the speaker: the talk, its keys, and the view in a window of its own or in this one. */
export function addSpeaker(room: Room): Extension {
  markLentWords(room.editions.data.languages);
  const talk = new Talk(room);
  const link = new RoomEnd(talk, () => void room.force('slides'));
  const root = document.querySelector<HTMLElement>('main.reveal');
  if (root) addMarks(talk, root);
  let view: SpeakerView | undefined;
  talk.isWatched = () => link.hasView;
  const screens = new Screens(() => {});
  fullScreen.choose = async () => {
    await screens.look();
    const { other } = screens;
    return other && screens.isOnOwn && link.hasView ? { screen: other } : undefined;
  };
  /** What was agreed to: notes in place of the slides, and a window over slides that fill the screen. */
  const agreed = {
    here: new Kept('session', 'notes-here', false),
    over: new Kept('session', 'notes-over', false),
  };
  const close = () => {
    view?.remove();
    view = undefined;
    showRoom(root, true);
  };
  const openHere = (notice?: string) => {
    void room.force('slides');
    const { editions } = room;
    view = new SpeakerView({ editions, talk, close, openOwn, ...(notice && { notice }) });
    showRoom(root, false);
    document.body.append(view.element);
  };
  /** What everybody would see is shown after a question, once for each way; S is a yes too. */
  const askFirst = (what: keyof typeof agreed, show: () => void, notice?: string) => {
    const isAgreed = agreed[what];
    const { words, speaker } = room.editions.language;
    if (isAgreed.value || !speaker) return show();
    const agree = () => {
      isAgreed.value = true;
      show();
    };
    const { askHere: text, showHere: yes, keepSlides: no, placeWindows: name } = speaker;
    const place = () => void screens.ask().then(() => screens.own && openOwn());
    const other = screens.canAsk && !notice ? { name, run: place } : undefined;
    const question = { text, notice, yes, no, close: words.actions.close, ...(other && { other }) };
    const dialog = ask(question, agree);
    dialog.addEventListener('keydown', (event) => {
      // Closed, it has the keys until the next frame.
      if (!dialog.open || findAction(event, SPEAKER_KEYS) !== 'speaker') return;
      event.preventDefault();
      event.stopPropagation();
      dialog.close();
      agree();
    });
  };
  const blocked = () => room.editions.language.speaker?.blocked;
  const openOwn = () => {
    close();
    const address = new URL(location.href);
    address.search = '?speaker';
    // Where the slides are on the speaker's own screen, they stay in sight beside it.
    const place = screens.isOnOwn ? undefined : screens.own;
    if (!link.openView(address.href, describeWindow(place)))
      askFirst('here', () => openHere(blocked()), blocked());
  };
  const open = () => {
    if (view) close();
    else if (!link.hasView && hasOneScreen()) askFirst('here', openHere);
    // Slides that fill a screen are before the room, and the browser opens the view over them.
    else if (!link.hasView && room.state.full && findScreen() && !screens.own)
      askFirst('over', openOwn);
    else openOwn();
  };
  if (new URLSearchParams(location.search).has('present')) fillAtTouch();
  return {
    takeKey: (event) => {
      if (view) return view.takeKey(event);
      const action = findAction(event, SPEAKER_KEYS);
      switch (action) {
        case undefined:
        case 'larger':
        case 'smaller':
        case 'notesDown':
        case 'notesUp':
          return false;
        case 'speaker':
          open();
          return true;
        // The speaker's own, in the view: a slip on the slides must bring no notes before everyone's eyes.
        case 'reset':
        case 'times':
          if (link.hasView) open();
          return true;
        case 'timer':
        case 'freeze':
          // Without a view nothing would show it.
          if (link.hasView) talk.act(action);
          return true;
        default:
          talk.act(action);
          return true;
      }
    },
    listButtons: () => [describeButton(room, open)],
    listHelp: () => {
      const { speaker } = room.editions.language;
      return speaker ? listRows(SPEAKER_KEYS, speaker.actions) : [];
    },
  };
}

function describeButton(room: Room, open: () => void): BarButton {
  const [binding] = SPEAKER_KEYS;
  const name = room.editions.language.speaker?.actions.speaker ?? '';
  // A word with it: five minutes before the slot nobody waits for a button to say what it is.
  return { action: 'speaker', name, word: name, binding, run: open };
}

/** The room's slides stay behind the view, so that they are where they were when it goes. */
function showRoom(root: HTMLElement | null, shown: boolean): void {
  document.documentElement.toggleAttribute('data-speaker-here', !shown);
  root?.toggleAttribute('inert', !shown);
}
