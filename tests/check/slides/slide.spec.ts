import { expect, _baseTest as test } from '@playwright/test';
import { compileFiles, diagnose, inventDeck, placeOf } from '../../fixture/deck.ts';

const en = 'slides/en/020-reefs.md';
const fr = 'slides/fr/020-reefs.md';

/** What is told of the English slide with this line in both languages. */
function tell(line: string): readonly string[] {
  return diagnose([en, fr].map((file) => [file, '\nNote:', `\n${line}\n\nNote:`] as const)).filter(
    (text) => text.startsWith(en),
  );
}

test('a heading that skips a level is told at its place', () => {
  expect(tell('### Depth')).toEqual([`${en}:8:1 heading-skipped`]);
});

test('a second title is told at its place', () => {
  expect(tell('# Again')).toEqual([`${en}:8:1 heading-second`]);
});

test('a picture without alternative text is told at its place', () => {
  expect(tell('Look: ![](assets/reef.svg)')).toContain(`${en}:8:7 picture-alt`);
});

test('a picture that is not there is told at its place', () => {
  expect(tell('![a reef](assets/reef.svg)')).toEqual([`${en}:8:1 picture-missing`]);
});

test('a picture of a kind that no deck can show is told with those it can', () => {
  const files = inventDeck();
  files[en] = files[en]?.replace('They', '![a reef](assets/reef.bmp) They') ?? '';
  const found = compileFiles(files).diagnostics.find(({ code }) => code === 'picture-missing');
  expect(found?.message).toContain('expected .svg, .png, .jpg');
});

test('a picture whose name is misspelt is told with the one there is', () => {
  const files = inventDeck();
  files[en] = files[en]?.replace('They', '![a reef](assets/ref.svg) They') ?? '';
  const { diagnostics } = compileFiles(files, {
    'assets/reef.svg': { type: 'svg', markup: '<svg viewBox="0 0 9 9"><path d="M0 0"/></svg>' },
  });
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'there is no picture "assets/ref.svg" (did you mean "assets/reef.svg"?); correct its name',
  ]);
});

test('a table column without a header is told at the header row', () => {
  expect(tell('| Reef | |\n|---|---|\n| a | b |')).toEqual([`${en}:8:1 table-header`]);
});

test('several columns without a header are told once', () => {
  expect(tell('| | | Reef |\n|---|---|---|\n| a | b | c |')).toEqual([`${en}:8:1 table-header`]);
});

test('rows without the line below the header are told, since they would be shown as text', () => {
  expect(tell('Reefs:\n\n| Reef | Depth |\n| a | b |')).toEqual([`${en}:10:1 table-broken`]);
  expect(tell('| Reef | Depth |\n|---|\n| a | b |')).toEqual([`${en}:8:1 table-broken`]);
});

for (const [rule, from, line] of [
  ['without notes', '\nNote:\nWe watch {{reefs}} reefs. [pause]\n', 7],
  ['with empty notes', 'We watch {{reefs}} reefs. [pause]\n', 9],
] as const)
  test(`a slide ${rule} is an error where they belong`, () => {
    const files = inventDeck();
    files[en] = (files[en] ?? '').replace(from, '');
    const found = compileFiles(files).diagnostics.filter(({ code }) => code === 'notes-missing');
    expect(found.map(placeOf)).toEqual([`${en}:${line}:1 notes-missing`]);
  });

test('a link to a slide that does not exist is told at its place', () => {
  expect(tell('See [the reefs](#refs).')).toEqual([`${en}:8:5 link-target`]);
});

test('a link without words is told at its place', () => {
  expect(tell('See [](#reefs).')).toEqual([`${en}:8:5 link-empty`]);
});

test('a link to a slide of the deck is sound', () => {
  expect(tell('See [the opening](#opening).')).toEqual([]);
});

test('raw HTML is told at its place', () => {
  expect(tell('A <b>bold</b> word')).toEqual([`${en}:8:3 html-raw`, `${en}:8:10 html-raw`]);
});

