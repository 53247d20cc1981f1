import type { Figure } from '../../language/figures/figure.ts';
import type { FactRegister } from '../../model/fact.ts';
import type { Unregistered } from '../../model/statement.ts';
import { findAnchor, type Passage } from './passage.ts';

/** Characters of the statement that are shown on either side of a figure. */
const AROUND = 28;

/** Every figure, date and amount of the statement that no fact of its paragraph has in its anchor. */
export function listUnregistered(
  facts: FactRegister,
  passages: readonly Passage[],
): readonly Unregistered[] {
  return passages.flatMap(({ number, text, figures }) => {
    const anchors = [...facts.values()]
      .filter(({ paragraph }) => paragraph === number)
      .flatMap((fact) => findAnchor(fact, text));
    const isHeld = ({ start, end }: Figure) =>
      anchors.some((anchor) => start < anchor.end && end > anchor.start);
    return figures
      .filter((figure) => !figure.free && !isHeld(figure))
      .map(({ start, end }) => ({
        paragraph: number,
        figure: text.slice(start, end),
        words: quote(text, start, end),
      }));
  });
}

/** The figure with the whole words around it. */
function quote(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const from = Math.max(0, start - AROUND);
  const lead = from === 0 ? before : `…${before.slice(from).replace(/^\S*\s/, '')}`;
  const after = text.slice(end, end + AROUND);
  const rest = end + AROUND >= text.length ? after : `${after.replace(/\s\S*$/, '')}…`;
  return `${lead}${text.slice(start, end)}${rest}`;
}
