import type { InterfaceWords } from '../../language.ts';

/** The deck's own words in French. */
export const frenchWords: InterfaceWords = {
  colon: '\u00a0:',
  comma: ', ',
  statement: 'déclaration nationale',
  cuePause: 'Pause',
  cueNext: 'Suivant',
  source: 'Source',
  paragraph: 'paragraphe',
  slide: 'Diapositive',
  language: 'Langue',
  draft: 'Projet',
  speakerNotes: 'Notes de l’orateur',
  contents: 'Sommaire',
  version: 'Version',
  signed: '{standing} signatures sur {needed}',
  eachMark: 'chaque case représente',
  index: 'Indice',
  openMark: 'et davantage',
  reviewEditing:
    'Le suivi des modifications est activé\u00a0: corrigez les notes et ajoutez des commentaires comme dans tout document.',
  reviewLocked:
    'Les faits sur fond gris sont verrouillés. [pause], [next] et [say: son] sont des indications pour l’orateur\u202f; on peut en ajouter, en déplacer et en supprimer.',
};
