import { expect, _baseTest as test } from '@playwright/test';
import { checkStatement, type StatementSettings } from '../../src/check/statement/statement.ts';
import { findLanguage, type PackTag, packTags } from '../../src/language/languages.ts';
import { printFact } from '../../src/language/print/fact.ts';
import type { Fact, FactForm } from '../../src/model/fact.ts';
import { parseFacts } from '../../src/source/facts.ts';
import { parseStatement } from '../../src/source/statement/parse.ts';

/** What a statement prints, the words that prove the fact, and the fact as it is registered. */
type Case = readonly [printed: string, registered: string];

/** The languages that other tests prove at length are not among them: the compiler names any other that has no cases. */
const proven: Readonly<Record<Exclude<PackTag, 'en' | 'fr' | 'nl'>, readonly Case[]>> = {
  es: [
    ['9 de octubre de 2008', 'date, value: 2008-10-09'],
    ['del 16 al 20 de mayo de 2022', 'date, value: 2022-05-16/2022-05-20'],
    ['1.º de mayo de 2022', 'date, value: 2022-05-01'],
    ['el 20 por ciento', 'percentage, value: 20'],
    ['un 3,5 %', 'percentage, value: 3.5'],
    ['2 millones de dólares', 'money, value: 2000000, currency: USD'],
    ['US$ 2,3 millones', 'money, value: 2300000, currency: USD'],
    ['mil millones de euros', 'money, value: 1000000000, currency: EUR'],
    ['más de 22 Estados', 'count, value: 22, qualifier: more than'],
    ['cada año más de 22 Estados', 'count, value: 22, qualifier: more than'],
    ['al menos 22 Estados', 'count, value: 22, qualifier: at least'],
    ['cerca de 160.000 hectáreas', 'count, value: 160000, qualifier: about'],
    ['casi 160.000 hectáreas', 'count, value: 160000, qualifier: nearly'],
    ['en los últimos 5 años', 'count, value: 5, qualifier: over the last'],
    ['31.º período de sesiones', 'ordinal, value: 31'],
    ['trigésimo primer período', 'ordinal, value: 31'],
    ['una quinta parte', 'fraction, value: 1/5'],
    ['tres cuartas partes', 'fraction, value: 3/4'],
    ['una de cada cinco', 'ratio, value: 1/5'],
    ['disminuyó un 23 por ciento', 'percentage, value: -23'],
    ['aumentó un 12 por ciento', 'percentage, value: 12, direction: rise'],
    ['veintidós', 'count, value: 22'],
    ['se duplicó', 'factor, value: 2'],
    ['el decenio de 1990', 'decade, value: 1990'],
    ['5,8 por cada 100.000', 'rate, value: 5.8, per: 100000'],
    ['4 puntos porcentuales', 'points, value: 4'],
    ['casi el 68 %', 'percentage, value: 68, qualifier: nearly'],
    ['más de un 20 %', 'percentage, value: 20, qualifier: more than'],
    ['no superior al 20 %', 'percentage, value: 20, qualifier: at most'],
    ['el 23 % de los menores', 'percentage, value: 23, direction: share'],
    ['se desplomó el 23 %', 'percentage, value: -23'],
  ],
  de: [
    ['vom 16. bis 20. Mai 2022', 'date, value: 2022-05-16/2022-05-20'],
    ['am 12. Mai 2022', 'date, value: 2022-05-12'],
    ['die 66. Sitzung', 'ordinal, value: 66'],
    ['sechsundsechzigste Sitzung', 'ordinal, value: 66'],
    ['292 Millionen Euro', 'money, value: 292000000, currency: EUR'],
    ['292 Mio. EUR', 'money, value: 292000000, currency: EUR'],
    ['um 23 Prozent gesunken', 'percentage, value: -23'],
    ['ein Anstieg um 12 Prozent', 'percentage, value: 12, direction: rise'],
    ['mehr als 22 Staaten', 'count, value: 22, qualifier: more than'],
    ['mindestens 22 Staaten', 'count, value: 22, qualifier: at least'],
    ['bis zu 22 Staaten', 'count, value: 22, qualifier: up to'],
    ['rund 160.000', 'count, value: 160000, qualifier: about'],
    ['fast 160.000', 'count, value: 160000, qualifier: nearly'],
    ['in den letzten 5 Jahren', 'count, value: 5, qualifier: over the last'],
    ['ein Drittel', 'fraction, value: 1/3'],
    ['zwei Drittel', 'fraction, value: 2/3'],
    ['zweiundzwanzig', 'count, value: 22'],
    ['dreihundertvierundzwanzig', 'count, value: 324'],
    ['1,5 Milliarden', 'count, value: 1500000000'],
    ['jeder Fünfte', 'ratio, value: 1/5'],
    ['verdoppelt', 'factor, value: 2'],
    ['5,8 je 100.000', 'rate, value: 5.8, per: 100000'],
    ['4 Prozentpunkte', 'points, value: 4'],
    ['die 1990er-Jahre', 'decade, value: 1990'],
  ],
  ru: [
    ['17 мая 2022 года', 'date, value: 2022-05-17'],
    ['с 16 по 20 мая 2022 года', 'date, value: 2022-05-16/2022-05-20'],
    ['3,5 процента', 'percentage, value: 3.5'],
    ['1,5 млн долл. США', 'money, value: 1500000, currency: USD'],
    ['2 миллиона евро', 'money, value: 2000000, currency: EUR'],
    ['более 22 государств', 'count, value: 22, qualifier: more than'],
    ['не менее 22 государств', 'count, value: 22, qualifier: at least'],
    ['до 22 государств', 'count, value: 22, qualifier: up to'],
    ['31-я сессия', 'ordinal, value: 31'],
    ['на тридцать первой сессии', 'ordinal, value: 31'],
    ['двадцати двух', 'count, value: 22'],
    ['двести тридцать четыре', 'count, value: 234'],
    ['снизилось на 23 процента', 'percentage, value: -23'],
    ['выросло на 12 процентов', 'percentage, value: 12, direction: rise'],
    ['около 160 000', 'count, value: 160000, qualifier: about'],
    ['почти 160 000', 'count, value: 160000, qualifier: nearly'],
    ['за последние 5 лет', 'count, value: 5, qualifier: over the last'],
    ['одна пятая', 'fraction, value: 1/5'],
    ['две трети', 'fraction, value: 2/3'],
    ['каждый пятый', 'ratio, value: 1/5'],
    ['в два раза', 'factor, value: 2'],
    ['5,8 на 100 000', 'rate, value: 5.8, per: 100000'],
    ['4 процентных пункта', 'points, value: 4'],
    ['1990-х годов', 'decade, value: 1990'],
    [
      'смертность снизилась более чем втрое',
      'factor, value: 3, qualifier: more than, direction: fall',
    ],
    ['более чем в 22 государствах', 'count, value: 22, qualifier: more than'],
  ],
  ar: [
    ['12 أيار/مايو 2022', 'date, value: 2022-05-12'],
    ['12 مايو 2022', 'date, value: 2022-05-12'],
    ['من 16 إلى 20 أيار/مايو 2022', 'date, value: 2022-05-16/2022-05-20'],
    ['68 في المائة', 'percentage, value: 68'],
    ['٦٨٪', 'percentage, value: 68'],
    ['3,5 في المائة', 'percentage, value: 3.5'],
    ['أكثر من 22 دولة', 'count, value: 22, qualifier: more than'],
    ['ما لا يقل عن 22 دولة', 'count, value: 22, qualifier: at least'],
    ['مليوني يورو', 'money, value: 2000000, currency: EUR'],
    ['2 مليون دولار', 'money, value: 2000000, currency: USD'],
    ['الدورة الحادية والثلاثون', 'ordinal, value: 31'],
    ['البروتوكول الإضافي الثاني', 'ordinal, value: 2'],
    ['انخفض بنسبة 23 في المائة', 'percentage, value: -23'],
    ['ارتفع بنسبة 12 في المائة', 'percentage, value: 12, direction: rise'],
    ['حوالي 160 000', 'count, value: 160000, qualifier: about'],
    ['قرابة 160 000', 'count, value: 160000, qualifier: nearly'],
    ['خُمس السكان', 'fraction, value: 1/5'],
    ['ما بين 5 و6 ملايين', 'range, value: [5000000, 6000000]'],
    ['زيادة قدرها نقطتان مئويتان', 'points, value: 2, direction: rise'],
    ['السنوات الخمس الماضية', 'count, value: 5, qualifier: over the last'],
    ['الدورة الأولى بعد المائة', 'ordinal, value: 101'],
    [
      '30 كانون الأول/ديسمبر 2022 – 3 كانون الثاني/يناير 2023',
      'date, value: 2022-12-30/2023-01-03',
    ],
    ['تضاعفت الحالات ست مرات', 'factor, value: 6'],
    ['ثلث الضحايا', 'fraction, value: 1/3'],
    ['اثنتين وعشرين دولة', 'count, value: 22'],
    ['واحد من كل خمسة', 'ratio, value: 1/5'],
  ],
  zh: [
    ['2022年5月12日', 'date, value: 2022-05-12'],
    ['2022年5月16日至20日', 'date, value: 2022-05-16/2022-05-20'],
    ['2022年5月30日至6月2日', 'date, value: 2022-05-30/2022-06-02'],
    ['百分之六十八', 'percentage, value: 68'],
    ['68%', 'percentage, value: 68'],
    ['６８％', 'percentage, value: 68'],
    ['200万欧元', 'money, value: 2000000, currency: EUR'],
    ['1.5亿美元', 'money, value: 150000000, currency: USD'],
    ['22个国家', 'count, value: 22'],
    ['二十二个国家', 'count, value: 22'],
    ['超过100万条', 'count, value: 1000000, qualifier: more than'],
    ['至少22个国家', 'count, value: 22, qualifier: at least'],
    ['不超过22个国家', 'count, value: 22, qualifier: at most'],
    ['第三十一届会议', 'ordinal, value: 31'],
    ['第二议定书', 'ordinal, value: 2'],
    ['下降了23%', 'percentage, value: -23'],
    ['毒品案件上升59%左右', 'percentage, value: 59, qualifier: about, direction: rise'],
    ['约16万公顷', 'count, value: 160000, qualifier: about'],
    ['五分之一', 'fraction, value: 1/5'],
    ['三分之二', 'fraction, value: 2/3'],
    ['翻了一番', 'factor, value: 2'],
    ['4个百分点', 'points, value: 4'],
    ['20世纪90年代', 'decade, value: 1990'],
    ['200多万欧元', 'money, value: 2000000, currency: EUR, qualifier: more than'],
    ['二十多个国家', 'count, value: 20, qualifier: more than'],
    ['20多次', 'count, value: 20, qualifier: more than'],
    ['超22个国家', 'count, value: 22, qualifier: more than'],
    ['一半以上', 'fraction, value: 1/2, qualifier: more than'],
    ['22个国家以内', 'count, value: 22, qualifier: at most'],
    ['近5年', 'count, value: 5, qualifier: over the last'],
    ['近半数国家', 'fraction, value: 1/2, qualifier: nearly'],
    ['达200万欧元', 'money, value: 2000000, currency: EUR'],
    ['根据条约22个国家', 'count, value: 22'],
    ['附近22个村庄', 'count, value: 22'],
    ['截至目前22个国家', 'count, value: 22'],
    ['22个国家与多边机构', 'count, value: 22'],
  ],
};

