import { expect, _baseTest as test } from '@playwright/test';
import { findLanguage } from '../../../src/language/languages.ts';
import { type PrintedFact, printFact } from '../../../src/language/print/fact.ts';
import { fitsForm } from '../../../src/language/print/form.ts';
import type { Fact, FactForm } from '../../../src/model/fact.ts';

const place = { file: 'slides/facts.yaml', line: 1, column: 1 };
type Fields = Readonly<Record<string, unknown>>;

function invent(fields: Fields): Fact {
  return { id: 'x', paragraph: 1, anchor: 'x', place, places: {}, ...fields } as unknown as Fact;
}

/** As text, with "_" for a no-break space and "·" for a narrow one. */
function print(fields: Fields, tag: string, form?: FactForm): string {
  return show(printFact(invent(fields), form, findLanguage(tag)).text);
}

function show(text: string): string {
  return text.replaceAll('\u00A0', '_').replaceAll('\u202F', '·');
}

function printWhole(fields: Fields, tag: string, form?: FactForm): PrintedFact {
  return printFact(invent(fields), form, findLanguage(tag));
}

const rise = { kind: 'percentage', value: 41 };
const files = { kind: 'count', value: 1_000_000, qualifier: 'more than' };
const grant = { kind: 'money', value: 3_000_000, currency: 'EUR' };
const signature = { kind: 'date', value: '2031-05-12' };
const meeting = { kind: 'date', value: '2031-05-16/2031-05-20' };
const session = { kind: 'ordinal', value: 31 };
const pair = { kind: 'count', value: 2 };
const reference = {
  kind: 'reference',
  value: 'résolution 55/25',
  translations: { en: 'resolution 55/25', nl: 'resolutie 55/25' },
};
const states = (value: number) => ({
  kind: 'count',
  value,
  unit: {
    en: { one: 'State', other: 'States' },
    fr: { one: 'État', other: 'États' },
    nl: { one: 'staat', other: 'staten' },
  },
});

for (const [name, fields, form, en, fr, nl] of [
  ['a percentage', rise, undefined, '41%', '41_%', '41%'],
  ['a signed percentage', rise, 'signed', '+41%', '+41_%', '+41%'],
  [
    'a count with its qualifier',
    files,
    undefined,
    'more than_1,000,000',
    'plus de_1·000·000',
    'meer dan_1.000.000',
  ],
  ['money in full', grant, undefined, '€3,000,000', '3·000·000_€', '€_3.000.000'],
  ['compact money', grant, 'compact', '€3_million', '3_millions_d’euros', '3_miljoen_euro'],
  ['a date', signature, undefined, '12_May_2031', '12_mai_2031', '12_mei_2031'],
  ['a short date', signature, 'short', '12_May', '12_mai', '12_mei'],
  ['a month', signature, 'month', 'May_2031', 'mai_2031', 'mei_2031'],
  ['the year of a date', signature, 'year', '2031', '2031', '2031'],
  ['an interval', meeting, undefined, '16–20_May_2031', '16–20_mai_2031', '16–20_mei_2031'],
  [
    'an interval as it is read aloud',
    meeting,
    'range',
    'from_16_to_20_May_2031',
    'du_16_au_20_mai_2031',
    'van_16_tot_en_met_20_mei_2031',
  ],
  [
    'an interval over two months, read aloud',
    { kind: 'date', value: '2031-04-30/2031-05-01' },
    'range',
    'from_30_April_to_1_May_2031',
    'du_30_avril_au_1er_mai_2031',
    'van_30_april_tot_en_met_1_mei_2031',
  ],
  [
    'a single date, for which no interval is read',
    signature,
    'range',
    '12_May_2031',
    '12_mai_2031',
    '12_mei_2031',
  ],
  ['a year', { kind: 'year', value: 2031 }, undefined, '2031', '2031', '2031'],
  ['an ordinal', session, undefined, '31st', '31e', '31e'],
  ['an ordinal in words', { ...session, value: 2 }, 'word', 'second', 'deuxième', 'tweede'],
  ['a count in words', pair, 'word', 'two', 'deux', 'twee'],
  ['a count in words with a capital', pair, 'Word', 'Two', 'Deux', 'Twee'],
  ['a word beyond what is spelled', { ...pair, value: 41 }, 'word', '41', '41', '41'],
  [
    'a span with its qualifier',
    { kind: 'count', value: 5, qualifier: 'over the last' },
    'word',
    'over the last_five',
    'au cours des_cinq dernières',
    'in de laatste_vijf',
  ],
  ['a fall', { kind: 'percentage', value: -23 }, 'signed', '−23%', '−23_%', '−23%'],
  ['a third', { kind: 'fraction', value: '1/3' }, undefined, 'one_third', 'un_tiers', 'een_derde'],
  [
    'a ratio',
    { kind: 'ratio', value: '2/5' },
    undefined,
    'two_in_five',
    'deux_sur_cinq',
    'twee_op_vijf',
  ],
  [
    'a range',
    { kind: 'range', value: '5000000..6000000' },
    undefined,
    '5_to_6_million',
    '5_à_6_millions',
    '5_tot_6_miljoen',
  ],
  [
    'a rate',
    { kind: 'rate', value: 5.8, per: 100_000 },
    undefined,
    '5.8_per_100,000',
    '5,8_pour_100·000',
    '5,8_per_100.000',
  ],
  [
    'percentage points',
    { kind: 'points', value: 4 },
    undefined,
    '4_percentage_points',
    '4_points_de_pourcentage',
    '4_procentpunten',
  ],
  [
    'a factor',
    { kind: 'factor', value: 3 },
    undefined,
    'a_factor_of_3',
    'un_facteur_3',
    'een_factor_3',
  ],
  ['a decade', { kind: 'decade', value: 1990 }, undefined, '1990s', 'années_1990', 'jaren_1990'],
  ['a reference', reference, undefined, 'resolution 55/25', 'résolution 55/25', 'resolutie 55/25'],
  ['what is counted', states(22), undefined, '22_States', '22_États', '22_staten'],
  ['one that is counted', states(1), undefined, '1_State', '1_État', '1_staat'],
  [
    'a million that is counted',
    { ...states(1_000_000), qualifier: 'more than' },
    undefined,
    'more than_1,000,000_States',
    'plus de_1·000·000_d’États',
    'meer dan_1.000.000_staten',
  ],
] as readonly (readonly [string, Fields, FactForm | undefined, string, string, string])[])
  for (const [tag, expected] of Object.entries({ en, fr, nl }))
    test(`${tag} prints ${name} as ${expected}`, () => {
      expect(print(fields, tag, form)).toBe(expected);
    });

