import { expect, _baseTest as test } from '@playwright/test';
import { checkNumerals, findStrayFigures } from '../../../src/check/figures/numerals.ts';
import type { NumeralSource } from '../../../src/check/figures/stray-figure.ts';
import { findLanguage, packTags } from '../../../src/language/languages.ts';
import { formatDiagnostic } from '../../../src/model/diagnostic.ts';
import type { Fact, FactRegister } from '../../../src/model/fact.ts';
import type { Exemption } from '../../../src/model/settings.ts';
import type { TextPart } from '../../../src/model/text.ts';
import { parseText } from '../../../src/source/markdown/text.ts';
import { findFigures } from './find.ts';

const register = { file: 'slides/facts.yaml', line: 1, column: 1 };
const languages = ['en', 'fr', 'nl'].map(findLanguage);

function invent(fields: Readonly<Record<string, unknown>>): Fact {
  const base = { paragraph: 1, anchor: 'x', place: register, places: {} };
  return { ...base, ...fields } as unknown as Fact;
}

const facts: FactRegister = new Map(
  [
    invent({ id: 'rise', kind: 'percentage', value: 41 }),
    invent({ id: 'islands', kind: 'count', value: 14 }),
    invent({ id: 'grant', kind: 'money', value: 3_000_000, currency: 'EUR' }),
    invent({ id: 'year', kind: 'year', value: 2031 }),
    invent({ id: 'session', kind: 'ordinal', value: 31 }),
    invent({ id: 'name', kind: 'text', value: 'Reef Pact', translations: {} }),
  ].map((fact) => [fact.id, fact]),
);

function write(text: string, locale = 'en'): NumeralSource {
  const place = { file: `slides/${locale}/020-reefs.md`, line: 5, column: 3 };
  return { slide: 'reefs', locale, texts: [{ role: 'body', text: parseText(text, place) }] };
}

/** The figures found, as written, with the code where it is not `figure-stray`. */
function find(text: string, locale = 'en'): readonly string[] {
  return findStrayFigures(write(text, locale), { languages, facts }).map(({ code, figure }) =>
    code === 'figure-stray' ? figure : `${code} ${figure}`,
  );
}

for (const [name, locale, text, figure] of [
  ['digits', 'en', 'in 22 states', '22'],
  ['grouped digits', 'fr', 'environ 1 000 000 de dossiers', '1 000 000'],
  ['digits with points', 'nl', 'de 1.000.000 dossiers', '1.000.000'],
  ['a percentage rounded by hand', 'en', 'by 40% more', '40'],
  ['a range', 'en', 'the 16-20 meeting', '16-20'],
  ['full-width digits', 'en', 'in ２２ states', '２２'],
  ['superscript digits', 'en', 'in ²² states', '²²'],
  ['circled digits', 'en', 'point ② here', '②'],
  ['Arabic-Indic digits', 'en', 'in ٢٢ states', '٢٢'],
  ['mathematical digits', 'en', 'in 𝟐𝟐 states', '𝟐𝟐'],
  ['a Roman numeral character', 'en', 'chapter Ⅳ here', 'Ⅳ'],
  ['a Roman numeral in letters', 'en', 'Chapter IV here', 'IV'],
  ['a Roman ordinal', 'fr', 'le XXIe volume', 'XXIe'],
  ['a fraction sign', 'en', 'the ½ of it', '½'],
  ['digits within a word', 'en', 'COVID-19', '19'],
  ['digits broken by a zero-width space', 'en', '2\u200B2 states', '2\u200B2'],
  ['a number word', 'en', 'with two events', 'two'],
  ['a compound', 'fr', 'les vingt-deux États', 'vingt-deux'],
  ['a Dutch compound', 'nl', 'de tweeëntwintig staten', 'tweeëntwintig'],
  ['a number word without its accents', 'nl', 'de tweeentwintig staten', 'tweeentwintig'],
  ['a figure with its scale', 'en', 'some 2 million files', '2 million'],
  ['a scale alone', 'fr', 'un million de dossiers', 'un million'],
  ['an ordinal', 'fr', 'le deuxième accord', 'deuxième'],
  ['an ordinal in capitals', 'nl', 'HET TWEEDE PROTOCOL', 'TWEEDE'],
  ['a fraction word', 'en', 'half of them', 'half'],
  ['a fraction word', 'fr', 'la moitié d’entre eux', 'la moitié'],
  ['an approximate word', 'nl', 'tientallen staten', 'tientallen'],
  ['a multiplier', 'en', 'crime has doubled', 'doubled'],
  ['a number word with a soft hyphen', 'en', 'with tw\u00ADo events', 'tw\u00ADo'],
  ['a number word of another language of the deck', 'fr', 'with twee events', 'twee'],
] as const)
  test(`${name} is a figure: “${text}”`, () => {
    expect(find(text, locale)).toEqual([figure]);
  });

