import { expect, test } from '@playwright/test';
import { addPolicy } from '../../src/html/policy.ts';

const pageOf = (body: string, head = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const policyOf = (html: string) =>
  /Content-Security-Policy" content="([^"]*)"/.exec(addPolicy(html))?.[1] ?? '';

test.use({ bypassCSP: false });

test('a page without scripts and styles runs and has none', () => {
  expect(policyOf(pageOf('<p>a</p>'))).toContain(
    "default-src 'none'; script-src 'none'; style-src-elem 'none'; style-src-attr 'none'",
  );
});

test('the policy stands before all else in the head', () => {
  expect(addPolicy(pageOf(''))).toMatch(/<head>\n<meta http-equiv="Content-Security-Policy"/);
});

test('scripts and styles of the page work, with any line ends; data is no script', async ({
  page,
}) => {
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  const body =
    '<p style="--size: 31px; color: red" class="a" id="a">a</p><script type="application/json">{}</script><script type="module">\r\ndocument.title = "ran"\r\n</script>';
  const html = addPolicy(
    pageOf(body, '<style>.a { font-size: var(--size);\r\ncolor: blue }</style>'),
  );
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('http://deck.test/');
  await expect(page).toHaveTitle('ran');
  await expect(page.locator('#a')).toHaveCSS('font-size', '31px');
  await expect(page.locator('#a')).toHaveCSS('color', 'rgb(255, 0, 0)');
  expect(problems).toEqual([]);
});

test('a script that came in with the deck does not run', () => {
  const program = pageOf('<script>own()</script>');
  const page = addPolicy(program.replace('<body>', '<body><script>foreign()</script>'), program);
  const scripts = /script-src ([^;]*)/.exec(page)?.[1]?.split(' ');
  expect(scripts).toEqual([/script-src ([^;]*)/.exec(addPolicy(program))?.[1]]);
});

test('a style attribute within a script stays as it is', () => {
  const script = '<script>const a = \'<p style="--a:1">\';</script>';
  expect(addPolicy(pageOf(script))).toContain(script);
});
