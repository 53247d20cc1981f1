import type { Language } from '../../language/language.ts';
import { FACT_MARK, MARKUP_MARK, THING_MARK } from '../../language/typography.ts';
import { recogniseCues } from '../cue-text.ts';
import { findAround, hasMark, type Mark, nameMark, type Sign } from '../note.ts';

/**
 * Brings running text into the one form in which texts are compared: cues recognised, the language's typography set
 * (so that `"x"` and `“x”` are one), one space at a time and none at an edge, spaces marked only between marked signs.
 */
export function normalizeSigns(signs: readonly Sign[], language: Language): readonly Sign[] {
  const known = recogniseCues(signs.filter(isPrintable), language);
  const set = language.typeset(known.map(letterOf).join(''));
  return markSpaces(foldSpaces(leadBack(known, set)));
}

/** As `normalizeSigns`, for the signs of woven runs, whose typography is set. */
export function settleSigns(
  signs: readonly Sign[],
  set: string,
  language: Language,
): readonly Sign[] {
  const known = leadBack(signs.filter(isPrintable), set);
  return markSpaces(foldSpaces(recogniseCues(known, language)));
}

function isPrintable({ kind, text }: Sign): boolean {
  return kind !== 'text' || ![FACT_MARK, MARKUP_MARK, THING_MARK].includes(text);
}

/** Typography changes spaces and swaps signs: each character it set is led back to the signs it came from. */
function leadBack(signs: readonly Sign[], set: string): readonly Sign[] {
  const result: Sign[] = [];
  let at = 0;
  for (const letter of set) {
    const isSpace = /\s/.test(letter);
    if (!isSpace) while (signs[at]?.kind === 'space') at = absorb(result, signs, at);
    const sign = signs[at];
    if (isSpace && sign?.kind !== 'space') result.push(addedSpace(letter, result.at(-1), sign));
    else if (sign) {
      const length = countSigns(letter, signs, at);
      result.push({
        ...joinSource(sign, signs.slice(at + 1, at + length)),
        ...respell(sign, letter),
      });
      at += length;
    }
  }
  while (at < signs.length) at = absorb(result, signs, at);
  return result;
}

function letterOf(sign: Sign): string {
  if (sign.kind === 'space') return sign.text;
  if (sign.kind === 'fact') return FACT_MARK;
  return sign.kind === 'text' && !hasMark(sign, 'code') ? sign.text : THING_MARK;
}

/** `...` and `--` become one sign. */
function countSigns(letter: string, signs: readonly Sign[], at: number): number {
  const run = letter === '…' ? '...' : letter === '–' ? '--' : '';
  const written = [...run].every((sign, index) => signs[at + index]?.text === sign);
  return run && written ? run.length : 1;
}

function respell(sign: Sign, letter: string): Partial<Sign> {
  return sign.kind === 'space' || letterOf(sign) === sign.text ? { text: letter } : {};
}

function joinSource(sign: Sign, others: readonly Sign[]): Sign {
  if (sign.source === undefined) return sign;
  return { ...sign, source: [sign, ...others].map(({ source = '' }) => source).join('') };
}

/** A sign that typography dropped: what wrote it goes with the sign before. */
function absorb(result: Sign[], signs: readonly Sign[], at: number): number {
  const last = result.at(-1);
  if (last) result[result.length - 1] = joinSource(last, signs.slice(at, at + 1));
  return at + 1;
}

function addedSpace(letter: string, before: Sign | undefined, after: Sign | undefined): Sign {
  const written = (before ?? after)?.source !== undefined;
  return { kind: 'space', text: letter, marks: [], ...(written && { source: '' }) };
}

function foldSpaces(signs: readonly Sign[]): readonly Sign[] {
  const result: Sign[] = [];
  const around = findAround(signs, ({ kind }) => kind !== 'space');
  signs.forEach((sign, index) => {
    const last = result.at(-1);
    const next = around[index]?.after;
    const isEdge = !last || last.kind === 'space' || last.kind === 'break';
    if (sign.kind === 'space' && (isEdge || !next || next.kind === 'break'))
      absorb(result, signs, index);
    else result.push(sign);
  });
  return result;
}

/**
 * Emphasis cannot begin or end with a space in Markdown, so none is told from one beside it; nor is it of a cue.
 * Facts do not count here, since they may come back without their marks.
 */
function markSpaces(signs: readonly Sign[]): readonly Sign[] {
  const isText = ({ kind }: Sign) => kind !== 'space' && kind !== 'cue' && kind !== 'fact';
  const around = findAround(signs, isText);
  return signs.map((sign, index) => {
    if (sign.kind !== 'space' && sign.kind !== 'cue') return sign;
    const { before, after } = around[index] ?? {};
    return { ...sign, marks: sharedMarks(before, after) };
  });
}

function sharedMarks(before: Sign | undefined, after: Sign | undefined): readonly Mark[] {
  const names = new Set(after?.marks.map(nameMark));
  return before?.marks.filter((mark) => names.has(nameMark(mark))) ?? [];
}
