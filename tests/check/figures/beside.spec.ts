import { expect, _baseTest as test } from '@playwright/test';
import { compileFiles, diagnose, inventDeck } from '../../fixture/deck.ts';
import { findClaims, findFigures } from './find.ts';

const en = 'slides/en/020-reefs.md';
const fr = 'slides/fr/020-reefs.md';
const register = 'slides/facts.yaml';
const rise = [register, 'anchor: 40%\n', 'anchor: 40%\n  direction: rise\n'] as const;

/** Codes of what is told of the slide with this Markdown in both languages, the English one's first. */
function tell(text: string): readonly string[] {
  const put = (file: string) => [file, '\nNote:', `\n${text}\n\nNote:`] as const;
  return diagnose([rise, put(en), put(fr)])
    .filter((found) => found.startsWith(en))
    .map((found) => found.split(' ').at(-1) ?? '');
}

for (const [where, text] of [
  ['the line above', 'A fall\n\n{{growth}}'],
  ['a heading', '## Decline\n\n{{growth}}'],
  ['the line below', '{{growth}}\n\nfall in reefs'],
  ['the line that its list stands under', '- A fall:\n  - {{growth}}'],
  ['the head of its column', '| Reef | Fall |\n|---|---|\n| a | {{growth}} |'],
  ['the first cell of its row', '| Reef | Now |\n|---|---|\n| Decrease | {{growth}} |'],
  ['a card’s heading', ':::: cards\n::: card\n## Decrease\n\n{{growth}}\n:::\n::::'],
  ['an arrow', 'Reefs ↓ {{growth}}'],
  ['a pictured arrow', 'Reefs 📉 {{growth}}'],
  ['an arrow below it', '{{growth}} ▼'],
] as const)
  test(`${where} says of a figure alone which way it goes, and a rise is none`, () => {
    expect(tell(text)).toContain('fact-direction');
    const right = text.replace(/fall|decline|decrease/gi, 'rise').replace(/[↓▼]|📉/u, '↑');
    expect(tell(right)).toEqual([]);
  });

test('a card’s label is no label of the next card, and a sentence below is none of a figure above', () => {
  const card = (words: string) => `::: card\n{{growth}}\n\n${words}\n:::`;
  expect(tell(`:::: cards\n${card('rise in reefs')}\n${card('growth since')}\n::::`)).toEqual([]);
  expect(tell('{{reefs}}\n\nEach year we watch them all with great care.')).toEqual([]);
});

for (const text of [
  'At least\n\n{{growth}}',
  '## Nearly\n\n{{growth}}',
  '{{reefs}}\n\nper month',
  '{{reefs}}\n\nAt most',
  '{{growth}}\n\nA sharp rise each year, and more',
  '## Per reef\n\n{{growth}}',
  '- Cost in euros: {{reefs|bare}}',
  '## Per cent of cases\n\n{{reefs|bare}}',
  '## Our rank\n\n{{reefs|bare}}',
  '| Reefs | Fewer than |\n|---|---|\n| a | {{growth}} |',
  '| nearly | {{growth}} |\n|---|---|\n| a | b |',
  '| Reef | Now | Then |\n|---|---|---|\n| a | {{reefs}} | or more |',
  '| Reef |\n|---|\n| {{reefs}} |\n| a day |',
  'EUR {{reefs|bare}} was paid.',
  '```chart unit-field\nfact: reefs\nunit: each day\nalt: "{{reefs}}"\n```',
])
  test(`what a label makes of its figure is told: ${JSON.stringify(text)}`, () => {
    expect(tell(text)).toContain('fact-altered');
  });

const step = (title: string, fact: string) =>
  `\`\`\`chart flow\nsteps:\n  - title: "${title}"\n    text: "{{${fact}}}"\n  - title: Then\nalt: "{{${fact}}}"\n\`\`\``;

test('the title of a step is the label of its text', () => {
  expect(tell(step('Up to', 'growth'))).toContain('fact-altered');
  expect(tell(step('Decrease', 'growth'))).toContain('fact-direction');
  expect(tell(step('Rise', 'growth'))).toEqual([]);
});

test('a figure has no pronunciation of its own', () => {
  const say = (words: string) => [en, '[pause]', `[${words}](say:FOR-tee)`] as const;
  expect(diagnose([say('{{growth}}')])).toContainEqual(expect.stringMatching(/fact-altered$/));
  expect(diagnose([say('Thera')])).toEqual([]);
});

