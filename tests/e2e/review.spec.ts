import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test as fresh, type Page } from '@playwright/test';
import { isSound } from '../../src/compile.ts';
import { buildReview } from '../../src/export/review-page.ts';
import { findViolations, keepKinds, LOOKS } from '../fixture/axe.ts';
import { ownDeck } from '../fixture/built-deck.ts';
import { compileFiles, inventBasque, inventDeck } from '../fixture/deck.ts';
import { test } from '../fixture/kept-page.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

const folder = mkdtempSync(join(tmpdir(), 'review-'));
const inventedUrl = pathToFileURL(join(folder, 'invented', 'review.html')).href;
const basqueUrl = pathToFileURL(join(folder, 'basque', 'review.html')).href;
const ownUrl = pathToFileURL(join(ownDeck, 'dist', 'delegation', 'review.html')).href;

const WIDE = { width: 1440, height: 900 };

test.use({ locale: 'en-GB', viewport: WIDE });

test.beforeAll(async () => {
  const invented = compileFiles(inventFullDeck());
  if (!isSound(invented)) throw new Error('the deck is sound');
  const diagnostics = [
    {
      severity: 'warning' as const,
      code: 'odd',
      message: 'something is odd',
      place: { file: 'slides/fr/020-reefs.md', line: 3, column: 2 },
    },
  ];
  const paragraphs = [
    { number: 1, text: 'There are more than 12,500 reefs.', line: 1 },
    { number: 2, text: 'They grew by 40%.', line: 2 },
  ];
  const statement = {
    statement: { file: 'statement.txt', numbering: 'own' as const, paragraphs },
    proofs: [],
    unregistered: [{ paragraph: 2, figure: '7', words: '7 fish' }],
  };
  const { deck, ...basque } = compileFiles(inventAnother());
  if (deck) await buildReview(join(folder, 'basque'), { ...basque, deck });
  await buildReview(join(folder, 'invented'), { ...invented, diagnostics, statement });
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The invented deck with everything that a review may list. */
function inventFullDeck() {
  const files = inventDeck();
  files['slides/deck.yaml'] = (files['slides/deck.yaml'] ?? '')
    .replace('paragraphs: 2', 'paragraphs: 3')
    .replace(
      'slot: 5',
      'slot: 5\nomissions: [{ paragraph: 3, reason: courtesies }]\nexemptions: [{ text: B-52, slide: thanks, language: en, times: 1, reason: a name }, { text: B-52, slide: thanks, language: fr, times: 1, reason: a name }]',
    );
  files['slides/deck.yaml'] += 'sign: [legal]\n';
  files['slides/remarks/earlier.yaml'] =
    '- { slide: reefs, language: fr, author: B. Translator, date: 2031-03-02, about: récifs, text: A better word?, replies: [{ author: A. Drafter, text: Which one? }] }\n- { author: A. Lawyer, found: the cover, text: Nobody has seen this }\n';
  const signed = (part: string, words: string) =>
    `- { slide: reefs, language: en, part: ${part}, words: '0123456789abcdef', name: Ana, role: legal, date: 2031-03-02, text: ${words} }\n`;
  files['slides/signed.yaml'] =
    signed('notes', "'We saw {{reefs}} reefs.'") + signed('claim', "'They all grew by 40%.'");
  files['slides/en/020-reefs.md'] += '\n<!-- ? Which reefs are meant? -->\n';
  for (const [language, title] of Object.entries({ en: 'Thank you', fr: 'Merci' }))
    files[`slides/${language}/030-thanks.md`] =
      `---\nlayout: closing\n---\n# ${title}\n\nNote:\nB-52 [reef](say:REEF) [next] internationalisation\n`;
  return files;
}

/** Another deck, in Basque, with slides of the same names and of the same version. */
function inventAnother() {
  const files = inventBasque();
  const settings = files['slides/deck.yaml']?.replace('its reefs,', 'its kelp,') ?? '';
  return { ...files, 'slides/deck.yaml': settings };
}

test('in a language without a pack, English words say that they are English', async ({ page }) => {
  await page.goto(`${basqueUrl}?lang=eu`);
  const skip = page.locator('.skip span');
  await expect(skip).toHaveAttribute('lang', 'en');
  await expect(skip).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('.particulars li').first()).not.toHaveAttribute('lang', 'en');
  await page.locator('input[name="language"][value="en"]').check();
  await page.locator('input[name="language"][value="eu"]').uncheck();
  await expect(skip).not.toHaveAttribute('lang');
});

/** axe leaves out the size of what is clicked unless it is asked for. */
const findLooks = (page: Page, part?: string) =>
  findViolations(page, { runOnly: { type: 'rule', values: [...LOOKS] } }, part);

/** The slide that has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('article')?.dataset.slide);

const NARROW = { width: 320, height: 640 };

for (const [name, url] of [
  ['own deck', ownUrl],
  ['deck with statement, warnings and exemptions', inventedUrl],
] as const)
  test(`the ${name} asks nothing of any network and has no violation of WCAG 2.2 A and AA, in light, in dark and in a narrow window`, async ({
    page,
  }) => {
    test.slow();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(url);
    await test.step('whatever it looks like', async () => {
      // The pictures of slides are left out, and axe would go through thousands of elements to do so.
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('.slide-picture')) one.replaceChildren();
      });
      const rules = Object.fromEntries(LOOKS.map((id) => [id, { enabled: false }]));
      expect(await findViolations(page, { runOnly: WCAG, rules })).toEqual([]);
    });
    await test.step('in a narrow window, which does not scroll sideways', async () => {
      await page.setViewportSize(NARROW);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width);
      await keepKinds(page);
      expect(await findLooks(page)).toEqual([]);
    });
    await test.step('in light and in dark', async () => {
      await page.setViewportSize(WIDE);
      expect(await findLooks(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findLooks(page)).toEqual([]);
    });
    if (url === inventedUrl)
      await test.step('with the open list of keys', async () => {
        await page.keyboard.press('?');
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await findLooks(page, 'dialog')).toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });
        expect(await findLooks(page, 'dialog')).toEqual([]);
        expect(await findViolations(page, { runOnly: WCAG }, 'dialog')).toEqual([]);
      });
    expect(asked.filter((address) => !/^(?:file|data|blob):/.test(address))).toEqual([]);
  });

test('a page that has not come whole shows no slide, and one that has opens at the slide of its link', async ({
  page,
}) => {
  const html = readFileSync(fileURLToPath(inventedUrl), 'utf8');
  const half = join(folder, 'half.html');
  writeFileSync(half, html.slice(0, html.indexOf('<script type="application/json"')));
  await page.goto(pathToFileURL(half).href);
  await expect(page.locator('.bar')).toBeVisible();
  await expect(page.locator('#slide-reefs')).toBeHidden();
  await page.goto(`${inventedUrl}#slide-thanks`);
  await expect(page.locator('#slide-thanks')).toBeInViewport();
  await expect(page.locator('#slide-opening')).not.toBeInViewport();
});

test.describe('without a script', () => {
  fresh.use({ javaScriptEnabled: false });

  fresh('every slide is there', async ({ page }) => {
    await page.goto(inventedUrl);
    await expect(page.locator('.slide-review:visible')).toHaveCount(3);
  });
});

test.describe('languages', () => {
  test("the reader's own language comes first", async ({ browser }) => {
    const page = await browser.newPage({ locale: 'fr-BE' });
    await page.goto(inventedUrl);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await page.close();
  });

  test('those not chosen are not shown, the first of the others speaks, and the choice is kept', async ({
    page,
  }) => {
    const box = (name: string) => page.getByLabel(name, { exact: true });
    await page.goto(inventedUrl);
    await box('Français').uncheck();
    await expect(page.locator('.column:visible [lang="fr"].title')).toHaveCount(0);
    await box('Français').check();
    await box('English').uncheck();
    await expect(page.locator('.eyebrow')).toHaveText('Relecture des notes');
    await page.reload();
    await expect(box('English')).not.toBeChecked();
    await box('Français').click();
    await expect(box('Français')).toBeChecked();
  });
});

test.describe('search and filters', () => {
  test('words are found whatever their accents and breaks, with how many slides are left, and all come back', async ({
    page,
  }) => {
    await page.goto(inventedUrl);
    const search = page.getByLabel('Search titles and notes');
    const shown = page.locator('article:visible');
    await search.fill('recifs SURVEILLONS');
    await expect(shown).toHaveAttribute('id', 'slide-reefs');
    await expect(page.locator('.status')).toHaveText('1 of 3 slides shown, 0 reviewed');
    await search.fill('internationalisation');
    await expect(shown).toHaveAttribute('id', 'slide-thanks');
    await search.fill('xyzzy');
    await page.getByRole('button', { name: 'Show all slides' }).click();
    await expect(shown).toHaveCount(3);
  });

  test('slides and contents are those that a filter is for, and a link shows one that it hides', async ({
    page,
  }) => {
    await page.goto(inventedUrl);
    const shown = () =>
      page.locator('article:visible').evaluateAll((all) => all.map(({ id }) => id));
    await page.getByLabel('with figures or facts').check();
    await expect.poll(shown).toEqual(['slide-opening', 'slide-reefs']);
    await page.getByLabel('with figures or facts').uncheck();
    await page.getByLabel('with warnings').check();
    await expect.poll(shown).toEqual(['slide-reefs']);
    await expect(page.locator('.contents ol > li:visible')).toHaveText([/We watch/]);
    await page.locator('#coverage thead a').first().click();
    await expect(page.locator('#slide-opening')).toBeVisible();
  });

  test('a slide that is ticked goes away from those not yet reviewed', async ({ page }) => {
    await page.goto(inventedUrl);
    await page.getByLabel('not yet reviewed').check();
    await page.locator('#slide-reefs').getByRole('checkbox', { name: 'Reviewed' }).check();
    await expect(page.locator('#slide-reefs')).toBeHidden();
  });
});

test.describe('with the keyboard alone', () => {
  test('J and K go from slide to slide, X ticks one, R writes a remark, Escape leaves it, the slash searches', async ({
    page,
  }) => {
    await page.goto(inventedUrl);
    await page.keyboard.press('Tab');
    await expect(page.getByText('Skip to the slides')).toBeInViewport();
    const path = [];
    for (const key of ['j', 'j', 'j', 'k']) {
      await page.keyboard.press(key);
      path.push(await focused(page));
    }
    expect(path).toEqual(['opening', 'reefs', 'thanks', 'reefs']);
    await page.keyboard.press('x');
    await expect(
      page.locator('#slide-reefs').getByRole('checkbox', { name: 'Reviewed' }),
    ).toBeChecked();
    await page.keyboard.press('r');
    await page.keyboard.type('jx?/');
    await expect(page.locator('#remark-reefs')).toHaveValue('jx?/');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('thanks');
    await page.keyboard.press('/');
    await page.keyboard.type('watch');
    await expect(page.locator('article:visible')).toHaveCount(1);
  });

  test('the question mark shows the keys, Escape hides them, and those switched off do nothing', async ({
    page,
  }) => {
    await page.goto(inventedUrl);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('?');
    await page.getByLabel('Use these keys').uncheck();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('j');
    expect(await focused(page)).toBeUndefined();
  });

  test('words copied from the notes into a remark have no soft hyphens', async ({ page }) => {
    await page.goto(inventedUrl);
    const thanks = page.locator('#slide-thanks');
    await thanks.locator('.notes p').first().selectText();
    await page.keyboard.press('ControlOrMeta+C');
    await thanks.locator('#remark-thanks').focus();
    await page.keyboard.press('ControlOrMeta+V');
    await expect(thanks.locator('#remark-thanks')).toHaveValue(/internationalisation$/);
  });

  test('a slide is ticked, remarked and saved in a file named after the version', async ({
    page,
  }) => {
    await page.goto(inventedUrl);
    for (const key of ['j', 'x', 'r']) await page.keyboard.press(key);
    await page.keyboard.type('Too long');
    await page.getByRole('button', { name: 'Save remarks' }).focus();
    const waiting = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const file = await waiting;
    expect(file.suggestedFilename()).toBe('review-4-march-2031-abc1234.yaml');
    const report = readFileSync(await file.path(), 'utf8');
    expect(report).toContain('reviewed: [opening]\nremarks:\n  - slide: opening #');
    expect(report).toContain('text: |-\n      Too long');
  });
});

test.describe('what was written', () => {
  test('a tick and a remark are there after a reload', async ({ page }) => {
    await page.goto(inventedUrl);
    await page.locator('#slide-reefs').getByRole('checkbox', { name: 'Reviewed' }).check();
    await page.locator('#remark-reefs').fill('Check the figure');
    await page.reload();
    await expect(
      page.locator('#slide-reefs').getByRole('checkbox', { name: 'Reviewed' }),
    ).toBeChecked();
    await expect(page.locator('#remark-reefs')).toHaveValue('Check the figure');
  });

  test('it does not show in the review of another deck', async ({ page }) => {
    await page.goto(inventedUrl);
    await page.locator('#slide-opening').getByRole('checkbox', { name: 'Reviewed' }).check();
    await page.goto(basqueUrl);
    await expect(
      page.locator('#slide-opening').getByRole('checkbox', { name: 'Reviewed' }),
    ).not.toBeChecked();
  });

  fresh('where the browser keeps nothing, that is said', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(inventedUrl);
    await expect(page.getByRole('alert')).toContainText('does not keep what you write');
  });
});

test.describe('on paper', () => {
  test('a slide is signed by name and role, and not without', async ({ page }) => {
    await page.goto(inventedUrl);
    const box = page.locator('[data-sign^="reefs/fr/notes/"]');
    await box.click();
    await expect(box).not.toBeChecked();
    await expect(page.locator('.sign-first:visible')).toHaveText(/Write your name and your role/);
    await page.getByLabel('Your name').fill('Zoë Peeters');
    await page.getByLabel('Your role').fill('legal');
    await box.check();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save remarks' }).click();
    const report = readFileSync(await (await waiting).path(), 'utf8');
    expect(report).toMatch(
      / {2}- slide: reefs\n {4}language: "fr"\n {4}part: notes\n {4}words: "[0-9a-f]{16}"/,
    );
  });

  test('a claim is signed by itself, and a remark is written on one language', async ({ page }) => {
    await page.goto(inventedUrl);
    await page.getByLabel('Your name').fill('Zoë Peeters');
    await page.getByLabel('Your role').fill('legal');
    await page.getByRole('checkbox', { name: /I sign.*They grew by 40%/ }).check();
    await page.getByLabel('Remarks · français, Slide 2').fill('Plutôt bancs');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save remarks' }).click();
    const report = readFileSync(await (await waiting).path(), 'utf8');
    expect(report).toMatch(/ {4}language: "en"\n {4}part: claim\n {4}words: "[0-9a-f]{16}"/);
    expect(report).toMatch(/slide: reefs # .*\n {4}language: fr\n {4}text: \|-\n {6}Plutôt bancs/);
  });

  test('a slide is signed with all its claims in one act, by the keyboard, and is left no more', async ({
    page,
  }) => {
    await page.goto(inventedUrl);
    const all = page.locator('#slide-reefs [data-language="fr"] [data-sign-all]');
    await all.press('Space');
    await expect(all).not.toBeChecked();
    await page.getByLabel('Your name').fill('Zoë Peeters');
    await page.getByLabel('Your role').fill('legal');
    const filter = page.getByLabel('still for me to sign');
    await filter.press('Space');
    await page.locator('#slide-reefs [data-language="en"] [data-sign-all]').press('Space');
    await expect(page.locator('article:visible')).toHaveCount(3);
    await all.press('Space');
    await expect(page.locator('article:visible')).toHaveCount(2);
    await filter.press('Space');
    const boxes = page.locator('#slide-reefs [data-language="fr"] [data-sign]');
    for (const box of await boxes.all()) await expect(box).toBeChecked();
    await boxes.last().press('Space');
    await expect(all).not.toBeChecked();
  });

  test('an earlier remark is resolved on the page, and the file says so', async ({ page }) => {
    await page.goto(inventedUrl);
    const box = page.getByRole('checkbox', { name: /Resolved.*A better word/ });
    await box.press('Space');
    await page.reload();
    await expect(box).toBeChecked();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save remarks' }).click();
    const report = readFileSync(await (await waiting).path(), 'utf8');
    expect(report).toMatch(
      /resolved:\n {2}- remark: "[0-9a-f]{16}" # B. Translator: A better word\?\n {4}resolved: true/,
    );
  });

  test('the tools are left out, remarks, questions and signatures are printed as text on A4', async ({
    page,
  }) => {
    await page.goto(inventedUrl);
    await page.locator('#remark-reefs').fill('Check the figure');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.bar')).toBeHidden();
    const reefs = page.locator('#slide-reefs');
    await expect(reefs.locator('.remark-text').getByText('A better word?')).toBeVisible();
    await expect(reefs.getByText('Which reefs are meant?')).toBeVisible();
    await expect(reefs.locator('.lapsed ins').first()).toHaveText('watch');
    await expect(page.locator('.remark-text').getByText('Nobody has seen this')).toBeVisible();
    await expect(page.locator('#slide-reefs > .remark .remark-copy')).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf).toMatch(/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  });

  test('two windows keep what was written in each', async ({ page, context }) => {
    await page.goto(inventedUrl);
    const other = await context.newPage();
    await other.goto(inventedUrl);
    await page.locator('#remark-reefs').fill('From the first');
    await other.locator('#remark-opening').fill('From the second');
    await page.reload();
    await expect(page.locator('#remark-reefs')).toHaveValue('From the first');
    await expect(page.locator('#remark-opening')).toHaveValue('From the second');
  });

  test('what another window wrote at the same moment takes nothing away', async ({ page }) => {
    await page.goto(inventedUrl);
    await page.locator('#remark-reefs').fill('From the first');
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => localStorage[name].includes('reefs'));
      const newValue = JSON.stringify({ remarks: { opening: 'From the second' } });
      localStorage.setItem(key ?? '', newValue);
      window.dispatchEvent(new StorageEvent('storage', { key: key ?? '', newValue }));
    });
    await page.reload();
    await expect(page.locator('#remark-reefs')).toHaveValue('From the first');
    await expect(page.locator('#remark-opening')).toHaveValue('From the second');
  });
});
