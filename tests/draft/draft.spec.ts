import { expect, _baseTest as test } from '@playwright/test';
import { type Draft, draftDeck } from '../../src/draft/draft.ts';
import { parseStatement } from '../../src/source/statement/parse.ts';
import { compileFiles } from '../fixture/deck.ts';

const text = `Statement of Atlantis, 7th session, Lagoon City, 4-6 March 2031

Mr President,

1. Our reefs grew by 40 per cent in the course of seven years, which fills us with joy.
2. In 2030 we counted more than 12,500 reefs together with our partners in the Ocean Watch Federation.
3. Homicides at sea were 23 per cent lower than in 2019, and a third of the victims were divers.
4. We are among the 45 States that signed the second Protocol to the Convention of Thera, on 12 May 2030, with US$ 2.5 million of our own.
5. Our event « Une approche pour les récifs et les mers du monde » takes place tomorrow.
6. We thank you for listening.
`;
const read = (words: string) => parseStatement(words, 'statement.txt').statement;
let draft: Draft;

test.beforeAll(() => {
  draft = draftDeck(read(text), ['en', 'fr']);
});

function find(paragraph: number, kind: string) {
  return draft.facts.filter((fact) => fact.paragraph === paragraph && fact.kind === kind);
}

for (const [what, paragraph, kind, values] of [
  ['the session of the heading', 0, 'ordinal', [7]],
  ['the dates of the heading', 0, 'date', ['2031-03-04/2031-03-06']],
  ['a rise', 1, 'percentage', [40]],
  ['a count in words', 1, 'count', [7]],
  ['a year', 2, 'year', [2030]],
  ['a count', 2, 'count', [12500]],
  ['a fall, below zero', 3, 'percentage', [-23]],
  ['a fraction', 3, 'fraction', ['1/3']],
  ['an ordinal in words', 4, 'ordinal', [2]],
  ['a date', 4, 'date', ['2030-05-12']],
  ['a sum', 4, 'money', [2_500_000]],
] as const)
  test(`${what} of the statement is registered`, () => {
    expect(find(paragraph, kind).map(({ value }) => value)).toEqual(values);
  });

test('a qualifier and a currency are registered with their figure', () => {
  expect(find(2, 'count')[0]?.qualifier).toBe('more than');
  expect(find(4, 'money')[0]).toMatchObject({ currency: 'USD' });
});

test('proper names and titles are registered once, a title in its own language', () => {
  const names = draft.facts.filter(({ kind }) => kind === 'text');
  expect(names.map(({ value }) => value)).toEqual(
    expect.arrayContaining(['Ocean Watch Federation', 'Convention of Thera']),
  );
  const title = names.find(({ value }) => String(value).startsWith('Une approche'));
  expect(title).toMatchObject({ language: 'fr', paragraph: 5 });
});

test('the draft passes the check, and each of its facts is proved', () => {
  const compilation = compileFiles(Object.fromEntries(draft.files), {}, { file: 's.txt', text });
  const codes = compilation.diagnostics.map(({ code }) => code);
  expect(codes).toEqual(['deck-draft']);
  expect(compilation.statement?.proofs.every(({ result }) => result === 'found')).toBe(true);
});

test('each paragraph has a slide in each language, in a layout that fits what it prints', () => {
  const layouts = [...draft.files]
    .filter(([file]) => file.startsWith('slides/fr/'))
    .map(([, slide]) => /layout: (\w+)/.exec(slide)?.[1]);
  expect(layouts).toEqual([
    'title',
    'figure',
    'statement',
    'figure',
    'figure',
    'quotation',
    'statement',
    'closing',
  ]);
});

test('a sum too long to be set large, and a count without its noun, are no large figures', () => {
  const text =
    'Discurso\n\n1. España aporta 2 millones de dólares.\n\n2. Rescatamos a 31.000 personas.';
  const { files } = draftDeck(read(text), ['es', 'en']);
  for (const slide of ['020-paragraph-1', '030-paragraph-2'])
    expect(files.get(`slides/es/${slide}.md`)).toContain('layout: statement');
  const { files: alone } = draftDeck(read(text), ['es']);
  expect(alone.get('slides/es/030-paragraph-2.md')).toContain('chart unit-field');
});

test('nothing of the statement is in a draft but the words of its facts', () => {
  const allowed = draft.facts.flatMap(({ anchor, value }) => [anchor, String(value)]);
  const files = allowed.reduce(
    (all, words) => all.replaceAll(words, '·'),
    [...draft.files.values()].join('\n'),
  );
  const words = text.replace(/\s+/g, ' ').split(' ');
  const runs = words.map((_, index) => words.slice(index, index + 4).join(' ')).slice(0, -3);
  expect(runs.filter((run) => files.includes(run))).toEqual([]);
});

test('each page of a draft is marked as one', () => {
  const { deck, contexts } = compileFiles(Object.fromEntries(draft.files));
  expect(deck?.settings.draft).toBe(true);
  expect(contexts.get('fr')?.version).toContain('Projet · ');
});

