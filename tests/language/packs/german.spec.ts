import { expect, _baseTest as test } from '@playwright/test';
import { readDirection } from '../../../src/language/figures/direction.ts';
import { readFigures } from '../../../src/language/figures/figures.ts';
import { foldPrint, foldWords } from '../../../src/language/fold.ts';
import { findLanguage } from '../../../src/language/languages.ts';
import { printFact } from '../../../src/language/print/fact.ts';
import type { Fact, FactForm } from '../../../src/model/fact.ts';
import { findClaims, findFigures } from '../../check/figures/find.ts';

const german = findLanguage('de');

/** Phrases parted by semicolons; what is looked for stands in brackets. */
function parse(phrases: string) {
  return phrases
    .split(';')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
    .map((phrase) => ({
      text: phrase.replace(/[[\]]/g, ''),
      part: /\[(.*?)\]/.exec(phrase)?.[1] ?? phrase,
    }));
}

test('German words that count or date are figures without a fact', () => {
  const unseen = parse(`
    im [letzten Jahr]; im [vergangenen Jahr]; im [vorigen Jahr]; im [nächsten Jahr]; im [kommenden Jahr];
    [kommendes Jahr]; in der [letzten Woche]; in der [vergangenen Woche]; in der [nächsten Woche];
    gegenüber dem [Vorjahr]; im [Vorjahreszeitraum]; der [Vormonat]; vor [Jahresfrist]; am [Vortag]; [tags zuvor];
    [Jahre später]; [vor Wochen]; bis [Jahresmitte]; zu [Jahresbeginn]; unser [heuriges] Ziel; am [Ende des Jahres]; im [letzten Quartal]; das [Folgejahr];
    im [vorletzten Jahr]; im [vergangenen Winter]; im Laufe [des Mai]; des [Monats Mai]; [per Mai]; im [vergangenen Mai];
    [letzten Mai]; die [Verdopplung] der Fälle; die [Verdoppelung] der Fälle; sie [verdoppelten] sich;
    [ein Zwölftel]; [ein Fünfzehntel]; [ein Zwanzigstel]; [ein Tausendstel]; ein [Sechzehntel]; [zwei Fünfzehntel];
    ein [Millionstel]; [vierfünftel]; eine [zehnprozentige] Kürzung; eine [dreiundzwanzigprozentige] Senkung;
    ein [zweiwöchiges] Treffen; eine [sechswöchige] Frist; [dreimonatige] Mission; [zweistündig]; [dreistufig];
    [Zwölfmonatszeitraum]; ein [Siebenjahresplan]; ein [Zehnpunkteplan]; eine [Dreiergruppe]; [Dreimonatsfrist];
    [zweieinhalbmal] so viele; das [Zwanzigfache]; das [Fünfzigfache]; [elffach]; [zwanzigfach]; [dreißigfache];
    [verhundertfacht]; ein [Achtstundentag]; eine [sechssprachige] Fassung; [zweier] Staaten; [dreier] Länder;
    zu [zweien]; zu [dreien]; [zig] Staaten; [zigfach]; [zigmal]; [zigtausend]; [Zigtausende]; [x-mal]; [x-fach];
    [Aberhunderte]; [ein Mehrfaches]; [hälftig]; eine [Dekade]; [zu siebt]; [zu zehnt]; [zweitgrößter] Geber;
    die [drittgrößte] Flotte; die [zweithöchste] Zahl; die [zweitwichtigste] Route; die [viertälteste] Sitzung;
    in [Millionenhöhe]; [Milliardenhöhe]; [Millionenbeträge]; [milliardenschwer]; in den [Zwanzigerjahren];
    die [Fünfzigerjahre]; in den [Neunzigern]; in den [1990ern]; auf der [achten] Tagung; zum [achten] Mal;
    ihren [achten] Bericht; am [achten] Mai; ein [Vielfaches]; die [Dritte] im Bunde; zum [dritten] Mal;
    die [Dreissigerjahre]; [dreissig] Staaten; die [zweitgrösste] Flotte; das [doppelte] Volumen; ein [gutes Drittel]`).filter(
    ({ text, part }) => !findFigures('de', text).join(' | ').includes(part.replace('gutes ', '')),
  );
  expect(unseen.map(({ text }) => `${text}: ${findFigures('de', text)}`)).toEqual([]);
});

