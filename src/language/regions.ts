/** UN M49 codes of the continents. */
const CONTINENTS = ['002', '009', '019', '142', '150'];
/** Unions of countries, and codes for tests. */
const UNIONS = ['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const known = new Map<string, readonly string[]>();

/** Names of countries and continents in a language, as `Intl` has them. */
export function listRegions(formatting: string): readonly string[] {
  const names = known.get(formatting) ?? readRegions(formatting);
  known.set(formatting, names);
  return names;
}

function readRegions(formatting: string): readonly string[] {
  const display = new Intl.DisplayNames([formatting], { type: 'region', fallback: 'none' });
  const countries = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return [...CONTINENTS, ...countries]
    .filter((code) => !UNIONS.includes(code))
    .flatMap((code) => {
      const name = display.of(code);
      return name && !/[,*(]/.test(name) ? [name] : [];
    });
}
