import { expect, _baseTest as test } from '@playwright/test';
import { createParser } from '../../src/source/markdown/parser.ts';
import { parseSlide } from '../../src/source/slide.ts';
import { compileFiles, inventDeck, placeOf } from '../fixture/deck.ts';

const EN = 'slides/en/020-reefs.md';
const MANY = 2000;
const DEEP = 8000;

/** Where the body, or the notes, of the invented deck's second slide are, 1-based. */
const LINE = { body: 6, notes: 9 } as const;

/** Compiles the deck with a text in its second slide; returns what is wrong, and the processor's time in seconds. */
function compileWith(text: string, part: keyof typeof LINE = 'body') {
  const files = inventDeck();
  const place = part === 'body' ? 'They grew by {{growth}}.' : 'We watch {{reefs}} reefs. [pause]';
  files[EN] = (files[EN] ?? '').replace(place, () => text);
  const before = process.cpuUsage();
  const { diagnostics } = compileFiles(files);
  const { user, system } = process.cpuUsage(before);
  return { found: diagnostics.map(placeOf), seconds: (user + system) / 1e6 };
}

/**
 * What grows with its number takes eight times as long for eight times as many, and what grows with its square 64 times.
 * On a busy machine either may take longer once, but not again and again.
 */
function expectLinear(write: (count: number) => string): void {
  const isLinear = () => {
    const few = compileWith(write(MANY / 8), 'notes').seconds;
    return compileWith(write(MANY), 'notes').seconds < 16 * few + 0.1;
  };
  expect([1, 2, 3].some(isLinear)).toBe(true);
}

for (const [what, unit] of [
  ['escapes', '\\* '],
  ['entities', '&amp; '],
  ['emphases', '*a* '],
  ['emphases that never close', '*a _b **c '],
  ['links', '[a](#reefs) '],
  ['links that never close', '[a](#x '],
  ['uses of facts', '{{growth}} '],
  ['dates', '4 March 2031 '],
  ['brackets that never close', '!['],
  ['backticks that never close', '`a '],
  ['comments', '<!-- a --> '],
  ['comments that never close', '<!-- '],
  ['letters of one word', 'I'],
  ['bars in a row', '|'],
  ['attributes', '*a*{.a} '],
  ['attributes that never close', '*a*{.a '],
] as const)
  test(`${MANY} ${what} in a paragraph take no longer than their number`, () => {
    expectLinear((count) => `They ${unit.repeat(count)} end.`);
  });

for (const [what, write] of [
  [
    'cells',
    (count: number) => ['a | ', '- | ', 'b | '].map((one) => `| ${one.repeat(count)}`).join('\n'),
  ],
  ['rows', (count: number) => `| a | b |\n|---|---|\n${'| c | d |\n'.repeat(count)}`],
  ['items', (count: number) => '- a\n'.repeat(count)],
  ['cards', (count: number) => `::: cards\n${'::: card\na\n:::\n'.repeat(count)}:::`],
] as const)
  test(`${MANY} ${what} take no longer than their number`, () => expectLinear(write));

for (const [what, text] of [
  ['lists', `${'- '.repeat(DEEP)}a`],
  [
    'lists on lines of their own',
    Array.from({ length: 400 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'),
  ],
  ['quotes', `${'>'.repeat(DEEP)} a`],
  ['blocks', `${'::: columns\n'.repeat(DEEP)}${':::\n'.repeat(DEEP)}`],
  ['emphases', `${'*a **b '.repeat(DEEP)} ${'c** d*'.repeat(DEEP)}`],
] as const)
  test(`${what} too deep within each other are reported where they are`, () => {
    const { found } = compileWith(text, 'notes');
    const place = found.find((one) => one.endsWith('text-unbounded'));
    expect(Number(place?.split(':')[1])).toBeGreaterThanOrEqual(LINE.notes);
  });

test('a paragraph with too many attributes is reported where it is', () => {
  const { found } = compileWith(`They ${'*a*{.fragment} '.repeat(300)} end.`);
  expect(found).toContain(`${EN}:${LINE.body}:1 text-unbounded`);
});

test('lists and emphases as deep as anyone writes them are read', () => {
  const text = ['- *a **b** c*', '  - d', '    1. e', '       > f'].join('\n');
  expect(compileWith(text, 'notes').found.join()).not.toContain('text-unbounded');
});

for (const letters of ['grew and grew ', '{{growth}} '])
  test(`a million characters of "${letters}" in one line are refused where they are too many`, () => {
    const text = `# Reefs\n\nThey ${letters.repeat(1_000_000 / letters.length)}end.`;
    const { diagnostics } = parseSlide(
      { file: EN, text, locale: 'en', name: '020' },
      createParser(),
    );
    expect(diagnostics.map(placeOf)).toContainEqual(
      expect.stringMatching(`^${EN}:3:\\d+ text-unbounded$`),
    );
  });
