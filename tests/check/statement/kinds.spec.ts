import { expect, _baseTest as test } from '@playwright/test';
import { checkStatement, type StatementSettings } from '../../../src/check/statement/statement.ts';
import { findLanguage } from '../../../src/language/languages.ts';
import { bindDirections } from '../../../src/source/directions.ts';
import { parseFacts } from '../../../src/source/facts.ts';
import { parseStatement } from '../../../src/source/statement/parse.ts';

/** What is wrong with one fact, written as YAML, in a statement of one paragraph: a code, or nothing. */
function prove(tag: string, sentence: string, fields: string, words = {}): string {
  const { facts, diagnostics } = parseFacts(`x: { paragraph: 1, ${fields} }`, 'slides/facts.yaml');
  expect(diagnostics).toEqual([]);
  const settings = {
    languages: [tag],
    statement: { title: {}, paragraphs: 1, language: tag },
    places: {},
    words: { [tag]: words },
  } as unknown as StatementSettings;
  const { statement } = parseStatement(`1. ${sentence}`, 'statement.txt');
  const bound = bindDirections(facts, findLanguage(tag));
  return checkStatement(bound, statement, settings)
    .diagnostics.map(({ code }) => code)
    .join();
}

const FALL = 'statement-direction-differs';
const DIFFERS = /^statement-(direction|value)-differs$/;

for (const [tag, sentence, anchor] of [
  ['en', 'Homicides were 23 per cent lower than in 2019.', '23 per cent'],
  ['en', 'Homicides fell by 23 per cent.', '23 per cent'],
  ['en', 'There was a 23 per cent drop in homicides.', '23 per cent'],
  ['en', 'Homicides are down 23 per cent, while thefts rose.', '23 per cent'],
  ['en', 'Thefts rose by 5 per cent, while homicides fell by 23 per cent.', '23 per cent'],
  ['en', 'We saw a change of minus 23 per cent.', 'minus 23 per cent'],
  ['en', 'We saw a change of −23%.', '−23%'],
  ['fr', 'Les homicides ont reculé de 23 %.', '23 %'],
  ['fr', 'Un recul de 23 % a été noté.', '23 %'],
  ['fr', 'Les homicides sont en baisse de 23 % depuis.', '23 %'],
  ['fr', 'On compte 23 % de moins.', '23 %'],
  ['fr', 'Une variation de moins 23 %.', 'moins 23 %'],
  ['nl', 'Het aantal daalde met 23 procent.', '23 procent'],
  ['nl', 'Het aantal is met 23 procent gedaald.', '23 procent'],
  ['nl', 'Het aantal nam met 23 procent af.', '23 procent'],
  ['nl', 'Er waren 23 procent minder moorden.', '23 procent'],
  ['nl', 'We zagen een verandering van min 23 procent.', 'min 23 procent'],
  ['nl', 'De uitstoot is met 23 procent ten opzichte van 1990 gedaald.', '23 procent'],
  ['en', 'Homicides were 23 per cent lower in 2019.', '23 per cent'],
  ['fr', 'Les homicides étaient inférieurs de 23 % à ceux de 2019.', '23 %'],
  ['fr', 'Les homicides ont été 23 % plus bas qu’en 2019.', '23 %'],
  ['fr', 'Un taux plus faible de 23 %.', '23 %'],
  ['nl', 'De moorden lagen 23 procent lager dan in 2019.', '23 procent'],
  ['es', 'Los homicidios fueron inferiores en un 23 % a los de 2019.', '23 %'],
  ['es', 'Los homicidios fueron un 23 % más bajos que en 2019.', '23 %'],
  ['de', 'Die Zahl war um 23 Prozent niedriger als 2019.', '23 Prozent'],
  ['ru', 'Число убийств было на 23 процента ниже, чем в 2019 году.', '23 процента'],
  ['ar', 'كانت الجرائم أقل بنسبة 23 في المائة مما كانت عليه.', '23 في المائة'],
  ['zh', '案件数量比2019年低了23%。', '23%'],
] as const) {
  test(`${tag}: a fall is registered below zero: ${sentence}`, () => {
    expect(prove(tag, sentence, `kind: percentage, value: -23, anchor: "${anchor}"`)).toBe('');
  });
  test(`${tag}: a fall registered as a rise differs: ${sentence}`, () => {
    const fields = `kind: percentage, value: 23, anchor: "${anchor}"`;
    expect(prove(tag, sentence, fields)).toMatch(DIFFERS);
    expect(prove(tag, sentence, `${fields}, direction: rise`)).toMatch(DIFFERS);
  });
}