test('German prose around a fact leaves what it says', () => {
  const altered = parse(`
    {{islands}} Staaten, je nach Lage; {{islands}} Fachkräfte; {{islands}} Bio-Betriebe; {{years}} Jahre später;
    {{years}} Monate zuvor; bis Ende des Jahres {{year}}; zu Beginn des Jahres {{year}}; bis Jahresende {{year}}; zu Jahresbeginn {{year}};
    {{islands}} Inseln, darunter Atolle; Sanktionen gegen {{islands}} Personen; Erst {{year}} trat es in Kraft;
    im Jahr {{year}}; bis zum Jahr {{year}}`).filter(({ text }) => findFigures('de', text).length);
  expect(altered.map(({ text }) => `${text}: ${findFigures('de', text)}`)).toEqual([]);
});

test('German words beside a fact change what it says', () => {
  const silent = parse(`
    {{islands}} Mio. Menschen; {{islands}} Mrd. Euro; {{islands}} Tsd.; {{islands}}-fach; {{islands}} mal so viele;
    ein gutes {{islands}}; ein knappes {{islands}}; weiterer {{islands}}; bloße {{islands}}; zusätzlichen {{islands}};
    lediglich {{islands}} Inseln; blosse {{islands}} Inseln; {{islands}} Inseln p. a.; {{islands}} pro Einwohner; {{islands}} Fälle im Quartal;
    {{islands}} Fälle je Tag; {{islands}} Fälle im Jahr; {{islands}} Fälle jährlich; ca. {{islands}} Inseln;
    rd. {{islands}} Inseln; mehr als {{years}} Jahre; {{plain}}-prozentige; um {{rise}} vom Hundert`).filter(
    ({ text }) => !findFigures('de', text).join().includes('fact-altered'),
  );
  expect(silent.map(({ text }) => text)).toEqual([]);
});

/** The first figure of a text; articles count as one, but say no figure. */
function readFirst(text: string) {
  const printed = foldPrint(text).text;
  const figures = readFigures(printed, german).filter(({ free }) => !free);
  const [first] = figures;
  if (!first) throw new Error(`no figure in “${text}”`);
  return { printed, figures, first };
}

for (const [direction, phrases] of [
  [
    'fall',
    `die Emissionen um 23 Prozent zu senken; um 23 Prozent zu verringern; um 23 Prozent zu reduzieren;
     um 23 Prozent zu kürzen; um 23 Prozent abzusenken; um 23 Prozent zurückzugehen; wird um 23 Prozent sinken;
     werden um 23 Prozent abnehmen; wollen wir um 23 Prozent senken; Wir senken die Emissionen um 23 Prozent;
     die Mittel wurden um 23 Prozent gekürzt; eine Kürzung um 23 Prozent; sie kürzten um 23 Prozent;
     um 23 Prozent eingebrochen; um 23 Prozent rückläufig; eine Einsparung von 23 Prozent; eine Minderung um 23 Prozent;
     eine Absenkung um 23 Prozent; eine um 23 Prozent niedrigere Quote; eine um 23 Prozent geringere Quote;
     ein Einbruch um 23 Prozent; sie brach um 23 Prozent ein; die Zahl sank um 23 Prozent; die Zahl fiel um 23 Prozent;
     die Emissionen um 55 Prozent gegenüber 1990 zu senken; um 55 Prozent bis 2030 senken;
     um 55 Prozent bis 2030 gegenüber 1990 zu verringern; sie ging um 23 Prozent zurück; um 23 Prozent im Jahr zurück; sie nahm um 23 Prozent ab; 23 Prozent weniger; 23 Prozent unter dem Vorjahr`,
  ],
  [
    'rise',
    `um 23 Prozent zu steigern; um 23 Prozent zu erhöhen; um 23 Prozent aufzustocken; wird um 23 Prozent steigen;
     wird um 23 Prozent wachsen; werden um 23 Prozent zunehmen; die Mittel wurden um 23 Prozent aufgestockt;
     eine Aufstockung um 23 Prozent; eine Ausweitung um 23 Prozent; um 23 Prozent ausgebaut; sie steigerten um 23 Prozent;
     das verteuerte Energie um 23 Prozent; eine um 23 Prozent höhere Quote; ein Anstieg von Fällen um 23 Prozent;
     Anstieg bei den Fällen um 23 Prozent; Anstieg der Einbrüche um 23 Prozent; sie nahm um 23 Prozent zu;
     sie legte um 23 Prozent zu; sie hob um 23 Prozent an; sie nahm um 23 Prozent zu, und zwar rasch; 23 Prozent über dem Vorjahr; 23 Prozent mehr;
     um 23 Prozent seit 2019 gestiegen; sie nahm um 23 Prozent jährlich zu`,
  ],
  [
    'share',
    `23 Prozent der Kinder unter fünf Jahren; 23 Prozent der Menschen über 60 Jahre; ein Frauenanteil von 23 Prozent;
     23 Prozent der Frauen unter den Beschäftigten; ein Marktanteil von 23 Prozent; eine Impfquote von 23 Prozent;
     ein Anteil in Höhe von 23 Prozent; der Anteil beträgt 23 Prozent; der Anteil liegt bei 23 Prozent;
     23 Prozent davon gehen auf Fentanyl zurück; 23 Prozent gehen auf Fentanyl zurück`,
  ],
  [
    'none',
    'in allen Fällen 23 Prozent; um 22 Staaten zu unterstützen; 23 Prozent, darunter Frauen; um 23 Staaten zu gewinnen; 23 Prozent stimmten zu; 23 Prozent lehnten das ab',
  ],
] as const)
  test(`German says which way a figure goes: ${direction}`, () => {
    const other = parse(phrases).flatMap(({ text }) => {
      const { printed, figures, first } = readFirst(text);
      const read = readDirection(printed, first, figures, german) ?? 'none';
      return read === direction ? [] : [`${read}: ${text}`];
    });
    expect(other).toEqual([]);
  });

