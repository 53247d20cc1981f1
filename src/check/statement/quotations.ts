import { foldPrint } from '../../language/fold.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { Statement } from '../../model/statement.ts';
import * as report from './diagnostics.ts';
import { findWords } from './passage.ts';

/** Words that a slide says the statement has. */
export interface Quotation {
  readonly text: string;
  readonly place: Place;
  readonly slide?: string;
}

/** Every quotation stands in one paragraph of the statement word for word; marks around it do not count. */
export function checkQuotations(
  quotations: readonly Quotation[],
  statement: Statement,
): readonly Diagnostic[] {
  const texts = statement.paragraphs.map(({ text }) => foldPrint(text).text);
  return quotations.flatMap(({ text, place, slide }): Diagnostic[] => {
    const words = foldPrint(text).text.replace(/^["' ]+|["' .,;:]+$/g, '');
    if (words && texts.some((paragraph) => findWords(words, paragraph, true).length)) return [];
    return [report.quotationDiffers({ place, slide, text })];
  });
}
