import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFStream } from 'pdf-lib';

/** Every dictionary of a file, those within others too. */
export function listDictionaries(context: PDFContext): PDFDict[] {
  const dictionaries: PDFDict[] = [];
  const walk = (object: PDFObject): void => {
    if (object instanceof PDFDict) {
      dictionaries.push(object);
      for (const value of object.values()) walk(value);
    } else if (object instanceof PDFArray)
      for (let index = 0; index < object.size(); index++) walk(object.get(index));
    else if (object instanceof PDFStream) walk(object.dict);
  };
  for (const [, object] of context.enumerateIndirectObjects()) walk(object);
  return dictionaries;
}
