/** Text folded for comparison, with the way back: `offsets[i]` is where unit `i` came from in the source. */
export interface Folded {
  readonly text: string;
  /** One more entry than `text` has UTF-16 units: the last is the source's length. */
  readonly offsets: readonly number[];
  /** Whether the unit came from a numeral (`\p{N}`: also Ⅳ, ½ and ², which fold to plain signs). */
  readonly numeric: readonly boolean[];
}

const SPACE = /^[\s\u200B\u2060]+$/u;
/** What prints nothing, and the stroke that only draws an Arabic word out. */
const IGNORED = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u0640]/gu;
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛ʼ′`´]/g, "'"],
  [/[“”„‟«»″]/g, '"'],
  [/[‐‑‒–—―﹘﹣]/g, '-'],
  [/٪/g, '%'],
  [/٫/g, '.'],
  [/[٬،]/g, ','],
  [/؛/g, ';'],
  [/؟/g, '?'],
  [/。/g, '.'],
  [/、/g, ','],
];

/** How many folded texts are remembered: those of a deck, which are folded for several checks and at each edit. */
const REMEMBERED = 5_000;

/** Folds for words: compatibility forms, signs, spaces, case, accents and the Swiss "ss" make no difference, nor what prints nothing. */
export const foldWords = rememberTexts((source) => fold(source, foldToWord));

/** Folds for print: compatibility forms, signs and kinds of spaces make no difference; letters keep case and accents. */
export const foldPrint = rememberTexts((source) => fold(source, foldToPrint));

/** The source of a regular expression for word-folded text: its letters without their marks, ß as Swiss writes it. */
export const foldPattern = rememberTexts((source) =>
  source.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').replaceAll('ß', 'ss'),
);

/** Lower case of print-folded text, sign by sign so that offsets stay. */
export const lowerPrint = rememberTexts((text) => {
  const lower = text.toLowerCase();
  // A sigma is another at the end of a word, wherever that is here.
  if (lower.length === text.length && !text.includes('Σ')) return lower;
  return text.replace(/./gsu, (sign) => {
    const small = sign.toLowerCase();
    return small.length === sign.length ? small : sign;
  });
});

/** What is left of a cluster: nothing of one that prints nothing. */
interface Sign {
  readonly text: string;
  readonly numeric: boolean;
}

const foldToWord = remember((cluster) =>
  foldCluster(cluster, (visible) =>
    isAscii(visible) ? visible.toLowerCase() : foldPattern(visible.toLowerCase()),
  ),
);

const foldToPrint = remember((cluster) => foldCluster(cluster, (visible) => visible));

/** Texts are long and made of few different clusters: each is folded once. */
function remember(fold: (cluster: string) => Sign): (cluster: string) => Sign {
  const known = new Map<string, Sign>();
  return (cluster) => {
    let sign = known.get(cluster);
    if (!sign) {
      sign = fold(cluster);
      known.set(cluster, sign);
    }
    return sign;
  };
}

function rememberTexts<Result>(fold: (source: string) => Result): (source: string) => Result {
  const known = new Map<string, Result>();
  return (source) => {
    const before = known.get(source);
    if (before !== undefined) return before;
    const folded = fold(source);
    if (known.size >= REMEMBERED) known.clear();
    known.set(source, folded);
    return folded;
  };
}

function fold(source: string, foldOne: (cluster: string) => Sign): Folded {
  const offsets: number[] = [];
  const numeric: boolean[] = [];
  const parts: string[] = [];
  // Asked of the text so far, it would be copied for each space.
  let spaced = false;
  for (let offset = 0; offset < source.length; ) {
    const cluster = readCluster(source, offset);
    const sign = foldOne(cluster);
    if (sign.text !== ' ' || !spaced) {
      if (sign.text) spaced = sign.text.endsWith(' ');
      for (let unit = 0; unit < sign.text.length; unit += 1) {
        offsets.push(offset);
        numeric.push(sign.numeric);
      }
      parts.push(sign.text);
    }
    offset += cluster.length;
  }
  offsets.push(source.length);
  return { text: parts.join(''), offsets, numeric };
}

const CLUSTER = /\P{M}\p{M}*|\p{M}+/uy;
/** Before it there is no mark. */
const FIRST_MARK = 0x300;

/** A sign with the marks that combine with it; what no mark follows, as in most text, is not matched. */
function readCluster(source: string, offset: number): string {
  const isAlone = !(source.charCodeAt(offset + 1) >= FIRST_MARK);
  if (isAlone) return source.charAt(offset);
  CLUSTER.lastIndex = offset;
  return CLUSTER.exec(source)?.[0] ?? source.charAt(offset);
}

function isAscii(cluster: string): boolean {
  return cluster.length === 1 && cluster >= ' ' && cluster <= '~';
}

function foldCluster(cluster: string, reduce: (visible: string) => string): Sign {
  const visible = isAscii(cluster) ? cluster : cluster.replace(IGNORED, '');
  const text = visible && unifyCluster(visible, reduce);
  return { text, numeric: /\p{N}/u.test(visible) || /\p{N}/u.test(text) };
}

function unifyCluster(visible: string, reduce: (visible: string) => string): string {
  if (isAscii(visible) && !'`'.includes(visible)) return reduce(visible);
  return SPACE.test(visible) ? ' ' : reduce(unifySigns(visible.normalize('NFKC')));
}

function unifySigns(cluster: string): string {
  const text = cluster.replace(/(?![0-9])\p{Nd}/gu, readDigit);
  return SIGNS.reduce((unified, [pattern, sign]) => unified.replace(pattern, sign), text);
}

/** A digit of any script as 0 to 9: scripts have their ten digits in a row. */
function readDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
