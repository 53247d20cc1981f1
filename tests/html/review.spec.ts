import { expect, type Page } from '@playwright/test';
import { measureCoverage } from '../../src/check/statement/coverage.ts';
import { type ReviewMatter, renderReview } from '../../src/html/review/review.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { compileFiles, type Files, inventBasque, inventDeck } from '../fixture/deck.ts';
import { test } from '../fixture/one-page.ts';

const settings = 'slides/deck.yaml';

/** The review of the invented deck, after changes to its files and with what is given besides. */
function render(
  change: (files: Files) => void = () => {},
  more: Partial<ReviewMatter> = {},
): string {
  const files = inventDeck();
  change(files);
  const { deck, contexts, diagnostics } = compileFiles(files);
  if (!deck) throw new Error('the settings can be read');
  return renderReview({ deck, contexts, diagnostics, coverage: measureCoverage(deck), ...more })
    .body;
}

async function show(page: Page, ...words: Parameters<typeof render>): Promise<void> {
  await page.setContent(render(...words));
}

const statement = {
  file: 'statement.txt',
  numbering: 'own' as const,
  paragraphs: [
    { number: 0, text: '7th session, 4 March 2031', line: 1 },
    { number: 1, text: 'There are more than 12,500 reefs <here>.', line: 3 },
    { number: 2, text: 'They grew by 40% in all.', line: 5 },
  ],
};

test('each slide has an article in speaking order', async ({ page }) => {
  await show(page);
  const ids = await page.locator('article').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids).toEqual(['slide-opening', 'slide-reefs']);
});

test('no id is given twice', async ({ page }) => {
  await show(page);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBe(new Set(ids).size);
});

test('a slide has a column for each language', async ({ page }) => {
  await show(page);
  const columns = page.locator('#slide-reefs .column .title');
  await expect(columns).toHaveText([/We watch/, /Nous surveillons/]);
});

test('a language in which the slide is missing says so', async ({ page }) => {
  await show(page, (files) => {
    delete files['slides/fr/020-reefs.md'];
  });
  await expect(page.locator('#slide-reefs .column[data-language="fr"] .missing')).toBeVisible();
});

test('a title in another language is marked as such', async ({ page }) => {
  await show(page);
  await expect(page.locator('#slide-reefs .title').nth(1)).toHaveAttribute('lang', 'fr');
});

test('notes show their cues', async ({ page }) => {
  await show(page);
  await expect(page.locator('#slide-reefs .notes .cue-pause').first()).toHaveText('Pause');
});

test('a fact is shown as each language prints it', async ({ page }) => {
  await show(page);
  const cells = page.locator('#slide-reefs .facts tr:has([href="#fact-reefs"]) td[data-language]');
  await expect(cells).toHaveText([/^more than.12,500$/, /^plus de.12.500$/]);
});

test('a fact is shown with its paragraph and its anchor', async ({ page }) => {
  await show(page);
  const cells = page.locator(
    '#slide-reefs .facts tr:has([href="#fact-reefs"]) td:not([data-language])',
  );
  await expect(cells).toHaveText(['§\u00a01', '12,500 reefs']);
});

test('what the title slide prints from the settings counts among its facts', async ({ page }) => {
  await show(page);
  await expect(page.locator('#slide-opening .facts [href="#fact-opening"]')).toHaveCount(1);
});

test('every registered fact has a place of its own to link to', async ({ page }) => {
  await show(page);
  await expect(page.locator('#register tbody th[id^="fact-"]')).toHaveCount(4);
});

test('without the statement no paragraph of it is shown', async ({ page }) => {
  await show(page);
  await expect(page.locator('.statement')).toHaveCount(0);
});

test('with the statement each cited paragraph is shown', async ({ page }) => {
  await show(page, undefined, { statement });
  await expect(page.locator('#slide-reefs .statement blockquote')).toHaveText([
    'There are more than 12,500 reefs <here>.',
    'They grew by 40% in all.',
  ]);
});

test('the anchors are marked in the paragraph', async ({ page }) => {
  await show(page, undefined, { statement });
  await expect(page.locator('#slide-reefs .statement mark')).toHaveText(['12,500 reefs', '40%']);
});

test('the register shows what the statement says to each fact', async ({ page }) => {
  const proofs = [
    { fact: 'growth', result: 'differs' as const, registered: '40 %', printed: '41 %' },
  ];
  await show(page, undefined, { statement, proofs });
  await expect(page.locator('tr:has(#fact-growth) td').last()).toHaveText(
    '40 % registered, 41 % printed',
  );
});