for (const [tag, sentence, anchor] of [
  ['en', 'Cybercrime rose by 68 per cent.', '68 per cent'],
  ['en', 'There were 68 per cent more attacks.', '68 per cent'],
  ['en', 'A strong increase of 68 per cent of cybercrime followed.', '68 per cent'],
  ['fr', 'Une forte augmentation de la cybercriminalité - + 68 % en 5 ans - a suivi.', '+ 68 %'],
  ['fr', 'La cybercriminalité a augmenté de 68 %.', '68 %'],
  ['fr', 'Une hausse de 68 % de la cybercriminalité.', '68 %'],
  ['nl', 'Cybercriminaliteit steeg met 68 procent.', '68 procent'],
  ['nl', 'De cybercriminaliteit nam met 68 procent toe.', '68 procent'],
  ['fr', 'Les vols étaient supérieurs de 68 % à ceux de 2019.', '68 %'],
  ['es', 'Los robos fueron superiores en un 68 %.', '68 %'],
  ['ar', 'كانت السرقات أعلى بنسبة 68 في المائة.', '68 في المائة'],
] as const) {
  test(`${tag}: a rise is proved by the statement's words: ${sentence}`, () => {
    const fields = `kind: percentage, value: 68, anchor: "${anchor}"`;
    expect(prove(tag, sentence, `${fields}, direction: rise`)).toBe('');
    expect(prove(tag, sentence, fields)).toBe('');
  });
  test(`${tag}: a rise registered as a fall or a share differs: ${sentence}`, () => {
    const fall = `kind: percentage, value: -68, anchor: "${anchor}"`;
    expect(prove(tag, sentence, fall)).toMatch(DIFFERS);
    const share = `kind: percentage, value: 68, direction: share, anchor: "${anchor}"`;
    expect(prove(tag, sentence, share)).toBe(FALL);
  });
}

for (const [tag, sentence, anchor] of [
  ['en', 'We recorded 12 per cent of cases at sea.', '12 per cent of cases'],
  ['en', 'Women accounted for 12 per cent.', '12 per cent'],
  ['fr', 'Nous avons relevé 12 % des cas en mer.', '12 % des cas'],
  ['nl', 'We zagen 12 procent van de gevallen op zee.', '12 procent'],
] as const)
  test(`${tag}: a share neither rises nor falls: ${sentence}`, () => {
    const fields = `kind: percentage, anchor: "${anchor}"`;
    expect(prove(tag, sentence, `${fields}, value: 12, direction: share`)).toBe('');
    expect(prove(tag, sentence, `${fields}, value: 12`)).toBe('');
    expect(prove(tag, sentence, `${fields}, value: 12, direction: rise`)).toBe(FALL);
    expect(prove(tag, sentence, `${fields}, value: -12`)).toBe(FALL);
  });

