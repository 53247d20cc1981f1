import { expect, _baseTest as test } from '@playwright/test';
import { type Checked, checks } from '../../src/check/index.ts';
import { listUnsigned } from '../../src/check/signatures/signing.ts';
import { listVersions } from '../../src/model/deck.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { changeDeck, compileFiles } from '../fixture/deck.ts';
import { type Changes, EXAMPLES, OTHER_EXAMPLES, STATEMENT } from './examples.ts';

interface Named {
  readonly name: string;
  /** Codes of the kinds that it claims. */
  readonly claims: readonly string[];
  /** The check alone, on everything that it looks at. */
  readonly run: (checked: Checked) => readonly Diagnostic[];
}

const all: readonly Named[] = [
  ...Object.entries(checks.deck).map(([name, { check, reports }]) => ({
    name: `deck.${name}`,
    claims: reports.map(codeOf),
    run: (checked: Checked) => check(checked.deck, checked),
  })),
  ...Object.entries(checks.slide).map(([name, { check, reports }]) => ({
    name: `slide.${name}`,
    claims: reports.map(codeOf),
    run: (checked: Checked) => listVersions(checked.deck).flatMap((one) => check(one, checked)),
  })),
  ...Object.entries(checks.language).map(([name, { check, reports }]) => ({
    name: `language.${name}`,
    claims: reports.map(codeOf),
    run: (checked: Checked) => [...checked.contexts.values()].flatMap((one) => check(one, checked)),
  })),
];

/** `fact-unknown` of `factUnknown`. */
function codeOf(kind: string): string {
  return kind.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

test('each check reports every kind that it claims where an example of it stands, and no check another', () => {
  const table: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, Changes>>>>>
  > = EXAMPLES;
  const rows = Object.entries(table).flatMap(([subject, named]) =>
    Object.entries(named).flatMap(([name, kinds]) =>
      Object.entries(kinds).map(([kind, changes]) => ({
        own: `${subject}.${name}`,
        kind,
        changes,
      })),
    ),
  );
  const wrong = rows.flatMap(({ own, kind, changes }) => {
    const { deck, contexts, typefaces } = compileFiles(changeDeck(changes));
    if (!deck) return [`${own}: the deck of ${kind} cannot be read`];
    const checked = { deck, contexts, typefaces, pictures: new Set<string>() };
    const found = all.flatMap(({ name, claims, run }) =>
      run(checked).map(({ code }) => ({ name, code, isClaimed: claims.includes(code) })),
    );
    return [
      ...(found.some(({ name, code }) => name === own && code === codeOf(kind))
        ? []
        : [`${own}: no ${codeOf(kind)}`]),
      ...found
        .filter(({ isClaimed }) => !isClaimed)
        .map(({ name, code }) => `${name}: ${code} is not claimed`),
    ];
  });
  expect(wrong).toEqual([]);
});

const PARAGRAPHS = `Conference on Seas, Atlantis, 7th session, 4 March 2031

1. We watch more than 12,500 reefs.

2. They grew by 40%.
`;

test('the proof by the statement and the state of signatures report each of their kinds where an example of it stands', () => {
  const wrong = Object.entries(OTHER_EXAMPLES).flatMap(([kind, changes]) => {
    const { [STATEMENT]: text = '', ...files } = changeDeck([
      [STATEMENT, '', PARAGRAPHS],
      ...changes,
    ]);
    const { diagnostics, signing } = compileFiles(files, {}, { file: STATEMENT, text });
    const codes = [...diagnostics, ...(signing ? listUnsigned(signing) : [])].map(
      ({ code }) => code,
    );
    return codes.includes(codeOf(kind)) ? [] : [`no ${codeOf(kind)} in ${codes.join(', ')}`];
  });
  expect(wrong).toEqual([]);
});
