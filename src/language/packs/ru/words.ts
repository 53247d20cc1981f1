import type { InterfaceWords } from '../../language.ts';

/** The deck's own words in Russian. */
export const russianWords: InterfaceWords = {
  colon: ':',
  comma: ', ',
  statement: 'национальное заявление',
  cuePause: 'Пауза',
  cueNext: 'Далее',
  source: 'Источник',
  paragraph: 'пункт',
  slide: 'Слайд',
  language: 'Язык',
  draft: 'Проект',
  speakerNotes: 'Заметки выступающего',
  contents: 'Содержание',
  version: 'Редакция',
  signed: 'подписей: {standing} из {needed}',
  eachMark: 'один квадрат\u00A0—',
  index: 'Индекс',
  openMark: 'и более',
  reviewEditing:
    'Режим записи исправлений включен: правьте заметки и добавляйте примечания, как в любом документе.',
  reviewLocked:
    'Факты на сером фоне защищены. [pause], [next] и [say: звук] — указания выступающему; их можно добавлять, перемещать и удалять.',
};