function prove(tag: string, printed: string, registered: string, anchor = printed) {
  const text = `fact:\n  { paragraph: 1, kind: ${registered}, anchor: '${anchor}' }\n`;
  const { facts, diagnostics } = parseFacts(text, 'slides/facts.yaml');
  const { statement } = parseStatement(`1. ${printed}\n`, 'statement.txt');
  const settings = {
    languages: [tag],
    statement: { title: {}, paragraphs: 1, language: tag },
    places: {},
  } as unknown as StatementSettings;
  return [...diagnostics, ...checkStatement(facts, statement, settings).diagnostics].map(
    ({ code, message }) => `${code}: ${message}`,
  );
}

for (const [tag, cases] of Object.entries(proven))
  test(`${tag}: what a statement prints proves what is registered, and no other value`, () => {
    const unproven = cases.flatMap(([printed, registered]) =>
      prove(tag, printed, registered).map((found) => `${printed}: ${found}`),
    );
    expect(unproven).toEqual([]);
    const value = /value: (\S+?)(?=,|$)/;
    const passing = cases.filter(([printed, registered]) => {
      const changed = registered.replace(value, (_, own: string) => `value: ${alter(own)}`);
      return prove(tag, printed, changed).length === 0;
    });
    expect(passing).toEqual([]);
  });