const PROVING = [
  ['en', 'Homicides fell by a quarter.', 'kind: fraction, value: -1/4, anchor: a quarter'],
  ['fr', "Les homicides ont diminué d'un quart.", 'kind: fraction, value: -1/4, anchor: un quart'],
  ['nl', 'De moorden daalden met een kwart.', 'kind: fraction, value: -1/4, anchor: een kwart'],
  ['en', 'A third of the victims came.', 'kind: fraction, value: 1/3, anchor: a third'],
  ['en', 'Two thirds of the victims came.', 'kind: fraction, value: 2/3, anchor: two thirds'],
  ['en', 'Half of the victims came.', 'kind: fraction, value: 1/2, anchor: half'],
  ['fr', 'Un tiers des victimes est venu.', 'kind: fraction, value: 1/3, anchor: un tiers'],
  ['fr', 'La moitié des victimes est venue.', 'kind: fraction, value: 1/2, anchor: La moitié'],
  ['nl', 'Een derde van de slachtoffers kwam.', 'kind: fraction, value: 1/3, anchor: een derde'],
  ['nl', 'Driekwart van de slachtoffers kwam.', 'kind: fraction, value: 3/4, anchor: driekwart'],
  ['nl', 'De helft van de slachtoffers kwam.', 'kind: fraction, value: 1/2, anchor: de helft'],
  ['en', 'Two in five tonnes were lost.', 'kind: ratio, value: 2/5, anchor: two in five'],
  ['en', 'One in five tonnes was lost.', 'kind: ratio, value: 1/5, anchor: one in five'],
  ['en', 'That is 3 out of 10 boats.', 'kind: ratio, value: 3/10, anchor: 3 out of 10'],
  ['en', 'One woman in three.', 'kind: ratio, value: 1/3, anchor: One woman in three'],
  ['en', 'One report in three years.', 'kind: count, value: 3, anchor: three years'],
  ['fr', 'Une femme sur trois en souffre.', 'kind: ratio, value: 1/3, anchor: Une femme sur trois'],
  ['fr', 'Deux tonnes sur cinq.', 'kind: ratio, value: 2/5, anchor: Deux tonnes sur cinq'],
  ['fr', 'Deux rapports sur cinq pays.', 'kind: count, value: 2, anchor: Deux rapports'],
  ['nl', 'Een vrouw op de drie.', 'kind: ratio, value: 1/3, anchor: Een vrouw op de drie'],
  ['es', 'Una mujer de cada tres.', 'kind: ratio, value: 1/3, anchor: Una mujer de cada tres'],
  [
    'fr',
    'Deux tonnes sur cinq, soit deux sur cinq.',
    'kind: ratio, value: 2/5, anchor: deux sur cinq',
  ],
  ['nl', 'Twee op vijf ton ging verloren.', 'kind: ratio, value: 2/5, anchor: twee op vijf'],
  ['nl', 'Eén op de vijf ton.', 'kind: ratio, value: 1/5, anchor: Eén op de vijf'],
  [
    'en',
    'It hit between 5 and 6 million people, approximately US$ 1.2 billion a year.',
    'kind: range, value: [5000000, 6000000], anchor: between 5 and 6 million people',
  ],
  [
    'en',
    'It hit between 5 and 6 million people, approximately US$ 1.2 billion a year.',
    'kind: money, value: 1200000000, currency: USD, qualifier: about, anchor: US$ 1.2 billion a year',
  ],
  [
    'en',
    'A rise of 5 to 6 per cent.',
    'kind: range, value: [5, 6], percent: true, anchor: 5 to 6 per cent',
  ],
  [
    'fr',
    'Entre 5 et 6 millions de personnes.',
    'kind: range, value: [5000000, 6000000], anchor: Entre 5 et 6 millions',
  ],
  [
    'fr',
    'Quelque 5 à 6 % des cas.',
    'kind: range, value: [5, 6], percent: true, qualifier: about, anchor: 5 à 6 %',
  ],
  [
    'nl',
    'Tussen 5 en 6 miljoen euro.',
    'kind: range, value: [5000000, 6000000], currency: EUR, anchor: Tussen 5 en 6 miljoen euro',
  ],
  [
    'en',
    'The rate is 5.8 per 100,000.',
    'kind: rate, value: 5.8, per: 100000, anchor: "5.8 per 100,000"',
  ],
  [
    'fr',
    'Le taux est de 5,8 pour 100 000.',
    'kind: rate, value: 5.8, per: 100000, anchor: "5,8 pour 100 000"',
  ],
  [
    'nl',
    'Het cijfer is 5,8 per 100.000.',
    'kind: rate, value: 5.8, per: 100000, anchor: "5,8 per 100.000"',
  ],
  [
    'en',
    'It rose by 4 percentage points.',
    'kind: points, value: 4, direction: rise, anchor: 4 percentage points',
  ],
  ['en', 'It fell by 4 percentage points.', 'kind: points, value: -4, anchor: 4 percentage points'],
  [
    'fr',
    'Une hausse de 4 points de pourcentage.',
    'kind: points, value: 4, direction: rise, anchor: 4 points de pourcentage',
  ],
  [
    'nl',
    'Het steeg met 4 procentpunten.',
    'kind: points, value: 4, direction: rise, anchor: 4 procentpunten',
  ],
  ['en', 'Seizures doubled.', 'kind: factor, value: 2, anchor: doubled'],
  ['en', 'A threefold rise.', 'kind: factor, value: 3, anchor: threefold'],
  ['en', 'A sevenfold rise.', 'kind: factor, value: 7, anchor: sevenfold'],
  ['fr', 'Le nombre a doublé.', 'kind: factor, value: 2, anchor: doublé'],
  ['fr', 'Les saisies ont sextuplé.', 'kind: factor, value: 6, anchor: sextuplé'],
  ['nl', 'Een drievoudige stijging.', 'kind: factor, value: 3, anchor: drievoudige'],
  ['nl', 'De vangsten verzesvoudigden.', 'kind: factor, value: 6, anchor: verzesvoudigden'],
  ['fr', 'Les saisies ont doublé.', 'kind: factor, value: 2, anchor: doublé'],
  [
    'fr',
    'Les saisies ont été multipliées par trois.',
    'kind: factor, value: 3, anchor: multipliées par trois',
  ],
  ['nl', 'De vangsten verdrievoudigden.', 'kind: factor, value: 3, anchor: verdrievoudigden'],
  ['en', 'Since the 1990s we act.', 'kind: decade, value: 1990, anchor: Since the 1990s'],
  ['en', 'In the nineties we act.', 'kind: decade, value: 1990, anchor: nineties'],
  ['fr', 'Dans les années 1990.', 'kind: decade, value: 1990, anchor: années 1990'],
  ['nl', 'In de jaren negentig.', 'kind: decade, value: 1990, anchor: jaren negentig'],
  ['en', 'As resolution 55/25 says.', 'kind: reference, value: "55/25", anchor: resolution 55/25'],
  ['en', 'Under SDG 16.3 we act.', 'kind: reference, value: "SDG 16.3", anchor: SDG 16.3'],
  ['en', 'Under article 5 we act.', 'kind: reference, value: "5", anchor: article 5'],
  [
    'en',
    'Montenegro*, Serbia* and we.',
    'kind: text, value: "Montenegro*, Serbia*", anchor: "Montenegro*, Serbia*"',
  ],
  [
    'en',
    'We met between January and June.',
    'kind: text, value: Between January and June, anchor: Between January and June',
  ],
  [
    'fr',
    'Nous nous sommes réunis entre janvier et juin.',
    'kind: text, value: Entre janvier et juin, anchor: Entre janvier et juin',
  ],
  [
    'nl',
    'Wij vergaderden tussen januari en juni.',
    'kind: text, value: Tussen januari en juni, anchor: Tussen januari en juni',
  ],
  [
    'fr',
    'Entre 5 et 6 millions de personnes, environ 1,2 milliard de dollars.',
    'kind: range, value: [5000000, 6000000], anchor: Entre 5 et 6 millions de personnes',
  ],
  [
    'nl',
    'Tussen 5 en 6 miljoen mensen, ongeveer 1,2 miljard dollar.',
    'kind: range, value: [5000000, 6000000], anchor: Tussen 5 en 6 miljoen mensen',
  ],
  [
    'fr',
    'Entre 5 et 6 millions de personnes, environ 1,2 milliard de dollars.',
    'kind: money, value: 1200000000, currency: USD, qualifier: about, anchor: "1,2 milliard de dollars"',
  ],
  [
    'nl',
    'Tussen 5 en 6 miljoen mensen, ongeveer 1,2 miljard dollar.',
    'kind: money, value: 1200000000, currency: USD, qualifier: about, anchor: "1,2 miljard dollar"',
  ],
  [
    'es',
    'Nos reunimos entre enero y junio.',
    'kind: text, value: Entre enero y junio, anchor: Entre enero y junio',
  ],
  ['fr', 'Selon l’ODD 16.3.', 'kind: reference, value: "16.3", anchor: ODD 16.3'],
  ['nl', 'Volgens SDG 16.3.', 'kind: reference, value: "16.3", anchor: SDG 16.3'],
  ['fr', 'Selon la résolution 55/25.', 'kind: reference, value: "55/25", anchor: résolution 55/25'],
  ['fr', "Selon l'article 5.", 'kind: reference, value: "5", anchor: article 5'],
  ['nl', 'Volgens artikel 5.', 'kind: reference, value: "5", anchor: artikel 5'],
  ['nl', 'Volgens resolutie 55/25.', 'kind: reference, value: "55/25", anchor: resolutie 55/25'],
  [
    'en',
    'Call +43 1 26060-0 today.',
    'kind: text, value: "+43 1 26060-0", anchor: "+43 1 26060-0"',
  ],
  ...(
    [
      ['fr', 'Monténégro*, Serbie* et nous.', 'Monténégro*, Serbie*'],
      ['nl', 'Montenegro*, Servië* en wij.', 'Montenegro*, Servië*'],
      ['fr', 'Appelez le +43 1 26060-0 ce jour.', '+43 1 26060-0'],
      ['nl', 'Bel +43 1 26060-0 voor ons.', '+43 1 26060-0'],
    ] as const
  ).map(
    ([tag, text, anchor]) =>
      [tag, text, `kind: text, value: "${anchor}", anchor: "${anchor}"`] as const,
  ),
] as const;

