import { expect, _baseTest as test } from '@playwright/test';
import { findClaims, findFigures } from './find.ts';

/** Phrases of a language, parted by semicolons. */
type Phrases = Readonly<Record<string, string>>;

function list(phrases: string): readonly string[] {
  return phrases.split(';').map((phrase) => phrase.trim());
}

/** Words that date, count and compare without a fact. */
const STRAY: Phrases = {
  en: `
    68. firms were hit; twо reefs; lOO% sure; ninty reefs; twelvve reefs; eigty reefs; the nineties; over-sixties; a score of reefs; nought;
    five per mille; a century; a millennium; a fortnight; number one; MMXXII; LXVIII; phase iii; in March; last year;
    on Monday; 12 km; as of ½ of it`,
  fr: `
    68. entreprises; deuх récifs; lOO% sûr; quarrante récifs; cinqante récifs; un billiard; les années quatre-vingt-dix; les plus de soixante ans; une vingtaine;
    zéro; cinq pour mille; un siècle; un millénaire; une quinzaine; numéro un; MMXXII; LXVIII; phase iii; en mars; l’an dernier;
    depuis lundi; les vols doublèrent; il doublera; sextuplé; septuplé; triennal; quinquennal; trimestre`,
  nl: `
    68. bedrijven; tweе riffen; lOO% zeker; viertig riffen; negntig riffen; twaalff riffen; de jaren negentig; zestigplussers; een twintigtal; nul;
    vijf promille; een eeuw; een millennium; veertien dagen; nummer een; MMXXII; LXVIII; fase iii; in maart; vorig jaar;
    sinds maandag; driekwart; tweederde; tweederdemeerderheid; driedubbel; vijfjarenplan; tienkoppig; triljoen; biljard; kwartaal`,
  es: 'un siglo; un milenio; en marzo; desde el lunes; un plan quinquenal; número uno; dоs arrecifes; ochnta arrecifes',
  de: 'im März; seit Montag; ein Jahrhundert; ein Fünfjahresplan; Nummer eins; zwеi Riffe; neunzg Riffe',
  ru: 'в марте; с понедельника; пятилетний план; номер один; пять промилле; восемдесят рифов',
  ar: 'في آذار/مارس; العام الماضي; رقم واحد; في الألف',
  zh: '三月; 去年; 一个世纪; 第一季度; 千年',
};

for (const [locale, phrases] of Object.entries(STRAY))
  test(`${locale}: what counts or dates without a fact is an error`, () => {
    expect(list(phrases).filter((phrase) => !findFigures(locale, phrase).length)).toEqual([]);
  });

/** Qualifiers that change a fact. */
const ALTERED: Phrases = {
  en: `
    only {{islands}}; a mere {{islands}}; barely {{islands}}; not even {{islands}}; close on {{islands}}; north of {{islands}};
    at the very least {{islands}}; some {{islands}}; {{islands}}-odd; {{islands}} or thereabouts; {{islands}} reefs or thereabouts; {{islands}} reefs give or take; the next {{years}} years;
    the first {{years}} years; {{islands}} a day; {{islands}} a year; {{rise}} percentage points; {{rise}} of all`,
  fr: `
    seulement {{islands}}; juste {{islands}}; à peine {{islands}}; pas même {{islands}}; près de {{islands}}; plus de {{islands}};
    à tout le moins {{islands}}; quelque {{islands}}; {{islands}} et des poussières; {{islands}} récifs et quelques; {{islands}} ou peu s’en faut; {{islands}} récifs ou à peu près;
    au bas mot {{islands}}; ne compte que {{islands}}; n’a que {{islands}}; un maigre {{islands}}; les {{years}} prochaines années; les {{years}} premières années;
    les prochains {{years}}; les premiers {{years}}; {{islands}} par jour; {{islands}} par an; {{rise}} points de pourcentage;
    {{rise}} de tous`,
  nl: `
    slechts {{islands}}; maar {{islands}}; amper {{islands}}; niet eens {{islands}}; krap {{islands}}; ruim {{islands}};
    op zijn allerminst {{islands}}; zo’n {{islands}}; {{islands}} en nog wat; {{islands}} of daaromtrent; {{islands}} riffen of daaromtrent; {{islands}} riffen of zo; een {{islands}}-tal; de {{years}} komende jaren; de volgende {{years}};
    de eerste {{years}}; {{islands}} per dag; {{islands}} per jaar; {{rise}} procentpunten; {{rise}} van alle`,
  es: `
    los {{years}} próximos años; los {{years}} primeros años; {{islands}} arrecifes o así`,
  de: 'die nächsten {{years}}; {{islands}} Riffe oder so',
  ru: 'следующие {{years}}; {{islands}} рифов или около того',
  ar: 'السنوات الـ{{years}} المقبلة',
  zh: '未来{{years}}年',
};

