import { rememberBy } from './remembered.ts';

/**
 * A regular expression with classes of Unicode, such as `\p{L}`. An engine compiles each for all characters that there are,
 * which takes longer than all the rest of the pattern: for a text of common characters it is compiled for these alone.
 */
export class Pattern {
  readonly #source: string;
  readonly #flags: string;
  #common: RegExp | undefined;
  #whole: RegExp | undefined;

  constructor(source: string, flags = 'u') {
    this.#source = source;
    this.#flags = flags;
  }

  /** The first match. */
  exec(text: string): RegExpExecArray | null {
    return this.open(text).exec(text);
  }

  /** Whether a text has a match. */
  test(text: string): boolean {
    return this.open(text).test(text);
  }

  /** As `text.replace(pattern, …)` calls it. */
  [Symbol.replace](text: string, replacement: string | Replacer): string {
    return text.replace(this.open(text), replacement as string);
  }

  /** The expression that reads a text, from its beginning. */
  open(text: string): RegExp {
    const expression = UNCOMMON.test(text) ? this.#openWhole() : this.#openCommon();
    expression.lastIndex = 0;
    return expression;
  }

  #openWhole(): RegExp {
    this.#whole ??= new RegExp(this.#source, this.#flags);
    return this.#whole;
  }

  #openCommon(): RegExp {
    this.#common ??= new RegExp(narrow(this.#source, this.#flags), this.#flags);
    return this.#common;
  }
}

type Replacer = (found: string, ...groups: string[]) => string;

/** By flags and source. */
const made = new Map<string, Map<string, Pattern>>();

/** The pattern of a source, made once: what an engine compiles of a pattern, it keeps with that object alone. */
export function patternOf(source: string, flags = 'u'): Pattern {
  let known = made.get(flags);
  if (!known) {
    known = new Map();
    made.set(flags, known);
  }
  let pattern = known.get(source);
  if (!pattern) {
    pattern = new Pattern(source, flags);
    known.set(source, pattern);
  }
  return pattern;
}

/** Every match of a global pattern, as of `matchAll`, which works on a copy that is compiled again. */
export function findAll(text: string, pattern: RegExp | Pattern): readonly RegExpExecArray[] {
  const expression = pattern instanceof Pattern ? pattern.open(text) : pattern;
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    found.push(match);
    if (!match[0]) expression.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

type Block = readonly [first: number, last: number];

/** Latin, Cyrillic, Arabic, punctuation and currencies, Chinese with its punctuation, and what stands for facts and markup. */
const COMMON: readonly Block[] = [
  [0, 0x24f],
  [0x400, 0x52f],
  [0x600, 0x6ff],
  [0x2000, 0x20cf],
  [0x3000, 0x303f],
  [0x4e00, 0x9fff],
  [0xe000, 0xe001],
  [0xfffc, 0xfffc],
];
const UNCOMMON = new RegExp(`[^${COMMON.map(writeRange).join('')}]`);

function writeRange([first, last]: Block): string {
  const [from, to] = [first, last].map((code) => `\\u${code.toString(16).padStart(4, '0')}`);
  return `${from}-${to}`;
}

/** A pattern that finds the same in common characters. */
function narrow(source: string, flags: string): string {
  // Where case makes no difference, those of letters and numbers alone have no character more by their other case.
  const narrowed = flags.includes('i') ? /^\\p\{[LN]\}$/ : /^\\[pP]\{/;
  let isClass = false;
  return source.replace(/\\[pP]\{[^}]*\}|\\.|[[\]]/gsu, (token) => {
    if (token === '[' || token === ']') isClass = token === '[';
    if (!narrowed.test(token)) return token;
    return isClass ? listCommon(token) : `[${listCommon(token)}]`;
  });
}

/** The common characters of a class, as the ranges of one: "A-Za-z". */
const listCommon = rememberBy((property: string): string => {
  const runs = new RegExp(`[${property}]+`, 'gu');
  return COMMON.flatMap((block) =>
    findAll(writeBlock(block), runs).map(({ index, 0: run }) =>
      writeRange([block[0] + index, block[0] + index + run.length - 1]),
    ),
  ).join('');
});

const writeBlock = rememberBy(([first, last]: Block): string =>
  String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, index) => first + index)),
);