test('French calls the first of a month "1er"', () => {
  expect(print({ ...signature, value: '2031-05-01' }, 'fr')).toBe('1er_mai_2031');
});

test('an interval over two months names both', () => {
  expect(print({ ...meeting, value: '2031-04-28/2031-05-02' }, 'en')).toBe('28_April·–·2_May_2031');
});

test('compact money that would be rounded stays in full', () => {
  expect(print({ ...grant, value: 3_456_789 }, 'en', 'compact')).toBe('€3,456,789');
});

test('a capital goes to the qualifier, which comes first', () => {
  expect(print({ ...pair, qualifier: 'at least' }, 'en', 'Word')).toBe('At least_two');
});

for (const form of [undefined, 'compact', 'word', 'Word'] as const)
  test(`the qualifier is printed in the form ${form ?? 'without a name'}`, () => {
    expect(printWhole(files, 'en', form).before?.toLowerCase()).toBe('more than');
  });

test('the figure never has the qualifier in it', () => {
  expect(printWhole(files, 'en').figure).toBe('1,000,000');
});

test('no space within a figure breaks', () => {
  expect(printWhole(signature, 'en').figure).not.toContain(' ');
});

test('a date is a time element with its ISO value', () => {
  expect(printWhole(signature, 'fr')).toMatchObject({ element: 'time', machine: '2031-05-12' });
});

test('an interval is a data element with its ISO value', () => {
  expect(printWhole(meeting, 'fr')).toMatchObject({
    element: 'data',
    machine: '2031-05-16/2031-05-20',
  });
});

test('the machine value of a percentage is its plain number', () => {
  expect(printWhole(rise, 'fr').machine).toBe('41');
});

const name = {
  kind: 'text',
  value: 'Pacte du Récif',
  translations: { en: 'Reef Pact' },
};

test('a name is printed in its translation', () => {
  expect(printWhole(name, 'en').text).toBe('Reef Pact');
});

test('a name without a language of its own says none', () => {
  expect(printWhole(name, 'en').lang).toBeUndefined();
});

const title = { kind: 'text', value: "The Reef's Friends", language: 'en', translations: {} };

test('a title that stays in its language says which', () => {
  expect(printWhole(title, 'fr').lang).toBe('en');
});

test('a title in the language of the deck says none', () => {
  expect(printWhole(title, 'en').lang).toBeUndefined();
});

test('a title is typeset in its own language', () => {
  expect(printWhole({ ...title, value: 'A "reef"?' }, 'fr').text).toBe('A “reef”?');
});

test('a percentage has no compact form', () => {
  expect(fitsForm('percentage', 'compact')).toBe(false);
});

test('a date has a month', () => {
  expect(fitsForm('date', 'month')).toBe(true);
});

test('an ordinal is printed in a language without a pack as the register says, else in digits', () => {
  expect(print({ ...session, translations: { da: '31.' } }, 'da')).toBe('31.');
  expect(print(session, 'da')).toBe('31');
  expect(print({ ...session, translations: { da: '31.' } }, 'en')).toBe('31st');
});

test('a sum that no line of a phone holds breaks behind its longer words', () => {
  const sum = { kind: 'money', value: 2_000_000, currency: 'USD' };
  expect(print(sum, 'es')).toBe('2.000.000_de_dólares de_los_Estados Unidos');
});
