import type { RoledText, Text, TextPart, TextRole } from '../text.ts';
import { type Block, listBlocks, listRunning } from './block.ts';
import { isGroup, listRuns, type Run } from './run.ts';

/** The running text of runs: a word broken over emphasis or a line is whole here. Pictures and cues say nothing. */
export function readText(runs: readonly Run[]): Text {
  return runs.flatMap((run): readonly TextPart[] => {
    if (isGroup(run)) return readText(run.runs);
    const { place } = run;
    if (run.type === 'fact') return [{ type: 'fact', use: run.use }];
    if (run.type === 'break') return [{ type: 'words', words: ' ', place }];
    if (run.type === 'words' || run.type === 'code')
      return [{ type: 'words', words: run.words, place }];
    return [];
  });
}

/**
 * Every text of blocks, one for each of their running texts; alternative texts, link titles and pronunciations come
 * as texts of their own. The texts of charts are not among them.
 */
export function listTexts(blocks: readonly Block[], role: TextRole): readonly RoledText[] {
  return listBlocks(blocks).flatMap((block) => {
    if (block.type === 'code')
      return [{ role, text: [{ type: 'words', words: block.words, place: block.place }] }];
    return listRunning(block).flatMap(({ runs }): readonly RoledText[] => [
      { role, text: readText(runs) },
      ...listRuns(runs).flatMap(listHiddenTexts),
    ]);
  });
}

function listHiddenTexts(run: Run): readonly RoledText[] {
  const hide = (words: string | undefined, role: TextRole = 'attribute'): readonly RoledText[] =>
    words ? [{ role, text: [{ type: 'words', words, place: run.place }] }] : [];
  if (run.type === 'picture')
    return [{ role: 'alternative text', text: readText(run.alt) }, ...hide(run.title)];
  if (!isGroup(run)) return [];
  return [...hide(run.title), ...(run.type === 'say' ? hide(run.target, 'pronunciation') : [])];
}
