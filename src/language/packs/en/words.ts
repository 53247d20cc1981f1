import type { InterfaceWords } from '../../language.ts';

/** The deck's own words in English. */
export const englishWords: InterfaceWords = {
  colon: ':',
  comma: ', ',
  statement: 'national statement',
  cuePause: 'Pause',
  cueNext: 'Next',
  source: 'Source',
  paragraph: 'paragraph',
  slide: 'Slide',
  language: 'Language',
  draft: 'Draft',
  speakerNotes: 'Speaker notes',
  contents: 'Contents',
  version: 'Version',
  signed: '{standing} of {needed} signatures',
  eachMark: 'each block stands for',
  index: 'Index',
  openMark: 'and more',
  reviewEditing:
    'Track changes is switched on: edit the notes and add comments as in any document.',
  reviewLocked:
    'Facts on a grey ground are locked. [pause], [next] and [say: sound] are cues for the speaker; they may be added, moved and removed.',
};
