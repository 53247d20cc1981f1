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
  speakerNotes: 'Sprechernotizen',
  contents: 'Inhalt',
  version: 'Fassung',
  signed: '{standing} von {needed} Unterschriften',
  eachMark: 'jedes Kästchen steht für',
  index: 'Index',
  openMark: 'und mehr',
  reviewEditing:
    'Die Änderungsverfolgung ist eingeschaltet: Bearbeiten Sie die Notizen und fügen Sie Kommentare hinzu wie in jedem Dokument.',
  reviewLocked:
    'Fakten auf grauem Grund sind gesperrt. [pause], [next] und [say: Laut] sind Hinweise für die Rednerin oder den Redner; sie dürfen ergänzt, verschoben und gelöscht werden.',
};
