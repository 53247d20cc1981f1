import type { Direction } from '../../model/fact.ts';
import { foldPattern, foldWords } from '../fold.ts';
import type { DirectionSide, Language } from '../language.ts';
import { listEntries, matchWords, sourceOf, type WordList } from '../lexicon.ts';
import { findAll, patternOf } from '../pattern.ts';
import type { ReadingRules } from '../reading.ts';
import { rememberBy } from '../remembered.ts';
import { FACT_MARK } from '../typography.ts';
import type { Figure } from './figure.ts';

/** Words between a figure and a word that gives its direction, at most; a comma counts as two, a figure as five. */
const REACH = { before: 7, after: 4 } as const;
/** "of" makes a share of what no nearer word makes a rise or a fall: "a rise of 12 % of cases". */
const SHARE_BEHIND = 2.5;
const SENTENCE_END = /[.;!?](?=\s|$)/;
/** In Chinese no space follows. */
const UNSPACED_SENTENCE_END = /(?<!\d)[.;!?]|[.;!?](?!\d)/;
const OTHER = '\uE001';
/** Words of one clause between a factor and what makes a fall of it, at most: "fell by more than a factor of 3". */
const BESIDE = 3;

type Span = Pick<Figure, 'start' | 'end'> & Partial<Pick<Figure, 'free'>>;

interface Candidate {
  readonly direction: Direction | 'turned';
  readonly side: 'before' | 'after';
  readonly distance: number;
  readonly length: number;
  /** What stands between it and the figure. */
  readonly gap: string;
}

/**
 * Which way the words around a figure say it goes; the nearest word of its sentence decides, or its own sign. None
 * where the text does not say. `figures` are all of the text, which is print-folded.
 */
export function readDirection(
  text: string,
  figure: Pick<Figure, 'start' | 'end' | 'signed' | 'value' | 'kind'>,
  figures: readonly Span[],
  language: Language,
): Direction | undefined {
  if (figure.signed) return String(figure.value).startsWith('-') ? 'fall' : 'rise';
  if (figure.kind === 'fraction' && String(figure.value).startsWith('-')) return 'fall';
  const arrow = readArrow(text, figure);
  if (arrow) return arrow;
  const [nearest] = listAround(text, figure, figures, language);
  if (figure.kind !== 'factor')
    return nearest?.direction === 'turned' ? undefined : nearest?.direction;
  // "Doubled" is a rise by itself, "fell threefold" is none.
  const parted = patternOf(
    `[,:()]|(?<!\\p{L})(?:${foldPattern(language.reading.joins.and)})(?!\\p{L})`,
    'u',
  );
  const isFall =
    nearest?.direction === 'fall' && nearest.distance <= BESIDE && !parted.test(nearest.gap);
  return Number(figure.value) > 1 && !isFall ? 'rise' : 'fall';
}

/** Arrows beside a figure say which way it goes in every language: "↓ 68 %". */
const ARROWS = { fall: '↓⇓↘↙▼▾▽⬇⏬🔻🔽📉', rise: '↑⇑↗↖▲▴△⬆⏫🔺🔼📈' } as const;

function readArrow(text: string, { start, end }: Pick<Figure, 'start' | 'end'>) {
  return (['fall', 'rise'] as const).find((direction) => {
    const signs = ARROWS[direction];
    const before = patternOf(`[${signs}]\\uFE0F?\\s*$`, 'u');
    const after = patternOf(`^\\s*[${signs}]`, 'u');
    return before.test(text.slice(0, start)) || after.test(text.slice(end));
  });
}

/** Whether the words around a figure make a share of it, and none of them a rise or a fall: "68 % of cases". */
export function readShare(text: string, figure: Span, language: Language): boolean {
  const found = listAround(text, figure, [], language);
  return found.length > 0 && found.every(({ direction }) => direction === 'share');
}

/** Words of direction in the sentence of a figure, the nearest first. */
function listAround(
  text: string,
  figure: Pick<Figure, 'start' | 'end'>,
  figures: readonly Span[],
  language: Language,
): readonly Candidate[] {
  const masked = mask(text, figure, figures);
  const end = language.reading.spaced ? SENTENCE_END : UNSPACED_SENTENCE_END;
  const before = masked.slice(0, figure.start).split(end).at(-1) ?? '';
  const after = dropAsides(foldWords(masked.slice(figure.end).split(end)[0] ?? '').text, language);
  return [
    ...listCandidates(dropAsides(foldWords(before + FACT_MARK).text, language), 'before', language),
    ...listCandidates(FACT_MARK + after, 'after', language),
  ]
    .filter((one, _, all) => !all.some((other) => isWithin(one, other)))
    .sort((a, b) => a.distance - b.distance || b.length - a.length);
}

