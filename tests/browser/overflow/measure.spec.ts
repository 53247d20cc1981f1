import { expect, type Page } from '@playwright/test';
import { measureSlides } from '../../../src/browser/overflow/measure.ts';
import { findMisfits } from '../../../src/browser/overflow/misfit.ts';
import { NAME_HELPER } from '../../../src/browser/page-functions.ts';
import { test } from '../../fixture/one-page.ts';

/** What is wrong with a body on a slide of 800 × 600, set in letters of 30 px. */
async function judge(page: Page, body: string, foot = ''): Promise<readonly string[]> {
  await page.addInitScript(NAME_HELPER);
  await page.goto('about:blank');
  await page.setContent(`<style>
    * { margin: 0; font: 30px/36px monospace; overflow-wrap: break-word }
    section { position: relative; width: 800px; height: 600px }
    .slide-body { padding: 60px }
    .slide-foot { position: absolute; bottom: 0; font-size: 18px; line-height: 22px }
    .slide-foot * { display: block; font: inherit }
  </style><div class="reveal"><div class="slides"><section class="present">
    <div class="slide-body">${body}</div><footer class="slide-foot">${foot}</footer>
  </section></div></div>`);
  const [scene] = await measureSlides(page, [undefined]);
  if (!scene) throw new Error('no slide');
  return findMisfits(scene).map(({ part, problem }) => `${scene.parts[part]?.name} ${problem}`);
}

test('a paragraph that fits is sound', async ({ page }) => {
  expect(await judge(page, '<p>We watch the reefs</p>')).toEqual([]);
});

test('a word broken at an arbitrary letter is told', async ({ page }) => {
  expect(await judge(page, '<p style="width:200px">transboundary waters</p>')).toEqual([
    'p "transboundary waters" breaks the word "transboundary" at an arbitrary letter',
  ]);
});

test('a short word and a number are not broken either', async ({ page }) => {
  const date = '<p style="width:100px">20&nbsp;mei&nbsp;2022</p>';
  expect(await judge(page, date)).toContain(
    'p "20 mei 2022" breaks the number "2022" at an arbitrary digit',
  );
  const month = '<p style="width:90px">20&nbsp;mei</p>';
  expect(await judge(page, month)).toEqual([
    expect.stringContaining('breaks the word "mei" at an arbitrary letter'),
  ]);
});

test('a script without spaces breaks between any letters', async ({ page }) => {
  expect(await judge(page, '<p style="width:100px">比利时与其他国家合作</p>')).toEqual([]);
});

test('a word broken at a soft hyphen is sound', async ({ page }) => {
  expect(await judge(page, '<p style="width:200px">trans&shy;boundary waters</p>')).toEqual([]);
});

test('an address may break anywhere', async ({ page }) => {
  const address = 'https://example.org/transboundary-waters';
  expect(await judge(page, `<p style="width:200px">${address}</p>`)).toEqual([]);
});

test('words of a chart that are too small are reported with their chart', async ({ page }) => {
  const words = '<p style="font-size:15px">reefs</p>';
  expect(await judge(page, `<figure class="chart chart-ring">${words}</figure>`)).toEqual([
    'chart ring: p "reefs" is set in 15.0 px, where 24 px is the smallest',
  ]);
});

test('the letters of a large figure are what counts, not its line box', async ({ page }) => {
  const figure = '<p style="font-size:200px;line-height:200px">7</p>';
  const under = '<p style="margin-top:-30px">States</p>';
  expect(await judge(page, figure + under)).toEqual([]);
  expect(await judge(page, figure + under.replace('-30', '-90'))).toHaveLength(1);
});

test('text over a picture is told', async ({ page }) => {
  const picture =
    '<svg class="drawing" style="position:absolute;left:100px;top:40px" width="99" height="99"><rect width="99" height="99"/></svg>';
  expect(await judge(page, `<p>We watch the reefs</p>${picture}`)).toHaveLength(1);
});

test('a delegation of three lines is told, and named up to the end of a word', async ({ page }) => {
  const name = 'The delegation of all of the islands in the northern sea and of the southern';
  const foot = `<span class="delegation" style="width:330px">${name}</span>`;
  expect(await judge(page, '', foot)).toEqual([
    'span.delegation "The delegation of all of the islands in…" takes 3 lines, where the foot holds 2',
  ]);
});
