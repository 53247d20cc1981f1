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
  speakerNotes: 'Notas para la intervención',
  contents: 'Índice',
  version: 'Versión',
  signed: 'Firmas: {standing} de {needed}',
  eachMark: 'cada bloque representa',
  index: 'Índice',
  openMark: 'y más',
  reviewEditing:
    'El control de cambios está activado: corrija las notas y añada comentarios como en cualquier documento.',
  reviewLocked:
    'Los datos sobre fondo gris están bloqueados. [pause], [next] y [say: sonido] son indicaciones para la intervención; se pueden añadir, mover y suprimir.',
};
