import { foldWords } from '../../language/fold.ts';
import { findLanguage } from '../../language/languages.ts';
import { FACT_MARK } from '../../language/typography.ts';
import { listMissingWords } from '../../language/words/deck-words.ts';
import type { Deck } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { QUALIFIERS } from '../../model/fact.ts';
import type { Locale } from '../../model/locale.ts';
import type { Place } from '../../model/place.ts';
import { SETTINGS_START, type WordsByKey } from '../../model/settings.ts';
import { settingsInvalid } from '../../source/diagnostics.ts';
import * as report from './diagnostics.ts';

/** Each language has the words of its pages: from its pack, or from the settings. */
export function checkWords({ settings, facts }: Deck): readonly Diagnostic[] {
  const { places, languages, words } = settings;
  const place = places.languages ?? SETTINGS_START;
  const unknown = languages.filter((tag) => !findLanguage(tag).complete);
  return [
    ...unknown.map((tag) => report.languageUnknown({ place, tag })),
    ...unknown.flatMap((tag) => {
      const missing = listMissingWords(findLanguage(tag), words[tag] ?? {}, facts.values());
      const count = Object.keys(missing).length;
      const at = (Object.keys(words).length ? places.words : undefined) ?? place;
      const paste = writeWords(tag, missing);
      return count ? [report.wordsMissing({ place: at, tag, count, paste })] : [];
    }),
    ...languages.flatMap((tag) => checkQualifiers(tag, words[tag] ?? {}, places)),
    ...(['words', 'digits'] as const).flatMap((key) =>
      Object.keys(settings[key])
        .filter((tag) => !languages.includes(tag))
        .map((tag) => report.wordsExtra({ place: places[key] ?? SETTINGS_START, key, tag })),
    ),
  ];
}

/** A qualifier in other words says the same: the language's own patterns recognise it, and as no other. */
function checkQualifiers(
  tag: Locale,
  given: WordsByKey,
  places: Readonly<Record<string, Place>>,
): readonly Diagnostic[] {
  const language = findLanguage(tag);
  if (!language.complete) return [];
  return QUALIFIERS.flatMap((name): readonly Diagnostic[] => {
    const key = `qualifiers.${name}`;
    const words = given[key];
    if (words === undefined) return [];
    const printed = words.includes('{figure}') ? words : `${words} {figure}`;
    const text = foldWords(printed.replace('{figure}', FACT_MARK)).text;
    if (language.qualifiers[name].printed.test(text)) return [];
    const place = places[`words.${tag}.${key}`] ?? places.words;
    const problem = `“${words}” does not say "${name}" in "${tag}"`;
    const remedy = `remove it, or use a wording such as “${language.qualifiers[name].before}”`;
    return place ? [settingsInvalid({ place, problem, remedy })] : [];
  });
}

/** Missing words as YAML to be filled in, each with its English meaning. */
function writeWords(tag: string, missing: WordsByKey): readonly string[] {
  const lines = ['words:', `  ${tag}:`];
  let open: readonly string[] = [];
  for (const [key, english] of Object.entries(missing)) {
    const groups = key.split('.');
    const name = groups.pop() ?? '';
    for (const [depth, group] of groups.entries())
      if (open[depth] !== group) lines.push(`${' '.repeat(4 + 2 * depth)}${group}:`);
    open = groups;
    lines.push(`${' '.repeat(4 + 2 * groups.length)}${name}: # ${english}`);
  }
  return lines;
}
