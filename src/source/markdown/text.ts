import { FACT_FORMS, type FactForm, type FactUse } from '../../model/fact.ts';
import type { Place } from '../../model/place.ts';
import type { Text, TextPart } from '../../model/text.ts';

/** `{{id}}` or `{{id|form}}`; anything else between double braces is not a reference and is told as stray. */
export const FACT_REFERENCE = /\{\{\s*([a-z][a-z0-9-]*)\s*(?:\|\s*([A-Za-z]+)\s*)?\}\}/;

/** Splits running text into words and uses of facts; `place` is where its first character stands. */
export function parseText(source: string, place: Place): Text {
  const parts: TextPart[] = [];
  const moved = (offset: number): Place => ({ ...place, column: place.column + offset });
  let at = 0;
  for (const match of source.matchAll(new RegExp(FACT_REFERENCE, 'g'))) {
    if (match.index > at)
      parts.push({ type: 'words', words: source.slice(at, match.index), place: moved(at) });
    parts.push({ type: 'fact', use: readFactUse(match, moved(match.index)) });
    at = match.index + match[0].length;
  }
  if (at < source.length) parts.push({ type: 'words', words: source.slice(at), place: moved(at) });
  return parts;
}

/** The use that a match of `FACT_REFERENCE` writes; an unknown form is kept for the check that tells it. */
export function readFactUse(match: RegExpMatchArray, place: Place): FactUse {
  const form = match[2] as FactForm | undefined;
  return { id: match[1] ?? '', place, ...(form && { form }) };
}

/** Whether a form is one of those that exist. */
export function isFactForm(form: string): form is FactForm {
  return (FACT_FORMS as readonly string[]).includes(form);
}
