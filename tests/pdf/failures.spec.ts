import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { PdfError } from '../../src/pdf/write/error.ts';
import { runWithSource } from '../fixture/bundled-source.ts';
import { INVENTED_SLIDES } from './deck.ts';
import {
  type ExportChanges,
  listProcesses,
  listSlides,
  type ScratchDeck,
  slidesWith,
  writeDeck,
} from './scratch.ts';

/** What an export that must fail says, with the old file's content and what it left in the folder. */
async function fail(deck: ScratchDeck, changes: ExportChanges = {}) {
  mkdirSync(path.dirname(deck.output), { recursive: true });
  writeFileSync(deck.output, 'the old file');
  const temporary = process.env.TMPDIR;
  // The browser's profile comes to lie there, by which its processes are known.
  process.env.TMPDIR = deck.folder;
  const error = await deck.export(changes).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (temporary === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = temporary;
  const old = readFileSync(deck.output, 'utf8');
  const left = readdirSync(path.dirname(deck.output));
  // One that was about to start when the export ended ends by itself, once its pipe is closed.
  await expect.poll(() => listProcesses(deck.folder)).toEqual([]);
  deck.remove();
  expect(error).toBeInstanceOf(PdfError);
  const { message, others } = error as PdfError;
  return { message, others, old, left };
}

/** Bodies of slides that a PDF cannot be made accessible of, by the id of the slide. */
const INACCESSIBLE = {
  'no-alternative': `<p><img width="40" src="${'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'}"></p>`,
  'skipped-level': '<h4>Trop bas</h4><p>Texte</p>',
  'no-header':
    '<table role="table"><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
};

test.describe('an inaccessible deck', () => {
  test.describe.configure({ mode: 'default' });
  let said: readonly string[];

  test.beforeAll(async () => {
    const { message, others } = await fail(writeDeck(slidesWith(INACCESSIBLE)));
    said = [message, ...others].map((line) => line.replace('deck.pdf: ', ''));
  });

  test('is refused for a picture without a text alternative, by its slide', () => {
    expect(said).toContain(
      'page 2, Figure on slide no-alternative: has no text alternative [PDF/UA-1 7.3, 13-004]',
    );
  });

  test('is refused for a skipped level of heading, by its slide', () => {
    expect(said).toContain(
      'page 3, H4 on slide skipped-level: follows an H2: H3 is skipped [PDF/UA-1 7.4.2, 14-003]',
    );
  });

  test('is refused for a table without a header cell, by its slide', () => {
    expect(said).toContain(
      'page 4, Table on slide no-header: has no header cell (TH) [PDF/UA-1 7.5, 15-001]',
    );
  });
});

test.describe('a broken deck', () => {
  test.describe.configure({ mode: 'default' });
  let said: string;

  test.beforeAll(async () => {
    const slides = slidesWith({
      'picture-gone': '<p><img alt="Rien" src="gone.png"></p>',
      'picture-broken': '<p><img alt="Rien" src="data:image/png;base64,AAAA"></p>',
    });
    const font =
      '<style>@font-face{font-family:Gone;src:url(data:font/woff2;base64,AAAA)}</style></head>';
    const script =
      '<script>setTimeout(() => { throw new Error("broken on purpose"); });</script></body>';
    const { message, others } = await fail(
      writeDeck(slides, (html) => html.replace('</head>', font).replace('</body>', script)),
    );
    said = [message, ...others].join('\n');
  });

  test('is refused for a picture that is not there', () => {
    expect(said).toContain('gone.png could not be loaded');
  });

  test('is refused for a picture that is none', () => {
    expect(said).toContain(
      'slide picture-broken: the picture data:image/png;base64,AAAA did not load',
    );
  });

  test('is refused for a font that cannot be read', () => {
    expect(said).toContain('the font Gone normal normal could not be loaded');
  });

  test('is refused for a script error', () => {
    expect(said).toContain('script error: Error: broken on purpose');
  });

  test('is refused for a link to a slide that is not there', async () => {
    const deck = writeDeck(slidesWith({ lost: '<p><a href="#gone">Là</a></p>' }));
    expect((await fail(deck)).message).toBe(
      'deck.pdf: slide lost: a link leads to #gone, which is on no slide',
    );
  });

  test('is refused for fewer slides than expected', async () => {
    const slides = listSlides(INVENTED_SLIDES.slice(0, 3));
    const { message } = await fail(writeDeck(INVENTED_SLIDES.slice(0, 2)), { slides });
    expect(message).toBe('deck.pdf: slide 3 is "missing", expected "rise"');
  });

  test('is refused where it is not there', async () => {
    const { message } = await fail(writeDeck(), { deckFile: '/nowhere/index.html' });
    expect(message).toBe('/nowhere/index.html is not there: build the deck first');
  });
});

test.describe('a failed export', () => {
  test('ends where nothing is printed for long, leaving the old file, nothing beside it and no browser', async () => {
    expect(await fail(writeHangingDeck(), { patience: 2500 })).toEqual({
      message: 'nothing was printed for 2.5 s',
      others: [],
      old: 'the old file',
      left: ['deck.pdf'],
    });
  });

  test('says at once that a folder cannot be written', async () => {
    const deck = writeDeck(slidesWith({}));
    writeFileSync(path.join(deck.folder, 'file'), '');
    const output = path.join(deck.folder, 'file', 'deck.pdf');
    const error = await deck.export({ output }).catch((reason: Error) => reason.message);
    deck.remove();
    expect(error).toContain('cannot be written (EEXIST)');
  });

  // What a signal that can be heeded leaves is tested with the whole command: tests/command/stopping.spec.ts.
  test('leaves no browser behind when the command is ended by SIGKILL', async () => {
    const deck = writeHangingDeck();
    const command = startExport(deck);
    await expect
      .poll(() => listProcesses(deck.folder).length, { timeout: 20_000 })
      .toBeGreaterThan(1);
    command.child.kill('SIGKILL');
    await command.ended;
    await expect.poll(() => listProcesses(deck.folder)).toEqual([]);
    const written = existsSync(deck.output);
    deck.remove();
    expect(written).toBe(false);
  });
});

/** A deck whose export, once its browser runs, stays where it is until it is ended. */
function writeHangingDeck(): ScratchDeck {
  const script = '<script>for (;;);</script></body>';
  return writeDeck(slidesWith({}), (html) => html.replace('</body>', script));
}

/** The export in a process of its own. */
function startExport({ folder, deckFile, output }: ScratchDeck) {
  const languages = [
    {
      locale: 'fr',
      slides: listSlides(INVENTED_SLIDES),
      metadata: { title: 'T', author: 'A', language: 'fr' },
      output,
    },
  ];
  const words = runWithSource(
    ['pdf/print/slides.ts'],
    (slides) => `
    const { exportSlides } = await import(${slides});
    await exportSlides(${JSON.stringify({ deckFile, languages })});`,
  );
  const child = spawn(process.execPath, words, {
    cwd: new URL('../..', import.meta.url).pathname,
    env: { ...process.env, TMPDIR: folder },
    stdio: 'ignore',
  });
  return {
    child,
    ended: new Promise((resolve) => child.once('close', resolve)),
  };
}