test('a slide has words, planned time and running time against the slot', async ({ page }) => {
  await show(page, (files) => {
    const file = 'slides/en/020-reefs.md';
    files[file] = (files[file] ?? '').replace('layout: statement', 'layout: statement\ntime: 90');
  });
  await expect(page.locator('#slide-reefs .column').first().locator('.pace')).toHaveText(
    '6 words · 1:30 planned1:34 of 5:00 by the end of this slide',
  );
});

test('a running time over the slot is marked', async ({ page }) => {
  await show(page, (files) => {
    const file = 'slides/en/020-reefs.md';
    files[file] = (files[file] ?? '').replace('layout: statement', 'layout: statement\ntime: 301');
  });
  await expect(page.locator('#slide-reefs .running.over')).toHaveCount(1);
});

const warning = (file: string): Diagnostic => ({
  severity: 'warning',
  code: 'odd',
  message: 'something is <odd>',
  place: { file, line: 3, column: 2 },
});

test("a slide's diagnostics are told with the slide, whichever language they are in", async ({
  page,
}) => {
  await show(page, undefined, { diagnostics: [warning('slides/fr/020-reefs.md')] });
  await expect(page.locator('#slide-reefs .diagnostics li')).toHaveText(
    'Warning something is <odd> slides/fr/020-reefs.md:3:2 odd',
  );
});

test('diagnostics of no slide are told of the deck', async ({ page }) => {
  await show(page, undefined, { diagnostics: [warning(settings)] });
  await expect(page.locator('main > .diagnostics li')).toHaveCount(1);
});

test('the matrix marks the slides that cite a paragraph', async ({ page }) => {
  await show(page);
  const rows = page.locator('#coverage tbody tr');
  expect(await rows.nth(1).locator('td').allInnerTexts()).toEqual(['', 'cited']);
});

test('the matrix says where only a back-up slide cites a paragraph', async ({ page }) => {
  await show(page, (files) => {
    for (const file of ['slides/en/020-reefs.md', 'slides/fr/020-reefs.md'])
      files[file] = (files[file] ?? '').replace('layout:', 'backup: true\nlayout:');
  });
  const names = page.locator('#coverage tbody th');
  await expect(names.first()).not.toContainText('back-up');
  await expect(names.nth(1)).toContainText('on back-up slides only');
});

test('the matrix gives the reason where a paragraph is left out', async ({ page }) => {
  await show(page, (files) => {
    files[settings] = (files[settings] ?? '')
      .replace('paragraphs: 2', 'paragraphs: 3')
      .replace('slot: 5', 'slot: 5\nomissions: [{ paragraph: 3, reason: courtesies }]');
  });
  await expect(page.locator('#coverage .omitted')).toHaveText('Left out: courtesies');
});

test('exemptions are listed with their reason', async ({ page }) => {
  await show(page, (files) => {
    files[settings] = (files[settings] ?? '').replace(
      'slot: 5',
      'slot: 5\nexemptions: [{ text: B-52, slide: reefs, language: en, reason: a name }]',
    );
  });
  await expect(page.locator('#exemptions td')).toHaveText(['B-52', 'reefs', 'en', '1', 'a name']);
});

test('what stands without a fact is listed whatever it is, and nothing is where none does', () => {
  const rows = (body: string, section: string) => {
    const [, list = ''] =
      new RegExp(`<section id="${section}"(.*?)</section>`, 's').exec(body) ?? [];
    const cells = list
      .replace(/^.*?<\/h2>/s, '')
      .replace(/<\/t[dhr]>/g, ' ')
      .replace(/<[^>]*>/g, '');
    return cells.replace(/\s+/g, ' ').trim();
  };
  const bare = render();
  expect([rows(bare, 'exemptions'), rows(bare, 'orders')]).toEqual(['None.', 'None.']);
  expect(rows(bare, 'bare')).toContain('We watch more than 12,500 reefs');
  const body = render(
    (files) => {
      files[settings] += 'names: [{ text: F-16, reason: a name }]\n';
      files['slides/facts.yaml'] += '  direction: rise\n';
      const file = 'slides/en/020-reefs.md';
      const chart = 'fact: growth|signed\nfrom: then\nto: now\nalt: "{{growth|signed}}, no F-16"';
      files[file] = (files[file] ?? '').replace(
        '\nNote:',
        `\n\`\`\`chart index-bar\n${chart}\n\`\`\`\n\nNote:`,
      );
    },
    { statement, unregistered: [{ paragraph: 1, figure: '14', words: 'and 14 bays' }] },
  );
  const exempt = rows(body, 'exemptions');
  expect(exempt).toContain('F-16 1 a name');
  expect(exempt).toContain('100 reefs en 100');
  expect(exempt).toContain('140 reefs en 100 + 40 = 140 growth');
  expect(rows(body, 'orders')).toContain('reefs, growth, growth');
  expect(rows(body, 'unregistered')).toContain('14 and 14 bays');
  // A claim has its paragraph beside it.
  expect(rows(body, 'claims')).toMatch(/They grew by 40%\..* § 2They grew by 40% in all\./);
});

