import type { RenderContext } from '../content/context.ts';
import { printUse } from '../content/text.ts';
import type { FactUse } from '../model/fact.ts';
import { findElements, readText, type XmlElement } from '../source/xml/element.ts';
import { tagFact } from '../word/names.ts';
import { type Mark, type MarkType, readLetter, type Sign } from '../word/note.ts';
import { BREAK, CUE, FACT, LOCKED, MARK_TYPES } from './codes.ts';

const TYPES = new Map(
  Object.entries(MARK_TYPES).map(([type, ctype]) => [ctype, type as MarkType] as const),
);

/**
 * The content of a `target` or `source` as signs. A code that a tool emptied is the one of its id in `source`; segment
 * marks within are dropped, codes that are not known here are left out.
 */
export function readContent(
  content: XmlElement,
  source: XmlElement | undefined,
  context: RenderContext,
): readonly Sign[] {
  const known = new Map(
    (source ? [...findElements(source, 'ph'), ...listGroups(source)] : []).map((element) => [
      element.attributes.id ?? '',
      element,
    ]),
  );
  const read = (element: XmlElement, marks: readonly Mark[]): readonly Sign[] =>
    element.children.flatMap((node): readonly Sign[] => {
      if (typeof node === 'string') return readWords(node, marks, context);
      const { name, attributes } = node;
      if (name === 'g') return read(node, [...marks, ...readMark(node, known)]);
      if (name === 'x' && attributes.ctype === BREAK) return [{ kind: 'break', text: '', marks }];
      if (name === 'ph' || name === 'x') {
        const own = readText(node).trim() ? node : (known.get(attributes.id ?? '') ?? node);
        return readCode(own, marks, context);
      }
      return read(node, marks);
    });
  return read(content, []);
}

function listGroups(element: XmlElement): readonly XmlElement[] {
  return findElements(element, 'g').flatMap((group) => [
    group,
    ...group.children.flatMap((node) => (typeof node === 'string' ? [] : listGroups(node))),
  ]);
}

function readMark(
  { attributes: { id = '', ctype, 'equiv-text': text } }: XmlElement,
  known: ReadonlyMap<string, XmlElement>,
): readonly Mark[] {
  const like = known.get(id)?.attributes;
  const type = TYPES.get(ctype ?? like?.ctype ?? '');
  const target = text ?? like?.['equiv-text'];
  return type ? [{ type, ...(target !== undefined && { target }) }] : [];
}

/** Tools that go by way of gettext or plain text write codes as what stood in them. */
function readWords(words: string, marks: readonly Mark[], context: RenderContext): readonly Sign[] {
  return words.split(/(\{\{[^{}]+\}\}|\[(?:pause|next)\])/).flatMap((part, index) => {
    const code = index % 2 ? readPrinted(part, marks, context) : [];
    if (code.length) return code.map((sign) => ({ ...sign, source: part }));
    return [...part].map((letter) => readLetter(letter, marks));
  });
}

function readCode(
  code: XmlElement,
  marks: readonly Mark[],
  context: RenderContext,
): readonly Sign[] {
  const { ctype = '', 'equiv-text': shown = '' } = code.attributes;
  const content = readText(code).trim();
  const printed = readPrinted(content, marks, context);
  if (printed.length) return printed;
  if (ctype === LOCKED || content.startsWith('locked:'))
    return [{ kind: 'picture', text: content, marks, printed: shown }];
  return ctype === FACT || ctype === CUE
    ? [{ kind: 'fact', text: content, marks, printed: shown }]
    : [];
}

/** A fact or a cue as the Markdown writes it; nothing where it is neither. */
function readPrinted(
  content: string,
  marks: readonly Mark[],
  context: RenderContext,
): readonly Sign[] {
  const [, id, form] = content.match(/^\{\{\s*([^|}]+?)\s*(?:\|\s*([^}]+?)\s*)?\}\}$/) ?? [];
  if (id) {
    const use = { id, ...(form && { form }) } as FactUse;
    const printed = printUse(use, context)?.text ?? '';
    return [{ kind: 'fact', text: tagFact(use), marks, printed }];
  }
  const [, cue] = content.match(/^\[(pause|next)\]$/) ?? [];
  return cue ? [{ kind: 'cue', text: cue, marks }] : [];
}
