import type { Fact } from '../../model/fact.ts';
import { foldPrint } from '../fold.ts';
import type { Language } from '../language.ts';
import { FACT_MARK } from '../typography.ts';
import { readFigures } from './figures.ts';

/** A fact's anchor, in which `FACT_MARK` stands for its figure; empty where none is read. */
export function maskAnchor({ anchor, value }: Fact, language: Language): string {
  const text = foldPrint(anchor).text;
  const size = (of: unknown) => String(of).replace(/^-/, '');
  const figure = readFigures(text, language).find((one) => size(one.value) === size(value));
  return figure ? text.slice(0, figure.start) + FACT_MARK + text.slice(figure.end) : '';
}
