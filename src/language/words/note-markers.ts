import { findLanguage, packTags } from '../languages.ts';

/** Of languages that have no pack yet: notes in them would be published just the same. */
const WITHOUT_PACK: readonly string[] = [
  'Notizen',
  'Notiz',
  'Sprechernotizen',
  'Anmerkung',
  'Nota',
  'Notas',
  'Notas del orador',
  'Nota del relatore',
  'Appunti',
  'Примечание',
  'Примечания',
  'Заметки',
  'ملاحظة',
  'ملاحظات',
  '备注',
  '注',
  '演讲者备注',
];

/** What authors write above the notes where they should write "Note:", in every language. */
export const noteMarkers: readonly string[] = [
  ...new Set([...packTags.flatMap((tag) => findLanguage(tag).noteMarkers), ...WITHOUT_PACK]),
];
