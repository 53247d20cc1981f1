import { type Folded, foldWords } from '../fold.ts';
import { findAll } from '../pattern.ts';
import { rememberBy } from '../remembered.ts';

/** The part a word plays in a number. `and` joins, `vague` counts without saying how many ("dozens", "half"). */
export type NumberRole = 'small' | 'teen' | 'tens' | 'hundred' | 'scale' | 'and' | 'vague';

/** A number word, or the piece of a compound: "twenty", "tweeëntwintig" = twee + en + twintig. */
export interface NumberAtom {
  readonly role: NumberRole;
  readonly value: number;
  readonly ordinal?: boolean;
}

/** A number read from atoms: its value and the atom after it. */
export interface NumberRead {
  readonly value: number;
  readonly next: number;
  readonly ordinal?: boolean;
}

/** What stands before a word that follows digits: the scale of "5 millions". */
export const AFTER_DIGITS = '0';

/** How a language counts in words. */
export interface NumberVocabulary {
  /**
   * The atoms of a folded word (lower case, no accents), none where it is no number word. `previous` is the word before
   * it, `AFTER_DIGITS` behind digits; `next` the word behind it; either is empty where a comma or the text's end parts them.
   */
  split(word: string, previous: string, next?: string): readonly NumberAtom[] | undefined;
  /** Reads 1 to 99 at an index, by the language's own order: "twenty-two", "quatre-vingt-deux", "tweeëntwintig". */
  readBelowHundred(atoms: readonly NumberAtom[], at: number): NumberRead | undefined;
  /** Each of its words has one of these letters: a text without any, in another script, is not read. */
  readonly letters: RegExp;
  /** Words that are a number by themselves; none where letters left out leave other words. */
  readonly words?: readonly string[];
  /** Number words that are ordinary words in other languages, and count only on this language's own slides. */
  readonly homographs: ReadonlySet<string>;
  /** Reads word-folded text in a way of its own, where words stand without spaces: "二十二个国家". */
  find?(text: string): readonly NumberPhrase[];
}

/** A number written in words, with offsets in the text it was found in. */
export interface NumberPhrase {
  /** None where the word counts without saying how many. */
  readonly value?: number;
  readonly ordinal: boolean;
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly atom: NumberAtom;
  readonly start: number;
  readonly end: number;
}

/** Every number in words, in reading order, "one" and "first" among them. Offsets are of `source`, which `folded` folds. */
export function readNumberWords(
  source: string,
  vocabulary: NumberVocabulary,
  folded: Folded = foldWords(source),
): readonly NumberPhrase[] {
  if (!vocabulary.letters.test(folded.text)) return [];
  const phrases =
    vocabulary.find?.(folded.text) ??
    listRuns(folded, vocabulary).flatMap((run) => readRun(run, vocabulary));
  return phrases.map((phrase) => ({
    ...phrase,
    start: folded.offsets[phrase.start] ?? 0,
    end: endOf(folded.offsets, phrase.end, source),
  }));
}

/** The offset after the sign that a unit ends: what prints nothing behind it belongs to it. */
function endOf(offsets: readonly number[], end: number, source: string): number {
  const last = offsets[end - 1] ?? 0;
  const after = offsets[end] ?? source.length;
  return (
    last + source.slice(last, after).replace(/[\s\u200B-\u200D\u2060\uFEFF\u00AD]+$/u, '').length
  );
}

/** Number words that follow each other with nothing but a space or a hyphen between them. */
function listRuns(folded: Folded, vocabulary: NumberVocabulary): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  for (const { word, previous, next, start, end } of listNeighbours(folded)) {
    const atoms = vocabulary.split(word, previous, next);
    if (!atoms?.length) continue;
    const words = atoms.map((atom) => ({ atom, start, end }));
    const last = runs.at(-1);
    if (last && /^[ -]$/.test(folded.text.slice(last.at(-1)?.end, start))) last.push(...words);
    else runs.push(words);
  }
  return runs;
}

