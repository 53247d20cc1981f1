import type { InterfaceWords } from '../../language.ts';

/** The deck's own words in Spanish. */
export const spanishWords: InterfaceWords = {
  colon: ':',
  comma: ', ',
  statement: 'declaración nacional',
  cuePause: 'Pausa',
  cueNext: 'Siguiente',
  source: 'Fuente',
  paragraph: 'párrafo',
  slide: 'Diapositiva',
  language: 'Idioma',
  draft: 'Borrador',
  speakerNotes: 'Notas del orador',
  contents: 'Índice',
  version: 'Versión',
  signed: '{standing} de {needed} firmas',
  eachMark: 'cada bloque representa',
  index: 'Índice',
  openMark: 'y más',
  reviewEditing:
    'El control de cambios está activado: corrija las notas y añada comentarios como en cualquier documento.',
  reviewLocked:
    'Los datos sobre fondo gris están bloqueados. [pause], [next] y [say: sonido] son indicaciones para el orador; se pueden añadir, mover y suprimir.',
};
