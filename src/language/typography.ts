import { Pattern, patternOf } from './pattern.ts';

/** Stands for a fact in text that is typeset before its facts are printed. */
export const FACT_MARK = '\uFFFC';
/** Stands for the edge of markup (emphasis, a link): transparent, and kept where it is. */
export const MARKUP_MARK = '\uE000';
/** Stands for what is no words but takes a place of its own (code, a cue, a line's end, a picture). */
export const THING_MARK = '\uE001';

const NO_BREAK = '\u00A0';
const THIN = '\u202F';

/** What a language's typography asks for beyond what all share. */
export interface TypographyRules {
  /** Outer opening and closing quotation mark, then the inner pair. */
  readonly quotes: readonly [string, string, string, string];
  /** Month names, lower case, that hold a date together. */
  readonly months: readonly string[];
  /** French usage: spaces inside guillemets and before high punctuation. */
  readonly spacedPunctuation?: boolean;
  /** Whether no spaces part words: quotes open and close by their order, dashes and ellipses take two places. */
  readonly ideographic?: boolean;
  /** The dash between words, where it is not "–": "—". */
  readonly dash?: string;
  /** Words that begin with an apostrophe: Dutch "'s", "'t". */
  readonly elisions?: RegExp;
}

/**
 * Sets straight quotes, hyphens used as dashes and plain spaces as the language's typography wants them.
 * Running it again changes nothing; `FACT_MARK` and `MARKUP_MARK` keep their place and order.
 */
export function typesetText(source: string, rules: TypographyRules): string {
  // U+2010 is what a browser paints where a word is broken: one that is written is the hyphen of the keyboard.
  const text = source
    .replace(/\.\.\./g, rules.ideographic ? '……' : '…')
    .replace(/(?<!-)--(?!-)/g, rules.ideographic ? '——' : '–')
    .replaceAll('\u2010', '-');
  const plain = text.replaceAll(MARKUP_MARK, '');
  const set = keepTogether(
    spacePunctuation(setQuotes(setDashes(plain, rules), rules), rules),
    rules,
  );
  return text === plain ? set : restoreMarkup(text, set);
}

function setDashes(text: string, { dash = '–' }: TypographyRules): string {
  return text
    .replace(/(\S)[ \u00A0][-–][ \u00A0](?=\S)/g, `$1${NO_BREAK}${dash} `)
    .replace(/([\d\uFFFC])-(?=[\d\uFFFC])/g, '$1–');
}

/** Quotes are set by depth, whichever straight sign an author takes; one without a partner is left as it is. */
function setQuotes(text: string, rules: TypographyRules): string {
  const open: string[] = [];
  let set = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    followTypeset(character, text[at + 1], open);
    if (character !== '"' && character !== "'") set += character;
    else if (character === "'" && isApostrophe(text, at, open, rules)) set += '’';
    else if (isOpening(text, at, open, rules)) {
      set += rules.quotes[open.length % 2 ? 2 : 0];
      open.push(character);
    } else if (open.includes(character)) {
      while (open.pop() !== character);
      set += rules.quotes[open.length % 2 ? 3 : 1];
    } else set += character;
  }
  return set;
}

/** Marks that are typeset already count for the depth. */
function followTypeset(character: string, after: string | undefined, open: string[]): void {
  if ('“«‘'.includes(character)) open.push(character);
  else if ('”»'.includes(character)) open.pop();
  else if (character === '’' && open.at(-1) === '‘' && !isLetter(after)) open.pop();
}

function isApostrophe(
  text: string,
  at: number,
  open: readonly string[],
  rules: TypographyRules,
): boolean {
  const [before, after] = [text[at - 1], text[at + 1]];
  if (rules.ideographic) return isLatin(before) && isLatin(after);
  if (isLetter(before) && isLetter(after)) return true;
  if (rules.elisions?.test(text.slice(at))) return true;
  if (isLetter(before) || before === FACT_MARK) return open.at(-1) !== "'";
  return !open.includes("'") && !/^'[^\s'](?:[^']|'\p{L})*'(?!\p{L})/u.test(text.slice(at));
}