for (const tag of new Set(PROVING.map(([tag]) => tag)))
  test(`${tag}: a sentence proves the kind and value that are registered for it`, () => {
    const wrong = PROVING.filter(([own]) => own === tag).flatMap(([, sentence, fields]) => {
      const found = prove(tag, sentence, fields);
      return found ? [`${sentence} | ${fields} | ${found}`] : [];
    });
    expect(wrong).toEqual([]);
  });

/** The same of another value. */
function alter(fields: string): string {
  return fields.replace(/(?<=value: )(?:\[[^\]]*\]|"[^"]*"|[^,]*)/, (value) =>
    value.replace(/[1-9](?=[0\D]*$)|(?<=\p{L})(?=\P{L}*$)/u, (digit) =>
      digit ? String((Number(digit) % 8) + 1) : 'x',
    ),
  );
}

for (const tag of new Set(PROVING.map(([tag]) => tag)))
  test(`${tag}: a sentence proves no other value of the kind than that it says`, () => {
    const proved = PROVING.filter(([own]) => own === tag).flatMap(([, sentence, fields]) =>
      prove(tag, sentence, alter(fields)) ? [] : [`${sentence} | ${alter(fields)}`],
    );
    expect(proved).toEqual([]);
  });

const DISPROVING = [
  ['en', 'It rose by 4 percentage points.', 'kind: points, value: 4, anchor: 4 percentage points'],
  ['en', 'A third of the victims came.', 'kind: fraction, value: 1/4, anchor: a third'],
  ['en', 'A third of the victims came.', 'kind: ordinal, value: 3, anchor: a third'],
  ['en', 'Two in five tonnes.', 'kind: ratio, value: 2/6, anchor: two in five'],
  ['fr', 'Une femme sur trois.', 'kind: ratio, value: 1/4, anchor: Une femme sur trois'],
  ['fr', 'Une femme sur trois.', 'kind: count, value: 3, anchor: trois'],
  ['en', 'Two in five tonnes.', 'kind: count, value: 2, anchor: two'],
  [
    'en',
    'Between 5 and 6 million.',
    'kind: range, value: [5000000, 7000000], anchor: Between 5 and 6 million',
  ],
  ['en', 'Between 5 and 6 million.', 'kind: count, value: 6000000, anchor: 6 million'],
  ['en', 'It is 5.8 per 100,000.', 'kind: rate, value: 5.8, per: 1000, anchor: "5.8 per 100,000"'],
  ['en', 'It is 5.8 per 100,000.', 'kind: number, value: 5.8, anchor: "5.8"'],
  [
    'en',
    'It rose by 4 percentage points.',
    'kind: percentage, value: 4, anchor: 4 percentage points',
  ],
  ['en', 'It rose by 4 per cent.', 'kind: points, value: 4, anchor: 4 per cent'],
  ['en', 'Seizures doubled.', 'kind: factor, value: 3, anchor: doubled'],
  ['en', 'Since the 1990s.', 'kind: decade, value: 1980, anchor: 1990s'],
  ['en', 'Since the 1990s.', 'kind: year, value: 1990, anchor: 1990s'],
  ['en', 'As resolution 55/25 says.', 'kind: reference, value: "55/26", anchor: resolution 55/25'],
  ['en', 'It cost AU$2 million.', 'kind: money, value: 2000000, currency: USD, anchor: $2 million'],
  ['en', 'It cost J$2 million.', 'kind: money, value: 2000000, currency: USD, anchor: J$2 million'],
  [
    'fr',
    'Cela coûta 2 millions de dollars jamaïcains.',
    'kind: money, value: 2000000, currency: USD, anchor: 2 millions de dollars',
  ],
  [
    'fr',
    'Une hausse de 4 points de pourcentage.',
    'kind: percentage, value: 4, anchor: 4 points de pourcentage',
  ],
  ['nl', 'Het steeg met 4 procentpunten.', 'kind: percentage, value: 4, anchor: 4 procentpunten'],
  ['fr', 'Le taux est de 5,8 pour 100 000.', 'kind: number, value: 5.8, anchor: "5,8"'],
  ['nl', 'Het cijfer is 5,8 per 100.000.', 'kind: number, value: 5.8, anchor: "5,8"'],
  ['nl', 'Een vrouw op de drie.', 'kind: count, value: 3, anchor: drie'],
  ['fr', 'Entre 5 et 6 millions.', 'kind: count, value: 6000000, anchor: 6 millions'],
  ['nl', 'Tussen 5 en 6 miljoen.', 'kind: count, value: 6000000, anchor: 6 miljoen'],
  ['fr', 'Un tiers des victimes.', 'kind: ordinal, value: 3, anchor: Un tiers'],
  ['nl', 'Een derde van hen.', 'kind: ordinal, value: 3, anchor: Een derde'],
  ['fr', 'Depuis les années 1990.', 'kind: year, value: 1990, anchor: années 1990'],
  ['nl', 'Sinds de jaren 1990.', 'kind: year, value: 1990, anchor: jaren 1990'],
  [
    'en',
    'It cost 2 million Namibian dollars.',
    'kind: count, value: 2000000, anchor: 2 million, unit: { en: dollars }',
  ],
] as const;

