import { expect, _baseTest as test } from '@playwright/test';
import { diagnose } from '../fixture/deck.ts';

const en = 'slides/en/020-reefs.md';
const fr = 'slides/fr/020-reefs.md';
const sound = 'fact: reefs\nunit: reefs\nalt: "{{reefs}} reefs"';

/** What is told of the English slide with this chart in both languages. */
function tell(spec: string, type = 'unit-field'): readonly string[] {
  const block = `\n\`\`\`chart ${type}\n${spec}\n\`\`\`\n\nNote:`;
  return diagnose([en, fr].map((file) => [file, '\nNote:', block] as const)).filter((text) =>
    text.startsWith(en),
  );
}

test('a sound chart has nothing wrong', () => {
  expect(tell(sound)).toEqual([]);
});

test('an unknown type of chart is told at its fence', () => {
  expect(tell(sound, 'pie')).toEqual([`${en}:8:1 chart-invalid`]);
});

test('an unknown key is told at its line', () => {
  expect(tell(`${sound}\ncolour: red`)).toEqual([`${en}:12:1 chart-invalid`]);
});

test('a missing key is told within the chart', () => {
  expect(tell('fact: reefs\nalt: "{{reefs}}"')).toEqual([`${en}:9:7 chart-invalid`]);
});

test('a fact of a kind that the chart cannot draw is told at the fact', () => {
  expect(tell('fact: growth\nunit: reefs\nalt: "{{growth}}"')).toEqual([`${en}:9:7 chart-invalid`]);
});

for (const [what, change] of [
  ['a share', 'direction: share'],
  ['a fall by more than all', 'value: -140'],
] as const)
  test(`${what} is told where bars should draw it`, () => {
    const spec = 'fact: growth\nfrom: then\nto: now\nalt: "{{growth}}"';
    const facts = [
      'slides/facts.yaml',
      'value: 40',
      change.startsWith('value') ? change : `value: 40\n  ${change}`,
    ] as const;
    const block = `\n\`\`\`chart index-bar\n${spec}\n\`\`\`\n\nNote:`;
    const found = diagnose([facts, ...[en, fr].map((file) => [file, '\nNote:', block] as const)]);
    expect(found).toContain(`${en}:9:7 chart-invalid`);
  });

test('a text alternative that leaves out a drawn fact is told', () => {
  expect(tell('fact: reefs\nunit: reefs\nalt: many reefs')).toEqual([`${en}:9:7 chart-invalid`]);
});

test('a figure in the data is an error, since data comes from the facts', () => {
  expect(tell('fact: 12500\nunit: reefs\nalt: "{{reefs}}"')).toEqual([`${en}:9:7 chart-invalid`]);
});

test('broken YAML is told at its line', () => {
  expect(tell('fact: [reefs\nalt: x')).toContainEqual(
    expect.stringMatching(`^${en}:(9|10|11):\\d+ yaml-syntax`),
  );
});