test('zh: an anchor need not end at punctuation: “59%” stands in “毒品案件上升59%左右”', () => {
  const registered = 'percentage, value: 59, qualifier: about, direction: rise';
  expect(prove('zh', '毒品案件上升59%左右', registered, '59%')).toEqual([]);
});

/** Another value of the same kind. */
function alter(value: string): string {
  const day = /^(.*-)(\d\d)$/.exec(value);
  if (day) return `${day[1]}${String((Number(day[2]) % 28) + 1).padStart(2, '0')}`;
  const fraction = /^(-?\d+)\/(\d+)$/.exec(value);
  if (fraction) return `${fraction[1]}/${Number(fraction[2]) + 1}`;
  return /^\d{3}0$/.test(value) ? String(Number(value) + 10) : String(Number(value) * 2);
}

/** A fact, the form it is used in, and what each language prints. */
const printed: readonly (readonly [
  Partial<Fact> & { readonly unit?: unknown },
  FactForm | undefined,
  Readonly<Partial<Record<PackTag, string>>>,
])[] = [
  [
    { kind: 'percentage', value: 68 } as Partial<Fact>,
    undefined,
    { es: '68 %', de: '68 %', ru: '68 %', zh: '68%' },
  ],
  [
    { kind: 'count', value: 160_000, qualifier: 'about' } as Partial<Fact>,
    undefined,
    {
      es: 'alrededor de 160.000',
      de: 'rund 160.000',
      ru: 'примерно 160 000',
      ar: 'حوالي 160,000',
      zh: '约160,000',
    },
  ],
  [{ kind: 'count', value: 123_450_000 } as Partial<Fact>, 'compact', { zh: '1.2345亿' }],
  [{ kind: 'count', value: 160_000 } as Partial<Fact>, 'compact', { zh: '16万' }],
  [{ kind: 'count', value: 12_345 } as Partial<Fact>, 'compact', { zh: '12,345' }],
  [
    { kind: 'range', value: '5000000..6000000' } as Partial<Fact>,
    undefined,
    { zh: '500万至600万' },
  ],
  [
    { kind: 'range', value: '100000000..200000000' } as Partial<Fact>,
    undefined,
    { zh: '1亿至2亿' },
  ],
  [
    { kind: 'range', value: '5..6', measure: 'percent' } as Partial<Fact>,
    undefined,
    { zh: '5%至6%' },
  ],
  [
    { kind: 'range', value: '5000000..6000000', measure: 'EUR' } as Partial<Fact>,
    undefined,
    { zh: '5,000,000欧元至6,000,000欧元' },
  ],
  [
    { kind: 'money', value: 105_500_000, currency: 'EUR' } as Partial<Fact>,
    'compact',
    { zh: '1.055亿欧元' },
  ],
  [
    { kind: 'money', value: 5000, currency: 'USD' } as Partial<Fact>,
    'compact',
    { zh: '5,000美元' },
  ],
  [
    { kind: 'money', value: 1_500_000, currency: 'CNY' } as Partial<Fact>,
    undefined,
    { zh: '1,500,000元人民币' },
  ],
  [{ kind: 'factor', value: 2 } as Partial<Fact>, undefined, { zh: '原来的2倍' }],
  [
    { kind: 'rate', value: 5.8, per: 100_000, unit: { zh: { other: '人' } } } as Partial<Fact>,
    undefined,
    { zh: '每10万人中有5.8人' },
  ],
  [
    { kind: 'rate', value: 32, per: 1000, unit: { zh: { other: '例活产' } } } as Partial<Fact>,
    undefined,
    { zh: '每1,000例活产中有32例' },
  ],
  [
    { kind: 'ratio', value: '2/5', unit: { zh: { other: '个国家' } } } as Partial<Fact>,
    undefined,
    { zh: '每五个国家中有两个' },
  ],
  [
    { kind: 'count', value: 2, unit: { zh: { other: '个国家' } } } as Partial<Fact>,
    'word',
    { zh: '两个国家' },
  ],
  [{ kind: 'decade', value: 2000 } as Partial<Fact>, undefined, { zh: '21世纪头十年' }],
  [{ kind: 'fraction', value: '1/2' } as Partial<Fact>, undefined, { zh: '一半' }],
  [{ kind: 'fraction', value: '1/20' } as Partial<Fact>, undefined, { zh: '二十分之一' }],
  [
    { kind: 'date', value: '2022-05-16/2022-06-02' } as Partial<Fact>,
    'month',
    { zh: '2022年5月至6月' },
  ],
  [
    { kind: 'date', value: '2021-12-28/2022-01-02' } as Partial<Fact>,
    'year',
    { zh: '2021年至2022年' },
  ],
  [
    { kind: 'date', value: '2021-12-28/2022-01-02' } as Partial<Fact>,
    'short',
    { zh: '12月28日至1月2日' },
  ],
  [
    { kind: 'money', value: 2_000_000, currency: 'EUR' } as Partial<Fact>,
    'compact',
    {
      es: '2 millones de euros',
      de: '2 Millionen Euro',
      ru: '2 млн евро',
      ar: '2 مليون يورو',
      zh: '200万欧元',
    },
  ],
  [
    { kind: 'money', value: 2_000_000, currency: 'USD' } as Partial<Fact>,
    'compact',
    { es: '2 millones de dólares de los Estados Unidos', ru: '2 млн долл. США' },
  ],
  [
    { kind: 'money', value: 2_300_000, currency: 'EUR' } as Partial<Fact>,
    'compact',
    { es: '2,3 millones de euros', de: '2,3 Millionen Euro', ru: '2,3 млн евро' },
  ],
  [
    { kind: 'ratio', value: '1/5' } as Partial<Fact>,
    undefined,
    { es: '1 de cada 5', ru: '1 из 5', zh: '每五个中有一个' },
  ],
  [
    { kind: 'fraction', value: '1/5' } as Partial<Fact>,
    undefined,
    { es: 'una quinta parte', de: 'ein Fünftel', ru: 'одна пятая', ar: 'خُمس', zh: '五分之一' },
  ],
  [
    { kind: 'date', value: '2022-05-12' } as Partial<Fact>,
    undefined,
    {
      es: '12 de mayo de 2022',
      de: '12. Mai 2022',
      ru: '12 мая 2022 года',
      ar: '12 أيار/مايو 2022',
      zh: '2022年5月12日',
    },
  ],
  [
    { kind: 'date', value: '2022-05-16/2022-05-20' } as Partial<Fact>,
    undefined,
    {
      es: '16 a 20 de mayo de 2022',
      de: '16.–20. Mai 2022',
      ru: '16–20 мая 2022 года',
      ar: '16–20 أيار/مايو 2022',
      zh: '2022年5月16日至20日',
    },
  ],
  [
    { kind: 'ordinal', value: 31 } as Partial<Fact>,
    undefined,
    { es: '31.º', de: '31.', ru: '31-й', ar: 'الحادية والثلاثون', zh: '第三十一' },
  ],
  [
    { kind: 'fraction', value: '1/3' } as Partial<Fact>,
    undefined,
    { es: 'un tercio', de: 'ein Drittel', ru: 'треть', ar: 'ثلث', zh: '三分之一' },
  ],
  [
    {
      kind: 'count',
      value: 22,
      qualifier: 'more than',
      unit: {
        es: { other: 'Estados' },
        de: { other: 'Staaten' },
        ru: { few: 'государства', many: 'государств', other: 'государства' },
        ar: { other: 'دولة' },
        zh: { other: '个国家' },
      },
    } as Partial<Fact>,
    undefined,
    {
      es: 'más de 22 Estados',
      de: 'mehr als 22 Staaten',
      ru: 'более чем 22 государства',
      ar: 'أكثر من 22 دولة',
      zh: '超过22个国家',
    },
  ],
  [
    {
      kind: 'count',
      value: 2,
      unit: { ar: { two: 'دولتان', other: 'دولة' } },
    } as Partial<Fact>,
    undefined,
    { ar: 'دولتان' },
  ],
  [{ kind: 'count', value: 1500 } as Partial<Fact>, undefined, { es: '1.500' }],
  [
    { kind: 'percentage', value: 68, qualifier: 'more than' } as Partial<Fact>,
    undefined,
    { es: 'más del 68 %' },
  ],
  [
    { kind: 'percentage', value: 68, qualifier: 'nearly' } as Partial<Fact>,
    undefined,
    { es: 'casi el 68 %' },
  ],
  [
    {
      kind: 'count',
      value: 10,
      qualifier: 'over the last',
      unit: { es: { other: 'semanas' } },
    } as Partial<Fact>,
    undefined,
    { es: 'en las últimas 10 semanas' },
  ],
  [
    { kind: 'count', value: 1_500_000, unit: { es: { other: 'personas' } } } as Partial<Fact>,
    'compact',
    { es: '1,5 millones de personas' },
  ],
  [
    {
      kind: 'count',
      value: 1,
      unit: { es: { one: 'persona', other: 'personas' } },
    } as Partial<Fact>,
    'word',
    { es: '1 persona' },
  ],
  [
    { kind: 'ordinal', value: 2, translations: { es: 'segunda' } } as Partial<Fact>,
    'word',
    { es: 'segunda' },
  ],
  [
    { kind: 'fraction', value: '1/3', unit: { es: { other: 'personas' } } } as Partial<Fact>,
    undefined,
    { es: 'un tercio de personas' },
  ],
  [
    { kind: 'money', value: 1_500_000_000, currency: 'EUR' } as Partial<Fact>,
    'compact',
    { es: '1.500 millones de euros' },
  ],
  [
    { kind: 'money', value: 10_000, currency: 'USD' } as Partial<Fact>,
    undefined,
    { es: '10.000 dólares de los Estados Unidos' },
  ],
  [
    { kind: 'range', value: '800000000..1200000000' } as Partial<Fact>,
    undefined,
    { es: '800 a 1.200 millones' },
  ],
  [
    { kind: 'range', value: '500000..1000000' } as Partial<Fact>,
    undefined,
    { es: '500.000 a 1 millón' },
  ],
  [
    { kind: 'range', value: '5..6', measure: 'percent' } as Partial<Fact>,
    undefined,
    { es: '5 % a 6 %' },
  ],
  [
    { kind: 'date', value: '2022-04-28/2022-05-03' } as Partial<Fact>,
    undefined,
    { es: '28 de abril a 3 de mayo de 2022' },
  ],
  [
    {
      kind: 'count',
      value: 2,
      qualifier: 'at least',
      unit: { ar: { two: 'دولتان عضوان', other: 'دولة' } },
    } as Partial<Fact>,
    undefined,
    { ar: 'ما لا يقل عن دولتين عضوين' },
  ],
  [{ kind: 'points', value: 2 } as Partial<Fact>, undefined, { ar: 'نقطتين مئويتين' }],
  [{ kind: 'points', value: 2 } as Partial<Fact>, 'signed', { ar: '\u200E+2 نقطة مئوية' }],
  [{ kind: 'points', value: -2 } as Partial<Fact>, 'signed', { ar: '\u200E−2 نقطة مئوية' }],
  [{ kind: 'factor', value: 11 } as Partial<Fact>, undefined, { ar: '11 ضعفا' }],
  [{ kind: 'factor', value: 1.5 } as Partial<Fact>, undefined, { ar: '1.5 ضعف' }],
  [{ kind: 'fraction', value: '2/3' } as Partial<Fact>, undefined, { ar: 'ثلثي' }],
  [{ kind: 'fraction', value: '1/6' } as Partial<Fact>, undefined, { ar: 'سُدس' }],
  [{ kind: 'decade', value: 1990 } as Partial<Fact>, undefined, { ar: 'تسعينات القرن العشرين' }],
  [{ kind: 'ratio', value: '1/3' } as Partial<Fact>, undefined, { ar: 'واحد من كل 3' }],
  [
    { kind: 'ordinal', value: 121 } as Partial<Fact>,
    undefined,
    { ar: 'الحادية والعشرون بعد المائة' },
  ],
  [
    { kind: 'range', value: '5000000..6000000' } as Partial<Fact>,
    undefined,
    { ar: 'ما بين 5 ملايين و 6 ملايين' },
  ],
  [
    { kind: 'money', value: 5_000_000_000, currency: 'SEK' } as Partial<Fact>,
    'compact',
    { ar: '5 بلايين كرونة سويدية' },
  ],
  [
    { kind: 'money', value: 2_000_050, currency: 'CAD' } as Partial<Fact>,
    undefined,
    { ar: '2,000,050 دولارا كنديا' },
  ],
  [
    { kind: 'money', value: 1_500_000, currency: 'EUR' } as Partial<Fact>,
    undefined,
    { ar: '1,500,000 يورو' },
  ],
  [
    { kind: 'money', value: 1_500_000, currency: 'EUR' } as Partial<Fact>,
    'signed',
    { ar: '\u200E+1,500,000 يورو' },
  ],
  [
    { kind: 'date', value: '2022-05-16/2022-05-20' } as Partial<Fact>,
    'range',
    { ar: 'من 16 إلى 20 أيار/مايو 2022' },
  ],
  [{ kind: 'count', value: 5_000_000_000 } as Partial<Fact>, 'compact', { ar: '5 بلايين' }],
  [
    { kind: 'money', value: 1_000_000, currency: 'USD' } as Partial<Fact>,
    'compact',
    { ar: 'مليون دولار من دولارات الولايات المتحدة' },
  ],
  [
    { kind: 'date', value: '2022-12-30/2023-01-03' } as Partial<Fact>,
    undefined,
    { ar: '30 كانون الأول/ديسمبر 2022 – 3 كانون الثاني/يناير 2023' },
  ],
  [
    { kind: 'date', value: '2022-12-30/2023-01-03' } as Partial<Fact>,
    'year',
    { ar: '2022\u200F–2023' },
  ],
  [
    { kind: 'date', value: '2022-05-30/2022-06-03' } as Partial<Fact>,
    'month',
    { ar: 'أيار/مايو – حزيران/يونيه 2022' },
  ],
];