for (const [locale, text] of [
  ['en', 'one of the first, once, often, a CV, the DC and I'],
  ['fr', 'une première, l’un des premiers, les pays tiers'],
  ['nl', 'één van de eersten, een eenheid, ten slotte, dozen'],
  ['fr', 'onze n’est pas un mot hollandais'.replace('onze', 'ceci')],
  ['nl', 'onze staten'],
  ['en', 'we seize a cent'],
] as const)
  test(`${locale}: no figure in “${text}”`, () => {
    expect(find(text, locale)).toEqual([]);
  });

test('what a fact prints is no stray figure', () => {
  expect(find('by {{rise}} in {{islands}} states, {{year}}')).toEqual([]);
});

test('a number word broken over emphasis is found', () => {
  const place = { file: 'slides/en/020-reefs.md', line: 5, column: 3 };
  const words = (text: string, column: number): TextPart => ({
    type: 'words',
    words: text,
    place: { ...place, column },
  });
  const text = [words('with tw', 3), words('enty', 12), words(' states', 17)];
  const [found] = findStrayFigures(
    { slide: 'reefs', locale: 'en', texts: [{ role: 'notes', text }] },
    { languages, facts },
  );
  expect(found).toMatchObject({ figure: 'twenty', place: { line: 5, column: 8 } });
});

test('a figure is told at its place, with its role and what to do', () => {
  const [found] = checkNumerals([write('a total of 22 states')], {
    languages,
    facts,
    exemptions: [],
  });
  expect(formatDiagnostic(found as NonNullable<typeof found>)).toBe(
    'slides/en/020-reefs.md:5:14 figure "22" in the body comes from no fact; register it in slides/facts.yaml and write {{its-id}}, or exempt it with a reason in slides/deck.yaml [figure-stray]',
  );
});

for (const [text, id] of [
  ['by 41%', 'rise'],
  ['fourteen states', 'islands'],
  ['€3 million', 'grant'],
] as const)
  test(`a figure that a fact has is told with the fact: “${text}”`, () => {
    const [found] = checkNumerals([write(text)], { languages, facts, exemptions: [] });
    expect(found?.message).toContain(`write {{${id}}}`);
  });

for (const [locale, text, what] of [
  ['en', 'by −{{rise}}', '−'],
  ['en', 'by -{{rise}}', '-'],
  ['en', 'by + {{rise}}', '+'],
  ['en', 'by ~{{rise}}', '~'],
  ['en', 'in <{{islands}} states', '<'],
  ['en', '{{islands}}{{islands}}', 'another fact'],
  ['en', '{{islands}}.{{islands}}', '.another fact'],
  ['en', '{{islands}}% of them', '%'],
  ['en', '{{islands}} per cent of them', 'per cent'],
  ['en', '€{{islands}}', '€'],
  ['en', '{{islands}} euros', 'euros'],
  ['en', '{{islands}}k files', 'k'],
  ['en', '{{islands}}+ states', '+'],
  ['en', 'nearly {{rise}}', 'nearly …'],
  ['en', 'less than {{islands}} states', 'less than …'],
  ['en', 'the last {{islands}} states', 'the last …'],
  ['en', '{{islands}} states or more', '… states or more'],
  ['fr', 'près de {{rise}}', 'pres de …'],
  ['fr', 'plus de {{islands}} États', 'plus de …'],
  ['fr', 'ces {{islands}} dernières années', 'ces … dernieres'],
  ['nl', 'bijna {{rise}}', 'bijna …'],
  ['nl', 'tot {{islands}} staten', 'tot …'],
] as const)
  test(`${locale}: the words change the fact in “${text}”`, () => {
    expect(find(text, locale)).toContain(`fact-altered ${what}`);
  });

test('a multiplier behind a fact changes it', () => {
  expect(find('{{islands}} million files')).toContain('fact-altered million');
});

