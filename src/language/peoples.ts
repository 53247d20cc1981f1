import { foldWords } from './fold.ts';
import { listRegions } from './regions.ts';
import { rememberBy } from './remembered.ts';

/** Languages that are called as a people is: "Français". */
const LANGUAGES =
  `ar bg bn cs da de el en es et fa fi fr he hi hr hu id is it ja kk ko lt lv mk mn ms mt nl no pl pt ro ru sk sl sq sr
  sv th tr uk uz vi zh`.split(/\s+/);
/** Endings that agree: "французский" is "французская" of a woman. */
const ENDING = /(?:ий|ый|ой|ة)$/u;
/** Letters of a country's name that its adjective has: "Austria", "Austrian". */
const STEM = 5;

/** How the words for peoples begin in a language, folded, by the names that `Intl` has of languages and countries: "french*", "austr*". */
export const listPeoples = rememberBy((formatting: string): readonly string[] => {
  const display = new Intl.DisplayNames([formatting], { type: 'language', fallback: 'none' });
  const spoken = LANGUAGES.flatMap((tag) => display.of(tag) ?? []).map((name) =>
    foldWords(name).text.replace(ENDING, ''),
  );
  const named = listRegions(formatting)
    .map((name) => foldWords(name).text)
    .filter((name) => /^\p{L}{6,}$/u.test(name))
    .map((name) => name.slice(0, Math.max(STEM, name.length - 3)));
  return [...new Set([...spoken, ...named])]
    .filter((stem) => /^\p{L}{4,}$/u.test(stem))
    .map((stem) => `${stem}*`);
});