for (const [locale, phrases] of [
  [
    'en',
    'Every year crime increases by {{rise}}; Year after year, crime rose by {{rise}}; a {{rise}} annual increase; it stood at a rise at {{rise}}; {{islands}} faster; in over {{span}}; {{islands}}*; slightly {{more}}; {{states|bare}}-strong',
  ],
  [
    'fr',
    'Chaque année, le crime augmente de {{rise}}; Année après année, il a augmenté de {{rise}}; une hausse de {{rise}} annuelle; {{islands}} plus vite; {{islands}}*; nettement {{more}}; {{states|bare}}-tal',
  ],
  [
    'nl',
    'Elk jaar stijgt het met {{rise}}; Jaar na jaar steeg het met {{rise}}; een {{rise}} jaarlijkse stijging; {{islands}} sneller; {{islands}}*; iets {{more}}; {{states|bare}}-tal',
  ],
  [
    'es',
    'Cada año, el delito aumenta un {{rise}}; Año tras año, aumentó un {{rise}}; algo {{more}}',
  ],
  ['de', 'Jedes Jahr steigt sie um {{rise}}; Jahr für Jahr stieg sie um {{rise}}; etwas {{more}}'],
  ['ru', 'Каждый год она растет на {{rise}}; Год за годом она росла на {{rise}}; чуть {{more}}'],
  ['ar', 'ارتفعت الجريمة {{rise}} في سنة'],
  ['zh', '稍{{more}}'],
] as const)
  test(`${locale}: a pace, a degree and a mark beside a figure make another of it`, () => {
    const silent = phrases.split('; ').filter((one) => !findFigures(locale, one).length);
    expect(silent).toEqual([]);
  });

for (const [locale, phrases] of Object.entries({
  en: 'it spiked by; it dwindled by; a collapse of; it weakened by',
  fr: 'une perte de; une contraction de; une flambée de; elle s’est atténuée de',
  nl: 'een terugval van; een duik van; een afbouw van; een inperking van; het boette in met; het klom met',
  es: 'se frenó un; menguó un; cedió un; escaló un',
  de: 'sie büßte ein; sie verlor; sie wurde gedrückt um; sie gewann',
  ru: 'она ослабла на; она усилилась на; потеря',
  ar: 'قلت الجريمة بنسبة; خسارة بنسبة',
  zh: '跌了; 少了; 涨了; 衰退',
}))
  test(`${locale}: what falls and rises is said by nouns and verbs`, () => {
    const wrong = phrases.split('; ').filter((one) => {
      const text = locale === 'zh' ? `${one}{{plain}}` : `${one} {{plain}}`;
      return !findClaims(locale, text).includes('direction');
    });
    expect(wrong).toEqual([]);
  });

for (const [locale, phrases] of Object.entries({
  en: '{{islands}}/yr; {{islands}} / year; {{rise}} YoY; {{rise}} y/y; {{rise}} MoM; {{rise}} bps; {{rise}} pts; with the exception of {{islands}}; {{islands}} min.; max {{islands}}; avg. {{islands}}; {{islands}} rounded up',
  fr: '{{islands}}/an; {{islands}} / an; {{islands}} p. a.; {{islands}} à chaque exercice; {{rise}} en glissement annuel; {{rise}} pts; {{islands}} env.; à l’exception de {{islands}}; Exception faite de {{islands}}; moy. {{islands}}',
  nl: '{{islands}}/jaar; {{islands}} / jr.; {{islands}} p.j.; {{islands}} ’s jaars; telkens {{islands}}; {{islands}} telkens; op zijn minst {{islands}}; {{islands}} op zijn minst; naar schatting {{islands}}; gem. {{islands}}; {{islands}} eraf; met uitzondering van {{islands}}',
  de: '{{islands}}/Jahr; {{islands}} p.a.; mit Ausnahme von {{islands}}; {{islands}} gerundet; {{rise}} im Jahresvergleich',
  es: '{{islands}}/año; a excepción de {{islands}}; {{islands}} redondeados; {{rise}} interanual',
  ru: '{{islands}}/год; исключая {{islands}}; {{rise}} г/г',
  ar: '{{islands}}/سنة; فيما عدا {{islands}}; باستبعاد {{islands}}; دون احتساب {{islands}}',
  zh: '除{{islands}}外; 不包括{{islands}}; 不含{{islands}}; {{islands}}/年',
}))
  test(`${locale}: an abbreviation, a stroke and an exclusion beside a figure make another of it`, () => {
    const silent = phrases.split('; ').filter((one) => !findFigures(locale, one).length);
    expect(silent).toEqual([]);
  });