test('a comment is dropped without a word', () => {
  expect(tell('<!-- 99 luftballons\nsecret -->')).toEqual([]);
});

test('an attribute that could hide text is told', () => {
  expect(tell('A word {title="99"}')).toEqual([`${en}:8:1 attribute-unknown`]);
});

test('an unknown block is told at its place', () => {
  expect(tell('::: boxes\nx\n:::')).toEqual([`${en}:8:1 container-unknown`]);
});

test('speaker notes that a misspelt marker would publish are told', () => {
  expect(tell('Notes : do not say this')).toEqual([`${en}:8:1 notes-marker`]);
});

test('an unknown layout is told at its place', () => {
  expect(diagnose([[en, 'layout: statement', 'layout: statment']])).toContain(
    `${en}:2:9 frontmatter-invalid`,
  );
});

test('an unknown frontmatter key is told at its key', () => {
  expect(diagnose([[en, 'layout: statement', 'layout: statement\ncolour: red']])).toContain(
    `${en}:3:1 frontmatter-invalid`,
  );
});

test('broken YAML in the frontmatter is told at its line', () => {
  expect(diagnose([[en, 'layout: statement', 'layout: "figure']])).toContainEqual(
    expect.stringMatching(`^${en}:[23]:\\d+ yaml-syntax`),
  );
});

test('a slide without a title is told', () => {
  expect(diagnose([[en, '# We watch', 'We watch']])).toContain(`${en}:4:1 title-missing`);
});

test('a slide file without a number is told', () => {
  const files = inventDeck();
  files['slides/en/reefs.md'] = files[en] ?? '';
  expect(compileFiles(files).diagnostics.map(placeOf)).toContain(
    'slides/en/reefs.md:1:1 slide-name',
  );
});

test('a drawing with text is told at the text', () => {
  const markup = '<svg xmlns="http://www.w3.org/2000/svg">\n  <text>68 %</text></svg>';
  const { diagnostics } = compileFiles(inventDeck(), { 'assets/a.svg': { type: 'svg', markup } });
  expect(diagnostics.map(placeOf)).toEqual(['assets/a.svg:2:3 picture-content']);
});

test('a drawing that fetches another file is told', () => {
  const markup = '<svg><image href="https://example.org/a.png"/></svg>';
  const { diagnostics } = compileFiles(inventDeck(), { 'assets/a.svg': { type: 'svg', markup } });
  expect(diagnostics.map(placeOf)).toEqual(['assets/a.svg:1:6 picture-content']);
});

test('blocks nest with three colons each', () => {
  expect(tell('::: columns\n::: column\na\n:::\n::: column\nb\n:::\n:::')).toEqual([]);
});

test('a block closed once too often is told at its place', () => {
  expect(tell('::: cards\n::: card\na\n:::\n:::\n:::')).toEqual([`${en}:13:1 container-unknown`]);
});

const chart = '```chart unit-field\nfact: reefs\nunit: reefs\nalt: "{{reefs}} reefs"\n```';
const picture = '![Reefs](assets/reef.svg)';

test('a second chart on a slide is told at its place', () => {
  expect(tell(`${chart}\n\n${chart}`)).toEqual([`${en}:14:1 layout-crowded`]);
});

test('a second picture is told at its place where the layout has one place', () => {
  expect(tell(`${picture}\n\n${picture}`)).toContain(`${en}:10:1 layout-crowded`);
});

test('a chart in each of two columns is sound', () => {
  const column = `::: column\n${chart}\n:::`;
  expect(tell(`::: columns\n${column}\n${column}\n:::`)).toEqual([]);
});

test('attributes in a chart’s keys are told at their place', () => {
  expect(tell(chart.replace('unit: reefs', 'unit: reefs {.fragment}'))).toEqual([
    `${en}:10:13 chart-invalid`,
  ]);
});

test('a chart may be a fragment', () => {
  expect(tell(chart.replace('unit-field', 'unit-field {.fragment}'))).toEqual([]);
});
