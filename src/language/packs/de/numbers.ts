import {
  type NumberAtom,
  type NumberRead,
  type NumberRole,
  type NumberVocabulary,
  readNumber,
} from '../../figures/number-words.ts';

const SMALL = 'ein zwei drei vier funf sechs sieben acht neun'.split(' ');
const TEENS = 'zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn'.split(
  ' ',
);
const TENS = 'zwanzig dreißig vierzig funfzig sechzig siebzig achtzig neunzig'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  tausend: 1e3,
  million: 1e6,
  millionen: 1e6,
  milliarde: 1e9,
  milliarden: 1e9,
  billion: 1e12,
  billionen: 1e12,
};
const ENDING = '(?:e|er|en|es|em)';
const ODD_ORDINALS: Readonly<Record<string, string>> = {
  erst: 'ein',
  dritt: 'drei',
  sechst: 'sechs',
  siebt: 'sieben',
  acht: 'acht',
};
const VAGUE =
  /^(halb|halbe[rnsm]?|halfte|viertel|dutzend|dutzende[rn]?|hunderte[rn]?|tausende[rn]?|millionenfach\p{L}*|anderthalb|eineinhalb|jahrzehnt\p{L}*|halbier\p{L}*|doppel\p{L}*|verdoppel\p{L}*|(ver)?(zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|hundert|tausend)fach\p{L}*)$/u;
/** What turns a number into another kind of word: "zweimal", "zehnjährig". */
const SUFFIX =
  /^(.+?)(?:mal|malig\p{L}*|jahrig\p{L}*|jahrlich\p{L}*|tagig\p{L}*|teilig\p{L}*|stellig\p{L}*|kopfig\p{L}*|erlei|einhalb)$/u;

const atoms = buildAtoms();

/** How German counts: units before tens, in one word. */
export const germanNumbers: NumberVocabulary = {
  split,
  readBelowHundred,
  homographs: new Set(['elf', 'acht', 'million', 'millionen', 'billion', 'halb', 'funf', 'eines']),
};

function buildAtoms(): ReadonlyMap<string, NumberAtom> {
  const list = (words: readonly string[], role: NumberRole, value: (index: number) => number) =>
    words.map((word, index): [string, NumberAtom] => [word, { role, value: value(index) }]);
  const cardinals: [string, NumberAtom][] = [
    ['null', { role: 'teen', value: 0 }],
    ['hundert', { role: 'hundred', value: 100 }],
    ['zwo', { role: 'small', value: 2 }],
    ['dreissig', { role: 'tens', value: 30 }],
    ...list(SMALL, 'small', (index) => index + 1),
    ...list(TEENS, 'teen', (index) => index + 10),
    ...list(TENS, 'tens', (index) => index * 10 + 20),
    ...Object.entries(SCALES).map(([word, value]): [string, NumberAtom] => [
      word,
      { role: 'scale', value },
    ]),
  ];
  const ones = ['eins', 'eine', 'einen', 'einem', 'einer', 'eines'].map(
    (word): [string, NumberAtom] => [word, { role: 'small', value: 1 }],
  );
  return new Map([['und', { role: 'and', value: 0 }], ...cardinals, ...ones]);
}

function split(word: string): readonly NumberAtom[] | undefined {
  const whole = decompose(word) ?? decomposeOrdinal(word);
  if (whole) return whole;
  const counted = SUFFIX.exec(word)?.[1];
  const vague =
    VAGUE.test(word) ||
    (counted !== undefined && !/^eine?s?$/.test(counted) && decompose(counted) !== undefined);
  return vague ? [{ role: 'vague', value: 0 }] : undefined;
}

/** "zweite", "sechsundsechzigsten": the ending makes an ordinal of the last part. */
function decomposeOrdinal(word: string): readonly NumberAtom[] | undefined {
  const match = new RegExp(`^(.+?)(st|t)${ENDING}$`).exec(word);
  const odd = new RegExp(`^(.*?)(erst|dritt|sechst|siebt|acht)${ENDING}$`).exec(word);
  const base = odd ? `${odd[1]}${ODD_ORDINALS[odd[2] ?? '']}` : match?.[1];
  const parts = base === undefined ? undefined : decompose(base);
  const last = parts?.at(-1);
  if (!parts || !last || last.role === 'and') return undefined;
  return [...parts.slice(0, -1), { ...last, ordinal: true }];
}

/** Cuts a word into atoms that read as one number; "und" alone is no number but may join. */
function decompose(word: string): readonly NumberAtom[] | undefined {
  for (const parts of cut(word)) {
    if (parts.length === 1) return parts;
    const read = readNumber(parts, 0, germanNumbers);
    if (read?.next === parts.length) return parts;
  }
  return undefined;
}

function* cut(word: string): Generator<readonly NumberAtom[]> {
  if (!word) yield [];
  for (let length = 3; length <= word.length; length += 1) {
    const atom = atoms.get(word.slice(0, length));
    if (!atom) continue;
    for (const rest of cut(word.slice(length))) yield [atom, ...rest];
  }
}

function readBelowHundred(words: readonly NumberAtom[], at: number): NumberRead | undefined {
  const [first, and, tens] = [words[at], words[at + 1], words[at + 2]];
  if (!first || !['small', 'teen', 'tens'].includes(first.role)) return undefined;
  if (first.role === 'small' && !first.ordinal && and?.role === 'and' && tens?.role === 'tens')
    return { value: first.value + tens.value, next: at + 3, ordinal: tens.ordinal ?? false };
  return { value: first.value, next: at + 1, ordinal: first.ordinal ?? false };
}