for (const [locale, decline, increase] of [
  ['en', 'The crisis has accentuated that decline.', 'The crisis has accentuated that increase.'],
  ['fr', 'La crise a accentué cette baisse.', 'La crise a accentué cette hausse.'],
] as const)
  test(`${locale}: a sentence behind a rise does not speak of that decline`, () => {
    const file = locale === 'en' ? en : fr;
    const say = (words: string) =>
      diagnose([rise, [file, '\nNote:', `\n{{growth}}\n\n${words}\n\nNote:`]]).filter((found) =>
        found.endsWith('fact-direction'),
      );
    expect(say(decline)).toHaveLength(1);
    expect(say(increase)).toEqual([]);
    const fell = locale === 'en' ? 'Thefts fell.' : 'Les vols ont reculé.';
    expect(say(`${fell} ${decline}`)).toEqual([]);
  });

for (const [locale, phrases] of Object.entries({
  en: 'It slowed that increase.; The trend has reversed.; The curve is flattening.; The real figure is higher.; The figure is out of date.; It was our last contribution.',
  fr: 'Elle a ralenti cette hausse.; La tendance s’est inversée.; Le chiffre réel est plus élevé.; La quasi-totalité relève de la fraude.',
  nl: 'Ze heeft die stijging vertraagd.; De trend is gekeerd.; De curve vlakt af.; Het echte cijfer ligt anders.; die daling',
  de: 'Sie hat diesen Anstieg verlangsamt.; Der Trend hat sich umgekehrt.; Die tatsächliche Zahl ist anders.',
  es: 'La tendencia se ha invertido.; La cifra real es otra.',
  ru: 'Она усилила это снижение.; Реальная цифра иная.',
  ar: 'عززت الأزمة هذا الانخفاض; الرقم الحقيقي مختلف',
  zh: '危机加剧了这一下降。; 实际数字不同。',
}))
  test(`${locale}: a sentence that takes back the figure before it is a claim, and none by itself`, () => {
    const silent = phrases.split('; ').filter((one) => {
      const claims = findClaims(locale, `{{rise}} ${locale === 'zh' ? '。' : '.'} ${one}`);
      return !claims.includes('direction') || findClaims(locale, one).includes('direction');
    });
    expect(silent).toEqual([]);
  });

test('a day takes no year of another fact', () => {
  expect(findFigures('en', 'We signed on {{day|short}}, {{year}}.')).toEqual(['fact-altered year']);
  expect(findFigures('en', 'We signed on {{day}} and in {{year}}.')).toEqual([]);
});

test('a country in small letters is another word', () => {
  expect(findClaims('fr', 'Après la réunion, nous parlons.')).toEqual([]);
  expect(findClaims('fr', 'À La Réunion, nous parlons.')).toEqual(['subject']);
});

test('a change within a span of time is no ratio, and a count within another is', () => {
  expect(findClaims('en', 'It rose by {{rise}} in {{span}}.')).toEqual(['figure']);
  expect(findClaims('en', 'It was {{islands}} in {{states}}.')).toContain('joined');
});

test('what is simple in Dutch counts nothing', () => {
  expect(findFigures('nl', 'Een eenvoudig principe, dat alles vereenvoudigt.')).toEqual([]);
});

test('percentage points go one way or the other, and nobody else knows which', () => {
  expect(findClaims('en', 'The rate is {{points}}.')).toEqual(['direction']);
});

test('a fact in code prints no figure', () => {
  expect(tell('`{{growth}}` or more')).toContain('fact-form');
  expect(tell('`{{name-of-it}}`')).not.toContain('fact-form');
});

test('the title of a link prints no facts', () => {
  const link = (title: string) => tell(`[Reefs](https://example.org "${title}")`);
  expect(link('Nearly {{growth}}')).toContain('fact-form');
  expect(link('Reefs of the south')).toEqual([]);
});

test('a label that alters a figure is told at the figure', () => {
  const changes = [en, fr].map(
    (file) => [file, '\nNote:', '\nUp to\n\n{{growth}}\n\nNote:'] as const,
  );
  expect(diagnose(changes)).toContain(`${en}:10:1 fact-altered`);
});

