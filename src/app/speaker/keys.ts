import type { SpeakerAction } from '../../language/words/speaker.ts';
import type { KeyBinding } from '../deck/keys.ts';

/** What keys do for the speaker, in the room's window and in the view's; the notes' keys never turn a slide. */
export const SPEAKER_KEYS: readonly KeyBinding<SpeakerAction>[] = [
  { action: 'speaker', keys: ['s'], shown: ['S'] },
  { action: 'timer', keys: ['t'], shown: ['T'] },
  { action: 'reset', keys: ['r'], shown: ['R'] },
  { action: 'times', keys: ['u'], shown: ['U'] },
  { action: 'freeze', keys: ['z'], shown: ['Z'] },
  { action: 'pointer', keys: ['i'], shown: ['I'] },
  { action: 'magnify', keys: ['m'], shown: ['M'] },
  { action: 'larger', keys: ['+', '='], shown: ['+'], repeats: true },
  { action: 'smaller', keys: ['-', '_'], shown: ['-'], repeats: true },
  { action: 'notesDown', keys: ['j'], shown: ['J'], repeats: true },
  { action: 'notesUp', keys: ['k'], shown: ['K'], repeats: true },
];
