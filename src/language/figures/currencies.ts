import { foldWords } from '../fold.ts';
import { nameCurrency } from '../formats.ts';
import { patternOf } from '../pattern.ts';
import type { CurrencyNames, ReadingRules } from '../reading.ts';
import { rememberBy } from '../remembered.ts';

/** Signs that name a currency by themselves. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['US$', 'USD'],
  ['CA$', 'CAD'],
  ['A$', 'AUD'],
  ['HK$', 'HKD'],
  ['NZ$', 'NZD'],
  ['R$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['$', 'USD'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
];

/** Currencies whose names a statement is likely to print. */
const NAMED =
  'EUR USD GBP CHF JPY CAD AUD NZD SEK NOK DKK ISK PLN CZK HUF RON BGN UAH TRY CNY INR BRL MXN ZAR KRW XOF XAF MAD CDF'.split(
    ' ',
  );

/** What "J$" and the like stand for: no currency that a fact may have. */
const UNKNOWN = 'XXX';
/** Metals and units of account are no money: "22 gold medals". */
const NO_MONEY = /^X(?!OF|AF|PF|CD)|^(?:CHE|CHW|COU|MXV|USN|UYI|UYW|CLF|BOV)$/;

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** What a text says of the currency next to a figure, and how many signs that takes. */
export interface CurrencyRead {
  readonly currency: string;
  readonly length: number;
}

/** Reads a sign or ISO 4217 code that ends `before` a figure: "€ ", "CHF ". */
export function readCurrencyBefore(
  before: string,
  rules: Pick<ReadingRules, 'signs'>,
): CurrencyRead | undefined {
  for (const [sign, currency] of listSigns(rules)) {
    const found = before.endsWith(sign) ? sign : before.endsWith(`${sign} `) ? `${sign} ` : '';
    const isPart = found && /\p{L}$/u.test(before.slice(0, -found.length));
    if (found) return { currency: isPart ? UNKNOWN : currency, length: found.length };
  }
  const code = /(?<!\p{L})([A-Z]{3}) ?$/u.exec(before);
  return code?.[1] && isCode(code[1]) ? { currency: code[1], length: code[0].length } : undefined;
}

/** Reads a sign, code or name that begins `after` a figure: " €", " EUR", " d'euros". */
export function readCurrencyAfter(
  after: string,
  { currencies, signs, of, spaced }: Pick<ReadingRules, 'currencies' | 'signs' | 'of' | 'spaced'>,
): CurrencyRead | undefined {
  const space = after.startsWith(' ') ? 1 : 0;
  for (const [sign, usual] of SIGNS)
    if (after.startsWith(sign, space))
      return { currency: signs?.[sign] ?? usual, length: space + sign.length };
  const code = /^ ?([A-Z]{3})(?!\p{L})/u.exec(after);
  if (code?.[1] && isCode(code[1])) return { currency: code[1], length: code[0].length };
  const link = patternOf(`^ ?(?:(?:${of})(?: |(?<=')))?`, 'iu');
  for (const lead of new Set([space, link.exec(after)?.[0].length ?? 0])) {
    // Most of what stands behind figures begins with no letter that a currency has, and is not folded.
    const rest = after.slice(lead);
    const start = foldWords(rest.slice(0, INITIAL)).text || foldWords(rest).text;
    const names = currencies(start.charAt(0));
    if (!names.length) continue;
    const folded = foldWords(rest);
    const ends = (length: number) => !spaced || !/\p{L}/u.test(folded.text[length] ?? '');
    for (const [name, currency] of names)
      if (folded.text.startsWith(name) && ends(name.length))
        return { currency, length: lead + (folded.offsets[name.length] ?? name.length) };
  }
  return undefined;
}

/** Characters that most often hold a letter. */
const INITIAL = 4;

const listSigns = rememberBy(({ signs: own = {} }: Pick<ReadingRules, 'signs'>) => {
  const known = SIGNS.map(([sign, currency]) => [sign, own[sign] ?? currency] as const);
  const more = Object.entries(own).filter(([sign]) => known.every(([name]) => name !== sign));
  return [...more, ...known];
});

/** Names of currencies in a language: from `Intl`, and the short ones a pack adds. */
export function listCurrencyNames(
  formatting: string,
  short: Readonly<Record<string, string>>,
): CurrencyNames {
  let built: Map<string, (readonly [string, string])[]> | undefined;
  const build = () => {
    const likely = NAMED.flatMap((currency) =>
      [1, 2, 5, 1e6].map((value): [string, string] => [
        nameCurrency(formatting, { value, currency }, 'name'),
        currency,
      ]),
    );
    const names = [...listOthers(formatting), ...likely, ...Object.entries(short)];
    const folded = names.map(([name, code]): [string, string] => [foldWords(name).text, code]);
    const groups = new Map<string, (readonly [string, string])[]>();
    for (const one of new Map(folded.sort(([a], [b]) => b.length - a.length))) {
      const initial = one[0].charAt(0);
      const group = groups.get(initial);
      if (group) group.push(one);
      else groups.set(initial, [one]);
    }
    return groups;
  };
  return (initial) => {
    built ??= build();
    return built.get(initial) ?? [];
  };
}

/** Every other currency, so that "dollars jamaïcains" are no dollars: the name as `Intl` has it, and in the plural as far as an s or es makes one. */
function listOthers(formatting: string): readonly (readonly [string, string])[] {
  const display = new Intl.DisplayNames([formatting], { type: 'currency', fallback: 'none' });
  return [...CODES]
    .filter((code) => !NO_MONEY.test(code))
    .flatMap((code) => {
      const name = display.of(code);
      if (!name?.includes(' ')) return [];
      const [first = '', ...rest] = name.split(' ');
      const more = rest.map((word) => `${word}s`);
      const plurals = [
        `${name}s`,
        ...['', 's', 'es'].map((ending) => [first + ending, ...more].join(' ')),
      ];
      return [name, ...plurals].map((form) => [form, code] as const);
    });
}

function isCode(code: string): boolean {
  return CODES.has(code);
}
