import { readMovement } from '../../language/figures/direction.ts';
import type { Figure } from '../../language/figures/figure.ts';
import type { Language } from '../../language/language.ts';
import { type Direction, type FigureFact, isChange } from '../../model/fact.ts';
import type { Passage } from './passage.ts';
import { type Difference, differ } from './verdict.ts';

/**
 * The statement's own words say which way a figure goes: what is registered as a rise or a fall must be one there, and
 * what falls there may not be registered as if it did not. A language without a pack says it by signs alone.
 */
export function proveDirection(
  fact: FigureFact,
  figure: Figure,
  { text, figures }: Passage,
  language: Language,
): Difference | undefined {
  if (!fact.direction && !isChange(fact)) return undefined;
  if (!language.complete && !figure.signed) return undefined;
  const printed = readMovement(text, figure, figures, language);
  if (isSame(fact, printed)) return undefined;
  const words = text.slice(Math.max(0, figure.start - 40), figure.end + 30).trim();
  return differ(
    fact.places.direction ? 'direction' : 'value',
    `…${words}…`,
    explain(fact, printed),
    'statement-direction-differs',
  );
}

/** Percentage points are a change by nature: where the statement says which way, the register does too. */
function isSame({ kind, direction: registered }: FigureFact, printed: Direction | undefined) {
  if (registered === 'rise' || registered === 'fall') return printed === registered;
  if (registered === 'share' || kind === 'points') return printed !== 'rise' && printed !== 'fall';
  return printed !== 'fall';
}

function explain({ kind, value, direction }: FigureFact, printed: Direction | undefined): string {
  const size = String(value).replace(/^-/, '');
  if (kind === 'factor' || (kind === 'points' && printed === 'rise'))
    return `the statement says that it ${printed}s; write direction: ${printed}`;
  if (printed === 'fall') return `the statement says that it falls; write value: -${size}`;
  if (printed === 'rise')
    return `the statement says that it rises; write value: ${size}, and no other direction`;
  if (printed === 'share')
    return `the statement prints a share, which neither rises nor falls; write value: ${size} and direction: share`;
  return `the statement does not say that it ${direction === 'fall' ? 'falls' : 'rises'}; write value: ${size} without a direction`;
}
