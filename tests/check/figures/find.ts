import type { ClaimReason } from '../../../src/check/claims/claim.ts';
import { listClaims } from '../../../src/check/claims/claims.ts';
import { findStrayFigures } from '../../../src/check/figures/numerals.ts';
import { findLanguage } from '../../../src/language/languages.ts';
import type { Deck } from '../../../src/model/deck.ts';
import type { Fact, FactRegister } from '../../../src/model/fact.ts';
import { parseText } from '../../../src/source/markdown/text.ts';

const place = { file: 'slides/facts.yaml', line: 1, column: 1 };

function invent(id: string, fields: Readonly<Record<string, unknown>>): Fact {
  return { id, paragraph: 1, anchor: 'x', place, places: {}, ...fields } as unknown as Fact;
}

const facts: FactRegister = new Map(
  [
    invent('rise', { kind: 'percentage', value: 41, direction: 'rise' }),
    invent('share', { kind: 'percentage', value: 12, direction: 'share' }),
    invent('plain', { kind: 'percentage', value: 7 }),
    invent('islands', { kind: 'count', value: 14 }),
    invent('years', { kind: 'count', value: 5 }),
    invent('grant', { kind: 'money', value: 2_000_000, currency: 'EUR' }),
    invent('year', { kind: 'year', value: 2031 }),
    invent('states', {
      kind: 'count',
      value: 22,
      unit: {
        zh: { other: '个国家' },
        en: { one: 'State', other: 'States' },
        fr: { one: 'État', other: 'États' },
        nl: { one: 'staat', other: 'staten' },
      },
    }),
    invent('day', { kind: 'date', value: '2022-05-12' }),
    invent('deadline', { kind: 'date', value: '2022-05-12', limit: 'until' }),
    invent('start', { kind: 'year', value: 2019, limit: 'since' }),
    invent('span', { kind: 'count', value: 5, unit: { en: { one: 'year', other: 'years' } } }),
    invent('points', { kind: 'points', value: 4 }),
    invent('more', { kind: 'count', value: 40, qualifier: 'more than' }),
    invent('double', { kind: 'factor', value: 2 }),
  ].map((fact) => [fact.id, fact]),
);

function write(locale: string, text: string) {
  const at = { file: `slides/${locale}/020-reefs.md`, line: 5, column: 3 };
  return { locale, texts: [{ role: 'body' as const, text: parseText(text, at) }] };
}

/** The figures found in a text of one language, as written, with the code where it is not `figure-stray`. */
export function findFigures(
  locale: string,
  text: string,
  tags: readonly string[] = [locale],
): readonly string[] {
  const source = { slide: 'reefs', ...write(locale, text) };
  const languages = tags.map(findLanguage);
  return findStrayFigures(source, { languages, facts }).map(({ code, figure }) =>
    code === 'figure-stray' ? figure : `${code} ${figure}`,
  );
}

/** Why a person has to judge a text of one language. */
export function findClaims(locale: string, text: string): readonly ClaimReason[] {
  const versions = new Map([
    [locale, { ...write(locale, text), title: [], body: [], notes: [], charts: [] }],
  ]);
  const texts = { title: {}, event: {}, location: {}, dates: {}, delegation: {} };
  const settings = { ...texts, languages: [], statement: { title: {} } };
  const deck = { facts, settings, terms: [], slides: [{ id: 'reefs', versions }] };
  return listClaims(deck as unknown as Deck).flatMap(({ reasons }) => reasons);
}
