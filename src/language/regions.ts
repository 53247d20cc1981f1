import { foldWords } from './fold.ts';
import { rememberBy } from './remembered.ts';

/** UN M49 codes of the continents. */
const CONTINENTS = ['002', '009', '019', '142', '150'];
/** Unions of countries, and codes for tests. */
const UNIONS = ['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

type Region = readonly [code: string, name: string];

/** Names of countries and continents in a language, as `Intl` has them. */
export function listRegions(formatting: string): readonly string[] {
  return nameRegions(formatting).map(([, name]) => name);
}

/** Names of countries alone. */
export const listCountries = rememberBy((formatting: string): readonly string[] =>
  nameRegions(formatting).flatMap(([code, name]) => (CONTINENTS.includes(code) ? [] : [name])),
);

/** The country or continent of that name; the same in every language. */
export function findRegion(name: string, formatting: string): string | undefined {
  const text = foldWords(name).text;
  return nameRegions(formatting).find(([, own]) => foldWords(own).text === text)?.[0];
}

const nameRegions = rememberBy((formatting: string): readonly Region[] => {
  const display = new Intl.DisplayNames([formatting], { type: 'region', fallback: 'none' });
  const countries = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return [...CONTINENTS, ...countries]
    .filter((code) => !UNIONS.includes(code))
    .flatMap((code) => {
      const name = display.of(code);
      return name && !/[,*(]/.test(name) ? [[code, name] as const] : [];
    });
});
