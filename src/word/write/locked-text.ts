import type { RenderContext } from '../../content/context.ts';
import { printUse } from '../../content/text.ts';
import type { Deck } from '../../model/deck.ts';
import type { Cause } from '../../model/diagnostic.ts';
import type { ReviewedSlide } from '../read/reviewed-notes.ts';
import { tagFact } from './control-tag.ts';
import type { Sign, SourceBlock } from './note.ts';

/** Markdown and print of what is locked, by tag. */
export type LockedTexts = ReadonlyMap<
  string,
  { readonly source: string; readonly printed: string }
>;

/** What is wrong with something locked, and on which line of the notes it belongs. */
export interface LockedFault extends Cause {
  readonly line: number;
}

/** What facts are written and printed as, by tag. */
export function listFactTexts(deck: Deck, context: RenderContext): LockedTexts {
  const uses = deck.slides.flatMap(
    ({ versions }) => versions.get(context.language.tag)?.facts ?? [],
  );
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

/** Holds facts and other locked text to what was exported: none altered, none gone, none from elsewhere. */
export function checkLocked(
  reviewed: ReviewedSlide,
  blocks: readonly SourceBlock[],
  texts: LockedTexts,
): readonly LockedFault[] {
  const exported = blocks.flatMap((block) =>
    block.signs.filter(isLocked).map((sign) => ({ sign, line: block.from })),
  );
  const own = new Map(exported.map((entry) => [entry.sign.text, entry]));
  const returned = reviewed.blocks.flatMap(({ signs }) => signs.filter(isLocked));
  const altered = returned.flatMap((sign) => {
    const known = own.get(sign.text);
    const printed = known?.sign.printed ?? texts.get(sign.text)?.printed;
    if (fold(printed) === fold(sign.printed)) return [];
    const cause =
      printed === undefined
        ? {
            problem: `"${sign.printed}" (${name(sign)}) is no fact of this deck`,
            remedy: 'take it out of the reviewed file',
          }
        : {
            problem: `${name(sign)} was overwritten: it reads "${sign.printed}", expected "${printed}"`,
            remedy: 'restore it in the reviewed file (facts are changed in slides/facts.yaml)',
          };
    return [{ ...cause, line: known?.line ?? 0 }];
  });
  return [...altered, ...findMissing(exported, returned)];
}

function findMissing(
  exported: readonly { readonly sign: Sign; readonly line: number }[],
  returned: readonly Sign[],
): readonly LockedFault[] {
  const left = returned.map(({ text }) => text);
  return exported.flatMap(({ sign, line }) => {
    const at = left.indexOf(sign.text);
    if (at >= 0) left.splice(at, 1);
    if (at >= 0) return [];
    const problem = `${name(sign)} ("${sign.printed}") is no longer there as a locked field`;
    const remedy =
      'restore it in the reviewed file (a fact is taken out in the Markdown, in every language)';
    return [{ problem, remedy, line }];
  });
}

function isLocked({ kind }: Sign): boolean {
  return kind === 'fact' || kind === 'picture';
}

function name({ kind, text }: Sign): string {
  return kind === 'fact' ? `the fact "${text.replace(/^fact:/, '')}"` : 'a locked text';
}

/** Office programs may change kinds of spaces. */
function fold(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim();
}
