const NAME = '[\\p{L}_:][\\p{L}\\p{N}_:.-]*';
const startTag = new RegExp(`<(${NAME})`, 'uy');
const attribute = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'uy');
const attributeName = new RegExp(`\\s*(${NAME})`, 'uy');
const tagEnd = /\s*(\/?)>/y;
/** The five entities of XML and numbers; a document type's own would be lost within the page. */
const badEntity = /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)[^\s;<]{0,20};?/i;

/** The end tag of an element. */
export const endTag = new RegExp(`</(${NAME})\\s*>`, 'uy');

/** An element's start tag, from `offset` to `end`. */
export interface DrawingTag {
  readonly name: string;
  readonly offset: number;
  readonly end: number;
  /** Whether the element ends with it. */
  readonly closed: boolean;
}

/** What breaks the rules of XML, thrown where it stands. */
export class Mistake extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Reads the start tag at an offset; throws the mistake in it. */
export function openElement(markup: string, at: number): DrawingTag {
  const name = matchAt(startTag, markup, at)?.[1];
  if (!name) throw new Mistake('"<" begins no element here; write "&lt;" or remove it', at);
  const end = readAttributes(markup, at + 1 + name.length, name);
  const closing = matchAt(tagEnd, markup, end);
  if (!closing) throw explainTag(markup, at, end, name);
  return { name, offset: at, closed: closing[1] === '/', end: end + closing[0].length };
}

function readAttributes(markup: string, from: number, element: string): number {
  const seen = new Set<string>();
  let at = from;
  for (let match = matchAt(attribute, markup, at); match; match = matchAt(attribute, markup, at)) {
    const [all, name = '', double, single] = match;
    const offset = at + all.search(/\S/);
    if (seen.has(name))
      throw new Mistake(`"${name}" stands twice in <${element}>; remove one`, offset);
    checkEntities(double ?? single ?? '', at + all.length - 1 - (double ?? single ?? '').length);
    seen.add(name);
    at += all.length;
  }
  return at;
}

/** Why a start tag cannot be read on from `end`. */
function explainTag(markup: string, start: number, end: number, element: string): Mistake {
  const name = matchAt(attributeName, markup, end);
  if (!name?.[1])
    return new Mistake(`<${element}> is not closed by ">" or cannot be read; correct it`, start);
  const offset = end + name[0].length - name[1].length;
  const rest = markup.slice(end + name[0].length);
  const touching = name[0] === name[1];
  const problem = touching
    ? 'has no space before it'
    : !/^\s*=/.test(rest)
      ? 'has no value'
      : /^\s*=\s*["']/.test(rest)
        ? 'has a value that is not closed or holds "<"'
        : 'has a value without quotation marks';
  return new Mistake(
    `"${name[1]}" of <${element}> ${problem}; expected ${touching ? ' ' : ''}${name[1]}="…"`,
    offset,
  );
}

/** Throws the first entity that a page would not know. */
export function checkEntities(text: string, at: number): void {
  const match = badEntity.exec(text);
  if (match)
    throw new Mistake(
      `"${match[0]}" is no sign that XML knows; write "&amp;" for "&", and any other sign itself`,
      at + match.index,
    );
}

/** What a sticky pattern finds at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
