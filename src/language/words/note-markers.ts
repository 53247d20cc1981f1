import { findLanguage, packTags } from '../languages.ts';

/** In languages that have no pack yet: notes in them would be published just the same. */
const WITHOUT_PACK: readonly string[] = [
  ...['Notas', 'Notas do orador', 'Observação', 'Observações', 'Anotações'],
  ...['Nota del relatore', 'Appunti', 'Note del relatore'],
  ...[
    'Notatka',
    'Notatki',
    'Uwaga',
    'Poznámka',
    'Poznámky',
    'Примітка',
    'Бележка',
    'Напомена',
    'Opomba',
  ],
  ...['Notat', 'Notater', 'Anteckning', 'Anteckningar', 'Huomautus', 'Muistiinpanot'],
  ...['Notă', 'Jegyzet', 'Σημείωση', 'Σημειώσεις', 'Notlar', 'Catatan', 'Ghi chú'],
  ...[
    'הערה',
    'הערות',
    'یادداشت',
    'نوٹ',
    'टिप्पणी',
    'หมายเหตุ',
    '노트',
    '메모',
    'ノート',
    'メモ',
    '発表者ノート',
  ],
];

/** What authors write above the notes where they should write "Note:", in every language. */
export const noteMarkers: readonly string[] = [
  ...new Set([...packTags.flatMap((tag) => findLanguage(tag).noteMarkers), ...WITHOUT_PACK]),
];

/** What stands between a marker and whom its notes are for: "Note to the speaker:", "Notes pour l’orateur :". */
export const noteReaders: readonly string[] =
  'for to of pour à au aux de du voor aan van para al del für an den der для к от'.split(' ');
