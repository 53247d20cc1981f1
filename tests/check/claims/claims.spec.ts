import { expect, _baseTest as test } from '@playwright/test';
import { SENTENCE_REASONS } from '../../../src/check/claims/claim.ts';
import { listClaims } from '../../../src/check/claims/claims.ts';
import type { PackTag } from '../../../src/language/languages.ts';
import { compileFiles, diagnose, type Files, inventDeck } from '../../fixture/deck.ts';
import { findClaims, findFigures } from '../figures/find.ts';

/** One sentence for each reason in each language; {{plain}} has no direction. */
const SENTENCES: Readonly<
  Record<PackTag, Readonly<Record<(typeof SENTENCE_REASONS)[number], string>>>
> = {
  en: {
    superlative: 'It is the largest fleet.',
    absolute: 'We never give up.',
    quantity: 'Several ships sank.',
    negation: 'It was not {{plain}}.',
    modality: 'If it is {{plain}}.',
    time: 'It is {{plain}} since then.',
    direction: 'It grew by {{plain}}.',
    subject: 'In Norway it is {{plain}}.',
    joined: '{{islands}}/{{grant}}.',
    quotation: '“The sea is ours.”',
    unread: 'ένα.',
    figure: 'It is {{plain}}.',
  },
  fr: {
    superlative: 'C’est la plus grande flotte.',
    absolute: 'Nous n’abandonnons jamais.',
    quantity: 'Plusieurs navires ont coulé.',
    negation: 'Ce n’était pas {{plain}}.',
    modality: 'S’il y a {{plain}}.',
    time: 'C’est {{plain}} depuis lors.',
    direction: 'Une hausse de {{plain}}.',
    subject: 'En Norvège, c’est {{plain}}.',
    joined: '{{islands}}/{{grant}}.',
    quotation: '« La mer est à nous. »',
    unread: 'ένα.',
    figure: 'C’est {{plain}}.',
  },
  nl: {
    superlative: 'Het is de grootste vloot.',
    absolute: 'Wij geven nooit op.',
    quantity: 'Verscheidene schepen zonken.',
    negation: 'Het was niet {{plain}}.',
    modality: 'Het zal {{plain}} zijn.',
    time: 'Het is {{plain}} sinds die tijd.',
    direction: 'Het steeg met {{plain}}.',
    subject: 'In Noorwegen is het {{plain}}.',
    joined: '{{islands}}/{{grant}}.',
    quotation: '„De zee is van ons.”',
    unread: 'ένα.',
    figure: 'Het is {{plain}}.',
  },
  es: {
    superlative: 'Es la mayor flota.',
    absolute: 'Nunca cedemos.',
    quantity: 'Varios barcos se hundieron.',
    negation: 'No fue {{plain}}.',
    modality: 'Si es {{plain}}.',
    time: 'Es {{plain}} desde entonces.',
    direction: 'Aumentó un {{plain}}.',
    subject: 'En Noruega es {{plain}}.',
    joined: '{{islands}}/{{grant}}.',
    quotation: '«El mar es nuestro.»',
    unread: 'ένα.',
    figure: 'Es {{plain}}.',
  },
  de: {
    superlative: 'Es ist die größte Flotte.',
    absolute: 'Wir geben niemals auf.',
    quantity: 'Mehrere Schiffe sanken.',
    negation: 'Es waren nicht {{plain}}.',
    modality: 'Falls es {{plain}} sind.',
    time: 'Es sind {{plain}} seit damals.',
    direction: 'Es stieg um {{plain}}.',
    subject: 'In Norwegen sind es {{plain}}.',
    joined: '{{islands}}/{{grant}}.',
    quotation: '„Das Meer gehört uns.“',
    unread: 'ένα.',
    figure: 'Es sind {{plain}}.',
  },
  ru: {
    superlative: 'Это крупнейший флот.',
    absolute: 'Мы никогда не сдаемся.',
    quantity: 'Несколько судов затонули.',
    negation: 'Это было не {{plain}}.',
    modality: 'Если это {{plain}}.',
    time: 'Это {{plain}} с тех пор.',
    direction: 'Он вырос на {{plain}}.',
    subject: 'Норвегия: {{plain}}.',
    joined: '{{islands}}/{{grant}}.',
    quotation: '«Море принадлежит нам.»',
    unread: 'ένα.',
    figure: 'Это {{plain}}.',
  },
  ar: {
    superlative: 'إنه أكبر أسطول.',
    absolute: 'نحن نعمل دائما.',
    quantity: 'غرقت عدة سفن.',
    negation: 'ليس {{plain}}.',
    modality: 'إذا كان {{plain}}.',
    time: 'كان {{plain}} منذ ذلك الحين.',
    direction: 'ارتفع بنسبة {{plain}}.',
    subject: 'النرويج: {{plain}}.',
    joined: '{{islands}}/{{grant}}.',
    quotation: '«البحر ملك لنا.»',
    unread: 'ένα.',
    figure: 'هو {{plain}}.',
  },
  zh: {
    superlative: '这是最大的船队。',
    absolute: '我们从不放弃。',
    quantity: '若干船只沉没。',
    negation: '并非{{plain}}。',
    modality: '可能是{{plain}}。',
    time: '以来是{{plain}}。',
    direction: '上升了{{plain}}。',
    subject: '挪威是{{plain}}。',
    joined: '{{islands}}/{{grant}}.',
    quotation: '“大海属于我们。”',
    unread: 'ένα.',
    figure: '是{{plain}}。',
  },
};