for (const tag of new Set(DISPROVING.map(([tag]) => tag)))
  test(`${tag}: a sentence proves no other kind or value`, () => {
    const wrong = DISPROVING.filter(([own]) => own === tag).flatMap(([, sentence, fields]) =>
      prove(tag, sentence, fields) ? [] : [`${sentence} | ${fields}`],
    );
    expect(wrong).toEqual([]);
  });

for (const [tag, sentence, factor, direction] of [
  ['en', 'Seizures fell by a factor of 3.', 'by a factor of 3', 'fall'],
  ['en', 'A threefold fall followed.', 'threefold', 'fall'],
  ['en', 'Thefts fell and arrests tripled.', 'tripled', 'rise'],
  ['ru', 'Смертность резко снизилась в 3 раза.', 'в 3 раза', 'fall'],
  ['en', 'Homicides fell, seizures tripled.', 'tripled', 'rise'],
  ['fr', 'Un recul d’un facteur 3.', 'd’un facteur 3', 'fall'],
] as const)
  test(`${tag}: a factor rises but where a word beside it says a fall: ${sentence}`, () => {
    const other = direction === 'fall' ? 'rise' : 'fall';
    const fields = `kind: factor, value: 3, anchor: ${factor}`;
    expect(prove(tag, sentence, `${fields}, direction: ${direction}`)).toBe('');
    expect(prove(tag, sentence, `${fields}, direction: ${other}`)).toBe(FALL);
  });

