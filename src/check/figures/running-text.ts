import { foldWords } from '../../language/fold.ts';
import { FACT_MARK } from '../../language/typography.ts';
import type { FactUse } from '../../model/fact.ts';
import { findPiece, type Place } from '../../model/place.ts';
import type { Text } from '../../model/text.ts';
import type { NumeralSource, StrayFigure } from './stray-figure.ts';

/** A text as one string, each fact one `FACT_MARK`, with the way back to the source. */
export interface RunningText {
  readonly words: string;
  /** Where the sign at that offset stands in its file. */
  locate(offset: number): Place;
  readonly facts: readonly { readonly use: FactUse; readonly offset: number }[];
}

/** Joins the parts of a text, so that a word broken over emphasis is whole. */
export function joinText(text: Text): RunningText {
  const starts: {
    readonly offset: number;
    readonly place: Place;
    readonly words: string;
    readonly isWrapped: boolean;
  }[] = [];
  const facts: { readonly use: FactUse; readonly offset: number }[] = [];
  let joined = '';
  for (const part of text) {
    const words = part.type === 'fact' ? FACT_MARK : part.words.replaceAll(FACT_MARK, ' ');
    const place = part.type === 'fact' ? part.use.place : part.place;
    if (part.type === 'fact') facts.push({ use: part.use, offset: joined.length });
    starts.push({ offset: joined.length, place, words, isWrapped: words.includes('\n') });
    joined += words;
  }
  const offsets = starts.map(({ offset }) => offset);
  const locate = (offset: number): Place => {
    const start = starts[findPiece(offsets, offset)];
    if (!start) return { file: '', line: 1, column: 1 };
    const passed = offset - start.offset;
    if (!start.isWrapped) return { ...start.place, column: start.place.column + passed };
    return advance(start.place, start.words.slice(0, passed));
  };
  return { words: joined, locate, facts };
}

function advance(place: Place, passed: string): Place {
  const lines = passed.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  if (lines.length === 1) return { ...place, column: place.column + last };
  return { ...place, line: place.line + lines.length - 1, column: last + 1 };
}

/** Further from a fact nothing is looked at: a sentence and more, however long its paragraph. */
const REACH = 160;

/** The words around a fact as far as they can say something of it, and the fact's offset in them. */
export function cutAround(
  words: string,
  offset: number,
): { readonly words: string; readonly offset: number; readonly start: number } {
  const start = Math.max(0, offset - REACH);
  return { words: words.slice(start, offset + REACH), offset: offset - start, start };
}

/** What stands for a fact that is out of the way; as long as `FACT_MARK`. */
const OTHER = '\uE001';

/** The last text with all facts out of the way: a text is asked for around each of its facts. */
let last = { text: '', masked: '' };

/** The words around a fact, each other fact in them out of the way, and the fact's offset. */
export function maskAround(
  text: string,
  at: number,
): { readonly words: string; readonly offset: number } {
  if (last.text !== text) last = { text, masked: text.replaceAll(FACT_MARK, OTHER) };
  const { words, offset } = cutAround(last.masked, at);
  const behind = offset + FACT_MARK.length;
  return {
    words: words.slice(0, offset) + text.slice(at, at + FACT_MARK.length) + words.slice(behind),
    offset,
  };
}

/** Text as qualifiers are matched on: folded, with one fact marked and every other one out of the way. */
export function foldAround(words: string, offset: number): string {
  return foldWords(maskAround(words, offset).words).text;
}

/** Where words that the deck declares, a name or an exemption, stand in a text. */
export interface Declared {
  readonly source: NumeralSource;
  /** All of the text. */
  readonly words: string;
  readonly textIndex: number;
  readonly start: number;
  readonly end: number;
}

/** Every place where declared words stand. */
export function findDeclared(declared: string, source: NumeralSource): readonly Declared[] {
  return source.texts.flatMap(({ text }, textIndex) => {
    const { words } = joinText(text);
    const found: Declared[] = [];
    for (
      let start = words.indexOf(declared);
      start >= 0;
      start = words.indexOf(declared, start + 1)
    )
      found.push({ source, words, textIndex, start, end: start + declared.length });
    return found;
  });
}

/** Whether a stray figure lies wholly in declared words. */
export function covers({ source, textIndex, start, end }: Declared, figure: StrayFigure): boolean {
  return (
    figure.code === 'figure-stray' &&
    figure.slide === source.slide &&
    figure.locale === source.locale &&
    figure.textIndex === textIndex &&
    start <= figure.start &&
    figure.end <= end
  );
}
