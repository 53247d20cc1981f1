import type { Language } from '../language/language.ts';
import type { Mark, Sign } from './note.ts';
import { hasMark } from './note.ts';

/** How a cue stands in Word, as a reviewer may type it too. */
export function printCue(type: string): string {
  return `[${type}]`;
}

/** How a pronunciation stands in Word, behind the words it is for. */
export function printSound(sound: string): string {
  return ` [say: ${sound}]`;
}

/**
 * Turns text that reads as a cue into cues: `[pause]`, `[next]`, the same in the language at hand, and
 * `word [say: sound]`, which marks the words before it. `spoken` marks, which only said where those begin, go.
 */
export function recogniseCues(signs: readonly Sign[], language: Language): readonly Sign[] {
  const text = signs.map(letterOf).join('');
  const cues = new Map([
    ['pause', 'pause'],
    ['next', 'next'],
    [language.words.cuePause.toLowerCase(), 'pause'],
    [language.words.cueNext.toLowerCase(), 'next'],
  ]);
  const result: Sign[] = [];
  let at = 0;
  for (const match of text.matchAll(/ ?\[say: ?([^\]\uFFFC]+)\]|\[([^\]\uFFFC]+)\]/gi)) {
    const cue = match[2] && cues.get(match[2].toLowerCase());
    if (!cue && !match[1]) continue;
    const matched = signs.slice(match.index, match.index + match[0].length);
    result.push(...signs.slice(at, match.index));
    if (cue) result.push({ ...joinSigns(matched), kind: 'cue', text: cue, marks: [] });
    else pronounce(result, (match[1] ?? '').trim(), matched);
    at = match.index + match[0].length;
  }
  return [...result, ...signs.slice(at)].map(dropSpoken);
}

/** One UTF-16 unit a sign, so that offsets are those of the list. */
function letterOf(sign: Sign): string {
  if (sign.kind === 'space') return ' ';
  return sign.kind === 'text' && sign.text.length === 1 && !hasMark(sign, 'code')
    ? sign.text
    : '\uFFFC';
}

/** Written in the source, the signs keep their source together. */
function joinSigns(signs: readonly Sign[]): Pick<Sign, 'source'> {
  if (signs.some(({ source }) => source === undefined)) return {};
  return { source: signs.map(({ source }) => source).join('') };
}

function pronounce(before: Sign[], sound: string, matched: readonly Sign[]): void {
  const start = findSpoken(before);
  const { source } = joinSigns(matched);
  // Words of the source that merely look like a pronunciation keep their spelling.
  const mark: Mark = { type: 'say', target: sound, ...(source && { open: '', close: source }) };
  for (let index = start; index < before.length; index += 1) {
    const sign = before[index];
    if (sign) before[index] = { ...sign, marks: [mark, ...sign.marks] };
  }
}

/** Where the words before a pronunciation begin: by their style, else the fact or the word just before. */
function findSpoken(signs: readonly Sign[]): number {
  let start = signs.length;
  const last = signs.at(-1);
  const belongs = (sign: Sign | undefined) =>
    sign !== undefined &&
    (last && hasMark(last, 'spoken')
      ? hasMark(sign, 'spoken')
      : sign.kind === 'text' && /[\p{L}\p{N}\p{M}'’-]/u.test(sign.text));
  while (belongs(signs[start - 1])) start -= 1;
  return start === signs.length && last?.kind === 'fact' ? start - 1 : start;
}

function dropSpoken(sign: Sign): Sign {
  if (!hasMark(sign, 'spoken')) return sign;
  return { ...sign, marks: sign.marks.filter(({ type }) => type !== 'spoken') };
}
