import { escapeControls } from '../../model/escape.ts';
import { createLocator } from '../lines.ts';

/** What is wrong with a document, at an offset of its source. */
export interface Fault {
  readonly message: string;
  readonly offset: number;
}

/** The first fault of a document: what was found, what was expected, and where; line and column are 1-based. */
export class XmlError extends Error {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  constructor({ message, offset }: Fault, source: string) {
    // It quotes the source, which must not add a line of its own to a terminal.
    super(escapeControls(message));
    this.name = 'XmlError';
    this.offset = offset;
    const { line, column } = createLocator('', source)(offset);
    this.line = line;
    this.column = column;
  }
}

/** A start tag. */
export interface OpenTag {
  readonly name: string;
  readonly offset: number;
  readonly attributes: Map<string, string>;
  /** Where its name, or the last of its attributes that was read, ends. */
  end: number;
}

/** Where the parser stands as it meets a fault. */
export interface FaultContext {
  readonly source: string;
  readonly position: number;
  /** Up to where the source was sound. */
  readonly read: number;
  /** The start tag that it is within. */
  readonly tag: OpenTag | undefined;
  /** The element that it closed last. */
  readonly closed: OpenTag | undefined;
  readonly open: readonly OpenTag[];
}

/** Faults by the words of saxes 6, the parser. */
const faults: readonly (readonly [RegExp, (context: FaultContext) => Fault])[] = [
  [/^un(?:expected close|matched closing) tag|empty close tag|in closing tag/, explainEndTag],
  [/^document must/, () => ({ message: 'the document holds no element', offset: 0 })],
  [/outside of root/, explainOutside],
  [/malformed character entity/, explainReference],
  [/"\]\]>"/, explainBrackets],
  [/in tag name|incorrect syntax/, explainAngle],
  [/^disallowed character\.$/, ({ source, position }) => explainCharacter(source, position - 1)],
];

const NAME = String.raw`(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+)`;
/** What may begin behind what was sound and not end, or not be allowed where it begins. */
const begun = new RegExp(
  String.raw`&(?!${NAME};)[^\s;<]{0,20};?|<!--|<!\[CDATA\[|<[?]|<!|<[^<>/]*$`,
  'i',
);

/** What a fault of the parser means, in the words of this project, and where it begins. */
export function explainFault(message: string, context: FaultContext): Fault {
  const { source, read, position, tag, open } = context;
  const [, explain] = faults.find(([pattern]) => pattern.test(message)) ?? [];
  if (tag && !/entity/.test(message)) {
    const match = begun.exec(source.slice(read, position));
    return match?.[0].startsWith('&') && /unclosed|unexpected/.test(message)
      ? explainBegun(match, read)
      : explainTag(source, tag);
  }
  if (explain) return explain(context);
  const match = begun.exec(source.slice(read));
  if (match) return explainBegun(match, read);
  const last = open.at(-1);
  if (last)
    return {
      message: `<${last.name}> is never closed; write </${last.name}>`,
      offset: last.offset,
    };
  return { message: 'the document cannot be read from here on; correct it', offset: read };
}

/** Number of a character that XML does not have, or that is none. */
function explainReference({ source, position }: FaultContext): Fault {
  const offset = source.lastIndexOf('&', position - 1);
  return {
    message: `"${source.slice(offset, Math.min(position, offset + 20))}" is the number of no character; remove it`,
    offset,
  };
}

function explainBegun({ 0: found, index }: RegExpExecArray, read: number): Fault {
  const offset = read + index;
  if (!found.startsWith('&'))
    return { message: `"${found}" is not closed, or is not allowed here; remove it`, offset };
  return {
    message: `"${found}" is not a character that XML knows; write "&amp;" for "&", and any other character itself`,
    offset,
  };
}

function explainEndTag({ source, position, closed, open }: FaultContext): Fault {
  const offset = Math.max(0, source.lastIndexOf('</', position - 1));
  const found = source.slice(offset, Math.min(position, offset + 40));
  const name = found.slice(2).replace(/[\s>].*$/s, '');
  if (closed && open.some((tag) => tag.name === name))
    return {
      message: `<${closed.name}> is never closed; write </${closed.name}>`,
      offset: closed.offset,
    };
  const expected = closed ? ` here; expected </${closed.name}>` : '; remove it';
  return { message: `"${found}" closes nothing${expected}`, offset };
}

function explainOutside({ source, position, closed }: FaultContext): Fault {
  const begin = closed ? source.lastIndexOf('>', position - 2) + 1 : 0;
  const words = source
    .slice(begin, position)
    .replace(/<$/, '')
    .replace(/^\uFEFF/, ' ');
  const offset = begin + Math.max(0, words.search(/\S/));
  return {
    message: `"${words.trim().slice(0, 20)}" stands outside the document's element; remove it`,
    offset,
  };
}

function explainBrackets({ position }: FaultContext): Fault {
  return { message: '"]]>" in a text; write "]]&gt;"', offset: position - 3 };
}

function explainAngle({ source, position }: FaultContext): Fault {
  const offset = Math.max(0, source.lastIndexOf('<', position - 1));
  return { message: '"<" begins no element here; write "&lt;" or remove it', offset };
}

/** A character that XML 1.0 does not allow, not even as a reference (production 2). */
export function explainCharacter(source: string, offset: number): Fault {
  const code = source.codePointAt(offset)?.toString(16).toUpperCase().padStart(4, '0');
  return { message: `the character U+${code}, which XML does not allow; remove it`, offset };
}

const attributeName = /\s*([^\s=<>"'/]+)/y;

/** Why a start tag cannot be read on from where its last attribute ends. */
function explainTag(source: string, { name: element, offset: start, end }: OpenTag): Fault {
  attributeName.lastIndex = end;
  const name = attributeName.exec(source);
  if (!name?.[1])
    return {
      message: `<${element}> is not closed by ">" or cannot be read; correct it`,
      offset: start,
    };
  const touching = name[0] === name[1];
  return {
    message: `"${name[1]}" of <${element}> ${explainAttribute(source.slice(end + name[0].length, end + name[0].length + 100), touching)}; expected ${touching ? ' ' : ''}${name[1]}="…"`,
    offset: end + name[0].length - name[1].length,
  };
}

function explainAttribute(rest: string, touching: boolean): string {
  if (touching) return 'has no space before it';
  if (!/^\s*=/.test(rest)) return 'has no value';
  if (/^\s*=\s*["']/.test(rest)) return 'has a value that is not closed or holds "<"';
  return 'has a value without quotation marks';
}
