import { type Document, isCollection, isScalar, type Node, visit } from 'yaml';

/** How a problem is said that the parser names in its own words, and where it begins, if not where the parser met it. */
interface Rule {
  /** Matched on the parser's code and message. */
  readonly about: RegExp;
  when?(text: string, offset: number): boolean;
  explain(found: string, message: string): string;
  begins?(document: Document, offset: number, text: string): number | undefined;
}

/** What mends most of them. */
export const QUOTE_IT = 'put the whole value in quotation marks';

/** Every problem that an author may well meet; the first that fits says it. */
export const rules: readonly Rule[] = [
  {
    about: /Missing closing .quote/,
    explain: () =>
      'the quotation mark that opens here is never closed; close it at the end of the text',
    begins: findOpenQuote,
  },
  {
    about: /Flow (?:sequence|map) in block|MISSING_CHAR .*(?:flow|Flow)/,
    explain: (found) => {
      const [what, sign] = found.startsWith('{') ? ['map', '}'] : ['list', ']'];
      return `the ${what} that opens here is not closed on its line; write "${sign}" at its end, or indent the lines on which it goes on`;
    },
    begins: findOpenCollection,
  },
  {
    about: /TAB_AS_INDENT/,
    explain: () => 'a tab at the beginning of the line; indent with spaces',
  },
  {
    about: /must start at the same column/,
    explain: () =>
      'this line is indented otherwise than those it belongs to; begin it in their column',
  },
  {
    about: /BLOCK_AS_IMPLICIT_KEY/,
    when: (text, offset) => !/^[^\n]*:/.test(text.slice(offset)),
    explain: (found) => `"${found}" is indented more than the key above it; begin it in its column`,
    begins: (_, offset, text) => offset + (/^[^\n]*\s*/.exec(text.slice(offset))?.[0].length ?? 0),
  },
  {
    about: /BLOCK_AS_IMPLICIT_KEY/,
    explain: (found) => `"${found}" is followed by a second colon; ${QUOTE_IT}`,
  },
  {
    about: /MULTILINE_IMPLICIT_KEY|followed by map values/,
    explain: (found) =>
      `"${found}" is no key with a value; expected "key: value", with a colon and a space behind the key`,
  },
  {
    about: /BLOCK_IN_FLOW/,
    explain: (found) =>
      `a comma is missing in "${found}"; write one between the entries of { … } or [ … ]`,
  },
  {
    about: /BAD_SCALAR_START|TAG_RESOLVE_FAILED/,
    explain: (found) => `a value cannot begin with "${found.charAt(0)}"; ${QUOTE_IT}`,
  },
  {
    about: /flow-(?:seq|map)-end/,
    explain: (found) =>
      `"${found.charAt(0)}" closes nothing; remove it, or ${QUOTE_IT} where it belongs to a text`,
  },
  {
    about: /BAD_DQ_ESCAPE/,
    explain: (_, message) =>
      `"${message.split(' ').at(-1)}" means nothing between double quotation marks; write the backslash twice, or use single ones`,
  },
  {
    about: /MULTIPLE_DOCS/,
    explain: () => '"---" begins a second document; remove the line',
  },
  {
    about: /block-seq-ind/,
    explain: () =>
      'a list cannot begin on the line of its key; begin it on the next, or write [a, b]',
  },
  {
    about: /Unexpected scalar/,
    explain: (found) =>
      `"${found}" stands behind the end of the value; ${QUOTE_IT}, as one that begins with "{{" always is, and double the quotation marks within`,
  },
];

function listNodes(document: Document): readonly Node[] {
  const nodes: Node[] = [];
  visit(document, { Node: (_, node) => void nodes.push(node) });
  return nodes;
}

/** A text that is never closed is the last that is read. */
function findOpenQuote(document: Document, _: number, text: string): number | undefined {
  return listNodes(document)
    .filter((node) => isScalar(node) && /["']/.test(text.charAt(node.range?.[0] ?? 0)))
    .at(-1)?.range?.[0];
}

function findOpenCollection(document: Document, offset: number): number | undefined {
  return listNodes(document)
    .filter((node) => isCollection(node) && node.flow)
    .filter(({ range }) => range && range[0] < offset && range[1] >= offset)
    .at(-1)?.range?.[0];
}
