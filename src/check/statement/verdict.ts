import type { DifferenceCode } from './diagnostics.ts';

/** What one paragraph says of a fact; `field` is the key of the register that is wrong. */
export type Verdict =
  | { readonly result: 'found'; readonly printed: string }
  | { readonly result: 'not found' }
  /** The anchor stands there, in a language without a pack, and what it prints cannot be read. */
  | { readonly result: 'not read'; readonly printed: string }
  | {
      readonly result: 'differs';
      readonly code: DifferenceCode;
      readonly field: 'kind' | 'anchor' | 'value' | 'qualifier' | 'direction' | 'unit';
      readonly printed: string;
      /** What was found and what to do, a clause of the message. */
      readonly explanation: string;
    };
export type Unread = Extract<Verdict, { result: 'not read' }>;
export type Difference = Extract<Verdict, { result: 'differs' }>;

/** A difference at one field of the register; `explanation` says what was found and what to do. */
export function differ(
  field: Difference['field'],
  printed: string,
  explanation: string,
  code: DifferenceCode = 'statement-value-differs',
): Difference {
  return { result: 'differs', code, field, printed, explanation };
}