for (const tag of packTags)
  test(`${tag}: each kind of fact is printed in each form as the language prints it`, () => {
    const place = { file: 'slides/facts.yaml', line: 1, column: 1 };
    const lines = printed.flatMap(([fact, form, expected]) => {
      const text = expected[tag];
      if (text === undefined) return [];
      const whole = { id: 'fact', paragraph: 1, anchor: '', place, places: {}, ...fact } as Fact;
      const { text: found } = printFact(whole, form, findLanguage(tag));
      const name = `${fact.kind} ${String(fact.value)} ${form ?? 'in full'}`;
      return [[`${name}: ${text}`, `${name}: ${found.replace(/[\u00A0\u202F]/g, ' ')}`] as const];
    });
    expect(lines.map(([, found]) => found)).toEqual(lines.map(([wanted]) => wanted));
  });

/** Every text within a value. */
function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(listTexts) : [];
}

test('no phrase of a pack’s pages is English, but for what is printed on keys', () => {
  const listWords = (tag: string) => {
    const { words, deckWords, speakerWords, reviewWords } = findLanguage(tag);
    return listTexts([words, { ...deckWords, keys: {} }, speakerWords, reviewWords]);
  };
  const english = new Set(listWords('en').filter((text) => /\p{L}+ \p{L}+/u.test(text)));
  expect(english.size).toBeGreaterThan(100);
  const own = packTags.filter((tag) => tag !== 'en');
  const left = own.flatMap((tag) => listWords(tag).filter((text) => english.has(text)));
  expect(left).toEqual([]);
});

