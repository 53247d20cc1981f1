import type { RenderContext } from '../../content/context.ts';
import { printUse } from '../../content/text.ts';
import { foldPrint } from '../../language/fold.ts';
import { type Deck, listVersions } from '../../model/deck.ts';
import type { Cause } from '../../model/diagnostic.ts';
import { tagFact } from '../names.ts';
import type { Block, Sign, SourceBlock } from '../note.ts';
import { isLocked } from './rebind.ts';
import { keepSource, type Outcome, type Reconciled } from './three-way.ts';

/** Markdown and print of what is locked, by tag. */
export type LockedTexts = ReadonlyMap<
  string,
  { readonly source: string; readonly printed: string }
>;

/** What is wrong with something locked, and on which line of the notes it belongs. */
export interface LockedFault extends Cause {
  readonly line: number;
}

/** What facts are written and printed as in one language, by tag; those that other languages use as well. */
export function listFactTexts(deck: Deck, context: RenderContext): LockedTexts {
  const uses = listVersions(deck).flatMap((slide) => slide.facts);
  return new Map(
    uses.map((use) => [
      tagFact(use),
      {
        source: `{{${use.id}${use.form ? `|${use.form}` : ''}}}`,
        printed: printUse(use, context)?.text ?? '',
      },
    ]),
  );
}

interface PlacedSign {
  readonly sign: Sign;
  readonly line: number;
}

/** Compares what is locked in the paragraphs that a review changes: none altered, none gone, none from elsewhere. */
export function checkLocked(
  { outcomes, removed }: Reconciled,
  source: readonly SourceBlock[],
  texts: LockedTexts,
): readonly LockedFault[] {
  const taken = outcomes.filter(
    ({ block, source: index }) => index === undefined || block !== source[index],
  );
  const replaced = [...removed, ...taken.flatMap(({ source: index }) => index ?? [])];
  const exported = replaced.flatMap((index) =>
    listLocked(source[index]?.signs, source[index]?.from),
  );
  const returned = taken.flatMap(({ block, source: index }) =>
    listLocked(block.signs, source[index ?? -1]?.from),
  );
  const altered = returned.flatMap(({ sign, line }) => {
    const known = exported.find((entry) => entry.sign.text === sign.text);
    const printed = known?.sign.printed ?? texts.get(sign.text)?.printed;
    if (fold(printed) === fold(sign.printed)) return [];
    return [{ ...explainAltered(sign, printed), line: known?.line ?? line }];
  });
  return [...altered, ...findMissing(exported, returned)];
}

/** What a review changes in paragraphs without anything locked: the others stay as they are. */
export function holdLocked(
  { outcomes, removed }: Reconciled,
  source: readonly SourceBlock[],
): readonly Outcome[] {
  const holds = (block: Block | undefined) => block?.signs.some(isLocked) ?? false;
  const held = outcomes.flatMap((outcome): readonly Outcome[] => {
    const known = source[outcome.source ?? -1];
    if (!holds(outcome.block) && !holds(known)) return [outcome];
    return known ? [{ ...outcome, block: known }] : [];
  });
  const kept = removed.filter((index) => holds(source[index]));
  return keepSource(held, kept, source);
}

function listLocked(signs: readonly Sign[] = [], line = 0): readonly PlacedSign[] {
  return signs.filter(isLocked).map((sign) => ({ sign, line }));
}

function explainAltered(sign: Sign, printed: string | undefined): Cause {
  if (printed === undefined)
    return {
      problem: `"${sign.printed}" (${name(sign)}) is no fact of this deck`,
      remedy: 'take it out of the reviewed file',
    };
  return {
    problem: `${name(sign)} was overwritten: it reads "${sign.printed}", expected "${printed}"`,
    remedy: 'restore it in the reviewed file (facts are changed in slides/facts.yaml)',
  };
}

function findMissing(
  exported: readonly PlacedSign[],
  returned: readonly PlacedSign[],
): readonly LockedFault[] {
  const left = returned.map(({ sign }) => sign.text);
  return exported.flatMap(({ sign, line }) => {
    const at = left.indexOf(sign.text);
    if (at >= 0) left.splice(at, 1);
    if (at >= 0) return [];
    const problem = `${name(sign)} ("${sign.printed}") is no longer there`;
    const remedy =
      'restore it in the reviewed file (a fact is taken out in the Markdown, in every language)';
    return [{ problem, remedy, line }];
  });
}

function name({ kind, text }: Sign): string {
  return kind === 'fact' ? `the fact "${text.replace(/^fact:/, '')}"` : 'a locked text';
}

/** Office programs change kinds of spaces, people apostrophes; the first letter follows its place. */
function fold(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const folded = foldPrint(text).text.trim();
  return folded.charAt(0).toLowerCase() + folded.slice(1);
}