for (const [locale, share, fact] of [
  ['en', '{{growth}} of cases went unsolved.', '{{growth}}'],
  ['fr', '{{growth}} des affaires restent impunies.', '{{growth}}'],
  ['nl', '{{growth}} van de zaken blijft onopgelost.', '{{growth}}'],
] as const)
  test(`${locale}: a rise is no share: ${share}`, () => {
    const codes = (text: string) => {
      const files = inventDeck();
      // The French slides stand for Dutch ones: other words of theirs are strange, their figures are not.
      const dutch = Object.entries(files).map(([file, words]) => [
        file.replace('/fr/', '/nl/'),
        file.includes('/fr/') ? words.replace('Ils ont crû de', 'Zij stegen met') : words,
      ]);
      const own: Record<string, string> = locale === 'nl' ? Object.fromEntries(dutch) : files;
      if (locale === 'nl')
        own['slides/deck.yaml'] = (own['slides/deck.yaml'] ?? '')
          .replaceAll('fr:', 'nl:')
          .replace('[en, fr]', '[en, nl]');
      for (const tag of ['en', locale === 'nl' ? 'nl' : 'fr']) {
        const file = `slides/${tag}/020-reefs.md`;
        const words = tag === locale ? text : fact;
        own[file] = (own[file] ?? '').replace('\nNote:', `\n${words}\n\nNote:`);
      }
      own[register] = (own[register] ?? '').replace(rise[1], rise[2]);
      return compileFiles(own)
        .diagnostics.filter(({ place }) => place.file.startsWith(`slides/${locale}/`))
        .map(({ code }) => code);
    };
    expect(codes(share)).toContain('fact-direction');
    expect(codes(fact)).not.toContain('fact-direction');
  });

/** Words beside a count that make another figure of it, in the languages of the deck. */
const ALTERED: Readonly<Record<string, string>> = {
  en: `
    {{islands}} km; {{islands}} kilometres of coast; {{islands}} kg; {{islands}} hectares; {{islands}} tonnes; {{states}} months;
    {{islands}} more; {{islands}} fewer; the other {{islands}}; exactly {{islands}}; every {{islands}}; {{islands}} M; {{islands}} k€;
    § {{islands}}; page {{islands|bare}}; {{grant}} in dollars; {{rise}} a year; {{rise}} every month; {{islands}} and a bit`,
  fr: `
    {{islands}} km; {{islands}} kilomètres de côtes; {{islands}} kg; {{islands}} hectares; {{islands}} tonnes; {{states}} mois;
    {{islands}} de plus; {{islands}} de moins; les autres {{islands}}; exactement {{islands}}; tous les {{islands}}; {{islands}} M d’États;
    {{islands}} k€; § {{islands}}; article {{islands|bare}}; {{grant}} en dollars; {{rise}} par an; {{rise}} chaque mois`,
  nl: `
    {{islands}} km; {{islands}} kilometer kust; {{islands}} kg; {{islands}} hectare; {{islands}} ton; {{states}} maanden;
    {{islands}} meer; {{islands}} minder; de andere {{islands}}; exact {{islands}}; elke {{islands}}; {{islands}} M; {{islands}} k€;
    § {{islands}}; artikel {{islands|bare}}; {{grant}} in dollar; {{rise}} per jaar; {{rise}} elke maand`,
};

for (const [locale, phrases] of Object.entries(ALTERED))
  test(`${locale}: a unit, a surplus, a scale or a pace beside a figure makes another of it`, () => {
    const silent = phrases
      .split(';')
      .filter((phrase) => !findFigures(locale, phrase.trim()).join().includes('fact-altered'));
    expect(silent).toEqual([]);
  });

for (const [locale, phrases] of [
  [
    'en',
    '{{islands}} years; {{rise}} more; {{islands}} States this month; {{grant}} in euros; {{islands}} Members; the ports double as shelters; it doubles as a port; doubly linked',
  ],
  [
    'fr',
    '{{islands}} ans; {{rise}} de plus en {{years}}; {{islands}} m’ont dit; {{grant}} en euros; {{islands}} Membres',
  ],
  ['nl', '{{islands}} jaar; {{rise}} meer; {{grant}} in euro; {{islands}} Meren'],
] as const)
  test(`${locale}: what only looks like it makes none`, () => {
    const found = phrases.split(';').flatMap((phrase) => findFigures(locale, phrase.trim()));
    expect(found).toEqual([]);
  });

for (const [locale, phrases] of [
  [
    'en',
    'one per cent of cases; by one percentage point; a percent; severalfold; in the same year',
  ],
  ['fr', 'un pour cent des cas; d’un point de pourcentage; d’un point; la même année; ce soir'],
  [
    'nl',
    'één procent van de zaken; met een procentpunt; met één punt; het volgende jaar; jaren later',
  ],
] as const)
  test(`${locale}: one per cent, and a year by another, are figures`, () => {
    const silent = phrases.split(';').filter((one) => !findFigures(locale, one.trim()).length);
    expect(silent).toEqual([]);
  });

