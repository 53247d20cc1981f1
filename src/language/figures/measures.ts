import { foldWords } from '../fold.ts';
import type { Language } from '../language.ts';
import { rememberBy } from '../remembered.ts';

/** Units of ECMA-402 (table "single units sanctioned for use") that a figure is measured in, and those of time. */
const MEASURES = `
  acre bit byte celsius centimeter fahrenheit gigabyte gram hectare kilobyte kilogram kilometer liter megabyte meter
  mile milliliter millimeter`;
const TIMES = 'day hour minute month second week year';
/** Those whose short name is no word of any language. */
const SHORT = /^(kilo|centi|milli|hour|minute)/;

/** What units are called: "km" and "kilomètres" are a kilometer. */
export interface UnitNames {
  readonly measures: ReadonlyMap<string, string>;
  readonly times: ReadonlyMap<string, string>;
}

/** The units by their names in a language, which are folded. */
export function listUnitNames({ formatting }: Language): UnitNames {
  return nameAll(formatting);
}

const nameAll = rememberBy(
  (formatting: string): UnitNames => ({
    measures: nameUnits(MEASURES, formatting),
    times: nameUnits(TIMES, formatting),
  }),
);

function nameUnits(units: string, locale: string): ReadonlyMap<string, string> {
  const list = units.trim().split(/\s+/);
  return new Map(
    list.flatMap((unit) =>
      (['long', 'short'] as const)
        .filter((display) => display === 'long' || SHORT.test(unit))
        .flatMap((unitDisplay) => {
          const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
          return [1, 2, 5, 100, 1.5]
            .flatMap((value) => format.formatToParts(value))
            .filter(({ type }) => type === 'unit')
            .map(({ value }) => [foldWords(value).text.replace(/\.$/, '').trim(), unit] as const);
        }),
    ),
  );
}

/** The unit that a noun is by itself: "ans" is a year. */
export function readUnit(noun: string, language: Language): string | undefined {
  const { measures, times } = listUnitNames(language);
  const name = foldWords(noun).text;
  return times.get(name) ?? measures.get(name);
}