for (const [tag, sentence, anchor] of [
  ['en', 'It rose to 68 per cent.', '68 per cent'],
  ['en', 'A rise from 12 to 68 per cent.', '68 per cent'],
  ['en', 'We reduced the increase to 68 per cent.', '68 per cent'],
  ['en', 'It reached 68 per cent after a rise of 5 per cent.', '68 per cent'],
  ['en', 'A fall of 5 per cent to 68 per cent.', '68 per cent'],
  ['fr', 'Une hausse à 68 %.', '68 %'],
  ['fr', 'Le taux est passé à 68 %.', '68 %'],
  ['es', 'Aumentó al 68 %.', '68 %'],
  ['de', 'Die Quote stieg auf 68 Prozent.', '68 Prozent'],
  ['zh', '上升到68%。', '68%'],
] as const)
  test(`${tag}: a level is no change: ${sentence}`, () => {
    const fields = `kind: percentage, anchor: "${anchor}"`;
    expect(prove(tag, sentence, `${fields}, value: 68, direction: rise`)).toMatch(DIFFERS);
    expect(prove(tag, sentence, `${fields}, value: -68`)).toMatch(DIFFERS);
  });

test('the words of the sentence before say nothing of a figure, where no space parts the two', () => {
  const fields = 'kind: percentage, value: 68, anchor: 68%';
  expect(prove('zh', '失业率下降。就业率为68%。', fields)).toBe('');
});

test('an article that may count is no figure between a word of direction and its figure', () => {
  const fields = 'kind: percentage, value: 23, direction: rise, anchor: 23 %';
  expect(prove('es', 'Aumentó en todos los países afectados un 23 %.', fields)).toBe('');
});

for (const [tag, sentence, unit, other] of [
  ['en', '22 States signed.', '{ en: { one: State, other: States } }', '{ en: victims }'],
  ['fr', 'plus de 22 états ont signé.', '{ fr: États }', '{ fr: victimes }'],
  ['fr', '22 nouveaux plans.', '{ fr: { one: plan, other: plans } }', '{ fr: projets }'],
  ['nl', '22 staten tekenden.', '{ nl: staten }', '{ nl: slachtoffers }'],
] as const)
  test(`${tag}: what is counted stands behind the figure: ${sentence}`, () => {
    const more = sentence.startsWith('plus') ? ', qualifier: more than' : '';
    const fields = `kind: count, value: 22, anchor: "22"${more}`;
    expect(prove(tag, sentence, `${fields}, unit: ${unit}`)).toBe('');
    expect(prove(tag, sentence, `${fields}, unit: ${other}`)).toBe('statement-unit-differs');
  });

for (const [tag, sentence, unit] of [
  ['en', '22 ministers of States signed.', '{ en: States }'],
  ['en', '22 victims from States came.', '{ en: States }'],
  ['fr', '22 ministres des États ont signé.', '{ fr: États }'],
  ['nl', '22 ministers van staten tekenden.', '{ nl: staten }'],
] as const)
  test(`${tag}: the complement of a noun is not what is counted: ${sentence}`, () => {
    const fields = `kind: count, value: 22, anchor: "22", unit: ${unit}`;
    expect(prove(tag, sentence, fields)).toBe('statement-unit-differs');
  });

test('a noun behind a comma or another figure is not counted by the figure', () => {
  const fields = 'kind: count, value: 22, anchor: "22 signed"';
  expect(prove('en', '22 signed, States said.', `${fields}, unit: { en: States }`)).toBe(
    'statement-unit-differs',
  );
});

for (const [tag, sentence, fields] of [
  [
    'pl',
    'Konferencja, 3–5 czerwca 2030 r.',
    'kind: date, value: 2030-06-03/2030-06-05, anchor: 3–5 czerwca 2030',
  ],
  ['pl', 'Podpisano je 12 maja 2027 r.', 'kind: date, value: 2027-05-12, anchor: 12 maja 2027'],
  [
    'pl',
    'Przeznaczyliśmy 45 mln euro na oczyszczalnie.',
    'kind: money, value: 45000000, currency: EUR, anchor: 45 mln euro',
  ],
  ['pl', 'To 23 procent.', 'kind: percentage, value: 23, anchor: 23 procent'],
  ['pl', 'Konferencja, 12. sesja.', 'kind: ordinal, value: 12, anchor: 12. sesja'],
  [
    'pt',
    'De 3 a 5 de junho de 2030.',
    'kind: date, value: 2030-06-03/2030-06-05, anchor: 3 a 5 de junho de 2030',
  ],
  [
    'pt',
    'Destinámos 45 milhões de euros.',
    'kind: money, value: 45000000, currency: EUR, anchor: 45 milhões de euros',
  ],
  ['pt', 'A 12.ª sessão.', 'kind: ordinal, value: 12, anchor: 12.ª'],
  ['it', 'Il 12 maggio 2027.', 'kind: date, value: 2027-05-12, anchor: 12 maggio 2027'],
  [
    'it',
    'Circa 1,5 miliardi di euro.',
    'kind: money, value: 1500000000, currency: EUR, anchor: "1,5 miliardi di euro"',
  ],
  [
    'hu',
    'A megállapodás 2027. május 12-én.',
    'kind: date, value: 2027-05-12, anchor: 2027. május 12-én',
  ],
  [
    'lt',
    'Pasirašyta 2027 m. gegužės 12 d.',
    'kind: date, value: 2027-05-12, anchor: 2027 m. gegužės 12 d.',
  ],
  ['ja', '2027年5月12日に署名した。', 'kind: date, value: 2027-05-12, anchor: 2027年5月12日'],
  ['ko', '2027년 5월 12일에 서명했다.', 'kind: date, value: 2027-05-12, anchor: 2027년 5월 12일에'],
  [
    'cs',
    'Ve dnech 3. až 5. června 2030.',
    'kind: date, value: 2030-06-03/2030-06-05, anchor: 3. až 5. června 2030',
  ],
  ['el', 'Στις 12 Μαΐου 2027.', 'kind: date, value: 2027-05-12, anchor: 12 Μαΐου 2027'],
  ['tr', '12 Mayıs 2027 tarihinde.', 'kind: date, value: 2027-05-12, anchor: 12 Mayıs 2027'],
] as const)
  test(`${tag}, without a pack: read as the language prints it: ${sentence}`, () => {
    expect(prove(tag, sentence, fields)).toBe('');
    const other = (text: string) => text.replace(/\d/, (digit) => String((Number(digit) % 8) + 1));
    const [values, anchor] = fields.split('anchor: ');
    const wrong = prove(tag, other(sentence), `${values}anchor: ${other(anchor ?? '')}`);
    expect(wrong).toBe('statement-value-differs');
  });

