import type { InterfaceWords } from '../../language.ts';

/** The deck's own words in Spanish. */
export const spanishWords: InterfaceWords = {
  colon: ':',
  statement: 'declaración nacional',
  cuePause: 'Pausa',
  cueNext: 'Siguiente',
  source: 'Fuente',
  paragraph: 'párrafo',
  slide: 'Diapositiva',
  language: 'Idioma',
  chooseLanguage: 'Elegir el idioma',
  draft: 'Borrador',
  speakerNotes: 'Notas del orador',
  contents: 'Índice',
  version: 'Versión',
  popUpBlocked:
    'El navegador ha bloqueado la vista del orador. Permita las ventanas emergentes para este archivo y pulse S de nuevo.',
  eachMark: 'cada marca equivale a',
  openMark: 'y más',
  reviewEditing:
    'El control de cambios está activado: corrija las notas y añada comentarios como en cualquier documento.',
  reviewLocked:
    'Los datos sobre fondo gris están bloqueados. [pause], [next] y [say: sonido] son indicaciones para el orador; se pueden añadir, mover y suprimir.',
};