for (const [locale, text] of [
  ['en', 'the {{session}}-session plan'],
  ['en', 'a rise – {{rise}} – in crime'],
  ['en', 'a rise - {{rise}} - in crime'],
  ['en', 'from {{year}}–{{year}}'],
  ['en', 'a rise over {{islands}} years'],
  ['en', 'blocks that add up to {{grant}}'],
  ['en', '({{islands}} states), {{islands}}; {{islands}}.'],
  ['en', 'nearly all know “{{name}}”'],
  ['en', 'about {{name}}'],
  ['fr', 'en {{islands}} ans, l’{{name}}'],
  ['fr', 'jusqu’à {{year}}'],
  ['nl', 'tot {{year}}'],
] as const)
  test(`${locale}: the words leave the fact as it is in “${text}”`, () => {
    expect(find(text, locale)).toEqual([]);
  });

test('a fact that is altered is told at its use', () => {
  const [found] = checkNumerals([write('nearly {{rise}}')], { languages, facts, exemptions: [] });
  expect(found).toMatchObject({ code: 'fact-altered', place: { line: 5, column: 10 } });
});

function exempt(text: string, fields: Partial<Exemption> = {}): Exemption {
  const place = { file: 'slides/deck.yaml', line: 20, column: 5 };
  return { text, slide: 'reefs', language: 'en', times: 1, reason: 'a name', place, ...fields };
}

/** Codes that are left with one exemption, `code@line`. */
function checkWith(exemption: Exemption, ...sources: readonly NumeralSource[]): readonly string[] {
  return checkNumerals(sources, { languages, facts, exemptions: [exemption] }).map(
    ({ code, place }) => `${code}@${place.line}`,
  );
}

test('an exempt text takes its figure off', () => {
  expect(checkWith(exempt('COVID-19'), write('with COVID-19 here'))).toEqual([]);
});

for (const around of [
  '… %',
  '… per cent',
  '€…',
  'nearly …',
  '~…',
  '…+',
  '-…',
  '…th',
  'over …',
  '… million',
])
  test(`an exempt figure is whole: "40" does not exempt "${around.replace('…', '40')}"`, () => {
    const [text, whole] = [`all ${around.replace('…', '40')}, here`, 'all 40, here'];
    expect(checkWith(exempt('40'), write(text))).toContain('exemption-unused@20');
    expect(checkWith(exempt('40'), write(whole))).toEqual([]);
  });

test('an exemption exempts only what lies inside its text', () => {
  expect(checkWith(exempt('COVID-19'), write('COVID-19 in 22 states'))).toEqual(['figure-stray@5']);
});

test('an exemption that stands more often than it says exempts nothing', () => {
  expect(checkWith(exempt('COVID-19'), write('COVID-19 and COVID-19'))).toEqual([
    'figure-stray@5',
    'figure-stray@5',
    'exemption-too-broad@20',
  ]);
});

test('an exemption for two places exempts two', () => {
  expect(checkWith(exempt('COVID-19', { times: 2 }), write('COVID-19 and COVID-19'))).toEqual([]);
});

test('an exemption that stands less often than it says exempts nothing', () => {
  expect(checkWith(exempt('COVID-19', { times: 2 }), write('COVID-19'))).toEqual([
    'figure-stray@5',
    'exemption-unused@20',
  ]);
});

test('an exemption for another slide exempts nothing', () => {
  expect(checkWith(exempt('COVID-19', { slide: 'other' }), write('COVID-19'))).toEqual([
    'figure-stray@5',
    'exemption-unused@20',
  ]);
});

test('an exemption in another language exempts nothing', () => {
  expect(checkWith(exempt('COVID-19'), write('COVID-19', 'fr'))).toEqual([
    'figure-stray@5',
    'exemption-unused@20',
  ]);
});

test('an exemption with a piece of a figure exempts nothing', () => {
  expect(checkWith(exempt('1'), write('19 states'))).toEqual([
    'figure-stray@5',
    'exemption-unused@20',
  ]);
});

test('an exemption without a figure is an error', () => {
  expect(checkWith(exempt('states'), write('the states'))).toEqual(['exemption-unused@20']);
});

test('an exemption does not cover words that change a fact', () => {
  expect(checkWith(exempt('nearly'), write('nearly {{rise}}'))).toContain('fact-altered@5');
});

for (const tag of packTags)
  test(`${tag}: a word that is a key of every object is no figure`, () => {
    expect(findFigures(tag, 'constructor {{islands}} constructor')).toEqual([]);
  });