/** Each word of a text, which several languages read, with those that stand beside it. */
const listNeighbours = rememberBy(({ text }: Folded) => {
  const found = findAll(text, /\p{L}+/gu);
  return found.map((match, at) => {
    const [before, after] = [found[at - 1], found[at + 1]];
    return {
      word: match[0],
      previous: before && isBeside(before, match, text) ? before[0] : '',
      next: after && isBeside(match, after, text) ? after[0] : '',
      start: match.index,
      end: match.index + match[0].length,
    };
  });
});

/** Whether nothing but a space or a hyphen stands between two words. */
function isBeside(left: RegExpExecArray, right: RegExpExecArray, text: string): boolean {
  const gap = left.index + left[0].length;
  return gap + 1 === right.index && (text[gap] === ' ' || text[gap] === '-');
}

function readRun(words: readonly Word[], vocabulary: NumberVocabulary): readonly NumberPhrase[] {
  const phrases: NumberPhrase[] = [];
  const atoms = words.map(({ atom }) => atom);
  for (let at = 0; at < words.length; ) {
    const first = words[at];
    if (!first) break;
    const read = readNumber(atoms, at, vocabulary);
    const next = Math.max(read?.next ?? at + 1, at + 1);
    const { start } = first;
    const end = words[next - 1]?.end ?? first.end;
    if (read) phrases.push({ value: read.value, ordinal: read.ordinal ?? false, start, end });
    else if (first.atom.role === 'vague') phrases.push({ ordinal: false, start, end });
    at = next;
  }
  return phrases;
}

/**
 * Groups below a thousand, each with its scale, the scales falling: "two million three hundred thousand"; what they make
 * may count a larger one: "mil quinientos millones".
 */
export function readNumber(
  atoms: readonly NumberAtom[],
  start: number,
  vocabulary: NumberVocabulary,
): NumberRead | undefined {
  let total = 0;
  let at = start;
  let scale = Number.POSITIVE_INFINITY;
  while (at < atoms.length) {
    const from = at > start && atoms[at]?.role === 'and' ? at + 1 : at;
    const group = readBelowThousand(atoms, from, vocabulary);
    const read = readScale(atoms, group?.next ?? from, group?.ordinal ? 0 : scale);
    if (!group && !read) break;
    total += (group?.value ?? 1) * (read?.value ?? 1);
    at = read?.next ?? group?.next ?? at;
    if (group?.ordinal || read?.ordinal) return { value: total, next: at, ordinal: true };
    const larger = read ? undefined : atoms[at];
    if (larger?.role === 'scale' && scale < larger.value && total < larger.value) {
      total *= larger.value;
      scale = larger.value;
      at += 1;
      if (larger.ordinal) return { value: total, next: at, ordinal: true };
    } else if (!read) break;
    else scale = read.value;
  }
  return at > start ? { value: total, next: at } : undefined;
}

function readBelowThousand(
  atoms: readonly NumberAtom[],
  start: number,
  vocabulary: NumberVocabulary,
): NumberRead | undefined {
  const lead = vocabulary.readBelowHundred(atoms, start);
  const hundred = atoms[lead?.next ?? start];
  if (hundred?.role !== 'hundred' || lead?.ordinal) return lead;
  const next = (lead?.next ?? start) + 1;
  const value = (lead?.value ?? 1) * 100;
  // "centésima cuadragésima quinta": each of its words is an ordinal.
  const more = hundred.ordinal && atoms[next]?.ordinal && vocabulary.readBelowHundred(atoms, next);
  if (hundred.ordinal)
    return more ? { ...more, value: value + more.value } : { value, next, ordinal: true };
  const from = atoms[next]?.role === 'and' ? next + 1 : next;
  const rest = vocabulary.readBelowHundred(atoms, from);
  return rest ? { ...rest, value: value + rest.value } : { value, next };
}

/** One scale, or a smaller one that counts a larger: "thousand", "thousand million". */
function readScale(
  atoms: readonly NumberAtom[],
  start: number,
  below: number,
): NumberRead | undefined {
  const first = atoms[start];
  if (first?.role !== 'scale' || first.value >= below) return undefined;
  const second = first.ordinal ? undefined : atoms[start + 1];
  if (second?.role === 'scale' && second.value > first.value)
    return { value: first.value * second.value, next: start + 2, ordinal: second.ordinal ?? false };
  return { value: first.value, next: start + 1, ordinal: first.ordinal ?? false };
}
