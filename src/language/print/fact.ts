import {
  type Fact,
  type FactForm,
  type FactKind,
  type FigureFact,
  isFigure,
  type TextFact,
} from '../../model/fact.ts';
import type { Locale } from '../../model/locale.ts';
import type { Language } from '../language.ts';
import { findLanguage } from '../languages.ts';
import { rememberBy } from '../remembered.ts';
import { isolateFigure } from '../text-direction.ts';
import { printDate } from './date.ts';
import { printDigits } from './digits.ts';
import { printFigure, readCounted } from './figure.ts';
import { fitsForm, isBare } from './form.ts';
import { findNoun, printUnit } from './unit.ts';

/** A fact as one language prints it; the qualifier and the unit are never part of `figure`. */
export interface PrintedFact {
  readonly element: 'data' | 'time';
  /** ISO 8601 date or interval, year, plain number (68 for 68 %), or the registered text. */
  readonly machine: string;
  /** The qualifier's words before and after the figure. */
  readonly before?: string;
  /** The figure itself; its spaces do not break, but for those of a long sum. */
  readonly figure: string;
  /** The end of the figure that stands raised: "e" of "31e". */
  readonly raised?: string;
  readonly after?: string;
  /** What is counted, with what joins it to the figure: " States", " de données". */
  readonly unit?: string;
  /** Set where the text is in another language than the deck's. */
  readonly lang?: Locale;
  /** All of it as plain text. */
  readonly text: string;
}

/**
 * Prints a fact in one language with its qualifier and its unit; a form that does not fit its kind is left out of account.
 * `begins` where it begins a sentence, and a text that is registered with a small letter takes a capital.
 */
export function printFact(
  fact: Fact,
  form: FactForm | undefined,
  language: Language,
  begins = false,
): PrintedFact {
  const known = printedBy(language)(fact);
  const key = `${form} ${begins}`;
  const printed = known.get(key) ?? print(fact, form, language, begins);
  known.set(key, printed);
  return printed;
}

/** What was printed of each fact in each language, by form and place. */
const printedBy = rememberBy((_: Language) =>
  rememberBy((_: Fact) => new Map<string, PrintedFact>()),
);

function print(
  fact: Fact,
  form: FactForm | undefined,
  language: Language,
  begins: boolean,
): PrintedFact {
  const fitting = form && fitsForm(fact.kind, form) ? form : undefined;
  if (!isFigure(fact) && fact.kind !== 'date') return printText(fact, language, begins);
  const printed = isFigure(fact)
    ? printFigure(fact, fitting, language)
    : printDate(fact, fitting, language);
  const isDay = fact.kind === 'date' && !fact.value.includes('/');
  const moment = fact.kind === 'year' || isDay;
  return {
    element: moment ? 'time' : 'data',
    machine: String(fact.value),
    ...qualify(
      fact,
      isolateFigure(printDigits(bindSpaces(printed, fact.kind), language), language),
      fitting,
      language,
    ),
  };
}

function printText(fact: TextFact, language: Language, begins: boolean): PrintedFact {
  const foreign = fact.language && !sharesBase(fact.language, language.tag);
  const own = foreign ? findLanguage(fact.language ?? language.tag) : language;
  const words = foreign ? fact.value : (fact.translations[language.tag] ?? fact.value);
  const value = begins && !fact.language ? raiseFirst(words, language) : words;
  return {
    element: 'data',
    machine: fact.value,
    ...qualify(fact, isNumbers(value) ? value : own.typeset(value), undefined, language),
    ...(foreign && fact.language && { lang: fact.language }),
  };
}

/** A capital at its start, but for a name that is written with a small letter before a capital: "eIDAS". */
function raiseFirst(text: string, { formatting }: Language): string {
  if (/^\p{Ll}[\p{L}-]*\p{Lu}/u.test(text)) return text;
  return text.charAt(0).toLocaleUpperCase(formatting) + text.slice(1);
}

/** Telephone numbers, symbols of documents: no typography makes them better. */
function isNumbers(value: string): boolean {
  return !/\p{L}{2}/u.test(value);
}

function sharesBase(one: Locale, other: Locale): boolean {
  return one.split('-')[0]?.toLowerCase() === other.split('-')[0]?.toLowerCase();
}

function qualify(
  fact: Fact,
  printed: string,
  form: FactForm | undefined,
  language: Language,
): Pick<PrintedFact, 'before' | 'figure' | 'after' | 'unit' | 'text'> {
  const words = fact.qualifier && language.qualifiers[fact.qualifier];
  const capital = form === 'Word' || form === 'BareWord';
  const raise = (text: string) =>
    capital ? text.charAt(0).toLocaleUpperCase(language.formatting) + text.slice(1) : text;
  const counted = isFigure(fact) ? printUnitOf(fact, printed, form, language) : undefined;
  const unit = isBare(form) ? undefined : counted;
  const figure = unit?.hidesFigure ? unit.noun : words ? printed : raise(printed);
  const behind = unit && !unit.hidesFigure ? unit.link + unit.noun : '';
  const raised = language.printing.ordinalsRaised && fact.kind === 'ordinal' && findRaised(figure);
  const before = words ? raise(words.agree?.(fact.kind, counted?.noun) ?? words.before) : '';
  const gap = language.reading.spaced ? '\u00A0' : '';
  const after = words?.after ?? '';
  return {
    ...(before && { before }),
    figure,
    ...(raised && { raised }),
    ...(after && { after }),
    ...(behind && { unit: behind }),
    text: `${before && before + gap}${figure}${after && ` ${after}`}${behind}`,
  };
}

function findRaised(figure: string): string | undefined {
  return /(?<=^[\d\s]+)\p{L}+$/u.exec(figure)?.[0];
}

function printUnitOf(
  fact: FigureFact,
  figure: string,
  form: FactForm | undefined,
  language: Language,
) {
  if (language.printing.nounWithin && (fact.kind === 'ratio' || fact.kind === 'rate'))
    return undefined;
  const noun = findNoun(fact.unit, language);
  if (!noun) return undefined;
  const { kind, qualifier } = fact;
  const counted = { kind, ...(qualifier && { qualifier }), figure };
  const { hidesFigure, ...unit } = printUnit(noun, readCounted(fact), language, counted);
  return { ...unit, hidesFigure: hidesFigure === true && form !== 'signed' };
}

/** Characters of the longest sum that a line of a phone holds. */
const LINE = 24;
/** A number or a short word, which no line of a long sum ends in: "2.000.000 de", "los". */
const BOUND = /(?<=(?<![\p{L}\p{N}.,])(?:[\p{N}.,]*\p{N}|\p{L}{1,3})) /gu;

/** A figure is never torn over two lines; a sum that no line of a phone holds breaks behind its longer words. */
function bindSpaces(figure: string, kind: FactKind): string {
  const isLong = kind === 'money' && figure.length > LINE;
  return figure
    .replace(isLong ? BOUND : / /g, '\u00A0')
    .replace(/\u2009/g, '\u202F')
    .replace(/-(?=\p{Nd})/u, '\u2212');
}
