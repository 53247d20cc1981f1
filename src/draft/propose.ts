import { findAlteration, UNREGISTERED } from '../check/figures/altered/alteration.ts';
import { findStrayWords } from '../check/figures/stray-words.ts';
import { type Passage, preparePassages } from '../check/statement/passage.ts';
import { findDenial } from '../check/statement/proof-beside.ts';
import { settleFact } from '../check/statement/statement.ts';
import { readDirection } from '../language/figures/direction.ts';
import type { Figure } from '../language/figures/figure.ts';
import { foldWords } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { leaveOut, sourceOf } from '../language/lexicon.ts';
import { patternOf } from '../language/pattern.ts';
import { FACT_MARK } from '../language/typography.ts';
import { type Fact, type FactKind, QUALIFIERS } from '../model/fact.ts';
import type { Statement } from '../model/statement.ts';
import { parseFacts } from '../source/facts.ts';
import { listAnchors } from './anchors.ts';
import { writeEntry } from './entry.ts';

/** A fact that a draft registers: the entry of `facts.yaml`, and what it reads as. */
export interface Proposal {
  readonly fact: Fact;
  readonly entry: Entry;
  /** What it counts, in the statement's language, as far as the next word tells. */
  readonly noun?: string;
}

/** Fields of an entry in the order in which people write them. */
export type Entry = Readonly<Record<string, unknown>>;

/** A figure that no entry could be proved for: a person has to. */
export interface Leftover {
  readonly paragraph: number;
  readonly print: string;
}

export interface Proposals {
  readonly facts: readonly Proposal[];
  readonly leftovers: readonly Leftover[];
}

/** What facts are proved against. */
export interface Evidence {
  readonly passages: readonly Passage[];
  readonly language: Language;
}

export function prepareEvidence(statement: Statement, language: Language): Evidence {
  return { passages: preparePassages(statement, language), language };
}

/** An entry for every figure of the statement, each with the shortest anchor that proves it. */
export function proposeFigures(evidence: Evidence): Proposals {
  const facts: Proposal[] = [];
  const leftovers: Leftover[] = [];
  for (const passage of evidence.passages) {
    for (const figure of passage.figures) {
      if (figure.free || isPartOfWord(figure, passage.text)) continue;
      const name = nameFact(figure, passage, facts);
      const found = proposeFigure(name, figure, passage, evidence);
      const print = passage.text.slice(figure.start, figure.end);
      const noun = findNoun(figure, passage.text, evidence.language);
      if (!found) leftovers.push({ paragraph: passage.number, print });
      else if (!facts.some(({ fact }) => isSame(fact, found.fact)))
        facts.push({ ...found, ...(found.fact.kind === 'count' && noun && { noun }) });
    }
    leftovers.push(...listStrays(passage, evidence.language));
  }
  return { facts, leftovers };
}

/** Words that say a figure or a time and stand in no figure: "between January and March". */
function listStrays({ number, text, figures }: Passage, language: Language): readonly Leftover[] {
  const folded = foldWords(text);
  const printed = findStrayWords(text, folded, language)
    .map((span) => ({
      start: folded.offsets[span.start] ?? 0,
      end: folded.offsets[span.end] ?? text.length,
    }))
    .filter(({ start, end }) => figures.every((one) => end <= one.start || start >= one.end))
    .map(({ start, end }) => text.slice(start, end).trim());
  return [...new Set(printed)].map((print) => ({ paragraph: number, print }));
}

