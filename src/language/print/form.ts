import type { FactForm, FactKind } from '../../model/fact.ts';

const FIGURES: readonly FactKind[] = [
  'number',
  'count',
  'percentage',
  'points',
  'money',
  'factor',
  'fraction',
  'ratio',
  'range',
  'rate',
];
const SPELLED: readonly FactKind[] = ['count', 'number', 'ordinal', 'fraction', 'ratio'];

const FITTING: Readonly<Record<FactForm, readonly FactKind[]>> = {
  compact: ['money', 'count', 'number'],
  word: SPELLED,
  Word: SPELLED,
  signed: ['percentage', 'points', 'number', 'money', 'fraction', 'factor', 'count'],
  short: ['date'],
  month: ['date'],
  year: ['date', 'year'],
  range: ['date'],
  bare: FIGURES,
  bareWord: SPELLED,
  BareWord: SPELLED,
};

/** Whether a fact of that kind can be printed in that form. */
export function fitsForm(kind: FactKind, form: FactForm): boolean {
  return Object.hasOwn(FITTING, form) && FITTING[form].includes(kind);
}

/** Whether a form leaves it to the author's words what is counted. */
export function isBare(form: FactForm | undefined): boolean {
  return form === 'bare' || form === 'bareWord' || form === 'BareWord';
}
