import { expect, type Page } from '@playwright/test';
import { renderSlides } from '../../src/html/slides.ts';
import { compileFiles, type Files, inventDeck } from '../fixture/deck.ts';
import { test } from '../fixture/one-page.ts';

/** Shows the reefs slide of the invented deck with another body. */
async function show(
  page: Page,
  body: string,
  layout = 'statement',
  change: (files: Files) => void = () => {},
): Promise<void> {
  const files = inventDeck();
  const file = 'slides/en/020-reefs.md';
  files[file] = (files[file] ?? '')
    .replace('layout: statement', `layout: ${layout}`)
    .replace('They grew by {{growth}}.', body);
  change(files);
  const { deck, contexts } = compileFiles(files);
  const context = contexts.get('en');
  if (!deck || !context) throw new Error('the deck has English');
  await page.setContent(renderSlides(deck, context, false)[1] ?? '');
}

const counted = (files: Files) => {
  files['slides/facts.yaml'] = `${files['slides/facts.yaml'] ?? ''}
states:
  paragraph: 1
  kind: count
  value: 22
  unit: { en: { one: State, other: States }, fr: { one: État, other: États } }
  anchor: 22 States
`;
};

test('what a large figure counts goes on with a sentence that begins with it', async ({ page }) => {
  await show(page, '{{states}}\n\nsigned the Protocol.', 'figure', counted);
  await expect(page.locator('.slide-body > p')).toHaveText(['22', 'States signed the Protocol.']);
});

test('it stands under the figure where a sentence of its own follows', async ({ page }) => {
  await show(page, '{{states}}\n\nThey signed the Protocol.', 'figure', counted);
  await expect(page.locator('.slide-body .unit')).toHaveText('States');
});

for (const [drawn, rule] of [
  ['states', 'is said once where the slide sets the same one large'],
  ['boats', 'stays where the slide sets another one large'],
] as const)
  test(`the figure of a chart ${rule}`, async ({ page }) => {
    const chart = `\`\`\`chart ring\nfact: ${drawn}\nours: We\nalt: "{{${drawn}}}"\n\`\`\``;
    await show(page, `{{states}}\n\nThey signed.\n\n${chart}`, 'figure', (files) => {
      counted(files);
      files['slides/facts.yaml'] += 'boats:\n  paragraph: 1\n  kind: count\n  value: 12\n';
      files['slides/facts.yaml'] +=
        '  unit: { en: { one: boat, other: boats }, fr: { one: bateau, other: bateaux } }\n  anchor: 12 boats\n';
    });
    await page.addStyleTag({ path: 'assets/theme/layouts/figure.css' });
    await expect(page.locator('.chart-fact')).toBeVisible({ visible: drawn === 'boats' });
  });

test('only a quotation that says whose words it is has a mark', async ({ page }) => {
  await show(page, '> A title of a meeting\n\nand\n\n> We dive.\n>\n> — The warden');
  await expect(page.locator('blockquote.attributed')).toHaveText(/We dive/);
  await expect(page.locator('blockquote')).toHaveCount(2);
});

test('a link with a fact in it is one link', async ({ page }) => {
  await show(page, '[They grew by {{growth}}](#opening)');
  await expect(page.locator('.slide-body a')).toHaveText('They grew by 40%');
});

test('a line may end behind a fact with a noun of its own', async ({ page }) => {
  await show(page, 'The {{states}} signed.', 'statement', counted);
  await expect(page.locator('.slide-body p')).toHaveText(/States signed/, { useInnerText: true });
  expect(await page.locator('.slide-body p').textContent()).toContain('States signed');
});

test('a title is as large in every language as its longest allows', async ({ page }) => {
  const long =
    'Une phrase qui dit bien plus de choses que la nôtre, et qui prend donc deux lignes de plus';
  await show(page, 'Here.', 'statement', (files) => {
    const file = 'slides/fr/020-reefs.md';
    files[file] = (files[file] ?? '').replace(/^# .*$/m, `# ${long}`);
  });
  await expect(page.locator('.slide-head')).toHaveClass(/long-title/);
});
