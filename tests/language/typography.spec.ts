import { expect, _baseTest as test } from '@playwright/test';
import { citeParagraphs } from '../../src/content/source-line.ts';
import { findLanguage } from '../../src/language/languages.ts';

const NB = '\u00A0';
const THIN = '\u202F';
const FACT = '\uFFFC';
const EDGE = '\uE000';
const en = (text: string) => findLanguage('en').typeset(text);
const fr = (text: string) => findLanguage('fr').typeset(text);
const nl = (text: string) => findLanguage('nl').typeset(text);
const es = (text: string) => findLanguage('es').typeset(text);

test('straight quotes become the marks of each language', () => {
  expect(en('a "word" here')).toBe('a “word” here');
  expect(fr('un "mot" ici')).toBe(`un «${NB}mot${NB}» ici`);
  expect(nl('een "woord" hier')).toBe('een ‘woord’ hier');
});

test('a quotation within a quotation takes the inner marks, whichever straight sign is used', () => {
  expect(en(`"it is 'so' here"`)).toBe('“it is ‘so’ here”');
  expect(en(`'it is "so" here'`)).toBe('“it is ‘so’ here”');
  expect(fr(`"c'est 'ainsi' ici"`)).toBe(`«${NB}c’est “ainsi” ici${NB}»`);
});

test('an apostrophe is no quotation mark', () => {
  expect(en("the ministers' view, the state's")).toBe('the ministers’ view, the state’s');
  expect(nl("'s avonds, zo'n foto's")).toBe('’s avonds, zo’n foto’s');
  expect(fr(`d'${FACT}`)).toBe(`d’${FACT}`);
  expect(en(`${FACT}'s`)).toBe(`${FACT}’s`);
});

test('quotes around a fact close behind it', () => {
  expect(en(`the "${FACT}" event`)).toBe(`the “${FACT}” event`);
  expect(fr(`"${FACT}"`)).toBe(`«${NB}${FACT}${NB}»`);
});

test('quotes that open and close across elements match', () => {
  expect(en(`a "${EDGE}word${EDGE}" and ${EDGE}"word"${EDGE}`)).toBe(
    `a “${EDGE}word${EDGE}” and ${EDGE}“word”${EDGE}`,
  );
});

test('an edge stays on its side of a space', () => {
  expect(fr(`non ${EDGE}oui${EDGE} ; peut-être`)).toBe(`non ${EDGE}oui${EDGE}${THIN}; peut-être`);
});

test('Chinese quotes go by their order, dashes and ellipses take two places', () => {
  const zh = (text: string) => findLanguage('zh').typeset(text);
  expect(zh('我国支持"2030年议程"。')).toBe('我国支持“2030年议程”。');
  expect(zh(`他说："我们的'目标'不变"。`)).toBe('他说：“我们的‘目标’不变”。');
  expect(zh(`"${FACT}"事件`)).toBe(`“${FACT}”事件`);
  expect(zh("Côte d'Ivoire与我国")).toBe('Côte d’Ivoire与我国');
  expect(zh('和平--以及发展...')).toBe('和平——以及发展……');
  expect(zh(zh('"和平"--"发展"...'))).toBe('“和平”——“发展”……');
});

test('a quote without a partner is left as it is', () => {
  expect(en('5" of rain')).toBe('5" of rain');
});

test('French high punctuation has its no-break spaces, other languages none', () => {
  expect(fr('Quoi ? Ceci : oui ; non !')).toBe(`Quoi${THIN}? Ceci${NB}: oui${THIN}; non${THIN}!`);
  expect(fr('Quoi? Ceci: oui')).toBe(`Quoi${THIN}? Ceci${NB}: oui`);
  expect(en('What? This: yes')).toBe('What? This: yes');
});

test('an address keeps its colon', () => {
  expect(fr('voir https://exemple.org')).toBe('voir https://exemple.org');
});

test('a figure stays with its unit, a date stays whole', () => {
  expect(en(`${FACT} states`)).toBe(`${FACT}${NB}states`);
  expect(fr('12 mai 2022')).toBe(`12${NB}mai${NB}2022`);
  expect(en('§ 4')).toBe(`§${NB}4`);
  expect(es('12 de mayo de 2022')).toBe(`12${NB}de${NB}mayo${NB}de${NB}2022`);
  expect(es('la Sra. Pérez, párr. 4, los EE. UU.')).toBe(
    `la Sra.${NB}Pérez, párr.${NB}4, los EE.${NB}UU.`,
  );
});

test('a hyphen between spaces is a dash, one in a word is not', () => {
  expect(en('this - that')).toBe(`this${NB}– that`);
  expect(en('state-of-the-art')).toBe('state-of-the-art');
});

for (const tag of ['en', 'fr', 'nl', 'de'])
  for (const text of [
    `"a 'b' c" - ${FACT} d: e; f? g! 'h' it's "${FACT}"`,
    `« a » : « “b” » ; ${EDGE}"c"${EDGE} 12 May 2022 ... 16-20 --`,
    '\'s avonds \'n "woord" l\'été 5" 68 % § 4',
  ]) {
    test(`typesetting in ${tag} changes nothing the second time: ${text}`, () => {
      const once = findLanguage(tag).typeset(text);
      expect(findLanguage(tag).typeset(once)).toBe(once);
    });
    test(`typesetting in ${tag} keeps every fact and edge in order: ${text}`, () => {
      const marks = (words: string) => words.replace(/[^\uFFFC\uE000]/g, '');
      expect(marks(findLanguage(tag).typeset(text))).toBe(marks(text));
    });
  }

test('a hyphen of any make is the keyboard’s', () => {
  expect(en('long\u2010term')).toBe('long-term');
});

test('English and Dutch put no space before a colon', () => {
  expect(en('organised crime : ways out')).toBe('organised crime: ways out');
  expect(nl('misdaad : kansen')).toBe('misdaad: kansen');
});

test('a line may end behind a hyphen that stands for a word to come, and its space goes with it', () => {
  expect(nl('zee- en luchthavens')).toBe('zee- en luchthavens');
});

test('a last sentence of a few short words is not parted', () => {
  expect(nl('Tot morgen. Ik dank u.')).toBe('Tot morgen. Ik\u00A0dank\u00A0u.');
  expect(nl('Ik dank u.')).toBe('Ik dank u.');
});

test('Russian sets the long dash, and binds the signs and short forms of a reference', () => {
  const { typeset } = findLanguage('ru');
  expect(typeset('Рифы - это жизнь')).toBe('Рифы\u00A0— это жизнь');
  expect(typeset('№ 5, п. 3, г-н Иванов')).toBe('№\u00A05, п.\u00A03, г-н\u00A0Иванов');
});

test('paragraphs are cited in the manner of each language, several in its plural', () => {
  const cite = (tag: string) => {
    const language = findLanguage(tag);
    const ranges = [
      [[3, 3]],
      [
        [3, 3],
        [6, 8],
      ],
    ] as const;
    return ranges.map((one) => citeParagraphs(one, language).replaceAll('\u00A0', ' '));
  };
  expect(['en', 'de', 'es', 'ru', 'ar', 'zh'].map(cite)).toEqual([
    ['§ 3', '§ 3, 6–8'],
    ['Abs. 3', 'Abs. 3, 6–8'],
    ['párr. 3', 'párrs. 3, 6–8'],
    ['п. 3', 'пп. 3, 6–8'],
    ['الفقرة 3', 'الفقرات 3، 6–8'],
    ['第3段', '第3、6至8段'],
  ]);
});