function isOpening(
  text: string,
  at: number,
  open: readonly string[],
  { ideographic }: TypographyRules,
): boolean {
  const mark = text[at] ?? '';
  if (open.at(-1) === mark) return false;
  if (ideographic) return !open.includes(mark) && text.includes(mark, at + 1);
  const [before = ' ', after = ' '] = [text[at - 1], text[at + 1]];
  return /[\s([{«“‘\-–—/"']/.test(before) || (before === FACT_MARK && /\S/.test(after));
}

function isLatin(character: string | undefined): boolean {
  return character !== undefined && /\p{Script=Latin}/u.test(character);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

function spacePunctuation(text: string, rules: TypographyRules): string {
  if (!rules.spacedPunctuation)
    return text.replace(/(?<=[\p{L}\p{N}\uFFFC”’)])[ \u00A0\u202F]+(?=[;:!?](?:\s|$))/gu, '');
  return text
    .replace(/«[ \u00A0\u202F]*/g, `«${NO_BREAK}`)
    .replace(/[ \u00A0\u202F]*»/g, `${NO_BREAK}»`)
    .replace(/([^\s;!?:([{])[ \u00A0\u202F]*([;!?]+)(?=[\s)\]}”»’]|$)/g, `$1${THIN}$2`)
    .replace(/([^\s:;!?([{])[ \u00A0\u202F]*:(?=\s|$)/g, `$1${NO_BREAK}:`)
    .replace(/(\d)[ \u00A0\u202F]*%/g, `$1${NO_BREAK}%`);
}

/** Between a figure and what it counts. */
const COUNTED = new Pattern(String.raw`(?<=[\d\uFFFC]) (?=[\p{L}%€$£])`, 'gu');
/** Behind a sign or an abbreviation that stands before a name or a number. */
const ABBREVIATED = new Pattern(
  String.raw`(?<=[§№€$£]|(?<!\p{L})(?:n°|n\.º|no\.|nr\.|núm\.|art\.|p\.|págs?\.|párrs?\.|M\.|Mme|Mr|Mrs|Ms|Dr|Sra?\.|Sres\.|Excm[oa]\.|EE\.|пп?\.|ст\.|гл\.|рис\.|стр\.|г-н|г-жа|Abs\.|Ziff\.)) (?=[\p{L}\p{N}\uFFFC])`,
  'giu',
);

function keepTogether(text: string, { months }: TypographyRules): string {
  const names = `(?:${months.join('|')})`;
  // Spanish writes "12 de mayo de 2022".
  const month = patternOf(`(?<=\\d(?:\\p{L}{1,2}|[ \u00A0]de)?) (?=${names}(?!\\p{L}))`, 'giu');
  const year = patternOf(
    `(?<=(?<!\\p{L})${names}(?:[ \u00A0]de)?) (?=(?:de )?\\d{4}(?!\\d))`,
    'giu',
  );
  return (
    text
      // "I thank you.": a last sentence as short as this is not parted.
      .replace(/(?<=[.!?…] )[\p{L}’]{1,9}(?: [\p{L}’]{1,9}){1,2}[.!?]$/u, (sentence) =>
        sentence.replaceAll(' ', NO_BREAK),
      )
      .replace(month, NO_BREAK)
      .replace(year, NO_BREAK)
      .replace(COUNTED, NO_BREAK)
      .replace(ABBREVIATED, NO_BREAK)
  );
}

/** Typesetting changes spaces and swaps signs one for one: a mark stays after as many other signs as before. */
function restoreMarkup(marked: string, set: string): string {
  const marks: { readonly signs: number; readonly spaced: boolean }[] = [];
  let signs = 0;
  let spaced = false;
  for (const sign of marked.split('')) {
    if (sign === MARKUP_MARK) {
      marks.push({ signs, spaced });
      continue;
    }
    spaced = /\s/.test(sign);
    if (!spaced) signs += 1;
  }
  let restored = '';
  let passed = 0;
  let at = 0;
  const put = (behindSpace: boolean) => {
    for (; marks[at]?.signs === passed && marks[at]?.spaced === behindSpace; at += 1)
      restored += MARKUP_MARK;
  };
  put(false);
  for (const character of set) {
    if (/\S/.test(character)) {
      put(true);
      put(false);
      restored += character;
      passed += character.length;
      put(false);
    } else restored += character;
  }
  return restored + MARKUP_MARK.repeat(marks.length - at);
}