test('a statement without figures makes a draft as well', () => {
  const { files, facts } = draftDeck(read('1. We thank you.\n2. We go home.'), ['en']);
  expect(facts).toEqual([]);
  const { diagnostics } = compileFiles(Object.fromEntries(files));
  expect(diagnostics.map(({ code }) => code)).toEqual(['deck-draft']);
});

test('a fraction that falls is below zero, and is shown as a change', () => {
  const text = 'Erklärung\n\n1. Die Zahl der Unfälle ist um ein Drittel zurückgegangen.';
  const { files, facts } = draftDeck(read(text), ['de']);
  expect(facts.map(({ value }) => value)).toEqual(['-1/3']);
  expect(files.get('slides/de/020-paragraph-1.md')).toContain('chart index-bar');
  const { diagnostics } = compileFiles(Object.fromEntries(files), {}, { file: 's.txt', text });
  expect(diagnostics.map(({ code }) => code)).toEqual(['deck-draft']);
});

for (const [tag, heading, event, delegation] of [
  [
    'es',
    'Declaración de Nueva Laguna\nConferencia sobre arrecifes, 7.º período de sesiones',
    'Conferencia sobre arrecifes',
    'Nueva Laguna',
  ],
  ['fr', '**Déclaration nationale NL – 7eme session CRM –\nVienne 16-20 mai 2031**', 'CRM', 'NL'],
  [
    'en',
    'Commission on Reefs, Seas and Islands\nSeventh session\n\nNational statement by the Republic of Atlantis',
    'Commission on Reefs, Seas and Islands',
    'Republic of Atlantis',
  ],
  [
    'en',
    'Statement of Atlantis\nSeventh session of the Conference on Reefs',
    'Conference on Reefs',
    'Atlantis',
  ],
  ['en', 'Statement of Atlantis, 7th session, 4-6 March 2031', undefined, 'Atlantis'],
  [
    'de',
    'Erklärung der Nordmark\nKonferenz über Flüsse, 12. Tagung',
    'Konferenz über Flüsse',
    'Nordmark',
  ],
  ['en', 'Speech of a friend', undefined, undefined],
] as const)
  test(`${tag}: the heading names the event and the delegation: ${heading}`, () => {
    const { facts, files } = draftDeck(read(`${heading}\n\n1. We thank you.`), [tag]);
    const nameOf = (id: string) => facts.find((fact) => fact.id === id)?.value;
    expect([nameOf('p0-event'), nameOf('p0-delegation')]).toEqual([event, delegation]);
    const settings = files.get('slides/deck.yaml');
    expect(settings?.includes('delegation: "{{p0-delegation}}"')).toBe(delegation !== undefined);
    expect(settings?.includes('{{p0-event}}')).toBe(event !== undefined);
  });

test('a word beside a figure that changes it is in its anchor, and one that says a time alone is listed', () => {
  const spanish = 'Discurso\n\n1. Entre enero y marzo vimos un 68 por ciento más que en 2029.';
  const facts = draftDeck(read(spanish), ['es']).files.get('slides/facts.yaml');
  expect(facts).toContain('anchor: 68 por ciento más');
  expect(facts).toContain('# § 1: Entre enero');
});

for (const [tag, words, values] of [
  ['en', 'Homicides did not fall by 12 per cent. Seizures could rise by 30 per cent.', []],
  ['en', 'All but 3 States signed, and a further 45. We have 22-odd reefs.', []],
  ['en', 'Under resolutions 74/170 and 76/185 and article 19 we act.', []],
  ['en', 'The tonnage fell from 60 to 40 million tonnes.', [60_000_000, 40_000_000]],
  ['en', 'The share rose from 5 to 8 per cent.', [5, 8]],
  ['fr', 'Tous les États sauf 3 sur 27 l’ont signée. Cela n’a pas reculé de 12 %.', []],
  [
    'fr',
    'Nous savons que les émissions de la région sont passées de 60 à 40 millions de tonnes, et c’est une bonne chose pour nous et pour les autres.',
    [60_000_000, 40_000_000],
  ],
  ['nl', 'De uitstoot daalde van 60 tot 40 miljoen ton.', [60_000_000, 40_000_000]],
  ['de', 'Der Ausstoß sank von 60 auf 40 Millionen Tonnen.', [60_000_000, 40_000_000]],
  ['de', 'Einer von 22 Staaten hat das unterzeichnet. Alle bis auf 3 Staaten.', [22]],
  [
    'es',
    'Bajaron de 60 a 40 millones de toneladas. Todos salvo 3 la firmaron.',
    [60_000_000, 40_000_000],
  ],
] as const)
  test(`${tag}: no entry is drafted that says other than the statement: ${words}`, () => {
    const { facts } = draftDeck(read(`Title\n\n1. ${words}`), [tag]);
    const figures = facts.filter(({ kind }) => kind !== 'text');
    expect(figures.map(({ value }) => value)).toEqual(values);
  });

