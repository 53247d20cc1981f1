import { expect, _baseTest as test } from '@playwright/test';
import { checkStatement, type StatementSettings } from '../../../src/check/statement/statement.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { type Fact, QUALIFIERS } from '../../../src/model/fact.ts';
import { parseFacts } from '../../../src/source/facts.ts';
import { parseStatement } from '../../../src/source/statement/parse.ts';

const french = `**Déclaration de l'Archipel – 4eme réunion du Récif – Port-Brume 16-20 mai 2031**

Madame la Présidente,

1. L'Archipel remercie ses voisins du Pacte des marées et salue la Ligue des phares.
2. En un an, la perte de corail a grandi - + 41 % en 5 ans - partout. En 2029, nous avons compté plus de 1.000.000 de récifs morts.
3. L'Archipel est l'un des 14 états qui ont signé le deuxième Protocole, ce 12 mai 2031. Près de trois mille pêcheurs l'ont demandé.

Madame la Présidente,

4. Nous avons versé trois millions d'euros au Fonds en 2028, et deux plans ont suivi au Pacte des marées : « *Light for the Reefs* ». Le principe est de "garder la mer".
`;

const register = `meeting:
  { paragraph: 0, kind: ordinal, value: 4, anchor: 4eme réunion }
meeting-dates:
  { paragraph: 0, kind: date, value: 2031-05-16/2031-05-20, anchor: 16-20 mai 2031 }
pact:
  { paragraph: 1, kind: text, value: Pacte des marées, anchor: Pacte des marées, translations: { en: Tide Pact, nl: Getijdenpact } }
loss:
  { paragraph: 2, kind: percentage, value: 41, anchor: + 41 % }
span:
  { paragraph: 2, kind: count, value: 5, qualifier: over the last, anchor: en 5 ans }
reefs-year:
  { paragraph: 2, kind: year, value: 2029, anchor: En 2029 }
reefs:
  { paragraph: 2, kind: count, value: 1000000, qualifier: more than, anchor: 1.000.000 de récifs }
signatories:
  { paragraph: 3, kind: count, value: 14, anchor: 14 états }
protocol:
  { paragraph: 3, kind: ordinal, value: 2, anchor: deuxième Protocole }
signature:
  { paragraph: 3, kind: date, value: 2031-05-12, anchor: 12 mai 2031 }
fishers:
  { paragraph: 3, kind: count, value: 3000, qualifier: nearly, anchor: trois mille pêcheurs }
grant:
  { paragraph: 4, kind: money, value: 3000000, currency: EUR, anchor: trois millions d'euros }
grant-year:
  { paragraph: 4, kind: year, value: 2028, anchor: en 2028 }
plans:
  { paragraph: 4, kind: count, value: 2, anchor: deux plans }
title:
  { paragraph: 4, kind: text, value: Light for the Reefs, anchor: Light for the Reefs, language: en }
`;

const settings = {
  languages: ['en', 'fr', 'nl'],
  statement: { title: {}, paragraphs: 4, language: 'fr' },
  places: { 'statement.paragraphs': { file: 'slides/deck.yaml', line: 9, column: 15 } },
} as unknown as StatementSettings;
const facts = readRegister(register);

function readRegister(text: string): ReadonlyMap<string, Fact> {
  const parsed = parseFacts(text, 'slides/facts.yaml');
  expect(parsed.diagnostics).toEqual([]);
  return parsed.facts;
}

/** What is wrong where the place of the event is typed by hand. */
function proveLocation(words: string) {
  const { statement } = parseStatement(french, 'statement.txt');
  const place = { file: 'slides/deck.yaml', line: 3, column: 11 };
  const location = { fr: [{ type: 'words' as const, words, place }] };
  return checkStatement(facts, statement, { ...settings, location }).diagnostics.map(located);
}

test('a location that is typed by hand stands in the statement', () => {
  expect(proveLocation('Port-Brume')).toEqual(proveLocation('port-brume'));
  expect(proveLocation('Port-Brume').join()).not.toContain('statement-place');
  expect(proveLocation('Port-Clair').join()).toContain('3:11');
  expect(proveLocation('Port-Clair').join()).toContain('statement-place');
});

function prove(text = french, own = facts, language = 'fr') {
  const { statement } = parseStatement(text, 'statement.txt');
  const spoken = { ...settings, statement: { ...settings.statement, language } };
  return checkStatement(own, statement, spoken);
}

/** Line and column of a field's value in the register. */
function at(id: string, field: string): string {
  const lines = register.split('\n');
  const line = lines.indexOf(`${id}:`) + 1;
  const key = ` ${field}: `;
  return `${line + 1}:${(lines[line] ?? '').indexOf(key) + key.length + 1}`;
}

