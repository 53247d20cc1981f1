import { type Mark, nameMark, nameSign, type Sign } from '../note.ts';
import { pairEqual } from './pairing.ts';

/**
 * The reviewed signs with the source of those that stood there before: what a reviewer left alone is written as it
 * was. Marks are the reviewed ones; those that stood there keep the way they were written.
 */
export function mergeSigns(source: readonly Sign[], reviewed: readonly Sign[]): readonly Sign[] {
  const [words, reviewedWords] = [splitWords(source), splitWords(reviewed)];
  const pairs = pairEqual(words.map(nameWord), reviewedWords.map(nameWord));
  const merged = pairs.flatMap(({ a, b }) => {
    const word = b === undefined ? [] : (reviewedWords[b] ?? []);
    const known = a === undefined ? undefined : words[a];
    return word.map((sign, index) => mergeSign(sign, known?.[index]));
  });
  return unifyMarks(merged, new Set(source.flatMap(({ marks }) => marks)));
}

/** A word with a fact's or cue's, a space's or a sign's own as one each. */
function splitWords(signs: readonly Sign[]): readonly (readonly Sign[])[] {
  const words: Sign[][] = [];
  let inWord = false;
  for (const sign of signs) {
    const isLetter = sign.kind === 'text' && /[\p{L}\p{N}\p{M}]/u.test(sign.text);
    if (isLetter && inWord) words.at(-1)?.push(sign);
    else words.push([sign]);
    inWord = isLetter;
  }
  return words;
}

function nameWord(word: readonly Sign[]): string {
  return word.map(nameSign).join('');
}

function mergeSign(reviewed: Sign, source: Sign | undefined): Sign {
  if (!source) return reviewed;
  const marks = reviewed.bare
    ? source.marks
    : reviewed.marks.map((mark) => source.marks.find(sameMark(mark)) ?? mark);
  const { bare: _, ...sign } = { ...reviewed, marks, source: source.source ?? '' };
  return sign;
}

/** Neighbours with the same mark share one: a mark of the source where one of them has it, else the first's. */
function unifyMarks(signs: readonly Sign[], known: ReadonlySet<Mark>): readonly Sign[] {
  const result = signs.map((sign) => ({ ...sign, marks: [...sign.marks] }));
  const adopt = (from: number, to: number) =>
    result[to]?.marks.forEach((mark, index, marks) => {
      if (known.has(mark)) return;
      const neighbour = result[from]?.marks.find(sameMark(mark));
      if (neighbour) marks[index] = neighbour;
    });
  for (let index = 1; index < result.length; index += 1) adopt(index - 1, index);
  for (let index = result.length - 2; index >= 0; index -= 1) adopt(index + 1, index);
  return spellMarks(result, known);
}

/** A mark whose words were all replaced is written as it was; a new one as the paragraph writes its kind. */
function spellMarks(signs: readonly Sign[], known: ReadonlySet<Mark>): readonly Sign[] {
  const used = new Set(signs.flatMap(({ marks }) => marks));
  const spelled = new Map<Mark, Mark>();
  for (const mark of used) {
    if (known.has(mark)) continue;
    const former = [...known].find((other) => !used.has(other) && sameMark(mark)(other));
    const alike = [...known].find(({ type, lang }) => type === mark.type && !lang);
    const own = mark.target === undefined && alike?.close === alike?.open ? alike : undefined;
    const { open, close } = own ?? {};
    if (former) spelled.set(mark, former);
    else if (open && close && mark.open === undefined) spelled.set(mark, { ...mark, open, close });
  }
  return signs.map((sign) => ({
    ...sign,
    marks: sign.marks.map((mark) => spelled.get(mark) ?? mark),
  }));
}

function sameMark(mark: Mark): (other: Mark) => boolean {
  const name = nameMark(mark);
  return (other) => nameMark(other) === name;
}
