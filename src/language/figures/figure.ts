/** A figure as running text prints it. `vague` is one whose value cannot be told: "half a million", "±5". */
export interface Figure {
  readonly kind:
    | 'number'
    | 'ordinal'
    | 'percentage'
    | 'points'
    | 'money'
    | 'fraction'
    | 'ratio'
    | 'range'
    | 'rate'
    | 'factor'
    | 'decade'
    | 'date'
    | 'month'
    | 'day'
    | 'vague';
  /** A number, or the value as the register writes it: "1/3", "5..6", a date. */
  readonly value: number | string;
  readonly currency?: string;
  /** Of a rate: its base. */
  readonly per?: number;
  /** Of a range: the code of its currency, or `percent`. */
  readonly measure?: string;
  /** Whether a sign or a word for it is printed: "+", "minus". */
  readonly signed?: boolean;
  /** Whether it may be a year: four digits or words, no separators. */
  readonly plain: boolean;
  /** "one", "first": they count nothing by themselves. */
  readonly free: boolean;
  readonly start: number;
  readonly end: number;
}