for (const [locale, phrases] of Object.entries(ALTERED))
  test(`${locale}: words beside a fact that change it are an error`, () => {
    const passed = list(phrases).filter(
      (phrase) => !findFigures(locale, phrase).join().includes('fact-altered'),
    );
    expect(passed).toEqual([]);
  });

/** What a person judges. */
const CLAIMED: Phrases = {
  en: `
    the largest reef; the first reef; the only reef; a record; most reefs; the majority; all reefs; none; never;
    it did not rise by {{plain}}; it fell by {{plain}}; in Norway {{plain}}; in Europe {{plain}}; Europe has {{plain}}; {{plain}} since then; {{plain}} until now`,
  fr: `
    le plus grand récif; le premier récif; le seul récif; un record; la plupart des récifs; la majorité; tous les récifs; aucun; jamais;
    ce n’était pas {{plain}}; un recul de {{plain}}; en Norvège {{plain}}; en Europe {{plain}}; l’Europe en a {{plain}}; {{plain}} depuis lors; {{plain}} jusqu’au bout`,
  nl: `
    het grootste rif; het eerste rif; het enige rif; een record; de meeste riffen; de meerderheid; alle riffen; geen; nooit;
    het steeg niet met {{plain}}; het daalde met {{plain}}; in Noorwegen {{plain}}; in Europa {{plain}}; Europa heeft {{plain}}; {{plain}} sindsdien; {{plain}} tot op heden`,
};

for (const [locale, phrases] of Object.entries(CLAIMED))
  test(`${locale}: superlatives, absolutes, negations, subjects and times are for a person to judge`, () => {
    const silent = list(phrases).filter((phrase) =>
      findClaims(locale, phrase).every((reason) => reason === 'figure'),
    );
    expect(silent).toEqual([]);
  });

/** What must pass. */
const FREE: Phrases = {
  en: 'Second, we met.; Firstly, we spoke.; third parties; third countries; both {{islands}} and {{years}}; in km²; the first is on reefs, the second on ships; in {{year}} alone; the Sixth Committee',
  fr: 'Deuxièmement, nous parlons.; Premièrement, parlons.; les tiers; pays tiers; en km²; le premier porte sur les récifs, le second sur les navires; en {{year}} seulement; un doublon; la Sixième Commission; les deux plans; {{islands}} premiers ministres; nous ne pensons pas que {{islands}} suffisent; il tente de partir',
  nl: 'Ten tweede, wij spreken.; Ten eerste, spreken.; derden; derde landen; beide, {{islands}} en {{years}}; in m³; het eerste gaat over riffen, het tweede over schepen; in {{year}} alleen al; de Zesde Commissie; neem dit in acht; {{islands}} eerste ministers',
  es: 'ven, vente conmigo',
  de: 'Viren und Siebe',
  ru: 'до истечения срока',
};

for (const [locale, phrases] of Object.entries(FREE))
  test(`${locale}: adverbs of order, third parties and both say no figure`, () => {
    expect(list(phrases).filter((phrase) => findFigures(locale, phrase).length)).toEqual([]);
  });
