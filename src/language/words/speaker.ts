/** What only the speaker can have the deck do. */
export const SPEAKER_ACTIONS = [
  'speaker',
  'timer',
  'reset',
  'times',
  'freeze',
  'pointer',
  'magnify',
  'larger',
  'smaller',
  'notesDown',
  'notesUp',
] as const;
export type SpeakerAction = (typeof SPEAKER_ACTIONS)[number];

/**
 * The words of the speaker view in one language; a name in braces stands for what is put in its place. Apart from
 * `DeckWords`, because the public deck must not carry them.
 */
export interface SpeakerWords {
  readonly actions: Readonly<Record<SpeakerAction, string>>;
  /** What buttons with a picture are called under it. */
  readonly short: Readonly<Record<'freeze' | 'pointer' | 'magnify' | 'times', string>>;
  /** Title of the view's window. */
  readonly title: string;
  readonly now: string;
  readonly next: string;
  /** `{step}` of `{steps}`, beside the number of a slide with fragments. */
  readonly step: string;
  /** In place of the next slide after the last. */
  readonly end: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly clock: string;
  readonly elapsed: string;
  readonly left: string;
  /** In place of `left` once the slot has passed. */
  readonly over: string;
  readonly pace: string;
  readonly onTime: string;
  readonly ahead: string;
  readonly behind: string;
  /** Before the first slide is turned. */
  readonly notStarted: string;
  readonly paused: string;
  readonly start: string;
  readonly pause: string;
  readonly frozen: string;
  readonly black: string;
  readonly connected: string;
  /** After `connected`, where both windows are on one of several screens. */
  readonly sameScreen: string;
  /** The same, where the slides fill that screen: it is the room's. */
  readonly sameFull: string;
  /** Beside it, where the browser can put them on two. */
  readonly placeWindows: string;
  readonly lost: string;
  readonly openRoom: string;
  readonly oneScreen: string;
  /** Beside it: puts the view into a second window. */
  readonly openOwn: string;
  readonly closeView: string;
  /** Before notes come onto a screen that others may see, and its two answers. */
  readonly askHere: string;
  readonly showHere: string;
  readonly keepSlides: string;
  /** After `S` when the browser blocks the view's window. */
  readonly blocked: string;
  /** Where only the room itself can fill its screen. */
  readonly fullInRoom: string;
  readonly resetQuestion: string;
  readonly yes: string;
  readonly no: string;
  readonly noTimes: string;
  readonly run: string;
  readonly slide: string;
  readonly planned: string;
  readonly taken: string;
  readonly difference: string;
  readonly total: string;
  readonly copyTimes: string;
  readonly copyText: string;
  readonly saveRun: string;
  readonly copied: string;
  /** `{file}` */
  readonly saved: string;
}