test('a link opens the deck at the slide in the language of the column', async ({ page }) => {
  await show(page);
  await expect(page.locator('#slide-reefs .open-slide a').nth(1)).toHaveAttribute(
    'href',
    'index.html?lang=fr#reefs',
  );
});

test('a deck in one language has no languages to choose', async ({ page }) => {
  await show(page, (files) => {
    files[settings] = (files[settings] ?? '').replace('[en, fr]', '[en]');
  });
  await expect(page.locator('.languages')).toHaveCount(0);
});

const remarksFile = 'slides/remarks/2031-03-02-ana.yaml';

test('a remark is shown at its slide and language with its answers, until it is resolved', async ({
  page,
}) => {
  const open =
    '- { slide: reefs, language: fr, author: Ana, date: 2031-03-02, text: Too <long> }\n';
  await show(page, (files) => {
    files[remarksFile] = `${open}- { slide: reefs, author: Ana, text: Done, resolved: true }\n`;
  });
  const box = 'Resolved, Too <long>';
  await expect(page.locator('.open-remarks li')).toHaveText([`Too <long> Ana, 2031-03-02 ${box}`]);
  await expect(page.locator('#slide-reefs [data-language="fr"] .open-remarks')).toBeVisible();
  await expect(page.locator('.resolved-remarks li')).toHaveText(/^Done Ana/);
  await expect(page.locator('.resolved-remarks li')).toBeHidden();
});

test('a remark on the deck, or on a slide that is gone, is shown with those on the deck', async ({
  page,
}) => {
  await show(page, (files) => {
    files[remarksFile] =
      '- { author: Ana, found: the cover, text: Who? }\n- { slide: gone, author: Ana, text: Why? }\n';
  });
  await expect(page.locator('.general-remarks .open-remarks li')).toHaveText([
    /^the cover · Who\? Ana/,
    /^gone Why\? Ana/,
  ]);
});

test('each language of a slide has a field for remarks, and the slide one for all', async ({
  page,
}) => {
  await show(page);
  const fields = page.locator('#slide-reefs textarea');
  expect(await fields.evaluateAll((all) => all.map(({ dataset }) => dataset.remark))).toEqual([
    'reefs/en',
    'reefs/fr',
    'reefs',
  ]);
});

test('each claim has a box by which it is signed, once however often it is said', async ({
  page,
}) => {
  await show(page, (files) => {
    const file = 'slides/en/020-reefs.md';
    files[file] = (files[file] ?? '').replace('They grew', 'None left. None left. They grew');
  });
  const boxes = page.locator('#slide-reefs [data-sign^="reefs/en/claim/"]');
  const signed = await boxes.evaluateAll((all) => all.map(({ dataset }) => dataset.sign));
  expect(signed.length).toBe(3);
  expect(new Set(signed).size).toBe(signed.length);
});

test('a claim whose words changed shows who signed it, and which words', async ({ page }) => {
  await show(page, (files) => {
    files['slides/signed.yaml'] =
      "- { slide: reefs, language: en, part: claim, words: '0123456789abcdef', name: Ana, role: legal, date: 2031-03-02, text: They fell by 40%. }\n";
  });
  const lapsed = page.locator('#slide-reefs .items .lapsed');
  await expect(lapsed.locator('del')).toHaveText(['fell']);
  await expect(lapsed.locator('ins')).toHaveText(['grew']);
});

test('the head says which slides changed since they were signed', async ({ page }) => {
  await show(page, (files) => {
    files['slides/signed.yaml'] =
      "- { slide: reefs, language: en, part: claim, words: '0123456789abcdef', name: Ana, role: legal, date: 2031-03-02, text: They fell by 40%. }\n";
  });
  await expect(page.locator('.masthead .signed-summary')).toHaveText(
    'Changed since signed: 2 reefs',
  );
  await expect(page.locator('#slide-reefs')).toHaveAttribute('data-changed', '1');
});

test('with the statement at hand, what is wrong with the deck is listed too', () => {
  const text = 'Statement\n\n1. There are more than 12,500 reefs.\n2. They grew by 40%.';
  const { deck, contexts, diagnostics, statement } = compileFiles(inventBasque(), undefined, {
    file: 'statement.txt',
    text,
  });
  if (!deck || !statement) throw new Error('the settings can be read');
  const { body } = renderReview({ deck, contexts, diagnostics, coverage: [], ...statement });
  expect(body).toContain('language-unknown');
  expect(body).toContain('statement-');
});
