import { expect, _baseTest as test } from '@playwright/test';
import { listOrderDifferences } from '../../../src/check/figures/bare.ts';
import { checkDirections } from '../../../src/check/figures/directions.ts';
import { checkFacts } from '../../../src/check/figures/facts.ts';
import { checkFigures } from '../../../src/check/figures/figures.ts';
import { checkRegister } from '../../../src/check/figures/register.ts';
import { checkCharts } from '../../../src/check/slides/charts.ts';
import { compareVersions } from '../../../src/check/slides/slide-versions.ts';
import { checkStatement } from '../../../src/check/statement/statement.ts';
import { compileDeck } from '../../../src/compile.ts';
import { findLanguage, packTags } from '../../../src/language/languages.ts';
import { listEntries } from '../../../src/language/lexicon.ts';
import type { Deck, SlideSet } from '../../../src/model/deck.ts';
import { type Diagnostic, formatDiagnostic } from '../../../src/model/diagnostic.ts';
import { FACT_KINDS, type Fact, isFigure } from '../../../src/model/fact.ts';
import type { Statement } from '../../../src/model/statement.ts';
import { bindDirections } from '../../../src/source/directions.ts';
import { parseFacts } from '../../../src/source/facts.ts';
import { createParser } from '../../../src/source/markdown/parser.ts';
import { type Project, readProject } from '../../../src/source/project/project.ts';
import { parseSlide } from '../../../src/source/slide.ts';
import { parseStatement } from '../../../src/source/statement/parse.ts';
import { belgium } from '../../fixture/built-deck.ts';
import { readInvented } from '../../fixture/invented-decks.ts';

const REGISTER = 'slides/facts.yaml';
const project = readProject(belgium);
const register = project.files.get(REGISTER) ?? '';
let deck: Deck;
let facts: readonly Fact[];
let source: string;
let statement: Statement;

test.beforeAll(() => {
  deck = readDeck(project);
  facts = [...deck.facts.values()];
  source = deck.settings.statement.language;
  statement = writeStatement();
});

function readDeck(from: Project): Deck {
  const compiled = compileDeck(from, { date: '2031-03-04' });
  const found = compiled.diagnostics.filter(({ code }) => code !== 'typeface-uninstalled');
  if (!compiled.deck || hasError(found)) throw new Error(found.map(formatDiagnostic).join('\n'));
  return compiled.deck;
}

/** A statement with the anchors of the register and what they count, and nothing else. */
function writeStatement() {
  const paragraphs = Array.from({ length: deck.settings.statement.paragraphs + 1 }, (_, number) => {
    const sentences = facts.filter(({ paragraph }) => paragraph === number).map(writeSentence);
    return `${number ? `${number}. ` : ''}Voici : ${sentences.join(' ; ')}.`;
  });
  return parseStatement(paragraphs.join('\n\n'), 'statement.txt').statement;
}