/** The "19" of "COVID-19". */
function isPartOfWord({ start }: Figure, text: string): boolean {
  return /\p{L}-$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** "22 States", "plus de 1 000 000 de données": the noun behind a count, but for words that are none ("22 se destinan"). */
function findNoun({ end }: Figure, text: string, { commonWords }: Language): string | undefined {
  const [, noun] = NOUN.exec(text.slice(end)) ?? [];
  return noun && !commonWords.includes(foldWords(noun).text) ? noun : undefined;
}

const NOUN = /^ (?:(?:de|of|van|von|der|d') ?)?(\p{L}[\p{L}'’-]+)/u;

function isSame(one: Fact, other: Fact): boolean {
  return (
    one.paragraph === other.paragraph &&
    one.kind === other.kind &&
    one.value === other.value &&
    one.anchor === other.anchor
  );
}

function nameFact(figure: Figure, { number }: Passage, facts: readonly Proposal[]): string {
  return findFreeName(`p${number}-${kindOf(figure) ?? 'figure'}`, facts);
}

function kindOf({ kind, plain, value }: Figure): FactKind | undefined {
  if (kind === 'vague' || kind === 'month' || kind === 'day') return undefined;
  if (kind !== 'number') return kind;
  const number = Number(value);
  if (plain && number >= 1900 && number <= 2100) return 'year';
  return Number.isInteger(number) ? 'count' : 'number';
}

/**
 * The first entry that the statement proves: shorter anchors first, no qualifier before any. One that takes in the words
 * beside the figure which change what it says ("68 per cent more") is proposed, none that leaves them to the slides.
 */
function proposeFigure(
  id: string,
  figure: Figure,
  passage: Passage,
  evidence: Evidence,
): Proposal | undefined {
  const kind = kindOf(figure);
  if (!kind || isLed(figure, kind, passage, evidence)) return undefined;
  const values = listValues(kind, figure, passage, evidence.language);
  const takesNoun = kind === 'count' && findNoun(figure, passage.text, evidence.language);
  for (const anchor of listAnchors(figure, passage, Boolean(takesNoun)))
    for (const qualifier of [undefined, ...QUALIFIERS])
      for (const value of values) {
        const entry = {
          paragraph: passage.number,
          kind,
          ...value,
          ...(qualifier && { qualifier }),
          anchor,
        };
        const proposal = proveEntry(id, entry, evidence);
        // The qualifier of an entry is printed beside its figure already.
        if (proposal && (qualifier || !isAltered(proposal.fact, figure, passage, evidence)))
          return proposal;
      }
  return undefined;
}

/**
 * Whether words right before a figure, or in one word with it, make another of it that no entry says: "all but 3", "article 19",
 * "22-odd", "did not fall by 12 %". Rather none than a wrong one.
 */
function isLed(
  figure: Figure,
  kind: FactKind,
  { text, figures }: Passage,
  { language }: Evidence,
): boolean {
  const { strays, reading } = language;
  if (!reading.spaced || ['date', 'year', 'decade', 'ordinal'].includes(kind)) return false;
  const [before, after] = [text.slice(0, figure.start), text.slice(figure.end)];
  const led = leaveOut(strays.before, strays.emphasis ?? '');
  const lead = sourceOf(kind === 'count' ? `${led},${strays.labels}` : led);
  const direction = readDirection(text, figure, figures, language);
  const moved = { ...UNREGISTERED, ...(direction && { direction }) };
  return (
    patternOf(`(?<![\\p{L}\\p{N}])(?:${lead})(?: |(?<='))$`, 'u').test(foldWords(before).text) ||
    patternOf(`^-(?:${sourceOf(strays.after)})(?!\\p{L})`, 'u').test(foldWords(after).text) ||
    findDenial(before + FACT_MARK + after, figure, moved, language) !== undefined
  );
}

/** Whether the statement's own words beside a figure would change the fact, written beside it on a slide. */
function isAltered(
  fact: Fact,
  { start, end }: Figure,
  { text }: Passage,
  { language }: Evidence,
): boolean {
  const words = `${text.slice(0, start)}${FACT_MARK}${text.slice(end)}`;
  return findAlteration(words, start, fact, language) !== undefined;
}

/** The proposal of an entry that the statement proves. */
export function proveEntry(id: string, entry: Entry, evidence: Evidence): Proposal | undefined {
  const fact = parseFacts(writeEntry(id, entry), 'facts.yaml').facts.get(id);
  if (!fact) return undefined;
  const verdict = settleFact(fact, evidence.passages, evidence.language);
  return verdict.result === 'found' ? { fact, entry } : undefined;
}

/** The fields that hold a figure's value, the likeliest first: a fall is below zero, a share says so. */
function listValues(
  kind: FactKind,
  figure: Figure,
  { text, figures }: Passage,
  language: Language,
): readonly Entry[] {
  const { value, currency, per, measure } = figure;
  if (kind === 'range') {
    const ends = String(value).split('..').map(Number);
    const said = measure === 'percent' ? { percent: true } : measure ? { currency: measure } : {};
    return [{ value: ends, ...said }];
  }
  const plain = { value, ...(currency && { currency }), ...(per !== undefined && { per }) };
  const direction = readDirection(text, figure, figures, language);
  const fall = { ...plain, value: negate(value) };
  const said = direction ? [{ ...plain, direction }] : [];
  const isFalling = direction === 'fall' && kind !== 'year' && kind !== 'factor';
  if (isFalling && (typeof value === 'number' || kind === 'fraction')) return [fall, plain];
  return DIRECTED.includes(kind) ? [...said, plain, fall] : [plain];
}

const DIRECTED: readonly FactKind[] = ['percentage', 'points', 'fraction'];

function negate(value: number | string): number | string {
  if (typeof value === 'number') return -Math.abs(value);
  return value.startsWith('-') ? value : `-${value}`;
}

/** An id that no proposal has: the one wanted, or with a number behind it. */
export function findFreeName(wanted: string, proposals: readonly Proposal[]): string {
  const taken = new Set(proposals.map(({ fact }) => fact.id));
  let name = wanted;
  for (let index = 2; taken.has(name); index += 1) name = `${wanted}-${index}`;
  return name;
}
