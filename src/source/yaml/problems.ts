import { type Document, isCollection, isScalar, type Node, visit } from 'yaml';
import type { Cause } from '../../model/diagnostic.ts';

/** How a problem is said that the parser names in its own words, and where it begins, if not where the parser met it. */
interface Rule {
  /** Matched on the parser's code and message. */
  readonly about: RegExp;
  when?(text: string, offset: number): boolean;
  explain(found: string, message: string): Cause;
  begins?(document: Document, offset: number, text: string): number | undefined;
}

/** What mends most of them. */
export const QUOTE_IT = 'put the whole value in quotation marks';

/** Every problem that an author may well meet; the first that fits says it. */
export const rules: readonly Rule[] = [
  {
    about: /Missing closing .quote/,
    explain: () => ({
      problem: 'the quotation mark that opens here is never closed',
      remedy: 'close it at the end of the text',
    }),
    begins: findOpenQuote,
  },
  {
    about: /Flow (?:sequence|map) in block|MISSING_CHAR .*(?:flow|Flow)/,
    explain: (found) => {
      const [what, sign] = found.startsWith('{') ? ['map', '}'] : ['list', ']'];
      return {
        problem: `the ${what} that opens here is not closed on its line`,
        remedy: `write "${sign}" at its end, or indent the lines on which it goes on`,
      };
    },
    begins: findOpenCollection,
  },
  {
    about: /TAB_AS_INDENT/,
    explain: () => ({
      problem: 'a tab at the beginning of the line',
      remedy: 'indent with spaces',
    }),
  },
  {
    about: /must start at the same column/,
    explain: () => ({
      problem: 'this line is indented otherwise than those it belongs to',
      remedy: 'begin it in their column',
    }),
  },
  {
    about: /BLOCK_AS_IMPLICIT_KEY/,
    when: (text, offset) => !/^[^\n]*:/.test(text.slice(offset)),
    explain: (found) => ({
      problem: `"${found}" is indented more than the key above it`,
      remedy: 'begin it in its column',
    }),
    begins: (_, offset, text) => offset + (/^[^\n]*\s*/.exec(text.slice(offset))?.[0].length ?? 0),
  },
  {
    about: /BLOCK_AS_IMPLICIT_KEY/,
    explain: (found) => ({ problem: `"${found}" is followed by a second colon`, remedy: QUOTE_IT }),
  },
  {
    about: /MULTILINE_IMPLICIT_KEY|followed by map values/,
    explain: (found) => ({
      problem: `"${found}" is no key with a value`,
      remedy: 'expected "key: value", with a colon and a space behind the key',
    }),
  },
  {
    about: /BLOCK_IN_FLOW/,
    explain: (found) => ({
      problem: `a comma is missing in "${found}"`,
      remedy: 'write one between the entries of { … } or [ … ]',
    }),
  },
  {
    about: /BAD_SCALAR_START|TAG_RESOLVE_FAILED/,
    explain: (found) => ({
      problem: `a value cannot begin with "${found.charAt(0)}"`,
      remedy: QUOTE_IT,
    }),
  },
  {
    about: /flow-(?:seq|map)-end/,
    explain: (found) => ({
      problem: `"${found.charAt(0)}" closes nothing`,
      remedy: `remove it, or ${QUOTE_IT} where it belongs to a text`,
    }),
  },
  {
    about: /BAD_DQ_ESCAPE/,
    explain: (_, message) => ({
      problem: `"${message.split(' ').at(-1)}" means nothing between double quotation marks`,
      remedy: 'write the backslash twice, or use single ones',
    }),
  },
  {
    about: /MULTIPLE_DOCS/,
    explain: () => ({ problem: '"---" begins a second document', remedy: 'remove the line' }),
  },
  {
    about: /block-seq-ind/,
    explain: () => ({
      problem: 'a list cannot begin on the line of its key',
      remedy: 'begin it on the next, or write [a, b]',
    }),
  },
  {
    about: /Unexpected scalar/,
    explain: (found) => ({
      problem: `"${found}" stands behind the end of the value`,
      remedy: `${QUOTE_IT}, as one that begins with "{{" always is, and double the quotation marks within`,
    }),
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
