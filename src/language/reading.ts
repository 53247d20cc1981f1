/** Words or a pattern that print a whole figure: "a third", "doubled", "the nineties". */
export interface FigurePattern {
  readonly kind: 'fraction' | 'ratio' | 'factor' | 'decade' | 'percentage' | 'points';
  /** What the number in the pattern leaves out: "增加2倍", by twice as much, is a factor of 3. */
  readonly add?: number;
  /** Matched on word-folded text; groups `n` and `d` are numbers in words or digits, `d` also one of `denominators`. */
  readonly pattern: string;
  /** What the words say, where they have no groups: 2, "-1/2". */
  readonly value?: number | string;
}

/** What joins two figures into one; alternatives of a regular expression on word-folded text. */
export interface JoinWords {
  /** Before two figures it makes a change of them, not a range: "from" 5 to 8. */
  readonly from: string;
  /** Before and between the ends of a range: "between" and "and". */
  readonly between: string;
  readonly and: string;
  /** Between the ends of a range that has nothing before it: "to". */
  readonly to: string;
  /** "two in five". */
  readonly ratio: string;
  /** Of these, what says behind one that it is one of several: "een van de 22". */
  readonly partitive?: string;
  /** "5.8 per 100,000". */
  readonly rate: string;
  /** Before the base of a rate, where the base comes first: "每" 10万人 5.8. */
  readonly rateBefore?: string;
}

/** Folded names of currencies that begin with a letter, with their ISO 4217 codes, the longest first. */
export type CurrencyNames = (initial: string) => readonly (readonly [name: string, code: string])[];

/** How a language prints figures, as far as reading them needs it; strings are alternatives of regular expressions. */
export interface ReadingRules {
  /** False where words stand without spaces between them. */
  readonly spaced: boolean;
  readonly decimal: '.' | ',';
  /** Whether point and comma both stand for decimals, where not three digits follow: "3,5" and "3.5". */
  readonly eitherDecimal?: boolean;
  /** Whether groups of digits with spaces between them may stand in reversed order, as they are typed from right to left. */
  readonly reversedGroups?: boolean;
  /** Endings of an ordinal in digits: "st|nd|rd|th". */
  readonly ordinal: string;
  /** What makes an ordinal of the digits behind it: "第". */
  readonly ordinalBefore?: string;
  /** Words for "%" behind the number, and before it: "百分之". */
  readonly percent: string;
  readonly percentBefore?: string;
  /** "percentage points?". */
  readonly points: string;
  /** A word that makes a number negative: "minus". */
  readonly minus: string;
  /** Lower-case short forms behind digits: "mln". One letter counts next to a currency sign only. */
  readonly abbreviations: Readonly<Record<string, number>>;
  /** What begins like one of those and is another word: "千米". */
  readonly notScale?: string;
  /** Between digits and their scale a qualifier: "200多万". */
  readonly within?: string;
  readonly currencies: CurrencyNames;
  /** What a sign of several currencies means here: "¥". */
  readonly signs?: Readonly<Record<string, string>>;
  /** What may stand between a figure and what it counts: "of", "de|d'". */
  readonly of: string;
  /** What begins a complement of a noun, beside `of`: "from", "in". */
  readonly complement?: string;
  /** Lower case, January first; several names of a month are alternatives: "мая|май", "أيار/مايو|مايو". */
  readonly months: readonly string[];
  /** Whether a month must have a capital to be one: "May". */
  readonly capitalMonths: boolean;
  /** Between day and month, and between month and year: "of", "de". */
  readonly ofMonth?: string;
  readonly ofYear?: string;
  /** What the first of a month may be called: "premier", "primero". */
  readonly firstDay?: string;
  /** Behind a year, and part of the date: "года". */
  readonly yearEnd?: string;
  /** Words between the two days of an interval: "to|until". */
  readonly interval: string;
  /** Of the words between two days or the ends of a range, the one that is written with the next: "و". */
  readonly joined?: string;
  /** Further forms of dates, with the groups y1 m1|n1 d1 and y2 m2|n2 d2 (n is the month's number); tried first. */
  readonly dates?: readonly string[];
  /** The value of a group in words: "二〇二二". */
  readDateNumber?(words: string): number | undefined;
  readonly joins: JoinWords;
  readonly patterns: readonly FigurePattern[];
  /** Folded words for the lower part of a fraction: third 3, quarter 4. */
  readonly denominators: Readonly<Record<string, number>>;
}
