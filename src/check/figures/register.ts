import { readUnit } from '../../language/figures/measures.ts';
import { findLanguage } from '../../language/languages.ts';
import { patternOf } from '../../language/pattern.ts';
import { readCounted } from '../../language/print/figure.ts';
import { FACT_MARK } from '../../language/typography.ts';
import type { Deck } from '../../model/deck.ts';
import type { Cause, Diagnostic } from '../../model/diagnostic.ts';
import {
  type Fact,
  type FigureFact,
  isChange,
  isFigure,
  isNegative,
  type Noun,
  type Plural,
} from '../../model/fact.ts';
import type { Locale } from '../../model/locale.ts';
import { readAnchor } from '../../source/directions.ts';
import { findAlteration } from './altered/alteration.ts';
import * as report from './diagnostics.ts';
import { findNumerals } from './stray-figures.ts';

/** What the register says fits the deck and itself: paragraphs, translations, directions, units in each language. */
export function checkRegister(deck: Deck): readonly Diagnostic[] {
  return [...deck.facts.values()].flatMap((fact) => [
    ...checkParagraph(fact, deck),
    ...checkTranslations(fact, deck),
    ...(isFigure(fact) ? [...checkDirection(fact, deck), ...checkUnit(fact, deck)] : []),
  ]);
}

function checkParagraph(fact: Fact, { settings }: Deck): readonly Diagnostic[] {
  const { id, paragraph, places } = fact;
  const last = settings.statement.paragraphs;
  if (paragraph <= last) return [];
  return [report.factParagraph({ place: places.paragraph ?? fact.place, id, paragraph, last })];
}

/** A name without any translation stays as it is; a reference may be written differently in one language alone. */
function checkTranslations(fact: Fact, { settings }: Deck): readonly Diagnostic[] {
  if (fact.kind !== 'text' || fact.language) return [];
  const { id, translations, places } = fact;
  const missing = settings.languages.filter(
    (tag) => tag !== settings.statement.language && !translations[tag],
  );
  if (!missing.length || !Object.keys(translations).length) return [];
  const place = places.translations ?? fact.place;
  return [report.factTranslation({ place, id, languages: missing.join(', ') })];
}

/** A fall is below zero, a rise and a share above it, and the anchor says nothing else. */
function checkDirection(fact: FigureFact, { settings }: Deck): readonly Diagnostic[] {
  const cause = explainDirection(fact, settings.statement.language);
  const place = fact.places.direction ?? fact.places.value ?? fact.place;
  return cause ? [report.factDirection({ place, ...cause })] : [];
}

function explainDirection(fact: FigureFact, tag: Locale): Cause | undefined {
  const { id, value, direction, anchor } = fact;
  const size = String(value).replace(/^-/, '');
  if (direction === 'fall' && !isNegative(fact) && fact.kind !== 'factor')
    return {
      problem: `"${id}" is a fall with the value ${value}`,
      remedy: `write value: -${size}`,
    };
  if ((direction === 'rise' || direction === 'share') && isNegative(fact))
    return {
      problem: `"${id}" is a ${direction} below zero`,
      remedy: 'correct its value or direction',
    };
  if (!isChange(fact) || isNegative(fact) || fact.kind === 'factor') return undefined;
  if (readAnchor(fact, findLanguage(tag)) !== 'fall') return undefined;
  const problem = `the anchor of "${id}", “${anchor}”, says that it falls`;
  return { problem, remedy: `write value: -${size}` };
}

/** The noun stands in each language of the deck and in the statement's, in the plural form that the value takes. */
function checkUnit(fact: FigureFact, { settings }: Deck): readonly Diagnostic[] {
  const { id, unit } = fact;
  if (!unit) return [];
  const place = fact.places.unit ?? fact.place;
  const tags = [...new Set([...settings.languages, settings.statement.language])];
  const missing = tags.filter((tag) => !unit[tag]);
  if (missing.length) {
    const problem = `the unit of "${id}" has no noun in ${missing.join(', ')}`;
    return [report.factUnit({ place, problem, remedy: 'add what is counted in each language' })];
  }
  // What the statement's noun says beside it, the proof ensures: "tonnes a year".
  const units = tags.flatMap((tag) => {
    const words = Object.values(unit[tag] ?? {}).find((form) => readUnit(form, findLanguage(tag)));
    return words ? [{ words, name: readUnit(words, findLanguage(tag)) }] : [];
  });
  const other = units.find(({ name }) => name !== units[0]?.name);
  if (other) {
    const problem = `the unit of "${id}" is "${units[0]?.words}" in one language and "${other.words}" in another`;
    return [report.factUnit({ place, problem, remedy: 'write the same unit in each language' })];
  }
  const isProved = findAltered(fact, settings.statement.language) !== undefined;
  return tags.flatMap((tag) => {
    const figure = findFigure(unit[tag], tag) ?? (isProved ? undefined : findAltered(fact, tag));
    if (figure) {
      const problem = `the unit of "${id}" says a figure in ${tag}, "${figure}"`;
      return [
        report.factUnit({
          place,
          problem,
          remedy: 'write what is counted, and nothing of how many',
        }),
      ];
    }
    const plural = findMissingForm(fact, unit[tag], tag);
    if (!plural) return [];
    const problem = `the unit of "${id}" has no form "${plural}" in ${tag}, which its value takes`;
    return [report.factUnit({ place, problem, remedy: `add ${plural}: to the forms of the noun` })];
  });
}

/** Words of the noun that make another figure of what it counts: "euros", "reefs a year", "States or more". */
function findAltered(fact: FigureFact, tag: Locale): string | undefined {
  const noun = Object.values(fact.unit?.[tag] ?? {}).join(' ; ');
  return findAlteration(`${FACT_MARK} ${noun}`, 0, { ...fact, anchor: '' }, findLanguage(tag));
}

/** A noun that counts or measures makes another figure of its fact: "million States", "procent". */
function findFigure(noun: Noun | undefined, tag: Locale): string | undefined {
  const language = findLanguage(tag);
  const { percent, points, spaced } = language.reading;
  const end = spaced ? '(?!\\p{L})' : '';
  const share = patternOf(`%|\\{\\{|(?:${points}|${percent})${end}`, 'iu');
  for (const [form, words] of Object.entries(noun ?? {})) {
    // The Arabic dual says two by its ending, and stands behind no other number.
    const numeral = form === 'two' ? undefined : findNumerals(words, [language])[0];
    const found = numeral ? words.slice(numeral.start, numeral.end) : share.exec(words)?.[0];
    if (found) return found;
  }
  return undefined;
}

/** One noun alone is the same in every form; the French "many" is the plural, behind "de". */
function findMissingForm(
  fact: FigureFact,
  noun: Noun | undefined,
  tag: Locale,
): Plural | undefined {
  const language = findLanguage(tag);
  const plural = language.units.choose(readCounted(fact), fact);
  if (!noun || noun[plural] || Object.keys(noun).length === 1) return undefined;
  const rules = new Intl.PluralRules(language.formatting);
  const isOwn = Array.from({ length: 120 }, (_, value) => rules.select(value)).includes(plural);
  return isOwn ? plural : undefined;
}
