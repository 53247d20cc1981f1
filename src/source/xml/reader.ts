import { SaxesParser } from 'saxes';
import type { XmlElement } from './element.ts';
import { explainCharacter, XmlError } from './faults.ts';
import { TreeBuilder, tooMany, type XmlOptions } from './tree-builder.ts';

/**
 * Reads an XML 1.0 document with namespaces and returns its root. Entities are the five of XML; a document type
 * declares none, and nothing outside the source is read. Takes time and memory linear in the source, no stack.
 * Throws an XmlError at the first fault.
 */
export function parseXml(source: string, options: XmlOptions): XmlElement {
  const { maxLength } = options;
  if (source.length > maxLength)
    throw new XmlError({ message: tooMany('characters', maxLength), offset: maxLength }, source);
  const half = source.search(/\p{Surrogate}/u);
  if (half >= 0) throw new XmlError(explainCharacter(source, half), source);
  const builder = new TreeBuilder(source, options);
  const parser = new SaxesParser({
    forceXMLVersion: true,
    defaultXMLVersion: '1.0',
    position: false,
  });
  parser.on('error', ({ message }) => builder.fail(message, parser.position));
  parser.on('opentagstart', ({ name }) => builder.beginTag(name, parser.position));
  parser.on('attribute', ({ name, value }) => builder.addAttribute(name, value, parser.position));
  parser.on('opentag', () => builder.openElement(parser.position));
  parser.on('closetag', () => builder.closeElement(parser.position));
  parser.on('text', (text) => builder.addText(text, parser.position));
  parser.on('cdata', (text) => builder.addText(text, parser.position));
  parser.on('doctype', (text) => builder.checkDoctype(text, parser.position));
  parser.on('processinginstruction', ({ target }) =>
    builder.checkInstruction(target, parser.position),
  );
  parser.write(source).close();
  return builder.finish();
}
