import {
  checkEntities,
  type DrawingTag,
  endTag,
  Mistake,
  matchAt,
  openElement,
} from './drawing-tag.ts';

/** The first mistake in the XML of a drawing, with the offset it stands at. */
export interface DrawingMistake {
  readonly message: string;
  readonly offset: number;
}

const words = /[^<]+/y;

/** What may stand between elements, from its opening to its closing sign. */
const asides: readonly { readonly opens: string; readonly pattern: RegExp }[] = [
  { opens: '<!--', pattern: /<!--(?!>|->)(?:(?!--)[\s\S])*-->/y },
  { opens: '<?', pattern: /<\?[\s\S]*?\?>/y },
  { opens: '<![CDATA[', pattern: /<!\[CDATA\[[\s\S]*?\]\]>/y },
  { opens: '<!DOCTYPE', pattern: /<!DOCTYPE(?:[^[<>]|\[[^\]]*\])*>/y },
];

/**
 * Holds a drawing to the rules of XML: a page would show less of one that breaks them, and not say so. Of the parsers
 * at hand none tells where an element or an attribute that is never closed begins.
 */
export function findDrawingMistake(markup: string): DrawingMistake | undefined {
  try {
    readDocument(markup);
    return undefined;
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    return { message: error.message, offset: error.offset };
  }
}

function readDocument(markup: string): void {
  const open: DrawingTag[] = [];
  let root: DrawingTag | undefined;
  for (let at = /^\uFEFF?/.exec(markup)?.[0].length ?? 0; at < markup.length; ) {
    const aside = readAside(markup, at) ?? readWords(markup, at, open.at(-1));
    if (aside !== undefined) at = aside;
    else if (markup.startsWith('</', at)) at = closeElement(markup, at, open);
    else {
      const tag = openElement(markup, at);
      if (!open.length) root = checkRoot(tag, root);
      if (!tag.closed) open.push(tag);
      at = tag.end;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed)
    throw new Mistake(
      `<${unclosed.name}> is never closed; write </${unclosed.name}>`,
      unclosed.offset,
    );
  if (!root) throw new Mistake('the file holds no drawing; expected <svg>; export it again', 0);
}

/** Where a comment, an instruction, a document type or raw data ends. */
function readAside(markup: string, at: number): number | undefined {
  const aside = asides.find(({ opens }) => markup.startsWith(opens, at));
  if (!aside) return undefined;
  const match = matchAt(aside.pattern, markup, at);
  if (match) return at + match[0].length;
  const what = aside.opens === '<!--' ? 'the comment' : `"${aside.opens}"`;
  throw new Mistake(`${what} is not closed, or holds what it must not; remove it`, at);
}

function readWords(markup: string, at: number, parent: DrawingTag | undefined): number | undefined {
  const match = matchAt(words, markup, at);
  if (!match) return undefined;
  if (!parent && match[0].trim()) {
    const offset = at + match[0].search(/\S/);
    throw new Mistake(
      `"${match[0].trim().slice(0, 20)}" stands outside <svg>; expected an SVG drawing and nothing else`,
      offset,
    );
  }
  checkEntities(match[0], at);
  return at + match[0].length;
}

function checkRoot(tag: DrawingTag, earlier: DrawingTag | undefined): DrawingTag {
  if (earlier) throw new Mistake(`<${tag.name}> stands behind the drawing; remove it`, tag.offset);
  if (tag.name === 'svg') return tag;
  throw new Mistake(
    `the drawing begins with <${tag.name}>; expected <svg>; export it as plain SVG`,
    tag.offset,
  );
}

function closeElement(markup: string, at: number, open: DrawingTag[]): number {
  const match = matchAt(endTag, markup, at);
  const tag = open.pop();
  if (match && tag && match[1] === tag.name) return at + match[0].length;
  const found = match?.[0] ?? markup.slice(at, at + 20).split('\n')[0];
  if (!tag) throw new Mistake(`"${found}" closes nothing; remove it`, at);
  const unclosed = open.some(({ name }) => name === match?.[1]);
  if (unclosed)
    throw new Mistake(`<${tag.name}> is never closed; write </${tag.name}>`, tag.offset);
  throw new Mistake(`"${found}" closes nothing here; expected </${tag.name}>`, at);
}