for (const [locale, phrases] of [
  [
    'en',
    'Trafficking rose by {{rise}}.; {{islands}} refused to sign.; {{grant}}, less than others.; the runner-up; a plethora of cases; worldwide',
  ],
  [
    'fr',
    'La traite a augmenté de {{rise}}.; {{islands}} ont refusé.; {{grant}}, moins que d’autres.; l’avant-dernière; une ribambelle; à l’unanimité',
  ],
  [
    'nl',
    'De mensenhandel steeg met {{rise}}.; {{islands}} weigerden.; {{grant}}, minder dan anderen.; de voorlaatste; een stortvloed; unaniem',
  ],
] as const)
  test(`${locale}: what a figure is said of is for a person to judge`, () => {
    const silent = phrases.split(';').filter((one) => !findClaims(locale, one.trim()).length);
    expect(silent).toEqual([]);
  });

for (const [locale, phrases] of [
  [
    'en',
    'nearly. {{plain}}; at least! {{plain}}; about, {{plain}}; (another) {{islands}}; ({{islands}}) or more; nearly (in Oslo) {{plain}}; {{islands}} (in Oslo) a day; nearly: {{plain}}; up to ({{plain}}); (less than) {{plain}}; “about” {{plain}}; nearly… {{plain}}; {{islands}}, each; {{islands}} (or more); {{islands}} (a day); {{islands}} – or so; {{islands}}, per month.',
  ],
  [
    'fr',
    'près de. {{plain}}; au moins ! {{plain}}; environ, {{plain}}; (seulement) {{islands}}; ({{islands}}) ou plus; près de (à Oslo) {{plain}}; {{islands}} (à Oslo) par jour; près de : {{plain}}; jusqu’à ({{plain}}); (moins de) {{plain}}; « environ » {{plain}}; {{islands}}, chacun; {{islands}} (ou plus); {{islands}} (par jour); {{islands}} – environ',
  ],
  [
    'nl',
    'bijna. {{plain}}; minstens! {{plain}}; ongeveer, {{plain}}; (slechts) {{islands}}; ({{islands}}) of meer; bijna (in Oslo) {{plain}}; {{islands}} (in Oslo) per dag; bijna: {{plain}}; tot ({{plain}}); (minder dan) {{plain}}; “ongeveer” {{plain}}; {{islands}}, elk; {{islands}} (of meer); {{islands}} (per dag); {{islands}} – ongeveer',
  ],
] as const)
  test(`${locale}: a mark between a figure and what alters it hides nothing`, () => {
    const silent = phrases
      .split(';')
      .filter((phrase) => !findFigures(locale, phrase.trim()).join().includes('fact-altered'));
    expect(silent).toEqual([]);
  });

for (const [locale, phrases] of [
  [
    'en',
    'First, {{islands}} signed.; {{islands}}, each with its own plan; Only one thing: {{plain}}; Next: {{islands}}; Every year we meet, and reefs rose by {{rise}}.; Each year we act: it rose by {{rise}}',
  ],
  ['fr', 'D’abord, {{islands}} ont signé.; {{islands}}, chacun avec son plan'],
  ['nl', 'Eerst, {{islands}} tekenden.; {{islands}}, elk met een eigen plan'],
] as const)
  test(`${locale}: a clause behind a mark alters no figure`, () => {
    expect(phrases.split(';').flatMap((one) => findFigures(locale, one.trim()))).toEqual([]);
  });

test('a unit of time is the same in each language', () => {
  const unit =
    'anchor: 12,500 reefs\n  unit: { en: { one: month, other: months }, fr: { one: an, other: ans } }';
  expect(diagnose([[register, 'anchor: 12,500 reefs', unit]])).toContainEqual(
    expect.stringMatching(/fact-unit$/),
  );
});

test('over a span of time is no more than it', () => {
  const years = '{ en: { one: year, other: years }, fr: { one: an, other: ans } }';
  const say = (unit: string) =>
    diagnose([
      [register, '  anchor: 12,500 reefs', `  unit: ${unit}\n  anchor: 12,500 years`],
      [en, '\nNote:', '\nIt grew over {{reefs}}.\n\nNote:'],
      [fr, '\nNote:', '\nPendant {{reefs}}.\n\nNote:'],
    ]).filter((found) => found.includes('fact-altered'));
  expect(say(years)).toEqual([]);
  expect(say(years.replace('years', 'reefs').replace('year,', 'reef,'))).toHaveLength(1);
});

