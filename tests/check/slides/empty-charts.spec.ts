import { expect, _baseTest as test } from '@playwright/test';
import { diagnose } from '../../fixture/deck.ts';

const en = 'slides/en/020-reefs.md';

/** What is told of the English slide where both draw this fact. */
function tell(fields: string, type: string, keys: string): readonly string[] {
  const chart = `\`\`\`chart ${type}\nfact: drawn\n${keys}\nalt: "{{drawn}}"\n\`\`\``;
  const slides = [en, 'slides/fr/020-reefs.md'].map(
    (file) => [file, '\nNote:', `\n${chart}\n\nNote:`] as const,
  );
  const fact = `drawn: { paragraph: 1, anchor: x, ${fields} }\n`;
  return diagnose([['slides/facts.yaml', '', fact], ...slides]).filter((one) => one.startsWith(en));
}

test('a chart that draws nothing of facts that are sound is an error where it stands', () => {
  for (const value of ['[-5, 6]', '[-6, -5]'])
    expect(tell(`kind: range, value: ${value}`, 'range', 'label: Depth')).toEqual([
      `${en}:8:1 chart-empty`,
    ]);
});

test('a chart that draws a little is sound', () => {
  for (const [fields, type, keys] of [
    ['kind: range, value: [0, 6]', 'range', 'label: Depth'],
    ['kind: percentage, value: 0', 'share', 'whole: All'],
    ['kind: ratio, value: 1/1000', 'share', 'whole: All'],
    ['kind: percentage, value: 0, direction: rise', 'index-bar', 'from: Then\nto: Now'],
    ['kind: number, value: 0.3', 'unit-field', 'unit: reefs'],
    ['kind: money, value: 0.3, currency: EUR', 'amount', 'label: Cost'],
  ] as const)
    expect(tell(fields, type, keys), `${type}: ${fields}`).toEqual([]);
});

test('a chart whose fact is wrong is told of that alone', () => {
  expect(tell('kind: number, value: 5', 'range', 'label: Depth')).toEqual([
    `${en}:9:7 chart-invalid`,
  ]);
  expect(tell('kind: range, value: [6, -5]', 'range', 'label: Depth')).toEqual([]);
});

test('a year that no band of years can hold is an error, and is not drawn', () => {
  const events = 'events:\n  - { fact: drawn, label: A }\n  - { fact: opening, label: B }';
  const chart = `\`\`\`chart timeline\n${events}\nalt: "{{drawn}} {{opening}}"\n\`\`\``;
  const slides = [en, 'slides/fr/020-reefs.md'].map(
    (file) => [file, '\nNote:', `\n${chart}\n\nNote:`] as const,
  );
  const fact = 'drawn: { paragraph: 1, anchor: x, kind: year, value: 300000 }\n';
  expect(diagnose([['slides/facts.yaml', '', fact], ...slides])).toContain(
    `${en}:10:13 chart-invalid`,
  );
});
