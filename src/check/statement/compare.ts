import { diffWords } from 'diff';
import { listParagraphs } from '../../content/source-line.ts';
import { foldPrint, foldWords } from '../../language/fold.ts';
import { type Deck, listVersions } from '../../model/deck.ts';
import type { Locale } from '../../model/locale.ts';
import type { Statement, StatementParagraph } from '../../model/statement.ts';

/** What became of a paragraph of the old statement, or that it is new. */
export interface ParagraphChange {
  /** Its number in the old statement, and in the new one. */
  readonly from?: number;
  readonly to?: number;
  /** Pieces of text that went, and that came. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** What of a deck a change touches. */
export interface Impact {
  readonly facts: readonly string[];
  readonly slides: readonly string[];
  readonly languages: readonly Locale[];
}

/** Of two paragraphs that are one, at least so many of their words are the same. */
const ALIKE = 0.5;

/**
 * What changed from one version of a statement to the next, in the order of the new one, what went last. Paragraphs are
 * paired by their words, not by their numbers; one with the same words and the same number is not listed.
 */
export function compareStatements(before: Statement, after: Statement): readonly ParagraphChange[] {
  const pairs = pairParagraphs(before.paragraphs, after.paragraphs);
  const kept = after.paragraphs.flatMap((paragraph) => {
    const old = pairs.get(paragraph);
    const change = old ? describeChange(old, paragraph) : describeNew(paragraph);
    return change ? [change] : [];
  });
  const paired = new Set(pairs.values());
  const gone = before.paragraphs
    .filter((paragraph) => !paired.has(paragraph) && paragraph.text)
    .map(({ number, text }) => ({ from: number, removed: [text], added: [] }));
  return [...kept, ...gone];
}

/** The facts that are bound to a paragraph, and the slides that cite it. */
export function measureImpact(number: number | undefined, deck: Deck): Impact {
  const citing = listVersions(deck).filter(
    (slide) => number !== undefined && listParagraphs(slide, deck.facts).includes(number),
  );
  return {
    facts: [...deck.facts.values()].filter((fact) => fact.paragraph === number).map(({ id }) => id),
    slides: [...new Set(citing.map(({ id }) => id))],
    languages: [...new Set(citing.map(({ locale }) => locale))],
  };
}

type Pairs = ReadonlyMap<StatementParagraph, StatementParagraph>;

/** The likest first; of equals, those whose numbers are nearest. */
function pairParagraphs(
  before: readonly StatementParagraph[],
  after: readonly StatementParagraph[],
): Pairs {
  const words = new Map([...before, ...after].map((one) => [one, listWords(one.text)]));
  const candidates = after.flatMap((to) =>
    before
      .filter((from) => (from.number === 0) === (to.number === 0))
      .map((from) => ({
        from,
        to,
        likeness: to.number === 0 ? 1 : measureLikeness(words.get(from), words.get(to)),
      })),
  );
  const distance = ({ from, to }: { from: StatementParagraph; to: StatementParagraph }) =>
    Math.abs(from.number - to.number);
  candidates.sort((a, b) => b.likeness - a.likeness || distance(a) - distance(b));
  const pairs = new Map<StatementParagraph, StatementParagraph>();
  const taken = new Set<StatementParagraph>();
  for (const { from, to, likeness } of candidates) {
    if (likeness < ALIKE || taken.has(from) || pairs.has(to)) continue;
    pairs.set(to, from);
    taken.add(from);
  }
  return pairs;
}

/** Words, or the signs of a script that parts no words. */
function listWords(text: string): readonly string[] {
  return foldWords(text).text.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
}

/** Dice's coefficient of two lists of words: 1 where they are the same. */
function measureLikeness(one: readonly string[] = [], other: readonly string[] = []): number {
  if (!one.length && !other.length) return 1;
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (one.length + other.length);
}

function describeChange(
  from: StatementParagraph,
  to: StatementParagraph,
): ParagraphChange | undefined {
  const parts = diffWords(foldPrint(from.text).text, foldPrint(to.text).text);
  const pick = (key: 'added' | 'removed') =>
    parts.flatMap((part) => (part[key] && part.value.trim() ? [part.value.trim()] : []));
  const [removed, added] = [pick('removed'), pick('added')];
  if (from.number === to.number && !removed.length && !added.length) return undefined;
  return { from: from.number, to: to.number, removed, added };
}

function describeNew({ number, text }: StatementParagraph): ParagraphChange | undefined {
  return text ? { to: number, removed: [], added: [text] } : undefined;
}
