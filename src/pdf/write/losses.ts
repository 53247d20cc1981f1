import type { PDFContext } from 'pdf-lib';
import { readTextEntry } from '../read/attributes.ts';
import type { StructureElement, StructureKid } from '../read/structure-tree.ts';
import type { TextReader } from './element-text.ts';
import { PdfError } from './error.ts';

/** What of a slide a reader who does not see it must be told. */
export interface SlideContent {
  readonly id: string;
  /** Every run of words that is seen, but those within a drawing. */
  readonly texts: readonly string[];
  /** The text alternatives of pictures and charts. */
  readonly alternatives: readonly string[];
}

/**
 * Throws PdfError where the structure of a slide does not say what the slide says: Chromium makes a picture without tags of what
 * has a filter or is turned in space, and what it leaves is whole by every clause. `sections` and `expected` are in the
 * deck's order.
 */
export function refuseLosses(
  context: PDFContext,
  sections: readonly StructureKid[],
  expected: readonly SlideContent[],
  readText: TextReader,
): void {
  const lost = expected.flatMap(({ id, texts, alternatives }, index) => {
    const section = sections[index];
    if (section?.kind !== 'element') return [`slide ${id}: nothing of it is in the structure`];
    const said = squeeze(readText(section));
    const described = new Set(listAlternatives(context, section).map(squeeze));
    return [
      ...texts.filter((text) => isCertain(text) && !said.includes(squeeze(text))),
      ...alternatives.filter((text) => !described.has(squeeze(text))),
    ].map((text) => `slide ${id}: "${shorten(text)}" ${REMEDY}`);
  });
  const [first, ...others] = new Set(lost);
  if (first) throw new PdfError(first, others);
}

const REMEDY =
  'is seen and not in the structure: take away the filter, mask or turn in space that makes a picture of it';

function listAlternatives(context: PDFContext, element: StructureElement): readonly string[] {
  const own = readTextEntry(context, element.entries.get('Alt')) ?? [];
  const inner = element.kids.flatMap((kid) =>
    kid.kind === 'element' ? listAlternatives(context, kid) : [],
  );
  return [own, inner].flat();
}

/** As it is heard: without case, spaces and signs that are not seen. */
function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]/gu, '');
}

/** Scripts whose letters are joined or set from right to left come out of a PDF in ways that prove nothing. */
function isCertain(text: string): boolean {
  return [...text].every((sign) => !/[\p{L}\p{Nd}]/u.test(sign) || SIMPLE.test(sign));
}

const SIMPLE = /[0-9\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

function shorten(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ');
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
