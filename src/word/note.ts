import type { Locale } from '../model/locale.ts';

/** What running text may be set as; `spoken` stands for words whose pronunciation has not been met yet. */
export type MarkType = 'link' | 'say' | 'strong' | 'emphasis' | 'strike' | 'code' | 'spoken';

/** One stretch of emphasis, link or pronunciation: the signs in it share the object. */
export interface Mark {
  readonly type: MarkType;
  /** Address of a link, sound of a pronunciation. */
  readonly target?: string;
  /** How the source opens and closes it, where it was read from Markdown. */
  readonly open?: string;
  readonly close?: string;
  /** Language of the words in it, where it is not the deck's. */
  readonly lang?: Locale;
}

/**
 * The smallest piece of a note: one character, or one thing that is not text. `text` is the character, the tag of a
 * fact or of a locked picture, `pause` or `next` for a cue.
 */
export interface Sign {
  readonly kind: 'text' | 'space' | 'fact' | 'cue' | 'break' | 'picture';
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Markdown that writes it, empty for what typography added; none where a reviewer typed it. */
  readonly source?: string;
  /** What stands in the place of something locked. */
  readonly printed?: string;
  /** Language of `printed`, where it is not the deck's. */
  readonly lang?: Locale;
  /** An office program dropped its marks; they are taken to be those it was exported with. */
  readonly bare?: boolean;
}

/**
 * What a block is: `p`, `q` (quotation), `h1` to `h5`, `ul:0` or `ol:0` (first paragraph of a list item, with its
 * level), `li:0` (a further paragraph of one), `locked` for Markdown that Word has no editable form for.
 */
export type BlockKind =
  | 'p'
  | 'q'
  | 'locked'
  | `h${number}`
  | `ul:${number}`
  | `ol:${number}`
  | `li:${number}`;

/** A paragraph of notes as signs. */
export interface Block {
  readonly kind: BlockKind;
  readonly signs: readonly Sign[];
}

/** A paragraph as it stands in the Markdown of the notes. */
export interface SourceBlock extends Block {
  /** Lines of the notes, 0-based, the end excluded. */
  readonly from: number;
  readonly to: number;
  /** What stands before each line of its text (list markers, quotation marks, indentation). */
  readonly prefixes: readonly string[];
  /** What stands after the last sign: attributes of the block, a heading's closing marks. */
  readonly tail: string;
}

/** Whether two blocks say the same, however it is written. */
export function sameBlock(a: Block, b: Block): boolean {
  return a.kind === b.kind && sameSigns(a.signs, b.signs);
}

/** Whether two texts read the same, marks included; kinds of spaces do not count. */
export function sameSigns(a: readonly Sign[], b: readonly Sign[]): boolean {
  return (
    a.length === b.length &&
    a.every((sign, index) => {
      const other = b[index];
      if (!other || nameSign(sign) !== nameSign(other)) return false;
      return sign.bare || other.bare || nameMarks(sign) === nameMarks(other);
    })
  );
}

/** The nearest sign of a sort before and after each. */
export function findAround(
  signs: readonly Sign[],
  isWanted: (sign: Sign) => boolean,
): readonly { readonly before: Sign | undefined; readonly after: Sign | undefined }[] {
  const follow = (ordered: readonly Sign[]) => {
    let last: Sign | undefined;
    return ordered.map((sign) => {
      const known = last;
      if (isWanted(sign)) last = sign;
      return known;
    });
  };
  const before = follow(signs);
  const after = follow(signs.toReversed()).reverse();
  return signs.map((_, index) => ({ before: before[index], after: after[index] }));
}

/** What a sign is, without its marks, for comparing. */
export function nameSign({ kind, text }: Sign): string {
  return kind === 'space' ? ' ' : kind === 'text' ? text : `\u0000${kind}:${text}`;
}

/** The marks of a sign in an order of their own, for comparing. */
export function nameMarks({ marks }: Sign): string {
  return marks
    .map((mark) => nameMark(mark))
    .sort()
    .join('\u0000');
}

/** A mark for comparing: links lead to the same place however an office program wrote their address. */
export function nameMark({ type, target = '' }: Mark): string {
  return `${type} ${type === 'link' ? foldAddress(target) : target}`;
}

/** Whether the sign has a mark of that type. */
export function hasMark({ marks }: Sign, type: MarkType): boolean {
  return marks.some((mark) => mark.type === type);
}

function foldAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  return new URL(address).href
    .replace(/\/$/, '')
    .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
}

/** A character as a sign; the spaces of code are characters like any other. */
export function readLetter(letter: string, marks: readonly Mark[]): Sign {
  const isSpace = /\s/.test(letter) && !marks.some(({ type }) => type === 'code');
  return { kind: isSpace ? 'space' : 'text', text: letter, marks };
}

/** What signs read as. */
export function printSigns(signs: readonly Sign[]): string {
  return signs
    .map(({ kind, text, printed }) => (kind === 'break' ? ' ' : (printed ?? text)))
    .join('');
}
