import type { Qualifier } from '../../model/fact.ts';
import type { Sum } from '../formats.ts';

/** A day of the calendar; months from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What of a date is printed: all, all but the year, month and year, the year. */
export type DateParts = 'full' | 'short' | 'month' | 'year';

/** How a language writes figures that `Intl` does not. */
export interface PrintingRules {
  /** How digits are grouped, where it is not as `Intl` does: "1.500". */
  readonly grouping?: Pick<Intl.NumberFormatOptions, 'useGrouping'>;
  /** Spelled-out figure where this language has one in `word` form, else undefined. */
  spell(value: number, kind: 'count' | 'ordinal'): string | undefined;
  /** A large number in short where `Intl` shortens otherwise; undefined where that would round or say nothing shorter. */
  compact?(value: number): string | undefined;
  /** "2 million euros", as the language writes it. */
  compactMoney(sum: Sum): string;
  /** Money in full, where the language does not write it as `Intl` does: "5,000美元". */
  money?(sum: Sum): string;
  /** "31st". */
  ordinal(value: number): string;
  /** Whether the letters behind an ordinal's digits stand raised. */
  readonly ordinalsRaised?: boolean;
  /** Whether an ordinal agrees with its noun in gender or case, so that the register may say how one is printed. */
  readonly ordinalsAgree?: boolean;
  /** "1990s"; French "années 1990". */
  decade(year: number): string;
  /** "one third", "two fifths"; undefined where it has no words: then "2/37" is printed. A qualifier may govern a case. */
  fraction(numerator: number, denominator: number, qualifier?: Qualifier): string | undefined;
  /** "two in five", from numbers that are printed already; the noun where `nounWithin`. */
  ratio(part: string, whole: string, noun?: string): string;
  /** "5.8 per 100,000". */
  rate(value: string, base: string, noun?: string): string;
  /** Whether a ratio and a rate have what is counted within them, not behind: "每5个国家中有2个". */
  readonly nounWithin?: boolean;
  /** "4 percentage points"; the value decides the plural. */
  points(figure: string, value: number, qualifier?: Qualifier): string;
  /** "a factor of 2". */
  factor(figure: string, value: number, qualifier?: Qualifier): string;
  /** "5 to 6 million": both ends as they are printed. */
  range(from: string, to: string): string;
  /** Whether both ends of a range have their scale and their unit: "500万至600万", "5%至6%". */
  readonly rangesInFull?: boolean;
  /** How paragraphs are cited, where not "§ 3, 5–7". */
  readonly citing?: Citing;
  /** The words around the two days of an interval: "from" 16 "to" 20 May. */
  readonly interval?: { readonly from: string; readonly to: string };
  /** What joins the ends of a written interval, where it is no dash: 16 "a" 20 de mayo. */
  readonly until?: string;
  /** What the first day of a month is called, where it is not "1": "1er". */
  readonly firstOfMonth?: string;
  /** A date, or an interval where both days are given, where the language writes it otherwise than `Intl`; `isRange` where it is read aloud. */
  date?(parts: DateParts, from: Day, to?: Day, isRange?: boolean): string;
}

/** "第{paragraphs}段", or "п. {paragraphs}" and of `several` "пп. {paragraphs}"; what joins two of them, and a range. */
export interface Citing {
  readonly paragraphs: string;
  readonly several?: string;
  readonly comma: string;
  readonly to: string;
}