test('what a pack prints, it reads again', () => {
  const place = { file: 'slides/facts.yaml', line: 1, column: 1 };
  const kinds: readonly string[] = [
    'percentage, value: 68',
    'percentage, value: 68, qualifier: more than',
    'percentage, value: 68, qualifier: nearly',
    'percentage, value: 68, qualifier: at most',
    'date, value: 2022-05-12',
    'date, value: 2022-05-16/2022-05-20',
    'money, value: 1500000000, currency: USD',
    'money, value: 2000000, currency: EUR',
    'count, value: 160000, qualifier: about',
    'count, value: 22, qualifier: more than',
    'count, value: 22, qualifier: at least',
    'count, value: 22, qualifier: at most',
    'count, value: 22, qualifier: nearly',
    'count, value: 22, qualifier: up to',
    'fraction, value: 1/4',
    'decade, value: 1990',
    'points, value: 4',
    'points, value: 2',
    'factor, value: 11',
    'range, value: [5000000, 6000000]',
    'count, value: 5, qualifier: over the last',
  ];
  const wrong = packTags.flatMap((tag) =>
    kinds.flatMap((registered) => {
      const yaml = `fact:\n  { paragraph: 1, kind: ${registered}, anchor: x }\n`;
      const fact = parseFacts(yaml, 'slides/facts.yaml').facts.get('fact');
      if (!fact) return [`${registered} is no fact`];
      const form = fact.kind === 'money' ? 'compact' : undefined;
      const { text } = printFact({ ...fact, place }, form, findLanguage(tag));
      return prove(tag, text, registered).map((found) => `${tag} ${text}: ${found}`);
    }),
  );
  expect(wrong).toEqual([]);
});