for (const [locale, sentences] of Object.entries(SENTENCES))
  for (const reason of SENTENCE_REASONS)
    test(`${locale}: a person judges a ${reason}: ${sentences[reason]}`, () => {
      expect(findClaims(locale, sentences[reason])).toContain(reason);
    });

for (const [locale, courtesy, claim] of [
  ['en', 'First of all, many thanks to you all.', 'Many of you are the first.'],
  ['fr', "Tout d'abord, je m'adresse à toutes et à tous.", 'Nous vous aidons tous.'],
  ['nl', "Beste collega's, ik dank u allen.", "Dit zijn de beste collega's van allen."],
  ['es', 'Ante todo, muchas gracias a todas y todos.', 'Ayudamos a todos.'],
  ['de', 'Vor allem vielen Dank Ihnen allen.', 'Wir danken allen Staaten.'],
  ['ru', 'Прежде всего, мы все рады.', 'Мы рады всем.'],
  ['ar', 'أولا وقبل كل شيء، شكرا لكم جميعا.', 'شكرا للجميع، الجميع هنا.'],
  ['zh', '最后，非洲不断发展。', '非洲最大。'],
] as const)
  test(`${locale}: a courtesy is no claim, and a claim beside one is: ${courtesy}`, () => {
    expect(findClaims(locale, courtesy)).toEqual([]);
    expect(findClaims(locale, `${courtesy} ${claim}`)).not.toEqual([]);
  });

for (const [locale, text, figure] of [
  ['es', 'una quinta parte', 'una quinta parte'],
  ['es', 'una de cada cinco', 'cinco'],
  ['zh', '百分之五十九', '五十九'],
  ['zh', '五分之一', '五分之一'],
  ['ru', 'двадцати двух государств', 'двадцати двух'],
  ['de', 'seit Montag', 'Montag'],
  ['de', 'im Mai trafen wir uns', 'im Mai'],
  ['es', 'desde mayo', 'desde mayo'],
  ['ru', 'в прошлом году', 'прошлом году'],
  ['es', 'durante una semana', 'durante una semana'],
  ['es', 'una semana entera', 'una semana entera'],
  ['de', 'ein Jahr lang', 'ein Jahr lang'],
  ['de', 'nach einem Monat', 'nach einem Monat'],
  ['de', 'binnen eines Jahres', 'binnen eines Jahres'],
  ['ru', 'целый год', 'целый год'],
  ['ar', 'طوال سنة', 'طوال سنة'],
  ['zh', '长达一年', '长达一年'],
  ['zh', '整整一个月', '整整一个月'],
  ['ar', 'العام الماضي', 'العام الماضي'],
  ['zh', '去年', '去年'],
] as const)
  test(`${locale}: “${text}” says a figure without a fact`, () => {
    expect(findFigures(locale, text).join(' | ')).toContain(figure);
  });

