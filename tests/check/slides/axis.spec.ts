import { expect, _baseTest as test } from '@playwright/test';
import { diagnose } from '../../fixture/deck.ts';

const years = `anchor: 40%
  direction: rise
first: { paragraph: 2, kind: year, value: 2019, anchor: "2019" }
second: { paragraph: 2, kind: year, value: 2021, anchor: "2021" }
`;

/** What is told of an index bar from one time to the other, in English and in French. */
function tell(...ends: readonly (readonly [string, string])[]): readonly string[] {
  const slides = ['en', 'fr'].map((tag, index) => {
    const [from, to] = ends[index] ?? ends[0] ?? [];
    const chart = `\`\`\`chart index-bar\nfact: growth\nfrom: "${from}"\nto: "${to}"\nalt: "{{growth}}"\n\`\`\``;
    return [`slides/${tag}/020-reefs.md`, '\nNote:', `\n${chart}\n\nNote:`] as const;
  });
  return diagnose([['slides/facts.yaml', 'anchor: 40%\n', years], ...slides]).flatMap(
    (found) => found.split(' ').at(-1) ?? [],
  );
}

test('an axis goes from the earlier time to the later one', () => {
  expect(tell(['{{first}}', '{{second}}'])).toEqual([]);
  expect(tell(['{{second}}', '{{first}}'])).toContain('chart-invalid');
  expect(tell(['{{opening}}', '{{first}}'])).toContain('chart-invalid');
  expect(tell(['{{first}}', '{{first}}'])).toContain('chart-invalid');
});

test('the ends of an axis have the same facts in each language', () => {
  const [end, moved] = [
    ['then', '{{first}} on'],
    ['{{first}} on', 'then'],
  ] as const;
  expect(tell(end)).not.toContain('charts-differ');
  expect(tell(end, moved)).toContain('charts-differ');
});