/** The one fact with some fields changed, against the statement. */
function change(id: string, fields: Readonly<Record<string, unknown>>) {
  const fact = { ...facts.get(id), ...fields } as Fact;
  return prove(french, new Map([[id, fact]]));
}

function located({ code, place }: Diagnostic): string {
  return `${code} ${place.line}:${place.column}`;
}

test('every fact of a correct register is found', () => {
  expect(prove().diagnostics).toEqual([]);
});

test('a proof gives both readings', () => {
  const proof = prove().proofs.find(({ fact }) => fact === 'signatories');
  expect(proof).toEqual({
    fact: 'signatories',
    result: 'found',
    registered: '14',
    printed: '14 états',
  });
});

for (const [name, text] of [
  ['CRLF and a byte order mark', `\uFEFF${french.replaceAll('\n', '\r\n')}`],
  ['curly quotes', french.replaceAll("'", '’')],
  ['no-break spaces', french.replace(/(\d) (?=[\p{L}%])/gu, '$1\u00A0').replace('« ', '«\u202F')],
  ['decomposed accents', french.normalize('NFD')],
  ['en dashes', french.replaceAll('-', '–')],
  ['emphasis', french.replace('14 états', '**14** *états*').replace('41 %', '__41 %__')],
  ['soft hyphens', french.replace('Protocole', 'Proto\u00ADcole')],
  ['other numbering', french.replace(/^(\d)\. /gm, '\n§ $1 ')],
  ['wrapped lines', french.replace(/(.{30,40}?) /g, '$1\n')],
] as const)
  test(`a statement with ${name} proves the same`, () => {
    expect(prove(text).diagnostics).toEqual([]);
  });

test('an English statement is read in English print', () => {
  const text =
    '4th meeting, 16 to 20 May 2031\n\n1. Over the last five years more than 1,000,000 reefs died, a loss of 41%. We paid € 3 million on 12 May 2031.';
  const own = readRegister(`meeting: { paragraph: 0, kind: ordinal, value: 4, anchor: 4th meeting }
dates: { paragraph: 0, kind: date, value: 2031-05-16/2031-05-20, anchor: 16 to 20 May 2031 }
span: { paragraph: 1, kind: count, value: 5, qualifier: over the last, anchor: five years }
reefs: { paragraph: 1, kind: count, value: 1000000, qualifier: more than, anchor: "1,000,000 reefs" }
loss: { paragraph: 1, kind: percentage, value: 41, anchor: 41% }
grant: { paragraph: 1, kind: money, value: 3000000, currency: EUR, anchor: € 3 million }
day: { paragraph: 1, kind: date, value: 2031-05-12, anchor: 12 May 2031 }
`);
  const { proofs } = prove(text, own, 'en');
  expect(proofs.filter(({ result }) => result !== 'found')).toEqual([]);
});

test('a Dutch statement is read in Dutch print', () => {
  const text =
    '31e zitting, 16-20 mei 2031\n\n1. De voorbije vijf jaar zijn meer dan 1.000.000 riffen gestorven, 41 procent. Tweeëntwintig landen betaalden 3 miljoen euro op 12 mei 2031.';
  const own = readRegister(`session: { paragraph: 0, kind: ordinal, value: 31, anchor: 31e zitting }
span: { paragraph: 1, kind: count, value: 5, qualifier: over the last, anchor: vijf jaar }
reefs: { paragraph: 1, kind: count, value: 1000000, qualifier: more than, anchor: 1.000.000 riffen }
loss: { paragraph: 1, kind: percentage, value: 41, anchor: 41 procent }
states: { paragraph: 1, kind: count, value: 22, anchor: tweeëntwintig landen }
grant: { paragraph: 1, kind: money, value: 3000000, currency: EUR, anchor: 3 miljoen euro }
day: { paragraph: 1, kind: date, value: 2031-05-12, anchor: 12 mei 2031 }
`);
  const { proofs } = prove(text, own, 'nl');
  expect(proofs.filter(({ result }) => result !== 'found')).toEqual([]);
});

test('the language of the text counts where the settings name another', () => {
  expect(prove(french, facts, 'en').diagnostics).toEqual([]);
});

test('a wrong value differs, is told at the value with both readings', () => {
  const { diagnostics, proofs } = change('loss', { value: 14 });
  expect(diagnostics.map(located)).toEqual([`statement-value-differs ${at('loss', 'value')}`]);
  expect(proofs[0]).toMatchObject({
    result: 'differs',
    registered: '14\u00A0%',
    printed: '+ 41 %',
  });
});