test('German figures are read as what they say', () => {
  const other = parse(`
    [ratio 1/11] jeder Elfte; [ratio 1/20] jede zwanzigste Frau; [ratio 1/100] jedes hundertste Kind; [ratio 1/3] jede dritte;
    [fraction 1/15] ein Fünfzehntel; [fraction 1/12] ein Zwölftel; [fraction 2/15] zwei Fünfzehntel; [fraction 4/5] vierfünftel;
    [fraction 3/4] dreiviertel der Fälle; [fraction 2/3] zweidrittel; [fraction 1/1000] ein Tausendstel;
    [factor 2] Verdopplung; [factor 2] doppelt so viele; [factor 6] das Sechsfache; [factor 7] versiebenfacht;
    [factor 100] verhundertfacht; [factor 20] das Zwanzigfache; [factor 3] 3-fach; [factor 3] das 3-Fache;
    [factor 3] dreimal so hoch; [vague 2] zwei Komma fünf Millionen; [factor 10] die Fälle verzehnfachten sich;
    [decade 1990] in den 1990ern; [decade 1990] in den Neunzigern; [decade 1950] die Fünfzigerjahre;
    [decade 1980] die 80er-Jahre; [percentage 68] 68 vom Hundert; [percentage 23] 23-prozentige Senkung;
    [money 5000000 USD] 5 Millionen US-$; [money 1500000 CHF] 1,5 Mio. Fr.; [money 1500000 CHF] Fr. 1,5 Mio.; [money 100 JPY] 100 Yen;
    [money 100000000 NOK] 100 Millionen norwegischer Kronen; [number 22] 22 Bio-Betriebe; [date 2022-02-12] 12. Feber 2022;
    [ordinal 10] die 10. Überprüfungskonferenz; [ordinal 12] der 12. Weltgipfel; [ordinal 31] 31. reguläre Sitzung;
    [ordinal 67] 67. CND-Tagung; [ordinal 14] 14. Kongress; [ordinal 10] 10. Vertragsstaatenkonferenz;
    [ordinal 2] 2. Weltkrieg; [ordinal 46] 46. Session; [number 22] es waren 22. Normalerweise sind es mehr;
    [number 22] es waren 22. Teilnehmer sagten; [number 22] es waren 22. Berichterstatter sagten`)
    .map(({ text, part }) => ({ text: text.slice(part.length).trim(), part }))
    .flatMap(({ text, part }) => {
      const { kind, value, currency } = readFirst(text).first;
      const read = [kind, value, currency].filter((one) => one !== undefined).join(' ');
      return read === part ? [] : [`${text}: ${read}, not ${part}`];
    });
  expect(other).toEqual([]);
});

test('German qualifiers are met as statements print them', () => {
  const other = parse(`
    [more than] mehr als 5 Jahre; [more than] seit mehr als 20 Jahren; [more than] über 22 Staaten;
    [less than] weniger als 5 Jahre; [less than] unter 22 Staaten; [none] über 5 Jahre; [none] nicht mehr denn 5;
    [at most] nicht mehr als 5 Jahre; [at least] nicht weniger als 5 Jahre; [at least] nicht unter 22 Staaten;
    [at most] nicht über 22 Staaten; [about] ca. 160 000; [about] rd. 160 000; [about] in etwa 160 000;
    [about] geschätzte 160 000; [weak about] gegen 5 000 Menschen; [nearly] so gut wie 22; [nearly] nicht ganz 22;
    [over the last] während der letzten 5 Jahre; [over the last] die vergangenen 5 Jahre;
    [weak over the last] seit 5 Jahren; [none] nicht weniger wie 22`)
    .map(({ text, part }) => ({ text: text.slice(part.length).trim(), part }))
    .flatMap(({ text, part }) => {
      const { printed, first } = readFirst(text);
      const marked = foldWords(
        `${printed.slice(0, first.start)}\uFFFC${printed.slice(first.end)}`,
      ).text;
      const read = Object.entries(german.qualifiers).flatMap(([name, { printed: met, weak }]) =>
        met.test(marked) ? [name] : weak?.test(marked) ? [`weak ${name}`] : [],
      );
      return (read.join() || 'none') === part ? [] : [`${text}: ${read}, not ${part}`];
    });
  expect(other).toEqual([]);
});

