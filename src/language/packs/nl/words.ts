import type { InterfaceWords } from '../../language.ts';

/** The deck's own words in Dutch. */
export const dutchWords: InterfaceWords = {
  colon: ':',
  comma: ', ',
  statement: 'nationale verklaring',
  cuePause: 'Pauze',
  cueNext: 'Volgende',
  source: 'Bron',
  paragraph: 'paragraaf',
  slide: 'Dia',
  language: 'Taal',
  draft: 'Ontwerp',
  speakerNotes: 'Spreeknotities',
  contents: 'Inhoud',
  version: 'Versie',
  signed: '{standing} van {needed} handtekeningen',
  eachMark: 'elk blokje staat voor',
  index: 'Index',
  openMark: 'en meer',
  reviewEditing:
    'Wijzigingen bijhouden staat aan: bewerk de notities en voeg opmerkingen toe zoals in elk document.',
  reviewLocked:
    'Feiten op een grijze achtergrond zijn vergrendeld. [pause], [next] en [say: klank] zijn aanwijzingen voor de spreker; u mag er toevoegen, verplaatsen en verwijderen.',
};