const settings = 'slides/deck.yaml';

function listAll(files: Files) {
  const { deck } = compileFiles(files);
  return deck ? listClaims(deck) : [];
}

/** Claims of the invented deck that stand in it only after the change. */
function findNewClaims(file: string, from: string, to: string): readonly string[] {
  const files = inventDeck();
  const list = () =>
    listAll(files).map(
      ({ locale, sentence, reasons }) =>
        `${locale} ${sentence.replaceAll('\u00A0', ' ')} (${reasons.join(', ')})`,
    );
  const before = list();
  files[file] = (files[file] ?? '').replace(from, () => to);
  return list().filter((claim) => !before.includes(claim));
}

test('the texts of deck.yaml are read for claims', () => {
  expect(
    findNewClaims(settings, 'Atlantis protects its reefs', '"Atlantis, the largest donor ever"'),
  ).toEqual(['en Atlantis, the largest donor ever (superlative)']);
  expect(
    findNewClaims(settings, 'Seas, {{session}} session', 'Seas, resumed {{session}} session'),
  ).toEqual(['en Conference on Seas, resumed 7th session (figure)']);
  expect(findNewClaims(settings, 'dates: "{{opening}}"', 'dates: "until {{opening}}"')).toEqual([
    expect.stringContaining('(time)'),
  ]);
});

test('words beside a place of the register make a claim', () => {
  const sentences = (words: string) => {
    const files = inventDeck();
    files['slides/facts.yaml'] +=
      'port:\n  paragraph: 0\n  kind: text\n  value: Port\n  anchor: Port\n';
    files[settings] = (files[settings] ?? '').replace('location: Atlantis', `location: "${words}"`);
    return listAll(files).map(({ sentence }) => sentence);
  };
  expect(sentences('near {{port}}')).toContain('near Port');
  expect(sentences('{{port}}')).not.toContain('Port');
});

test('a fact that is all a text of deck.yaml says makes no claim', () => {
  const sentences = listAll(inventDeck()).map(({ sentence }) => sentence);
  expect(sentences).not.toContain('4 March 2031');
});

test('the words of deck.yaml say of a figure which way it goes', () => {
  const rise = ['slides/facts.yaml', 'anchor: 40%\n', 'anchor: 40%\n  direction: rise\n'] as const;
  const say = (en: string, fr: string) =>
    diagnose([
      rise,
      [settings, 'Atlantis protects its reefs', `"${en} {{growth}}"`],
      [settings, "L'Atlantide protège ses récifs", `"${fr} {{growth}}"`],
    ]);
  expect(say('A fall of', 'Une baisse de')).toContainEqual(
    expect.stringMatching(/fact-direction$/),
  );
  expect(say('A rise of', 'Une hausse de')).toEqual([]);
});

for (const title of ['The largest reefs', 'Several reefs'])
  test(`the title of a link is read for claims: ${title}`, () => {
    const link = `[Reefs](https://example.org "${title}")\n\nNote:`;
    expect(findNewClaims('slides/en/020-reefs.md', '\nNote:', `\n${link}`)).toContainEqual(
      expect.stringContaining(title),
    );
  });

const reefs = 'slides/en/020-reefs.md';