test('German sentences that claim something come before a person', () => {
  const silent = parse(`
    [superlative] mit größtem Ernst; [superlative] die kleinsten Staaten; [superlative] die stärkste Flotte;
    [superlative] in schlimmstem Ausmaß; [superlative] der wichtigster Partner; [superlative] der einzigem Fall;
    [superlative] ein Vorreiter; [superlative] die grösste Flotte; [absolute] mit jedem Staat; [absolute] sämtlicher Staaten; [absolute] überall;
    [absolute] mit keinem Staat; [quantity] vielfach wurde betont; [quantity] mehrfache Diskriminierung;
    [quantity] überwiegend Frauen; [quantity] in den vergangenen Wochen; [negation] weder {{plain}};
    [negation] mangels {{plain}}; [time] weiterhin {{plain}}; [time] erst {{plain}}`)
    .map(({ text, part }) => ({ text: text.slice(part.length).trim(), part }))
    .filter(({ text, part }) => !findClaims('de', text).some((reason) => reason === part));
  expect(silent.map(({ text, part }) => `${part}: ${text}`)).toEqual([]);
  const claimed = [
    'Vor allem danken wir.',
    'Im Jahr {{year}} war es so.',
    'Es sind noch {{plain}}.',
  ];
  expect(claimed.flatMap((text) => findClaims('de', text))).toEqual(['figure', 'figure']);
});

const place = { file: 'slides/facts.yaml', line: 1, column: 1 };
const span = { kind: 'count', value: 5, qualifier: 'over the last' } as const;
const states = { de: { one: 'Staat', other: 'Staaten' } };

for (const [fields, form, expected] of [
  [{ kind: 'count', value: 1, unit: states }, 'word', '1 Staat'],
  [{ kind: 'count', value: 3, unit: states }, 'word', 'drei Staaten'],
  [
    { ...span, unit: { de: { one: 'Jahr', other: 'Jahre' } } },
    undefined,
    'in den letzten 5 Jahren',
  ],
  [
    { ...span, unit: { de: { other: 'volle Jahre' } } },
    undefined,
    'in den letzten 5 vollen Jahren',
  ],
  [{ ...span, unit: { de: { other: 'Wochen' } } }, undefined, 'in den letzten 5 Wochen'],
  [
    { kind: 'ratio', value: '2/5', unit: { de: { other: 'Länder' } } },
    undefined,
    'zwei von fünf Ländern',
  ],
  [{ kind: 'date', value: '2022-05-16/2022-05-20' }, 'range', 'vom 16. bis 20. Mai 2022'],
  [{ kind: 'date', value: '2022-05-30/2022-06-02' }, 'range', 'vom 30. Mai bis 2. Juni 2022'],
  [{ kind: 'ratio', value: '1/5', unit: states }, undefined, '1 von 5 Staaten'],
  [{ kind: 'ordinal', value: 3 }, 'word', '3.'],
  [{ kind: 'ordinal', value: 3, translations: { de: 'dritten' } }, 'word', 'dritten'],
  [{ kind: 'fraction', value: '1/3' }, undefined, 'ein Drittel'],
  [
    { kind: 'money', value: 1_500_000, currency: 'GBP' },
    'compact',
    '1,5 Millionen britische Pfund',
  ],
  [
    { kind: 'money', value: 2_000_000, currency: 'SEK' },
    'compact',
    '2 Millionen schwedische Kronen',
  ],
  [
    { kind: 'money', value: 2_000_000, currency: 'CHF' },
    'compact',
    '2 Millionen Schweizer Franken',
  ],
  [{ kind: 'money', value: 2_000_000, currency: 'USD' }, 'compact', '2 Millionen US-Dollar'],
] as const)
  test(`German prints ${fields.kind} ${fields.value} ${form ?? 'in full'} as “${expected}”`, () => {
    const fact = { id: 'fact', paragraph: 1, anchor: '', place, places: {}, ...fields };
    const { text } = printFact(fact as unknown as Fact, form as FactForm | undefined, german);
    expect(text.replace(/[\u00A0\u202F]/g, ' ')).toBe(expected);
  });