/** Whether a word is the end of a longer one: "up" of "makes up". */
function isWithin(one: Candidate, other: Candidate): boolean {
  return one.side === other.side && one.distance === other.distance && one.length < other.length;
}

function dropAsides(text: string, { direction }: Language): string {
  if (!direction.aside) return text;
  const aside = patternOf(`(?<!\\p{L})(?:${sourceOf(direction.aside)}) ?${OTHER} ?`, 'gu');
  return text.replace(aside, '');
}

/** Whether the words before a figure make a level of it, which is no change: "rose to", "fell from … to". */
function isLevel(
  text: string,
  figure: Pick<Figure, 'start' | 'end'>,
  figures: readonly Span[],
  language: Language,
): boolean {
  if (!language.strays.levels) return false;
  const before = foldWords(mask(text, figure, figures).slice(0, figure.start)).text;
  const edge = language.reading.spaced ? '(?<![\\p{L}\\p{N}])' : '';
  return patternOf(`${edge}${matchLevel(language)} ?$`, 'u').test(before);
}

/** "rose to", "rose steadily to", "rose from … to"; phrases such as "passé à" need no word of direction. */
export const matchLevel = rememberBy(({ strays, direction, reading }: Language): string => {
  const isPhrase = (entry: string) => entry.includes(' ') || (!reading.spaced && entry.length > 1);
  const entries = listEntries(strays.levels);
  const [words, phrases] = [entries.filter((entry) => !isPhrase(entry)), entries.filter(isPhrase)];
  const moves = sourceOf(`${direction.rise.before},${direction.fall.before}`);
  const between = reading.spaced ? "(?: [\\p{L}\\uE001'’-]+){0,4}? " : '\\p{L}{0,2}?';
  const behind = `(?:${moves})${between}(?:${sourceOf(words.join())})`;
  return `(?:${[behind, sourceOf(phrases.join())].filter(Boolean).join('|')})`;
});

/** Other figures are put out of the way, but for articles, which may be read as one. */
function mask(
  text: string,
  figure: Pick<Figure, 'start' | 'end'>,
  figures: readonly Span[],
): string {
  return figures
    .filter(({ start, end, free }) => !free && (end <= figure.start || start >= figure.end))
    .reduce(
      (masked, { start, end }) =>
        masked.slice(0, start) + OTHER.padEnd(end - start, '\u200B') + masked.slice(end),
      text,
    );
}

function listCandidates(
  text: string,
  side: 'before' | 'after',
  language: Language,
): readonly Candidate[] {
  const { direction, reading } = language;
  // "After a rise of 5 per cent" says it of another figure.
  const ofOther = patternOf(`^ (?:${reading.of})(?: |(?<='))${OTHER}`, 'u');
  return (['rise', 'fall', 'share', 'turned'] as const).flatMap((name) => {
    const { before, after, closing = '' }: DirectionSide = direction[name];
    const words = side === 'before' ? before : after;
    const matches = [
      ...findAll(text, matchWords(words, reading.spaced, false)),
      ...(side === 'after' ? matchClosing(text, closing, reading) : []),
    ];
    return matches.flatMap((match): Candidate[] => {
      const end = match.index + match[0].length;
      if (side === 'after' && ofOther.test(text.slice(end))) return [];
      const gap = side === 'before' ? text.slice(end) : text.slice(0, match.index);
      const distance =
        measure(gap, reading.spaced) + (name === 'share' && side === 'after' ? SHARE_BEHIND : 0);
      const limit = name === 'share' ? (side === 'after' ? SHARE_BEHIND : 2) : REACH[side];
      return distance <= limit
        ? [{ direction: name, side, distance, length: match[0].length, gap }]
        : [];
    });
  });
}

/** Words that end their clause: before a comma, "and", or the end of the sentence. */
function matchClosing(text: string, words: WordList, { spaced, joins }: ReadingRules) {
  const end = patternOf(`^ ?(?:$|[,:)-]|(?:${foldPattern(joins.and)})(?!\\p{L}))`, 'u');
  return findAll(text, matchWords(words, spaced, false)).filter((match) =>
    end.test(text.slice(match.index + match[0].length)),
  );
}

/** How far a word stands from the figure, in words. */
function measure(gap: string, spaced: boolean): number {
  const words = spaced
    ? (gap.match(/\p{L}+/gu) ?? []).length
    : Math.floor((gap.match(/\p{L}/gu) ?? []).length / 2);
  const commas = (gap.match(/[,:()]| - /g) ?? []).length;
  const figures = (gap.match(/\uE001/g) ?? []).length;
  return words + 2 * commas + 5 * figures;
}

/** Which way a figure of change goes; a level is none: "rose to 41 %". */
export function readMovement(
  ...[text, figure, figures, language]: Parameters<typeof readDirection>
): Direction | undefined {
  return isLevel(text, figure, figures, language)
    ? undefined
    : readDirection(text, figure, figures, language);
}
