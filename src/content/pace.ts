import { findAll, Pattern } from '../language/pattern.ts';
import { listAllRunning } from '../model/content/block.ts';
import { listRuns } from '../model/content/run.ts';
import type { Slide } from '../model/slide.ts';
import type { RenderContext } from './context.ts';
import { printRuns, weaveBlocks } from './weave.ts';

/** Seconds a `[pause]` is planned to last. */
const PAUSE = 2;

/**
 * A figure is one word with the spaces and points within it; spaces that do not break part words like any other. In
 * scripts that part no words each character counts.
 */
const CHARACTER = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const WORD = new Pattern(
  `${CHARACTER}|(?!${CHARACTER})[\\p{L}\\p{N}](?:(?!${CHARACTER})[\\p{L}\\p{N}'’-]|(?<=\\p{N})[\\u00a0\\u202f.,](?=\\p{N}))*`,
  'gu',
);

/** Spoken words of a slide's notes, facts as they are printed; cues are not spoken. */
export function countWords(slide: Slide, context: RenderContext): number {
  const spoken = listAllRunning(weaveBlocks(slide.notes, context)).map(({ runs }) =>
    printRuns(runs),
  );
  return spoken.flatMap((text) => findAll(text, WORD)).length;
}

/** Planned speaking time in whole seconds: the author's `time`, else words at the deck's pace and the pauses. */
export function planSeconds(slide: Slide, context: RenderContext): number {
  if (slide.time) return Math.round(slide.time);
  const pace = context.settings.wordsPerMinute[slide.locale] ?? 100;
  const pauses = listAllRunning(slide.notes)
    .flatMap(({ runs }) => listRuns(runs))
    .filter((run) => run.type === 'cue' && run.cue === 'pause').length;
  return Math.round((countWords(slide, context) / pace) * 60) + pauses * PAUSE;
}

/** Seconds as minutes and seconds, `9:05`. */
export function printTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