for (const [what, markdown, claim] of [
  ['another country, in words of its own', 'We met in Norway.', 'We met in Norway. (subject)'],
  [
    'another delegation',
    'The Norwegian delegation left.',
    'The Norwegian delegation left. (subject)',
  ],
  ['a quotation', '> We salute you.\n>\n> A minister', 'We salute you. – A minister (quotation)'],
  [
    'what stands beside a date in a table',
    '| Year | Fleet |\n| --- | --- |\n| {{opening}} | The largest fleet |',
    'The largest fleet (superlative)',
  ],
  [
    'a quotation behind a title',
    'The “Reef” plan says “we salute you all”.',
    'The “Reef” plan says “we salute you all”. (quotation)',
  ],
  ['countries in an order', '1. Norway\n2. France', 'Norway – France (superlative)'],
  ['a passage in a language without a pack', 'It is _três_{lang=pt}.', 'três (unread)'],
  ['a trend without a figure', 'Crime rose.', 'Crime rose. (direction)'],
  [
    'the figure of another paragraph behind a colon',
    'In {{opening}}:\n\n{{reefs}} came.',
    'In 4 March 2031: more than 12,500 came. (joined)',
  ],
  [
    'the figure of another paragraph behind a pause',
    'On {{opening}}\n\n{{reefs}} came.',
    'On 4 March 2031 more than 12,500 came. (joined)',
  ],
] as const)
  test(`a person judges ${what}`, () => {
    expect(findNewClaims(reefs, '\nNote:', `\n${markdown}\n\nNote:`)).toContainEqual(`en ${claim}`);
  });

for (const [what, markdown] of [
  ['the deck’s own delegation', 'The delegation of Atlantis speaks.'],
  ['a quotation that is a fact', '> {{name}}\n>\n> A title'],
  ['a word between quotation marks', 'We say “reef”.'],
  ['words behind a title', 'The "Blue Reef" plan protects the coast.'],
  ['steps', '1. Sign\n2. Ratify'],
] as const)
  test(`no claim is made by ${what}`, () => {
    expect(findNewClaims(reefs, '\nNote:', `\n${markdown}\n\nNote:`)).toEqual([]);
  });

test('a country is another one though its name is a part of the own one', () => {
  const files = inventDeck();
  files[settings] = (files[settings] ?? '').replace(
    '{ en: Atlantis, fr: Atlantide }',
    '{ en: Romania, fr: Roumanie }',
  );
  files[reefs] = (files[reefs] ?? '').replace(
    '\nNote:',
    '\nWe met in Oman. Romania spoke.\n\nNote:',
  );
  const claims = listAll(files).filter(({ reasons }) => reasons.includes('subject'));
  expect(claims.map(({ sentence }) => sentence)).toContain('We met in Oman.');
  expect(claims.map(({ sentence }) => sentence)).not.toContain('Romania spoke.');
});

/** Claims of French on names and nouns of the register. */
function findTranslated(fact: string, glossary = ''): readonly string[] {
  const files = inventDeck();
  files['slides/facts.yaml'] += fact;
  if (glossary) files['slides/glossary.yaml'] = glossary;
  for (const tag of ['en', 'fr']) files[`slides/${tag}/020-reefs.md`] += 'We thank {{added}}.\n';
  return listAll(files).flatMap(({ reasons, locale, sentence }) =>
    reasons.includes('translation') ? [`${locale} ${sentence}`] : [],
  );
}

const place = 'added: { paragraph: 1, kind: text, value: Deep City, anchor: x, translations:';

test('a translation of the register is signed once', () => {
  expect(findTranslated(`${place} { fr: Ville noire } }\n`)).toEqual([
    'fr Deep City → Ville noire',
  ]);
  const unit = '{ en: { one: ship, other: ships }, fr: { one: voleur, other: voleurs } }';
  expect(
    findTranslated(`added: { paragraph: 1, kind: count, value: 3, anchor: x, unit: ${unit} }\n`),
  ).toEqual(['fr ship, ships → voleur, voleurs']);
});

test('a translation that the glossary or the names of countries and units have is none to sign', () => {
  const glossary = 'city:\n  official: { en: Deep City, fr: Ville profonde }\n';
  expect(findTranslated(`${place} { fr: Ville profonde } }\n`, glossary)).toEqual([]);
  expect(findTranslated(`${place} { fr: Deep City } }\n`)).toEqual([]);
  expect(findTranslated(`${place} { fr: Norvège } }\n`.replace('Deep City', 'Norway'))).toEqual([]);
  const unit = '{ en: { one: year, other: years }, fr: { one: an, other: ans } }';
  expect(
    findTranslated(`added: { paragraph: 1, kind: count, value: 3, anchor: x, unit: ${unit} }\n`),
  ).toEqual([]);
});
