import type { InterfaceWords } from '../../language.ts';

/** The deck's own words in German. */
export const germanWords: InterfaceWords = {
  colon: ':',
  comma: ', ',
  statement: 'nationale Erklärung',
  cuePause: 'Pause',
  cueNext: 'Weiter',
  source: 'Quelle',
  paragraph: 'Absatz',
  slide: 'Folie',
  language: 'Sprache',
  draft: 'Entwurf',
  speakerNotes: 'Sprechnotizen',
  contents: 'Inhalt',
  version: 'Fassung',
  signed: '{standing} von {needed} Abzeichnungen',
  eachMark: 'jedes Kästchen steht für',
  index: 'Index',
  openMark: 'und mehr',
  reviewEditing:
    'Die Änderungsverfolgung ist eingeschaltet: Bearbeiten Sie die Notizen und fügen Sie Kommentare hinzu wie in jedem Dokument.',
  reviewLocked:
    'Grau hinterlegte Fakten sind gesperrt. [pause], [next] und [say: Aussprache] sind Hinweise für die Rednerin oder den Redner; sie dürfen ergänzt, verschoben und gelöscht werden.',
};
