import type { Limit } from '../model/fact.ts';
import { foldWords } from './fold.ts';
import { Pattern } from './pattern.ts';
import { rememberBy } from './remembered.ts';
import { FACT_MARK } from './typography.ts';

/**
 * Words and phrases, parted by commas, as a linguist reads them: accents and capitals make no difference.
 * `*` stands for any ending, a space also for a hyphen and a hyphen for a space, and `…` for a fact.
 */
export type WordList = string;

/** Words that say a number, a date or a limit without a fact; each counts as a figure. */
export interface StrayLexicon {
  /** Words that count or compare beyond the number words: "a score of", "per mille", "century". */
  readonly counting: WordList;
  /** Words that date: "last year", "fortnight". */
  readonly dating: WordList;
  /** Around the name of a unit of time, for which `…` stands, they make a span of it: "for a …", "een … lang". */
  readonly spans: WordList;
  /** Before the name of a month they make a date of it: "in" May, "since" May. */
  readonly beforeMonth: WordList;
  /** Names of the days of the week. */
  readonly weekdays: WordList;
  /** Misspelt number words. */
  readonly misspelt: WordList;
  /** Before a Roman numeral in small letters, or a single one: "phase iii". */
  readonly labels: WordList;
  /** Number words that count nothing: "third parties". */
  readonly free: WordList;
  /** Beside a fact they change what it says, before and behind it: "only", "or thereabouts". */
  readonly before: WordList;
  readonly after: WordList;
  /** Before a qualifier that is printed with its figure they move it: "slightly" more than 40. */
  readonly degrees?: WordList;
  /** Before a factor they add it to what was: "increased by 2 times". */
  readonly beforeFactor?: WordList;
  /** Those of `before` that stress a figure and leave it what it is: "only", "exactly". */
  readonly emphasis?: WordList;
  /** Behind a total they add it to another, or take it away: "22 more". */
  readonly surplus: WordList;
  /** Behind a total they make a pace of it: "a year". */
  readonly pace: WordList;
  /** Beside a rise or a fall they make a pace of it too: "annual". */
  readonly rhythm: WordList;
  /** Behind a rise or a fall they make a share of it: "of all". */
  readonly wholes: WordList;
  /** Between a word of direction and a rise or a fall, one makes a level of it: "rose to"; several do by themselves: "passé à". */
  readonly levels: WordList;
}

/** Words that make a sentence a claim which no machine can judge; the review lists each for a person to sign. */
export interface ClaimLexicon {
  readonly superlatives: WordList;
  readonly absolutes: WordList;
  /** Courtesies and idioms that have such words and claim nothing: "first of all", "dear colleagues". */
  readonly free: WordList;
  /** Words that say how many, how often or when without a figure: "several", "weekly", "in recent years". */
  readonly quantities: WordList;
  readonly negations: WordList;
  /** Those that deny of what was counted before them: "22 States have not". */
  readonly denials: WordList;
  /** Words that begin or end a time: "since", "until". */
  readonly times: WordList;
  /** Beside a figure they make a plan or a doubt of it: "may", "if", "allegedly". */
  readonly modals: WordList;
  /** In a sentence without a figure, on a slide with one, they take it back or turn it: "reversed", "the real figure". */
  readonly reversals?: WordList;
  /** They move what has no figure: "rose", "more and more". */
  readonly trends: WordList;
  /** Who speaks for a country; with another country's adjective beside it, it is not the deck's own. */
  readonly speakers: WordList;
  /** Words that are a number by their accents alone, as alternatives of a regular expression: "één". */
  readonly accented?: string;
  /**
   * Beside a date or a year, for which "…" may stand: what makes a limit of it on either side ("before", "since"), what does so
   * on neither ("late"), and what means it itself ("on"). Where no spaces part words, each has its "…".
   */
  readonly limits: Readonly<Record<Limit | 'near' | 'at', WordList>>;
  /** Words of `near` that are some of `until` by their accents alone, as alternatives of a regular expression: "vóór". */
  readonly accentedUntil?: string;
}

/** The entries of a list. */
export const listEntries = rememberBy((list: WordList): readonly string[] =>
  list
    .split(/[,\n]+/)
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter(Boolean),
);

/** The entries of a list that another does not have. */
export function leaveOut(list: WordList, others: WordList): WordList {
  const left = new Set(listEntries(others));
  return listEntries(list)
    .filter((entry) => !left.has(entry))
    .join();
}

/** The edges of a word; one that is elided ends in its apostrophe. */
const START = '(?<![\\p{L}\\p{N}])';
/** Arabic writes "and", "so", "by", "to" and "like" with the next word. */
const START_OR_JOINED = '(?<=(?<![\\p{L}\\p{N}])[وفبلك]?)';
const END = "(?:(?<=')|(?![\\p{L}\\p{N}]))";

/** By list, each of which is long: one for every way to bound its words. */
const compiled = new Map<string, Map<WordList, Pattern>>();

/**
 * A pattern for `findAll` that finds each entry of a list whole in word-folded text; without spaces, anywhere.
 * `mayJoin` where a word that is written with the next one makes no difference.
 */
export function matchWords(list: WordList, spaced = true, mayJoin = true): Pattern {
  const start = spaced ? (mayJoin ? START_OR_JOINED : START) : '';
  const known = compiled.get(start) ?? new Map<WordList, Pattern>();
  compiled.set(start, known);
  let pattern = known.get(list);
  if (!pattern) {
    const words = sourceOf(list);
    const bounded = spaced ? `${start}(?:${words})${END}` : words;
    pattern = new Pattern(words ? bounded : '(?!)', 'gu');
    known.set(list, pattern);
  }
  return pattern;
}

/** The entries as alternatives of a regular expression on word-folded text, the longest first. */
export const sourceOf = rememberBy((list: WordList): string => {
  const folded = listEntries(list)
    .map((entry) => foldWords(entry.replaceAll('…', FACT_MARK)).text)
    .sort((a, b) => b.length - a.length);
  return groupEntries(folded)
    .map(({ open, words }) => {
      const all = words.map(escapeEntry).join('|');
      return open ? `(?:${all})\\p{L}*` : all;
    })
    .join('|');
});

interface Group {
  /** Whether any ending may follow its words. */
  readonly open: boolean;
  readonly words: string[];
  /** How each begins: up to its first `*`, a hyphen as the space it may be. */
  readonly heads: string[];
}

/**
 * Entries in their order, but for those of any ending, which stand together as far as none in between could be found where
 * one is: the class of all letters takes longer to compile than everything else.
 */
function groupEntries(entries: readonly string[]): readonly Group[] {
  const groups: Group[] = [];
  for (const entry of entries) {
    const open = /^[^*]+\*$/.test(entry);
    const word = open ? entry.slice(0, -1) : entry;
    const head = (word.split('*')[0] ?? '').replaceAll('-', ' ');
    const group = open ? findOpen(groups, head) : groups.at(-1);
    if (group?.open === open) {
      group.words.push(word);
      group.heads.push(head);
    } else groups.push({ open, words: [word], heads: [head] });
  }
  return groups;
}

/** The first group of any ending behind all entries that may begin where this one does. */
function findOpen(groups: readonly Group[], head: string): Group | undefined {
  const last = groups.findLastIndex(
    ({ open, heads }) =>
      !open && heads.some((other) => head.startsWith(other) || other.startsWith(head)),
  );
  return groups.slice(last + 1).find(({ open }) => open);
}

function escapeEntry(entry: string): string {
  return entry
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '\\p{L}*')
    .replace(/[ -]/g, '[ -]');
}