test('without a pack, what is in words is neither proved nor wrong: people compare it', () => {
  const third = 'kind: fraction, value: 1/3, anchor: jedna trzecia';
  expect(prove('pl', 'To jedna trzecia plaż.', third)).toBe('statement-unread');
  expect(prove('pl', 'To połowa plaż.', third)).toBe('statement-anchor-missing');
});

test('without a pack, a qualifier is proved by the words that the deck gives it', () => {
  const towns = 'kind: count, value: 22, qualifier: more than, anchor: Ponad 22 gminy';
  const sentence = 'Ponad 22 gminy podpisały.';
  expect(prove('pl', sentence, towns)).toBe('statement-unread');
  expect(prove('pl', sentence, towns, { 'qualifiers.more than': 'ponad' })).toBe('');
  const bare = 'kind: count, value: 22, anchor: 22 gminy';
  const words = { 'qualifiers.more than': 'ponad {figure}' };
  expect(prove('pl', sentence, bare, words)).toBe('statement-qualifier-unregistered');
});

const COUNT = 'kind: count, value: 22, anchor: "22"';
const RISE = 'kind: percentage, value: 68, direction: rise, anchor:';
const SUM = 'kind: money, value: 2000000, currency: EUR, anchor:';
/** What changes the figure beside the anchor. */
const BESIDE: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    ['We gave EUR 2 million a year.', `${SUM} EUR 2 million`],
    ['All except 22 States signed.', COUNT],
    ['Another 22 States signed.', COUNT],
    ['22 States have not signed.', COUNT],
    ['22-odd States signed.', COUNT],
    ['22-plus States signed.', COUNT],
    ['Each month 22 States sign.', COUNT],
    ['It did not rise by 68 per cent.', `${RISE} 68 per cent`],
    ['The rise slowed by 68 per cent.', `${RISE} The rise slowed by 68 per cent`],
  ],
  fr: [
    ['Une hausse annuelle de 68 %.', `${RISE} 68 %`],
    ["Cela n'a pas augmenté de 68 %.", `${RISE} 68 %`],
    ['La hausse a ralenti de 68 %.', `${RISE} hausse a ralenti de 68 %`],
    ["22 États n'ont pas signé.", COUNT],
    ['22 autres États ont signé.', COUNT],
  ],
  nl: [
    ['Het steeg jaarlijks met 68 procent.', `${RISE} 68 procent`],
    ['De stijging vertraagde met 68 procent.', `${RISE} stijging vertraagde met 68 procent`],
    ['22 staten tekenden niet.', COUNT],
    ['22 andere staten tekenden.', COUNT],
  ],
  es: [
    ['22 Estados no han firmado.', COUNT],
    ['22 Estados más firmaron.', 'kind: count, value: 22, anchor: 22 Estados'],
    ['El aumento se ralentizó un 68 %.', `${RISE} aumento se ralentizó un 68 %`],
  ],
  de: [
    ['22 Staaten haben nicht unterzeichnet.', COUNT],
    ['Belgien zahlte jährlich 2 Millionen Euro.', `${SUM} 2 Millionen Euro`],
    ['Der Anstieg verlangsamte sich um 68 Prozent.', `${RISE} sich um 68 Prozent`],
  ],
  ru: [
    ['22 государства не подписали.', COUNT],
    ['Все, кроме 22 государств, подписали.', COUNT],
    ['Рост замедлился на 68 процентов.', `${RISE} Рост замедлился на 68 процентов`],
  ],
  ar: [
    ['لم توقع 22 دولة.', COUNT],
    ['وقعت 22 دولة أخرى.', 'kind: count, value: 22, anchor: 22 دولة'],
    ['تباطأ الارتفاع بنسبة 68 في المائة.', `${RISE} تباطأ الارتفاع بنسبة 68 في المائة`],
  ],
  zh: [
    ['22个国家没有签署。', COUNT],
    ['另有22个国家。', COUNT],
    ['除22国外均已签署。', COUNT],
    ['每年200万欧元。', `${SUM} 200万欧元`],
    ['增长放缓了68%。', `${RISE} 增长放缓了68%`],
  ],
};