test('a fact bound to the wrong paragraph is told at the paragraph, with the right one', () => {
  const { diagnostics, proofs } = change('signatories', { paragraph: 4 });
  expect(diagnostics.map(located)).toEqual([
    `statement-anchor-missing ${at('signatories', 'paragraph')}`,
  ]);
  expect(diagnostics[0]?.message).toContain('it stands in § 3');
  expect(proofs[0]?.result).toBe('not found');
});

test('a paragraph that the statement does not have is not found', () => {
  const { diagnostics, proofs } = change('signatories', { paragraph: 9 });
  expect(diagnostics.map(located)).toEqual([
    `statement-paragraph-missing ${at('signatories', 'paragraph')}`,
  ]);
  expect(proofs[0]?.result).toBe('not found');
});

test('an anchor that stands nowhere is told at the anchor, with the nearest words', () => {
  const { diagnostics } = change('plans', { anchor: 'deux projets' });
  expect(diagnostics.map(located)).toEqual([`statement-anchor-missing ${at('plans', 'anchor')}`]);
  expect(diagnostics[0]?.message).toContain('did you mean “deux”?');
});

test('an anchor that an earlier paragraph has too says too little', () => {
  const { diagnostics } = change('pact', { paragraph: 4 });
  expect(diagnostics.map(located)).toEqual([`statement-anchor-ambiguous ${at('pact', 'anchor')}`]);
});

for (const [name, id, fields] of [
  ['"1 %" in "41 %"', 'loss', { anchor: '1 %', value: 1 }],
  ['"1.000" in "1.000.000"', 'reefs', { anchor: '1.000', value: 1000 }],
  ['"000" in "1.000.000"', 'reefs', { anchor: '000', value: 0 }],
  ['"12 mai" in "12 mai 2031"', 'signature', { anchor: '12 mai' }],
  ['"2031" in "12 mai 2031"', 'grant-year', { anchor: '2031', value: 2031, paragraph: 3 }],
  ['"trois" in "trois millions"', 'plans', { anchor: 'trois', value: 3 }],
  ['"41" in "41 %"', 'plans', { anchor: '41', value: 41, paragraph: 2 }],
  ['"41 %" in "+ 41 %"', 'loss', { anchor: '41 %' }],
  ['"état" in "états"', 'signatories', { anchor: '14 état' }],
  ['a name in a longer one', 'pact', { anchor: 'Pacte des maré', value: 'Pacte des maré' }],
] as const)
  test(`an anchor that is only a piece does not prove: ${name}`, () => {
    expect(change(id, fields).proofs[0]?.result).not.toBe('found');
  });

test('an anchor with two figures of the kind does not prove', () => {
  const { proofs } = change('signatories', {
    anchor: '14 états qui ont signé le deuxième Protocole, ce 12 mai 2031. Près de trois mille',
  });
  expect(proofs[0]?.result).toBe('differs');
});

for (const [name, id, fields] of [
  ['a count where a percentage is printed', 'loss', { kind: 'count' }],
  ['a percentage where a count is printed', 'signatories', { kind: 'percentage' }],
  ['an ordinal where a count is printed', 'signatories', { kind: 'ordinal' }],
  ['another currency', 'grant', { currency: 'USD' }],
  ['money where a count is printed', 'plans', { kind: 'money', currency: 'EUR' }],
  ['a year where a small number is printed', 'plans', { kind: 'year' }],
  ['a number that is written as a year', 'reefs-year', { kind: 'number' }],
] as const)
  test(`${name} differs`, () => {
    expect(change(id, fields).proofs[0]?.result).toBe('differs');
  });

test('a qualifier that is not printed is told at the qualifier', () => {
  const { diagnostics } = change('reefs', { qualifier: 'at least' });
  expect(diagnostics.map(located)).toEqual([
    `statement-qualifier-missing ${at('reefs', 'qualifier')}`,
  ]);
});

test('a printed qualifier that is not registered is told at the fact', () => {
  const { diagnostics } = change('reefs', { qualifier: undefined });
  expect(diagnostics.map(({ code }) => code)).toEqual(['statement-qualifier-unregistered']);
  expect(diagnostics[0]?.message).toContain('write qualifier: more than');
});

test('"en 5 ans" is "over the last" only where the anchor has the "en"', () => {
  expect(change('span', { anchor: '5 ans' }).proofs[0]?.result).toBe('differs');
  const bare = change('span', { anchor: '5 ans', qualifier: undefined });
  expect(bare.proofs[0]?.result).toBe('found');
});

