import {
  PDFArray,
  type PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFString,
} from 'pdf-lib';
import { asDict } from './value.ts';

/** The parent tree, number by number (ISO 32000-1, 7.9.7); entries that are none are passed over. */
export function readParentTree(catalog: PDFDict): Map<number, PDFObject> {
  const root = asDict(catalog.lookup(PDFName.of('StructTreeRoot')));
  const numbers = new Map<number, PDFObject>();
  for (const [key, value] of listEntries(root?.lookup(PDFName.of('ParentTree')), 'Nums'))
    if (key instanceof PDFNumber) numbers.set(key.asNumber(), value);
  return numbers;
}

/** What the catalog calls by name: destinations of `Dests` and of the name tree, as they stand. */
export function readNamedDestinations(catalog: PDFDict): Map<string, PDFObject> {
  const named = new Map<string, PDFObject>();
  const dests = asDict(catalog.lookup(PDFName.of('Dests')));
  for (const [key, value] of dests?.entries() ?? []) named.set(key.decodeText(), value);
  const names = asDict(catalog.lookup(PDFName.of('Names')));
  for (const [key, value] of readNames(names?.lookup(PDFName.of('Dests')))) named.set(key, value);
  return named;
}

/** Who has which id, by the id tree of the structure (ISO 32000-1, table 322). */
export function readIdTree(catalog: PDFDict): Map<string, PDFObject> {
  const root = asDict(catalog.lookup(PDFName.of('StructTreeRoot')));
  return readNames(root?.lookup(PDFName.of('IDTree')));
}

function readNames(root: PDFObject | undefined): Map<string, PDFObject> {
  const named = new Map<string, PDFObject>();
  for (const [key, value] of listEntries(root, 'Names'))
    if (key instanceof PDFString || key instanceof PDFHexString) named.set(key.decodeText(), value);
  return named;
}

function listEntries(
  root: PDFObject | undefined,
  list: 'Nums' | 'Names',
): [PDFObject | undefined, PDFObject][] {
  const seen = new Set<PDFObject>();
  const walk = (node: PDFObject | undefined): [PDFObject | undefined, PDFObject][] => {
    const dict = asDict(node);
    if (!dict || seen.has(dict)) return [];
    seen.add(dict);
    const [pairs, kids] = [list, 'Kids'].map((key) => dict.lookup(PDFName.of(key)));
    return [
      ...(pairs instanceof PDFArray ? pairUp(pairs) : []),
      ...(kids instanceof PDFArray ? kids.asArray().flatMap((_, i) => walk(kids.lookup(i))) : []),
    ];
  };
  return walk(root);
}

function pairUp(pairs: PDFArray): [PDFObject | undefined, PDFObject][] {
  const entries: [PDFObject | undefined, PDFObject][] = [];
  for (let index = 0; index + 1 < pairs.size(); index += 2)
    entries.push([pairs.lookup(index), pairs.get(index + 1)]);
  return entries;
}