for (const [tag, rows] of Object.entries(BESIDE))
  test(`${tag}: words beside the anchor that change its figure stand in it`, () => {
    const proved = rows.filter(([sentence, fields]) => !DIFFERS.test(prove(tag, sentence, fields)));
    expect(proved).toEqual([]);
  });

/** What makes a limit of 2019, which the anchor must take in. */
const LIMITED: Readonly<Record<string, string>> = {
  en: 'It ended before 2019.; Since 2019 we act.; By 2019 we act.; Signed in 2019 at the latest.; It ended no later than 2019.',
  fr: 'Avant 2019, rien.; Depuis 2019, oui.; D’ici à 2019.; Jusqu’en 2019.; À partir de 2019.',
  nl: 'Vóór 2019 niets.; Sinds 2019 wel.; Tegen 2019.; Vanaf 2019.; Na 2019.',
  de: 'Vor 2019 nichts.; Seit 2019.; Bis 2019.; Ab 2019.; Spätestens 2019.',
  es: 'Antes de 2019.; Desde 2019.; Hasta 2019.; Después de 2019.',
  ru: 'До 2019 года.; С 2019 года.; К 2019 году.; После 2019 года.',
  ar: 'قبل عام 2019.; منذ عام 2019.; بحلول عام 2019.; بعد 2019.',
  zh: '2019年以前。; 2019年以来。; 2019年之后。; 截至2019年。',
};
/** What makes no limit of 2019. */
const UNLIMITED: Readonly<Record<string, string>> = {
  en: 'In 2019 we met. ; From 2015 until 2019 we met. ; From 2019 to 2021. ; The budget for 2019. ; In late 2019.',
  fr: 'En 2019. ; De 2015 jusqu’en 2019. ; Entre 2019 et 2021. ; Dès 2019, oui. ; Le budget pour 2019.',
  nl: 'In 2019. ; Van 2015 tot 2019. ; Van 2019 tot 2021. ; De begroting voor 2019.',
  de: 'Im Jahr 2019. ; Von 2015 bis 2019. ; Von 2019 bis 2021.',
  es: 'En 2019. ; Desde 2015 hasta 2019. ; Desde 2019 hasta 2021. ; El presupuesto para 2019.',
  ru: 'В 2019 году. ; С 2015 года до 2019 года. ; С 2019 по 2021 год.',
  ar: 'في عام 2019.',
  zh: '2019年，我们开会。 ; 2019年前后。',
};

for (const [tag, rows] of Object.entries(LIMITED))
  test(`${tag}: a word that makes a limit of a year stands in its anchor`, () => {
    const year = (anchor: string) => `kind: year, value: 2019, anchor: "${anchor}"`;
    const wrong = rows.split('; ').filter((sentence) => {
      const whole = sentence.replace(/[.,。].*$/, '');
      return !prove(tag, sentence, year('2019')) || prove(tag, sentence, year(whole));
    });
    const free = (UNLIMITED[tag] ?? '').split(' ; ');
    expect([...wrong, ...free.filter((one) => prove(tag, one, year('2019')))]).toEqual([]);
  });

test('what stands beside an anchor may stand in it, and one of several is no ratio', () => {
  expect(prove('en', 'We gave EUR 2 million a year.', `${SUM} EUR 2 million a year`)).toBe('');
  const silent = COUNT.replace('"22"', '22 States have not');
  expect(prove('en', '22 States have not signed.', silent)).toBe('');
  expect(prove('en', '22 States have not only signed.', COUNT)).toBe('');
  expect(prove('en', '22 States signed and did not ratify.', COUNT)).toBe('');
  expect(prove('en', '22 tonnes were found.', `${COUNT}, unit: { en: tonnes }`)).toBe('');
  expect(prove('en', 'It slowed, then rose by 68 per cent.', `${RISE} 68 per cent`)).toBe('');
  expect(prove('nl', 'Een van de 22 staten tekende.', COUNT)).toBe('');
  expect(prove('de', 'Einer von 22 Staaten hat unterzeichnet.', COUNT)).toBe('');
  expect(prove('ru', 'Мы одно из 22 государств.', COUNT)).toBe('');
  expect(prove('en', 'We are one of only 22 States.', COUNT)).toBe('');
  expect(prove('nl', 'Maar liefst 22 staten tekenden.', COUNT)).toBe('');
  expect(prove('en', 'An upsurge of 68 per cent.', `${RISE} 68 per cent`)).toBe('');
  const euros = 'kind: money, value: 2000000, currency: EUR, anchor: € 2 M';
  expect(prove('en', 'We gave € 2 M.', euros)).toBe('');
});