test('what a figure rises or falls to in Dutch is no upper limit', () => {
  const facts = (words: string) => draftDeck(read(`Titel\n\n1. ${words}`), ['nl']).facts;
  expect(facts('De stijging vertraagde tot 4 procent.')[0]?.qualifier).toBeUndefined();
  expect(facts('Wij geven tot 5 miljoen euro.')[0]?.qualifier).toBe('up to');
});

test('a frequent word behind a number is not what it counts', () => {
  const { files } = draftDeck(read('Discurso\n\n1. Los 12,5 millones se destinan a eso.'), ['es']);
  expect(files.get('slides/facts.yaml')).not.toMatch(/unit:|millones se/);
});

test('a statement in a language without a pack is in the first language of the deck', () => {
  const polish = 'Oświadczenie\n\n1. Do dziś o to pytamy, a na razie nie ma odpowiedzi: 23% plaż.';
  expect(draftDeck(read(polish), ['pl', 'en']).language.tag).toBe('pl');
  const english =
    'Statement\n\n1. We thank the members of the Commission for the work that is done.';
  expect(draftDeck(read(english), ['pl', 'en']).language.tag).toBe('en');
});

test('the place beside the dates of the heading is where the event is held', () => {
  for (const heading of ['Lagoon City, 4-6 March 2031', '4-6 March 2031, Lagoon City']) {
    const { files } = draftDeck(read(`Statement\n${heading}\n\n1. We thank you.`), ['en']);
    expect(files.get('slides/deck.yaml')).toContain('location: "{{p0-place}}"');
    expect(files.get('slides/facts.yaml')).toContain('value: Lagoon City');
  }
});

test('a deck in the statement’s language alone has the nouns of its counts', () => {
  const { files } = draftDeck(read('1. We share it with 45 States.'), ['en']);
  expect(files.get('slides/facts.yaml')).toContain('unit:\n    en: States');
});

test('a figure that a machine cannot read is listed for a person to register', () => {
  const { files, leftovers } = draftDeck(read('1. Dozens of reefs, half a million fish.'), ['en']);
  expect(leftovers).toBeGreaterThan(0);
  expect(files.get('slides/facts.yaml')).toContain('# § 1: Dozens');
});

for (const [tag, words, values] of [
  [
    'es',
    'Declaración, 31.º período de sesiones\n\n1. Los homicidios disminuyeron un 23 por ciento.\n2. Contamos con más de 22 Estados desde el 9 de octubre de 2008.',
    [31, -23, 22, '2008-10-09'],
  ],
  [
    'de',
    'Erklärung, 66. Sitzung\n\n1. Die Fälle sind um 23 Prozent gesunken.\n2. Mehr als 22 Staaten gaben 292 Millionen Euro.',
    [66, -23, 22, 292_000_000],
  ],
  [
    'ru',
    'Заявление, 31-я сессия\n\n1. Число снизилось на 23 процента.\n2. Более 22 государств подписали его 17 мая 2022 года.',
    [31, -23, 22, '2022-05-17'],
  ],
  [
    'ar',
    'بيان، الدورة الحادية والثلاثون\n\n1. انخفض بنسبة 23 في المائة.\n2. أكثر من 22 دولة في 12 أيار/مايو 2022.',
    [31, -23, 22, '2022-05-12'],
  ],
  [
    'zh',
    '发言，第三十一届会议\n\n1. 案件下降了23%。\n2. 22个国家于2022年5月12日签署。',
    [31, -23, 22, '2022-05-12'],
  ],
] as const)
  test(`a statement in "${tag}" is recognized, and its draft passes the check`, () => {
    const { files, facts, language } = draftDeck(read(words), ['en', tag]);
    expect(language.tag).toBe(tag);
    expect(facts.filter(({ kind }) => kind !== 'text').map(({ value }) => value)).toEqual(values);
    const source = { file: 's.txt', text: words };
    const { diagnostics } = compileFiles(Object.fromEntries(files), {}, source);
    expect(diagnostics.map(({ code }) => code)).toEqual(['deck-draft']);
  });

test('an office behind its article is no name, and small words do not break one', () => {
  const spanish = `Declaración de Atlántida, 7.º período de sesiones, 4 de marzo de 2031

1. Señor Presidente: agradecemos el informe a la Secretaría y a los Estados que lo pidieron.
2. Trabajamos con la Oficina de las Naciones Unidas contra la Droga y el Delito y con la UE.
`;
  const { facts } = draftDeck(read(spanish), ['es']);
  const names = facts.filter(({ kind, paragraph }) => kind === 'text' && paragraph > 0);
  expect(names.map(({ value }) => value)).toEqual([
    'Oficina de las Naciones Unidas contra la Droga y el Delito',
    'UE',
  ]);
});
