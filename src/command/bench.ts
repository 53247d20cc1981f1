import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { browserArguments, findBrowser } from '../browser/browser.ts';
import { useBrowser } from '../browser/lent-browser.ts';
import { compileDeck, type SoundCompilation } from '../compile.ts';
import { buildPage } from '../export/deck-page.ts';
import { exportDeckPdfs } from '../export/deck-pdf.ts';
import { type Project, readProject } from '../source/project.ts';
import { requireSound } from './compile-project.ts';
import type { Input, Session } from './session.ts';
import { UserError } from './user-error.ts';

const SIZES = [12, 60, 240];

/** One way to make a PDF, measured on one deck. */
interface Measure {
  readonly name: string;
  readonly seconds: number;
  readonly kilobytes: number;
}

/**
 * Measures, in one run on one built deck of each size: stock decktape, decktape without its pause, Chromium's own
 * print, and this export. `npm run bench -- 12 60` measures those sizes only; stock decktape takes a second a slide.
 */
export async function run(session: Input): Promise<void> {
  const { operands } = session;
  const sizes = operands.length ? operands.map(Number) : SIZES;
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new UserError(
      `cannot read "${operands.join(' ')}"; expected numbers of slides: npm run bench -- 12 60`,
    );
  const folder = mkdtempSync(join(tmpdir(), 'deck-bench-'));
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(`${availableParallelism()} cores, ${memory} GiB, Node ${process.versions.node}\n`);
  try {
    for (const size of sizes) printTable(size, await measureSize(session, size, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureSize(
  session: Session,
  size: number,
  folder: string,
): Promise<readonly Measure[]> {
  const project = multiplySlides(readProject(session.root), size);
  const root = join(folder, String(size));
  writeProject(session.root, project, root);
  const compilation = requireSound(session, compileDeck(project, { date: '2000-01-01' }));
  const html = await measure('the HTML of all languages', join(root, 'out', 'index.html'), () =>
    buildPage('public', compilation, join(root, 'out')),
  );
  return [html, ...(await measurePdfs(compilation, join(root, 'out')))];
}

async function measurePdfs(
  { deck, contexts }: SoundCompilation,
  folder: string,
): Promise<readonly Measure[]> {
  const deckFile = join(folder, 'index.html');
  const browser = await findBrowser();
  const url = pathToFileURL(deckFile).href;
  const stock = join(folder, 'stock.pdf');
  const exportAll = (languages: typeof contexts) => () =>
    exportDeckPdfs(deck, languages, deckFile, folder, browser, () => {});
  const [first] = contexts;
  const one = join(folder, `deck.${first?.[0]}.pdf`);
  return [
    await measure('decktape, stock', stock, () => runStock(url, stock, browser.path)),
    await measure('decktape --pause 0', stock, () =>
      runStock(url, stock, browser.path, '--pause', '0'),
    ),
    await measure('Chromium’s own print', join(folder, 'print.pdf'), () =>
      printPage(url, join(folder, 'print.pdf')),
    ),
    await measure('this export, one language', one, exportAll(new Map(first ? [first] : []))),
    await measure(`this export, ${contexts.size} languages`, one, exportAll(contexts)),
  ];
}

async function measure(name: string, file: string, work: () => Promise<void>): Promise<Measure> {
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  return { name, seconds, kilobytes: Math.round(statSync(file).size / 1000) };
}

function runStock(
  url: string,
  output: string,
  browser: string,
  ...options: readonly string[]
): Promise<void> {
  const flags = browserArguments().map((flag) => `--chrome-arg=${flag}`);
  const words = [
    'reveal',
    ...options,
    '--size',
    '1600x900',
    '--chrome-path',
    browser,
    ...flags,
    url,
    output,
  ];
  const decktape = fileURLToPath(import.meta.resolve('decktape'));
  const child = spawn(process.execPath, [decktape, ...words], { stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`decktape ended with code ${code}`)),
    );
  });
}

async function printPage(url: string, output: string): Promise<void> {
  await useBrowser(async (browser) => {
    const page = await browser.newPage();
    await page.goto(`${url}?view=print`);
    await page.waitForFunction(() => globalThis.Reveal?.isReady());
    await page.pdf({
      path: output,
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
  });
}

/** The deck's own slides over and over, each copy under a name of its own, until there are so many. */
function multiplySlides(project: Project, size: number): Project {
  const names = [
    ...new Set(
      [...project.files.keys()].flatMap((file) => file.match(/\/([^/]+)\.md$/)?.[1] ?? []),
    ),
  ].sort();
  const files = new Map([...project.files].filter(([file]) => !file.endsWith('.md')));
  const settings = files.get('slides/deck.yaml') ?? '';
  files.set(
    'slides/deck.yaml',
    settings.replace(/^slot:.*/m, 'slot: 9999').replace(/^exemptions:.*/m, ''),
  );
  const paragraphs = Number(settings.match(/^ *paragraphs: *(\d+)/m)?.[1] ?? 1);
  const adapt = (text: string, index: number) => {
    const linked = text.replace(/\]\(#[a-z0-9-]+\)/g, '](https://example.org)');
    return index === 0 ? citeAll(linked, paragraphs) : linked;
  };
  for (let index = 0; index < size; index += 1) {
    const name = names[index % names.length] ?? '';
    const copy = Math.floor(index / names.length);
    for (const [file, text] of project.files)
      if (file.endsWith(`/${name}.md`))
        files.set(file.replace(`${name}.md`, nameCopy(name, index, copy)), adapt(text, index));
  }
  return { ...project, files };
}

/** A deck cut short must still cite every paragraph: its first slide does. */
function citeAll(text: string, paragraphs: number): string {
  const numbers = Array.from({ length: paragraphs }, (_, index) => index + 1);
  return text
    .replace(/^cites:.*\n/m, '')
    .replace(/^(layout:.*)$/m, `$1\ncites: [${numbers.join(', ')}]`);
}

function nameCopy(name: string, index: number, copy: number): string {
  const id = name.replace(/^\d+-/, '');
  return `${String(index).padStart(4, '0')}-${copy ? `${id}-${copy}` : id}.md`;
}

function writeProject(original: string, { files }: Project, root: string): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  cpSync(join(original, 'assets'), join(root, 'assets'), { recursive: true });
}

function printTable(size: number, measures: readonly Measure[]): void {
  const base = measures.find(({ name }) => name.includes('--pause 0'))?.seconds ?? 1;
  console.log(`${size} slides${' '.repeat(24)}seconds   ratio      kB`);
  for (const { name, seconds, kilobytes } of measures)
    console.log(
      `  ${name.padEnd(30)} ${seconds.toFixed(1).padStart(7)} ${(seconds / base).toFixed(2).padStart(7)} ${String(kilobytes).padStart(7)}`,
    );
  console.log();
}