function writeSentence(fact: Fact): string {
  const { qualifier, anchor } = fact;
  const before = qualifier ? `${findLanguage(source).qualifiers[qualifier].before} ` : '';
  const noun = (isFigure(fact) && fact.unit?.[source]?.other) || '';
  const begun = [...noun].findLastIndex((_, end) => anchor.endsWith(noun.slice(0, end + 1)));
  const rest = anchor.toLowerCase().includes(noun.toLowerCase()) ? '' : noun.slice(begun + 1);
  return `la chose ${before}${anchor}${begun < 0 && rest ? ' ' : ''}${rest}`;
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(isError);
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** Whether a register with another text for one fact is an error: by itself, by the statement, or where it is used. */
function isRegisterCaught(text: string, id: string): boolean {
  const parsed = parseFacts(text, REGISTER);
  if (hasError(parsed.diagnostics)) return true;
  const bound = bindDirections(parsed.facts, findLanguage(source));
  const fact = bound.get(id);
  if (
    !fact ||
    hasError(checkStatement(new Map([[id, fact]]), statement, deck.settings).diagnostics)
  )
    return true;
  const changed = { ...deck, facts: new Map(deck.facts).set(id, fact) };
  const slides = deck.slides.flatMap(({ versions }) => [...versions.values()]);
  return (
    hasError(checkRegister(changed)) ||
    hasError(checkFacts(changed)) ||
    hasError(slides.flatMap((slide) => checkCharts(slide, changed.facts))) ||
    hasError(checkDirections(changed))
  );
}

/** The register with some fields of a fact changed, added or (undefined) taken away. */
function changeFields({ id }: Fact, fields: Readonly<Record<string, string | undefined>>): string {
  const lines = register.split('\n');
  const start = lines.indexOf(`${id}:`);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith(' '));
  const own = lines.slice(start + 1, end).filter((line) => line.trim());
  const kept = own.filter((_, index) => {
    const key = findKey(own, index);
    return !(key in fields);
  });
  const added = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${key}: ${value}`],
  );
  return [`${id}:`, ...kept, ...added].join('\n');
}

/** The key that a line of a fact belongs to. */
function findKey(lines: readonly string[], index: number): string {
  const line = lines.slice(0, index + 1).findLast((one) => /^ {2}\S/.test(one)) ?? '';
  return line.trim().split(':')[0] ?? '';
}

/** Every single change of a fact that a careless or a cunning hand could make: its name, and the register with it. */
function listChanges(fact: Fact): readonly (readonly [string, string])[] {
  const change = (name: string, fields: Readonly<Record<string, string | undefined>>) =>
    [`${fact.id} ${name}`, changeFields(fact, fields)] as const;
  const quote = (text: string) => JSON.stringify(text);
  const last = deck.settings.statement.paragraphs;
  const wrong = fact.qualifier === 'less than' ? 'at least' : 'less than';
  const kinds = FACT_KINDS.filter((kind) => !isSameKind(kind, fact.kind));
  return [
    ...listValues(fact).map((value) => change(`value ${value}`, { value })),
    change('paragraph', { paragraph: String((fact.paragraph + 1) % (last + 1)) }),
    change('anchor cut', { anchor: quote(fact.anchor.slice(0, -1)) }),
    change('anchor longer', { anchor: quote(`${fact.anchor}x`) }),
    change('qualifier', { qualifier: wrong }),
    ...(fact.qualifier ? [change('no qualifier', { qualifier: undefined })] : []),
    ...kinds.map((kind) => change(`kind ${kind}`, { kind })),
    ...listDirections(fact).map((direction) => change(`direction ${direction}`, { direction })),
    ...listUnits(fact).map((unit) => change(`unit ${unit}`, { unit })),
  ];
}

/** A count is a number, and a text that is a reference stays what it is; what is printed is the same. */
function isSameKind(one: Fact['kind'], other: Fact['kind']): boolean {
  const same = [
    ['count', 'number'],
    ['text', 'reference'],
  ];
  return one === other || same.some((pair) => pair.includes(one) && pair.includes(other));
}

function listValues(fact: Fact): readonly string[] {
  if (typeof fact.value === 'number')
    return [fact.value + 1, fact.value * 10, -fact.value].map(String);
  if (fact.kind === 'date') return [fact.value.replace('2022', '2021')];
  return [JSON.stringify(`${fact.value}s`)];
}

function listDirections(fact: Fact): readonly string[] {
  return isFigure(fact) && fact.direction ? ['fall', 'share'] : [];
}

/** Another noun in the statement's language, a noun missing in another, none at all. */
function listUnits(fact: Fact): readonly (string | undefined)[] {
  const unit = isFigure(fact) && fact.kind === 'count' && fact.unit;
  if (!unit) return [];
  const nouns = { ...unit, [source]: { other: 'victimes' } };
  const { [source]: own } = unit;
  return [JSON.stringify(nouns), JSON.stringify({ [source]: own }), undefined];
}

test('the untouched deck is proved', () => {
  expect(checkStatement(deck.facts, statement, deck.settings).diagnostics).toEqual([]);
  expect(facts.filter((fact) => isRegisterCaught(changeFields(fact, {}), fact.id))).toEqual([]);
});

test('every single change of a fact is caught', () => {
  const changes = facts.flatMap((fact) =>
    listChanges(fact).map(([name, text]) => ({ name, text, id: fact.id })),
  );
  expect(changes.length).toBeGreaterThan(300);
  expect(
    changes.filter(({ text, id }) => !isRegisterCaught(text, id)).map(({ name }) => name),
  ).toEqual([]);
});

const parser = createParser();

/** A slide's set of versions with another text for one of them. */
function changeSlide(set: SlideSet, locale: string, text: string): SlideSet | undefined {
  const file = `slides/${locale}/${set.name}.md`;
  const { slide, diagnostics } = parseSlide({ file, text, locale, name: set.name }, parser);
  if (!slide || hasError(diagnostics ?? [])) return undefined;
  return { ...set, versions: new Map(set.versions).set(locale, slide) };
}

/** Whether a change of one slide in one language is an error, or for its order listed in the review. */
function isSlideCaught(
  deck: Deck,
  set: SlideSet,
  locale: string,
  { text, isMoved }: SlideChange,
): boolean {
  const changed = changeSlide(set, locale, text);
  if (!changed || hasError(compareVersions(changed, deck))) return true;
  if (isMoved && listOrderDifferences({ ...deck, slides: [changed] }).length) return true;
  return hasError(checkAlone(deck, changed, locale));
}

/** What is wrong with a slide in one language: the others are sound, and are not checked each time again. */
function checkAlone(deck: Deck, set: SlideSet, locale: string): readonly Diagnostic[] {
  const slide = set.versions.get(locale);
  if (!slide) return [];
  const own: Deck = { ...deck, slides: [{ ...set, versions: new Map([[locale, slide]]) }] };
  return [
    ...checkCharts(slide, deck.facts),
    ...[checkFacts, checkDirections, checkFigures].flatMap((check) => check(own)),
  ];
}

/**
 * The edits of a text that are no error. Those of one kind are made at once as far as each is in a block of its own, and
 * an error on its line is about it; one that has none there is made by itself.
 */
function listMissed(
  deck: Deck,
  set: SlideSet,
  locale: string,
  text: string,
  edits: readonly Edit[],
): readonly Edit[] {
  return listRounds(text, edits)
    .flatMap((round) => {
      const changed = changeSlide(set, locale, edit(text, round));
      const errors = changed ? checkAlone(deck, changed, locale).filter(isError) : [];
      const lines = errors.map(({ place }) => place.line);
      return round.filter(({ start }) => !lines.includes(text.slice(0, start).split('\n').length));
    })
    .filter(
      (one) => !isSlideCaught(deck, set, locale, { name: one.name, text: edit(text, [one]) }),
    );
}

/** Edits of the same kind, no two of which are in the same block. */
function listRounds(text: string, edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const counted = new Map<string, number>();
  const rounds = new Map<string, Edit[]>();
  for (const one of edits) {
    const block = `${one.name} ${text.slice(0, one.start).split('\n\n').length}`;
    const nth = counted.get(block) ?? 0;
    counted.set(block, nth + 1);
    const round = `${one.name} ${nth}`;
    rounds.set(round, [...(rounds.get(round) ?? []), one]);
  }
  return [...rounds.values()];
}

/** The text after edits, which are in its order. */
function edit(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (changed, { start, end, words }) => changed.slice(0, start) + words + changed.slice(end),
    text,
  );
}

const USE = /\{\{([a-z0-9-]+)(\|\w+)?\}\}/g;

/** Other words in place of a part of a text. */
interface Edit {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Another text of a slide. */
interface SlideChange {
  readonly name: string;
  readonly text: string;
  readonly isMoved?: boolean;
}

/** Every use of a fact on a slide, changed in each way that a hand could so that the words about it are wrong. */
function listEdits(deck: Deck, text: string, locale: string): readonly Edit[] {
  return [...text.matchAll(USE)].flatMap((use) => {
    const [start, end] = [use.index, use.index + use[0].length];
    return [
      { name: 'digits', start, end, words: '77' },
      ...listWordChanges(deck, use, locale).map(([name, before, after]) => {
        return { name, start, end, words: `${before}${use[0]}${after}` };
      }),
    ];
  });
}

/** What the author's words make of a fact: another qualifier, another unit, the other direction; before it and after. */
function listWordChanges(
  { facts }: Deck,
  use: RegExpExecArray,
  locale: string,
): readonly (readonly [name: string, before: string, after: string])[] {
  const { qualifiers, direction } = findLanguage(locale);
  const fact = facts.get(use[1] ?? '');
  if (!fact || fact.kind === 'text' || fact.kind === 'reference') return [];
  const other = { rise: 'fall', fall: 'rise', share: undefined } as const;
  const turned = isFigure(fact) && fact.direction && other[fact.direction];
  return [
    ['less than', `${qualifiers['less than'].before} `, ''],
    ['percent', '', ' %'],
    ['dollars', 'US$ ', ''],
    ['a digit', '', '0'],
    ...(turned ? [[turned, `${listEntries(direction[turned].before)[0]} `, ''] as const] : []),
  ];
}

/** The facts of a chart: another one, and two that change places. */
function listChartChanges(text: string, ids: readonly string[]): readonly SlideChange[] {
  const uses = [...text.matchAll(/(?<=\bfact: )[a-z0-9-]+/g)];
  const put = (changes: ReadonlyMap<number, string>) =>
    uses.reduceRight(
      (changed, { index, 0: id }) =>
        changed.slice(0, index) + (changes.get(index) ?? id) + changed.slice(index + id.length),
      text,
    );
  return uses.flatMap(({ index, 0: id }, at) => {
    const other = ids.find((one) => one !== id) ?? '';
    const next = uses[at + 1];
    const swapped =
      next &&
      next[0] !== id &&
      put(
        new Map([
          [index, next[0]],
          [next.index, id],
        ]),
      );
    return [
      { name: 'another fact in a chart', text: put(new Map([[index, other]])) },
      ...(swapped ? [{ name: 'order in a chart', text: swapped }] : []),
    ];
  });
}

/** Each use replaced by another fact, by nothing, and swapped with the next one. */
function listSwaps(text: string, ids: readonly string[]): readonly SlideChange[] {
  const uses = [...text.matchAll(USE)];
  const put = (at: number, to: number, words: string) => text.slice(0, at) + words + text.slice(to);
  return uses.flatMap((match, index) => {
    const [at, end] = [match.index, match.index + match[0].length];
    const other = ids.find((id) => id !== match[1]);
    const next = uses[index + 1];
    const swapped =
      next && next[1] !== match[1]
        ? put(next.index, next.index + next[0].length, match[0]).replace(
            text.slice(0, end),
            text.slice(0, at) + next[0],
          )
        : undefined;
    return [
      { name: 'another fact', text: put(at, end, `{{${other}}}`) },
      { name: 'nothing', text: put(at, end, '') },
      ...(swapped ? [{ name: 'swapped', text: swapped, isMoved: true }] : []),
    ];
  });
}

/** The languages of the deck itself; the invented deck on forests has every other that has a pack. */
const OWN: readonly string[] = ['en', 'fr', 'nl'];
let invented: Project | undefined;

/** Read within a test: a language that it lacks fails the tests of the deck, and stops no other. */
function readForests(): Project {
  invented ??= {
    files: new Map(Object.entries(readInvented('forests', packTags))),
    pictures: new Map(),
  };
  return invented;
}

const read = new Map<Project, Deck>();

/** A deck is compiled once for all its languages. */
function readOnce(from: Project): Deck {
  const known = read.get(from) ?? readDeck(from);
  read.set(from, known);
  return known;
}

for (const locale of packTags)
  test(`every single change of a figure on a slide or in its notes is caught in ${locale}`, () => {
    const [from, least] = OWN.includes(locale) ? [project, 500] : [readForests(), 100];
    const own = readOnce(from);
    const ids = [...own.facts.keys()];
    const results = own.slides.map((set) => {
      const file = `slides/${locale}/${set.name}.md`;
      const text = from.files.get(file) ?? '';
      const changes = [...listSwaps(text, ids), ...listChartChanges(text, ids)];
      const edits = listEdits(own, text, locale);
      const missed = [
        ...changes.filter((change) => !isSlideCaught(own, set, locale, change)),
        ...listMissed(own, set, locale, text, edits),
      ];
      return {
        count: changes.length + edits.length,
        missed: missed.map(({ name }) => `${file} ${name}`),
      };
    });
    expect(results.flatMap(({ missed }) => missed)).toEqual([]);
    expect(results.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(least);
  });