test('a name differs from its anchor where a letter does', () => {
  const { diagnostics } = change('title', { value: 'Lights for the Reefs' });
  expect(diagnostics.map(({ code }) => code)).toEqual(['statement-value-differs']);
});

test('another number of paragraphs than the settings say is told there', () => {
  const { diagnostics } = prove(`${french}\n5. Merci.\n`);
  expect(diagnostics.map(located)).toEqual(['statement-paragraphs 9:15']);
});

const quotation = { file: 'slides/en/020-reefs.md', line: 7, column: 3 };

function quote(text: string): readonly string[] {
  const { statement } = parseStatement(french, 'statement.txt');
  const quotes = [{ text, place: quotation, slide: 'reefs' }];
  return checkStatement(facts, statement, settings, quotes).diagnostics.map(located);
}

for (const text of [
  'garder la mer',
  '“garder la mer”',
  'Light for the Reefs',
  '« Light for the Reefs »',
])
  test(`a quotation that the statement has is proved: ${text}`, () => {
    expect(quote(text)).toEqual([]);
  });

for (const text of ['garder les mers', 'Garder la mer', 'Light for Reefs', 'arder la mer'])
  test(`a quotation with another word than the statement is told: ${text}`, () => {
    expect(quote(text)).toEqual(['quotation-differs 7:3']);
  });

/** Every single change of one fact that a careless or a cunning hand could make. */
function listMutations(fact: Fact): readonly (readonly [string, Fact])[] {
  const mutations: [string, object][] = [];
  for (let paragraph = 0; paragraph <= 5; paragraph += 1)
    if (paragraph !== fact.paragraph) mutations.push([`§ ${paragraph}`, { paragraph }]);
  for (const qualifier of [undefined, ...QUALIFIERS])
    if (qualifier !== fact.qualifier) mutations.push([`qualifier ${qualifier}`, { qualifier }]);
  for (const anchor of mangle(fact.anchor)) mutations.push([`anchor ${anchor}`, { anchor }]);
  const values =
    typeof fact.value === 'number'
      ? [fact.value + 1, fact.value - 1, fact.value * 10, -fact.value, fact.value + 0.5]
      : mangle(fact.value);
  for (const value of values) mutations.push([`value ${value}`, { value }]);
  return mutations.map(([name, fields]) => [name, { ...fact, ...fields } as Fact]);
}

/** A text with each sign left out, and with each digit or letter changed. */
function mangle(text: string): readonly string[] {
  return [...text].flatMap((sign, index) => {
    const [before, after] = [text.slice(0, index), text.slice(index + 1)];
    const other = /\d/.test(sign) ? String((Number(sign) + 1) % 10) : sign === 'q' ? 'z' : 'q';
    return [(before + after).trim(), before + other + after];
  });
}

test('every single change of a value, paragraph, anchor or qualifier is caught', () => {
  const { statement } = parseStatement(french, 'statement.txt');
  const mutations = [...facts.values()].flatMap((fact) =>
    listMutations(fact).map(([name, changed]) => ({ ...changed, id: `${fact.id}: ${name}` })),
  );
  const changed = new Map(mutations.map((fact, index) => [`${fact.id} ${index}`, fact]));
  const { proofs } = checkStatement(changed, statement, settings);
  const missed = proofs.filter(({ result }) => result === 'found').map(({ fact }) => fact);
  expect(missed).toEqual([]);
  expect(proofs.length).toBeGreaterThan(700);
});

for (const [what, unit] of [
  ['lone figures', '7 '],
  ['numbers in words', 'cent '],
  ['dates', '7 mai 2031 '],
  ['figures and dashes', '-7 – '],
  ['words, of which a fact has others', 'la mer est belle '],
] as const)
  test(`${what} in one paragraph take no longer than their number`, () => {
    const lost = readRegister(
      'lost: { paragraph: 1, kind: count, value: 9, anchor: 9 plans pour la mer }',
    );
    const measure = (count: number) => {
      const text = `1. Nous avons dit ${unit.repeat(count)}.`;
      const { statement } = parseStatement(text, 'statement.txt');
      const before = process.cpuUsage();
      expect(checkStatement(lost, statement, settings).proofs[0]?.result).toBe('not found');
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    };
    // Of eight times as many it is eight times the time, and the square of their number 64 times; a busy machine slows any.
    const isLinear = () => {
      const few = measure(500);
      return measure(4000) < 16 * few + 0.15;
    };
    expect([1, 2, 3].some(isLinear)).toBe(true);
  });
