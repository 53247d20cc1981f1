import { foldWords } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { findLanguage, packTags } from '../language/languages.ts';
import type { Locale } from '../model/locale.ts';

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Han', 'Hangul', 'Devanagari'];

/** The share of its words that a text has at least from the frequent ones of its language. */
const OWN = 0.2;

/**
 * The language of a text: of those in its script, the one whose frequent words it has most of, those of the deck
 * before others.
 */
export function tellLanguage(text: string, preferred: readonly Locale[]): Language {
  const languages = [...new Set([...preferred, ...packTags])].map(findLanguage);
  const script = tellScript(text);
  const fitting = languages.filter(({ name }) => tellScript(name) === script);
  const words = foldWords(text).text.match(/\p{L}+/gu) ?? [];
  const count = ({ commonWords }: Language) =>
    words.filter((word) => commonWords.includes(word)).length;
  const [first = findLanguage(preferred[0] ?? 'en'), ...others] = fitting;
  const best = others.reduce((one, other) => (count(other) > count(one) ? other : one), first);
  // The words of a language without a pack are not known: a few that are another's too do not make it that one.
  return first.complete || count(best) > words.length * OWN ? best : first;
}

/** The script that most letters are in. */
function tellScript(text: string): string {
  const counts = SCRIPTS.map((script) => ({
    script,
    letters: text.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0,
  }));
  return counts.sort((a, b) => b.letters - a.letters)[0]?.script ?? 'Latin';
}
