import { rememberBy } from '../../language/remembered.ts';
import { findElements, readText, type XmlElement } from '../../source/xml/element.ts';

/** The words of something, a space between its paragraphs. */
export function listWords(element: XmlElement | undefined): string {
  return element ? gatherWords(element) : '';
}

/** A footnote may be referred to any number of times. */
const gatherWords = rememberBy((element: XmlElement): string => {
  const paragraphs = findElements(element, 'w:p');
  const within = paragraphs.length ? paragraphs : [element];
  return within
    .map((one) => joinText(one).trim())
    .filter(Boolean)
    .join(' ');
});

function joinText(element: XmlElement): string {
  return element.children
    .map((node) => {
      if (typeof node === 'string') return '';
      if (/^[wma]:t$/.test(node.name)) return readText(node);
      return /^w:(br|tab|cr)$/.test(node.name) ? ' ' : joinText(node);
    })
    .join('');
}
