import type { Language } from '../language/language.ts';
import { findLanguage } from '../language/languages.ts';
import type { PrintedFact } from '../language/print/fact.ts';
import { beginsSentence } from '../language/print/sentence-start.ts';
import { FACT_MARK, MARKUP_MARK, THING_MARK } from '../language/typography.ts';
import { type Block, mapRunning } from '../model/content/block.ts';
import {
  type Break,
  type Code,
  type Cue,
  type FactRun,
  type Group,
  isGroup,
  type PictureRun,
  type Run,
  type Words,
} from '../model/content/run.ts';
import { readText } from '../model/content/texts.ts';
import type { RenderContext } from './context.ts';
import { printText, printUse } from './text.ts';

/** Words with typography set, and the source's words that they come from; none where typography added a space. */
export interface WovenWords {
  readonly type: 'words';
  readonly text: string;
  readonly pieces: readonly Words[];
}

/** A use of a fact with what it prints; nothing where the register has no such fact, which a check reports. */
export interface WovenFact extends FactRun {
  readonly printed?: PrintedFact;
}

export interface WovenPicture extends PictureRun {
  /** The alternative text, printed. */
  readonly description: string;
}

/** A piece of running text as one language prints it. */
export type WovenRun = WovenWords | WovenFact | Code | Break | Cue | WovenPicture | Group<WovenRun>;

/**
 * Letters of the shortest word that may break: on a slide, read from afar, one that a card or a phone might not hold;
 * in notes, one that would leave a line half empty.
 */
export const BREAKABLE = { slide: 20, notes: 14 } as const;

/**
 * Blocks as one language prints them: facts printed, typography set across emphasis and links, soft hyphens in words of
 * `breakable` letters or more, where it is given. Every format reads the result. Woven once and remembered.
 */
export function weaveBlocks(
  blocks: readonly Block[],
  context: RenderContext,
  breakable?: number,
): readonly Block<WovenRun>[] {
  const known = remember(blocks, context);
  const key = breakable ?? 0;
  const woven =
    known.get(key) ??
    blocks.map((block) => mapRunning(block, (runs) => weaveRuns(runs, context, breakable)));
  known.set(key, woven);
  return woven;
}

type Remembered = Map<number, readonly Block<WovenRun>[]>;
const memory = new WeakMap<RenderContext, WeakMap<readonly Block[], Remembered>>();

function remember(blocks: readonly Block[], context: RenderContext): Remembered {
  const own = memory.get(context) ?? new WeakMap<readonly Block[], Remembered>();
  const known: Remembered = own.get(blocks) ?? new Map();
  memory.set(context, own.set(blocks, known));
  return known;
}

/** The runs of one text as one language prints them, as `weaveBlocks` does. */
export function weaveRuns(
  runs: readonly Run[],
  context: RenderContext,
  breakable?: number,
): readonly WovenRun[] {
  const joined = joinRuns(runs);
  const set = context.language.typeset(joined).split(MARKS);
  const begins = [...joined.matchAll(MARKS)].map(({ index }) =>
    beginsSentence(joined.slice(0, index)),
  );
  return assemble(runs, { context, set, begins, at: 0, breakable }, context.language);
}

const MARKS = new RegExp(`[${FACT_MARK}${MARKUP_MARK}${THING_MARK}]`, 'g');

/** Everything that is not words is one mark, a group one at each of its edges. */
function joinRuns(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (isGroup(run)) return MARKUP_MARK + joinRuns(run.runs) + MARKUP_MARK;
      if (run.type === 'words') return run.words.replace(MARKS, '');
      return run.type === 'fact' ? FACT_MARK : THING_MARK;
    })
    .join('');
}

/** The words between marks, in order, and how far they are taken. */
interface Assembly {
  readonly context: RenderContext;
  readonly set: readonly string[];
  /** Whether the mark behind each begins a sentence. */
  readonly begins: readonly boolean[];
  at: number;
  readonly breakable: number | undefined;
}

function assemble(
  runs: readonly Run[],
  assembly: Assembly,
  language: Language,
): readonly WovenRun[] {
  const woven: WovenRun[] = [];
  let pieces: Words[] = [];
  const takeWords = () => {
    const words = assembly.set[assembly.at] ?? '';
    const { breakable } = assembly;
    const text = breakable ? language.hyphenate(words, breakable) : words;
    if (text || pieces.length) woven.push({ type: 'words', text, pieces });
    pieces = [];
    assembly.at += 1;
  };
  for (const run of runs) {
    if (!isGroup(run) && run.type === 'words') pieces.push(run);
    else {
      takeWords();
      woven.push(weaveRun(run, assembly, language));
    }
  }
  takeWords();
  return woven;
}

function weaveRun(run: Exclude<Run, Words>, assembly: Assembly, language: Language): WovenRun {
  const { context } = assembly;
  if (isGroup(run)) {
    const { lang } = run.attributes;
    return { ...run, runs: assemble(run.runs, assembly, lang ? findLanguage(lang) : language) };
  }
  if (run.type === 'fact') {
    const printed = printUse(run.use, context, assembly.begins[assembly.at - 1]);
    return { ...run, ...(printed && { printed }) };
  }
  if (run.type === 'picture') return { ...run, description: printText(readText(run.alt), context) };
  return run;
}

/** Woven runs as plain text: what is read out. Pictures and cues say nothing. */
export function printRuns(runs: readonly WovenRun[]): string {
  return runs
    .map((run) => {
      if (isGroup(run)) return printRuns(run.runs);
      if (run.type === 'words') return run.text;
      if (run.type === 'fact') return run.printed?.text ?? '';
      if (run.type === 'code') return run.words;
      return run.type === 'break' ? ' ' : '';
    })
    .join('');
}