/** Before 12 May 2022, since 2019: what means another side of them, or themselves, and what may be said. */
for (const [locale, wrong, right] of [
  [
    'en',
    'signed on {{deadline}}; signed after {{deadline}}; In {{start}}, we acted; before {{start}}; until {{start}}',
    'before {{deadline}}; by {{deadline}}; Deadline: {{deadline}}; Before the summit on {{deadline}}; since {{start}}; late {{start}}',
  ],
  [
    'fr',
    'le {{deadline}}; après le {{deadline}}; en {{start}}; jusqu’en {{start}}',
    'avant le {{deadline}}; d’ici le {{deadline}}; Échéance : {{deadline}}; dès {{start}}',
  ],
  [
    'nl',
    'op {{deadline}}; na {{deadline}}; in {{start}}; vóór {{start}}',
    'vóór {{deadline}}; voor {{deadline}}; tegen {{deadline}}; sinds {{start}}; voor {{start}}',
  ],
  [
    'de',
    'am {{deadline}}; nach dem {{deadline}}; im Jahr {{start}}; bis {{start}}',
    'vor dem {{deadline}}; bis zum {{deadline}}; seit {{start}}; ab {{start}}',
  ],
  [
    'es',
    'el {{deadline}}; después del {{deadline}}; en {{start}}; antes de {{start}}',
    'antes del {{deadline}}; hasta el {{deadline}}; desde {{start}}',
  ],
  [
    'ru',
    'после {{deadline}}; в {{start}} году; до {{start}} года',
    'до {{deadline}}; с {{start}} года',
  ],
  [
    'ar',
    'في {{deadline}}; بعد {{deadline}}; في عام {{start}}; قبل عام {{start}}',
    'قبل {{deadline}}; بحلول {{deadline}}; منذ عام {{start}}',
  ],
  [
    'zh',
    '于{{deadline}}; {{deadline}}之后; 在{{start}}; {{start}}之前',
    '{{deadline}}之前; 自{{start}}起',
  ],
] as const)
  test(`${locale}: a moment that the statement limits is meant on no other side`, () => {
    expect(wrong.split('; ').filter((one) => !findFigures(locale, one).length)).toEqual([]);
    expect(right.split('; ').filter((one) => findFigures(locale, one).length)).toEqual([]);
    expect(right.split('; ').filter((one) => !findClaims(locale, one).includes('time'))).toEqual(
      [],
    );
  });

test('the side of a moment is read from its anchor, in the language of the statement', () => {
  const day = 'kind: date, value: 2031-03-02, anchor:';
  const tell = (anchor: string, words: string) =>
    diagnose([
      [register, 'reefs:', `due: { paragraph: 1, ${day} ${anchor} }\nreefs:`],
      [en, '\nNote:', `\nIt is due ${words} {{due}}.\n\nNote:`],
      [fr, '\nNote:', '\nÉchéance : {{due}}.\n\nNote:'],
    ]);
  expect(tell('before 2 March 2031', 'on')).toContainEqual(expect.stringMatching(/fact-altered$/));
  expect(tell('before 2 March 2031', 'before')).toEqual([]);
  expect(tell('on 2 March 2031', 'on')).toEqual([]);
});

test('what the anchor says beside its figure is said in each language, and no other pace', () => {
  const tell = (anchor: string, words: string) => {
    const unit = '{ en: { one: reef, other: reefs }, fr: { one: récif, other: récifs } }';
    const fact = `rate: { paragraph: 1, kind: count, value: 7, unit: ${unit}, anchor: ${anchor} }`;
    return diagnose([
      [register, 'reefs:', `${fact}\nreefs:`],
      ['slides/deck.yaml', 'language: en', 'language: fr'],
      [en, '\nNote:', `\nWe saw ${words}.\n\nNote:`],
      [fr, '\nNote:', '\nDonnées : {{rate}}.\n\nNote:'],
    ]).filter((found) => found.endsWith('fact-altered'));
  };
  expect(tell('7 récifs par an', '{{rate}} a year')).toEqual([]);
  expect(tell('7 récifs par an', '{{rate}} a month')).toHaveLength(1);
  expect(tell('7 autres récifs', 'another {{rate}}')).toEqual([]);
  expect(tell('7 récifs', 'another {{rate}}')).toHaveLength(1);
});
