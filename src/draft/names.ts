import type { Passage } from '../check/statement/passage.ts';
import { foldWords } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { NAME, proposeHeading } from './heading.ts';
import { tellLanguage } from './language.ts';
import { type Entry, type Evidence, findFreeName, type Proposal, proveEntry } from './propose.ts';

/** What stands in quotation marks: they open and close in turn. */
const QUOTED = /"\s*([^"]*?)\s*"/gu;
/** Words of a title: fewer are a term, more are a quotation. */
const TITLE_WORDS = { least: 3, most: 30 } as const;
/** Articles where a name of one word takes none: behind them stands a noun with a capital, as in "the Secretariat". */
const ARTICLES: Readonly<Record<string, RegExp>> = {
  en: /(?:^| )(?:the|a|an|all) $/i,
  es: /(?:^| )(?:el|la|los|las|del|al|un|una) $/i,
  nl: /(?:^| )(?:de|het|een) $/i,
};
/** An address or a number: "Mr President", "19 States". */
const BEFORE_NOUN = /(?:^|[ (])\p{Lu}[\p{L}.]* $|\p{N} $/u;
/** Every noun has a capital there, so that a capital tells nothing. */
const CAPITAL_NOUNS: readonly string[] = ['de'];

/** An entry for each title and proper name, once, at its first place. */
export function proposeNames(evidence: Evidence, lines: readonly string[]): readonly Proposal[] {
  const proposals: Proposal[] = [...proposeHeading(lines, evidence)];
  const known = new Set<string>();
  for (const passage of evidence.passages.filter(({ number }) => number > 0))
    for (const { text, isTitle } of listNames(passage, evidence.language)) {
      if (known.has(text.toLowerCase())) continue;
      known.add(text.toLowerCase());
      const id = nameEntry(passage.number, text, proposals);
      const proposal = proveEntry(id, buildEntry(passage, text, isTitle, evidence), evidence);
      if (proposal) proposals.push(proposal);
    }
  return proposals;
}

function listNames(
  { text }: Passage,
  { tag }: Language,
): readonly { readonly text: string; readonly isTitle: boolean }[] {
  const quoted = [...text.matchAll(QUOTED)].map(([, words = '']) => words);
  const titles = quoted.filter(isTitle).map((words) => ({ text: words, isTitle: true }));
  if (CAPITAL_NOUNS.includes(tag)) return titles;
  const rest = text.replace(QUOTED, (words) => ' '.repeat(words.length));
  const names = [...rest.matchAll(NAME)]
    .filter(({ 0: name, index }) => !isNoun(name, rest.slice(0, index), tag))
    .map(([name]) => ({ text: name, isTitle: false }));
  return [...titles, ...names];
}

/** Whether a capital is that of an office or a body, and not of a name; an abbreviation is always a name. */
function isNoun(word: string, before: string, tag: string): boolean {
  if (word.includes(' ') || /\p{Lu}{2}/u.test(word)) return false;
  return BEFORE_NOUN.test(before) || (ARTICLES[tag]?.test(before) ?? false);
}

function isTitle(words: string): boolean {
  const count = words.split(' ').length;
  const isSentence = /[.!?](?: |$)/.test(words);
  return count >= TITLE_WORDS.least && count <= TITLE_WORDS.most && !isSentence;
}

function buildEntry(
  { number }: Passage,
  text: string,
  isTitle: boolean,
  { language }: Evidence,
): Entry {
  const own = isTitle ? tellLanguage(text, [language.tag]) : language;
  return {
    paragraph: number,
    kind: 'text',
    value: text,
    anchor: text,
    ...(own !== language && { language: own.tag }),
  };
}

function nameEntry(paragraph: number, text: string, proposals: readonly Proposal[]): string {
  const slug = foldWords(text)
    .text.replace(/[^a-z0-9]+/g, '-')
    .split('-')
    .filter(Boolean)
    .slice(0, 5)
    .join('-');
  return findFreeName(`p${paragraph}-${slug || 'name'}`, proposals);
}
