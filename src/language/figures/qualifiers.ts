import type { Qualifier } from '../../model/fact.ts';
import { foldPattern } from '../fold.ts';
import type { QualifierWords } from '../language.ts';
import { Pattern } from '../pattern.ts';
import { FACT_MARK } from '../typography.ts';

/** No figure follows: words before one belong to it. */
const NEXT = '(?! (?:[a-z]{0,3}\\p{Sc}|[\\p{N}\\uFFFC\\uE001]))';

/** A qualifier's words in one language, and how it is met in text: alternatives of words in small letters. */
export interface QualifierPrint extends Pick<QualifierWords, 'after' | 'agree'> {
  /** What is printed before the figure; with `after` also behind it. */
  readonly print: string;
  /** Just before the figure: "more than|over". */
  readonly before?: string;
  /** Words before those that turn them into something else: "no" makes "no more than". */
  readonly notBehind?: string;
  /** What follows the figure that turns them into something else: "over 5 years". */
  readonly notFollowed?: string;
  /** Behind the figure, or behind the figure and what it counts: "or more". */
  readonly behind?: string;
  /** Both before and behind, `FACT_MARK` between them. */
  readonly around?: string;
  /** Like `around`, but proves the qualifier only where the anchor has these words: "in 5 years". */
  readonly weak?: string;
}

/** A pack's qualifiers: what each prints, and the patterns by which it is recognised; `spaced` as in `ReadingRules`. */
export function buildQualifiers(
  prints: Readonly<Record<Qualifier, QualifierPrint>>,
  spaced = true,
): Readonly<Record<Qualifier, QualifierWords>> {
  const entries = Object.entries(prints).map(([name, print]) => [name, build(print, spaced)]);
  return Object.fromEntries(entries) as Readonly<Record<Qualifier, QualifierWords>>;
}

function build(rules: QualifierPrint, spaced: boolean): QualifierWords {
  const forms = spaced ? listForms(rules) : listUnspacedForms(rules);
  const weak = rules.weak && { weak: bound(rules.weak, spaced) };
  const { after, agree } = rules;
  const more = { ...(after && { after }), ...(agree && { agree }) };
  return { before: rules.print, ...more, printed: bound(forms.join('|'), spaced), ...weak };
}

/** A qualifier stands right before its figure, or behind it and one word; a comma parts the two. */
function listForms({ before, notBehind, notFollowed, behind, around }: QualifierPrint): string[] {
  const not = notBehind ? `(?<!(?<!\\p{L})(?:${notBehind}) )` : '';
  const followed = notFollowed ? `(?! (?:${notFollowed})(?!\\p{L}))` : '';
  return [
    ...(before ? [`${not}(?:${before})(?: |(?<='))(?:an? )?${FACT_MARK}${followed}`] : []),
    ...(behind ? [`${FACT_MARK}(?: [\\p{L}%]+)? (?:${behind})(?!\\p{L})${NEXT}`] : []),
    ...(around ? [around] : []),
  ];
}

function listUnspacedForms({ before, notBehind, behind, around }: QualifierPrint): string[] {
  const not = notBehind ? `(?<!${notBehind})` : '';
  return [
    ...(before ? [`${not}(?:${before}) ?${FACT_MARK}`] : []),
    ...(behind ? [`${FACT_MARK} ?\\p{L}{0,6}?(?:${behind})`] : []),
    ...(around ? [around] : []),
  ];
}

function bound(words: string, spaced: boolean): Pattern {
  const source = foldPattern(words);
  return new Pattern(spaced ? `(?<![\\p{L}\\p{N}])(?:${source})` : `(?:${source})`);
}
