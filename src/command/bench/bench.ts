import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findBrowser } from '../../browser/find-browser.ts';
import { browserArguments } from '../../browser/flags.ts';
import { useBrowser } from '../../browser/lent-browser.ts';
import { productRoot } from '../../source/project/product-root.ts';
import { readProject } from '../../source/project/project.ts';
import type { Input, Session } from '../session.ts';
import { UserError } from '../user-error.ts';
import { joinSlides, writeLargeDeck } from './deck.ts';
import { installMarp } from './marp.ts';
import { type Job, measureMemory, measureTimes, runJob } from './measure.ts';
import { measureDeck, measurePaints, weighScript } from './reader.ts';

const LARGE = 240;
/** Slides of the decks that are opened in the browser: to be turned, and to be shown in another language. */
const OPENED = { turn: 1200, language: 600 } as const;

/** A row of the table: what was measured, what it is compared with, and how much of that it may take. */
interface Row {
  readonly what: string;
  readonly value: string;
  readonly ratio?: number;
  readonly base?: string;
  readonly limit: string;
}

/**
 * Measures the exports in one run, each in a process of its own, and prints a table for the README: this deck against
 * Marp CLI on the same text, a deck of 240 slides, or as many as are given, against decktape, and decks in the browser.
 */
export async function run(session: Input): Promise<void> {
  const [given = String(LARGE)] = session.operands;
  const size = Number(given);
  if (!Number.isInteger(size) || size < 1)
    throw new UserError(`cannot read "${given}"; expected a number of slides: npm run bench -- 60`);
  const folder = mkdtempSync(join(tmpdir(), 'deck-bench-'));
  const rows: Row[] = [];
  try {
    rows.push(...(await measureOwnDeck(session, join(folder, 'own'))));
    rows.push(...(await measureLargeDeck(session, size, join(folder, 'large'))));
    rows.push(...(await measureReaders(session, folder)));
  } finally {
    // What was measured before a step failed took minutes, and is true without it.
    if (rows.length) session.print(`${describeMachine()}\n${formatTable(rows)}`);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureOwnDeck(session: Session, folder: string): Promise<readonly Row[]> {
  const own = (name: string, ...words: readonly string[]) =>
    runOwn(name, ...words, '--project', session.root);
  const jobs = {
    ...(await prepareMarp(session, folder)),
    html: own('HTML of all languages', 'bench', 'step', 'html', folder),
    one: own('PDF of one language', 'bench', 'step', '1', folder),
    pdf: own('npm run pdf', 'pdf'),
    build: own('npm run build', 'build'),
  };
  const taken = await measureTimes(jobs, 3, (job) => session.report(`${jobs[job].name} …`));
  const memory = await measureMemory(jobs.build);
  const { marpHtml, marpPdf } = taken;
  return [
    { what: 'Marp CLI: HTML of one language', value: seconds(marpHtml), limit: '' },
    { what: 'Marp CLI: PDF of one language', value: seconds(marpPdf), limit: '' },
    compare('HTML of all languages', taken.html, marpHtml, 'Marp’s HTML', 1.3),
    compare('PDF of one language', taken.one, marpPdf, 'Marp’s PDF', 1.6),
    compare('`npm run pdf`', taken.pdf, marpPdf, 'Marp’s PDF', 3),
    compare('`npm run build`', taken.build, marpHtml + marpPdf, 'Marp’s HTML and PDF', 4),
    ...listMemory('its largest process', memory, 600),
  ];
}

/** Installs Marp CLI, and has it write the same text in one language. */
async function prepareMarp(session: Session, folder: string) {
  session.report('installing Marp CLI …');
  mkdirSync(folder, { recursive: true });
  const program = installMarp(folder);
  const project = readProject(session.root);
  const [language = ''] = [...project.files.keys()].flatMap(
    (file) => /^slides\/([^/]+)\/.+\.md$/.exec(file)?.[1] ?? [],
  );
  const text = join(folder, 'deck.md');
  writeFileSync(text, joinSlides(project, language));
  const { path } = await findBrowser();
  const env = { CHROME_PATH: path, CHROME_NO_SANDBOX: '1' };
  const write = (name: string, ...words: readonly string[]): Job => {
    return { name: `Marp CLI ${name}`, words: [program, text, ...words], env };
  };
  return {
    marpHtml: write('HTML', '-o', join(folder, 'marp.html')),
    marpPdf: write('PDF', '--pdf', '-o', join(folder, 'marp.pdf')),
  };
}

async function measureLargeDeck(
  session: Session,
  size: number,
  folder: string,
): Promise<readonly Row[]> {
  writeLargeDeck(readProject(session.root), size, join(session.root, 'assets'), folder);
  const out = join(folder, 'out');
  const report = (name: string) => session.report(`${name} of ${size} slides …`);
  const step = (name: string, word: string) =>
    runOwn(name, 'bench', 'step', word, out, '--project', folder);
  const html = step('HTML', 'html');
  report(html.name);
  await runJob(html);
  const jobs = {
    one: step('PDF of one language', '1'),
    decktape: await prepareDecktape(out),
    all: step('PDFs of all languages', '99'),
  };
  const { one, decktape, all } = await measureTimes(jobs, 2, (job) => report(jobs[job].name));
  session.report(`npm run build of ${size} slides …`);
  const memory = await measureMemory(runOwn('npm run build', 'build', '--project', folder));
  return [
    { what: `decktape \`--pause 0\`, ${size} slides`, value: seconds(decktape), limit: '' },
    compare(`PDF of one language, ${size} slides`, one, decktape, 'decktape', 0.25),
    compare(`PDFs of all languages, ${size} slides`, all, one, 'one language', 1.8),
    ...listMemory(`largest process of \`npm run build\`, ${size} slides`, memory, 1024),
  ];
}

/** A row, where memory can be measured. */
function listMemory(what: string, taken: number | undefined, most: number): readonly Row[] {
  return taken === undefined
    ? []
    : [{ what, value: `${Math.round(taken)} MiB`, limit: `${most} MiB` }];
}

/** What a reader waits for: the first slide of this deck beside Marp's, and what the largest decks take. */
async function measureReaders(session: Session, folder: string): Promise<readonly Row[]> {
  const turned = await buildLarge(session, OPENED.turn, folder);
  const switched = await buildLarge(session, OPENED.language, folder);
  const inside = join(session.root, 'dist', 'delegation', 'index.html');
  const rows: Row[] = [];
  await useBrowser(async (browser) => {
    session.report('in the browser …');
    const files = [join(folder, 'own', 'index.html'), join(folder, 'own', 'marp.html')];
    const [own = 0, marp = 0] = await measurePaints(browser, files);
    const large = await measureDeck(browser, turned);
    const { language } = await measureDeck(browser, switched);
    rows.push(
      { what: 'Marp’s first slide painted', value: milliseconds(marp), limit: '' },
      {
        ...compare('first slide painted', own, marp, 'Marp’s', 1),
        value: milliseconds(own),
      },
      limit(`deck of ${OPENED.turn} slides opened`, large.open, 2000),
      limit(`its slide turned`, large.turn, 50),
      limit(`another language of ${OPENED.language} slides shown`, language, 300),
    );
  });
  const script = `${Math.round(weighScript(inside) / 100) / 10} kB`;
  return [
    ...rows,
    { what: 'script of the deck with notes, gzipped', value: script, limit: '60 kB' },
  ];
}

/** The file of a large deck's page. */
async function buildLarge(session: Session, size: number, folder: string): Promise<string> {
  const place = join(folder, String(size));
  writeLargeDeck(readProject(session.root), size, join(session.root, 'assets'), place);
  session.report(`HTML of ${size} slides …`);
  const out = join(place, 'out');
  await runJob(runOwn('HTML', 'bench', 'step', 'html', out, '--project', place));
  return join(out, 'index.html');
}

/** A command of this project, in a process of its own. */
function runOwn(name: string, ...words: readonly string[]): Job {
  return { name, words: [join(productRoot, 'src', 'run.mjs'), ...words] };
}

async function prepareDecktape(folder: string): Promise<Job> {
  const { path } = await findBrowser();
  // Its window is too small for slides until it has found them: it asks for them as the export does.
  const url = `${pathToFileURL(join(folder, 'index.html')).href}?export`;
  const words = [
    fileURLToPath(import.meta.resolve('decktape')),
    ...['reveal', '--pause', '0', '--size', '1600x900', '--chrome-path', path],
    ...browserArguments().map((flag) => `--chrome-arg=${flag}`),
    ...[url, join(folder, 'stock.pdf')],
  ];
  return { name: 'decktape --pause 0', words };
}

function compare(what: string, taken: number, other: number, base: string, limit: number): Row {
  return {
    what,
    value: seconds(taken),
    ratio: taken / other,
    base,
    limit: `${limit} × ${base}`,
  };
}

function limit(what: string, taken: number, most: number): Row {
  return { what, value: milliseconds(taken), limit: milliseconds(most) };
}

function milliseconds(value: number): string {
  return `${Math.round(value)} ms`;
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

function describeMachine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} cores, ${memory} GiB, Node ${process.versions.node}\n`;
}

function formatTable(rows: readonly Row[]): string {
  const cells = rows.map(({ what, value, ratio, limit }) => [
    what,
    value,
    ratio === undefined ? '' : ratio.toFixed(2),
    limit,
  ]);
  const table = [['', 'measured', 'ratio', 'at most'], ...cells];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const write = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = table;
  return [write(head), write(widths.map((width) => '-'.repeat(width))), ...body.map(write)].join(
    '\n',
  );
}
