import type { QualifierWords } from './language.ts';

/** Stands for the figure in the sentence that a qualifier's pattern is matched on. */
export const FIGURE_MARK = '\uFFFC';

/** How a qualifier is met in text; alternatives are folded words: lower case, no accents, straight apostrophes. */
export interface QualifierPrint {
  /** Just before the figure: "more than|over". */
  readonly before?: string;
  /** Words before those that turn them into something else: "no" makes "no more than". */
  readonly notBehind?: string;
  /** What follows the figure that turns them into something else: "over 5 years". */
  readonly notFollowed?: string;
  /** Behind the figure, or behind the figure and what it counts: "or more". */
  readonly after?: string;
  /** Both before and behind, `FIGURE_MARK` between them. */
  readonly around?: string;
  /** Like `around`, but proves the qualifier only where the anchor has these words: "in 5 years". */
  readonly weak?: string;
}

/** A pack's qualifier: what it prints, and the patterns by which it is recognised. */
export function buildQualifier(
  words: Pick<QualifierWords, 'before' | 'after'>,
  print: QualifierPrint,
): QualifierWords {
  const weak = print.weak && { weak: bound(print.weak) };
  return { ...words, printed: bound(listForms(print).join('|')), ...weak };
}

function listForms({ before, notBehind, notFollowed, after, around }: QualifierPrint): string[] {
  const behind = notBehind ? `(?<!(?:${notBehind}) )` : '';
  const followed = notFollowed ? `(?! (?:${notFollowed})(?!\\p{L}))` : '';
  return [
    ...(before ? [`${behind}(?:${before})(?: |(?<='))(?:an? )?${FIGURE_MARK}${followed}`] : []),
    ...(after ? [`${FIGURE_MARK}(?: \\p{L}+)?,? (?:${after})(?!\\p{L})`] : []),
    ...(around ? [around] : []),
  ];
}

function bound(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, 'u');
}
