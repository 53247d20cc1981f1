import { type Fact, QUALIFIERS } from '../../model/fact.ts';
import type { WordsByKey } from '../../model/settings.ts';
import { matchQualifier } from '../fallback-reading.ts';
import type { Language } from '../language.ts';
import { english } from '../packs/en/index.ts';

/** Words by key, some in groups: `actions: { next: … }`. */
export interface WordTree {
  readonly [key: string]: string | WordTree;
}

/** Every word that `words` in `deck.yaml` may set, with what it is in English. */
export const settableWords: WordTree = {
  ...treeOf(english.words),
  ...treeOf(english.deckWords),
  qualifiers: Object.fromEntries(QUALIFIERS.map((name) => [name, english.qualifiers[name].before])),
  speaker: treeOf(english.speakerWords),
  review: treeOf(english.reviewWords),
};

/** Of the speaker, the reviewer and the importer of Word files alone: whole sentences, which may stay in English. */
const INSIDE = /^(?:speaker\.|review\.|review(?:Editing|Locked)$)/;
/** Of those, the ones that stand between the texts of the handout. */
const ON_HANDOUT = /^review\.(?:handout|noNotes|planned|running|plannedHead|slotHead|heading)$/;

/** The words of a tree by dotted key: `actions.next`. */
export function flattenWords(tree: WordTree, prefix = ''): WordsByKey {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value]]
        : Object.entries(flattenWords(value, `${prefix + key}.`)),
    ),
  );
}

/** What a language without a pack lacks to be printed without a word of English; keys with the English meaning. */
export function listMissingWords(
  language: Language,
  given: WordsByKey,
  facts: Iterable<Fact>,
): WordsByKey {
  if (language.complete) return {};
  const used = new Set([...facts].map(({ qualifier }) => `qualifiers.${qualifier}`));
  return Object.fromEntries(
    Object.entries(flattenWords(settableWords)).filter(([key]) => {
      if (key in given) return false;
      if (key.startsWith('qualifiers.')) return used.has(key);
      return !INSIDE.test(key) || ON_HANDOUT.test(key);
    }),
  );
}

/** The English wordings in which a language without a pack shows what a deck gives no words for. */
export function listLentWords({ complete }: Language, given: WordsByKey): readonly string[] {
  if (complete) return [];
  const words = Object.entries(flattenWords(settableWords));
  return words.flatMap(([key, word]) => (INSIDE.test(key) && !(key in given) ? [word] : []));
}

/** A language with the words that a deck sets in place of its own. */
export function overrideWords(language: Language, given: WordsByKey): Language {
  if (!Object.keys(given).length) return language;
  return {
    ...language,
    words: replace(language.words, given),
    deckWords: replace(language.deckWords, given),
    speakerWords: replace(language.speakerWords, given, 'speaker.'),
    reviewWords: replace(language.reviewWords, given, 'review.'),
    qualifiers: Object.fromEntries(
      QUALIFIERS.map((name) => {
        const [before = '', after] = given[`qualifiers.${name}`]?.split('{figure}') ?? [];
        const own = language.qualifiers[name];
        if (!before && !after) return [name, own];
        const { after: _, agree: __, ...rest } = own;
        const words = { before: before.trim(), ...(after?.trim() && { after: after.trim() }) };
        const printed = language.complete ? own.printed : matchQualifier(words);
        return [name, { ...rest, ...words, printed }];
      }),
    ) as Language['qualifiers'],
  };
}

function replace<Words extends object>(words: Words, given: WordsByKey, prefix = ''): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'object'
        ? replace(value, given, `${prefix + key}.`)
        : (given[prefix + key] ?? value),
    ]),
  ) as Words;
}

function treeOf(words: object): WordTree {
  return words as WordTree;
}
