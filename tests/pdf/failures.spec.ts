import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { exportSlides } from '../../src/pdf/print/slides.ts';
import { PdfError } from '../../src/pdf/write/error.ts';
import { runWithSource } from '../fixture/bundled-source.ts';
import { INVENTED_SLIDES, renderSlide } from './deck.ts';
import {
  listProcesses,
  listSlides,
  METADATA,
  type ScratchDeck,
  slidesWith,
  writeDeck,
} from './scratch.ts';

/** What is wrong with the slides of each language of a deck, as bodies by the ids of the slides. */
const FAULTS = {
  sound: {},
  inaccessible: {
    'no-alternative': `<p><img width="40" src="${'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'}"></p>`,
    'skipped-level': '<h4>Trop bas</h4><p>Texte</p>',
    'no-header':
      '<table role="table"><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
  },
  broken: {
    link: '<p><a href="#gone">Là</a></p>',
    'picture-gone': '<p><img alt="Rien" src="gone.png"></p>',
    'picture-broken': '<p><img alt="Rien" src="data:image/png;base64,AAAA"></p>',
    others: `<style>@font-face{font-family:Gone;src:url(data:font/woff2;base64,AAAA)}</style>
      <script>setTimeout(() => { throw new Error("broken on purpose"); });</script>`,
  },
  painted: {
    blurred:
      '<figure><svg role="img" aria-label="Un dessin" viewBox="0 0 100 100" width="400"><defs><filter id="f"><feGaussianBlur stdDeviation="2"/></filter></defs><rect width="50" height="50" filter="url(#f)"/></svg></figure>',
    turned: '<p style="transform:perspective(300px) rotateY(30deg)">Tourné</p>',
  },
  short: {},
} as const;

/** Shows the slides of the language that is asked for, before reveal.js starts; of the others nothing is loaded. */
const CHOICE = `<script>
  const asked = new URLSearchParams(location.search).get('lang');
  for (const { dataset, content } of document.querySelectorAll('template'))
    if (dataset.of === asked) document.querySelector('.slides').append(content);
</script>`;

/** All of it in one deck. */
function writeFaultyDeck(): ScratchDeck {
  const templates = Object.entries(FAULTS).map(([name, bodies]) => {
    const [, ...slides] = slidesWith(bodies);
    return `<template data-of="${name}">${slides.map((slide, index) => renderSlide(slide, index + 1)).join('')}</template>`;
  });
  return writeDeck(slidesWith({}), (html) =>
    html.replace('<script>', () => `${templates.join('')}${CHOICE}<script>`),
  );
}

test.describe('a deck with faults', () => {
  test.describe.configure({ mode: 'default' });
  let said: readonly string[];
  let kept: readonly string[];

  test.beforeAll(async () => {
    const deck = writeFaultyDeck();
    const languages = Object.entries(FAULTS).map(([locale, bodies]) => ({
      locale,
      slides: listSlides(slidesWith(locale === 'short' ? { rise: '' } : bodies)),
      metadata: METADATA,
      output: path.join(deck.folder, `${locale}.pdf`),
    }));
    for (const { output } of languages) writeFileSync(output, 'the old file');
    const error = await exportSlides({ deckFile: deck.deckFile, languages }).catch(
      (reason: unknown) => reason,
    );
    kept = languages.map(({ output }) => readFileSync(output, 'utf8'));
    deck.remove();
    expect(error).toBeInstanceOf(PdfError);
    const { message, others } = error as PdfError;
    said = [message, ...others];
  });

  for (const [fault, message] of [
    [
      'a picture without a text alternative, by its slide',
      'inaccessible.pdf: page 2, Figure on slide no-alternative: has no text alternative [PDF/UA-1 7.3, 13-004]',
    ],
    [
      'a skipped level of heading, by its slide',
      'page 3, H4 on slide skipped-level: follows an H2: H3 is skipped [PDF/UA-1 7.4.2, 14-003]',
    ],
    [
      'a table without a header cell, by its slide',
      'page 4, Table on slide no-header: has no header cell (TH) [PDF/UA-1 7.5, 15-001]',
    ],
    ['a picture that is not there', 'gone.png could not be loaded'],
    [
      'a picture that is none',
      'broken.pdf: slide picture-broken: the picture data:image/png;base64,AAAA did not load',
    ],
    ['a font that cannot be read', 'broken.pdf: the font Gone normal normal could not be loaded'],
    ['a script error', 'broken.pdf: script error: Error: broken on purpose'],
    [
      'a link to a slide that is not there',
      'broken.pdf: slide link: a link leads to #gone, which is on no slide',
    ],
    ['fewer slides than expected, by its file', 'short.pdf: slide 2 is "missing", expected "rise"'],
    [
      'a drawing that is made a picture of',
      'painted.pdf: slide blurred: "Un dessin" is seen and not',
    ],
    ['words that are made a picture of', 'painted.pdf: slide turned: "Tourné" is seen and not'],
  ] as const)
    test(`is refused for ${fault}`, () => {
      expect(said).toContainEqual(expect.stringContaining(message));
    });

  test('leaves the old files of all its languages, and says nothing of a sound one', () => {
    expect(kept).toEqual(Object.keys(FAULTS).map(() => 'the old file'));
    expect(said.filter((line) => line.includes('sound'))).toEqual([]);
  });

  test('is refused where it is not there', async () => {
    const deck = writeDeck();
    const error = await deck.export({ deckFile: '/nowhere/index.html' }).catch((one) => one);
    deck.remove();
    expect(error.message).toBe('/nowhere/index.html is not there: build the deck first');
  });
});

test.describe('a failed export', () => {
  test('ends where nothing is printed for long, leaving the old file, nothing beside it and no browser', async () => {
    const deck = writeDeck(slidesWith({}), (html) =>
      html.replace('</body>', '<script>Reveal.isReady = () => false;</script></body>'),
    );
    mkdirSync(path.dirname(deck.output), { recursive: true });
    writeFileSync(deck.output, 'the old file');
    const temporary = process.env.TMPDIR;
    // The browser's profile comes to lie there, by which its processes are known.
    process.env.TMPDIR = deck.folder;
    const error = await deck.export({ patience: 2500 }).catch((reason: unknown) => reason);
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
    const old = readFileSync(deck.output, 'utf8');
    const left = readdirSync(path.dirname(deck.output));
    // One that was about to start when the export ended ends by itself, once its pipe is closed.
    await expect.poll(() => listProcesses(deck.folder)).toEqual([]);
    deck.remove();
    expect(error).toBeInstanceOf(PdfError);
    const { message, others } = error as PdfError;
    expect({ message, others, old, left }).toEqual({
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
    const deck = writeDeck(slidesWith({}), (html) =>
      html.replace('</body>', '<script>for (;;);</script></body>'),
    );
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

/** The export in a process of its own. */
function startExport({ folder, deckFile, output }: ScratchDeck) {
  const languages = [
    {
      locale: 'fr',
      slides: listSlides(INVENTED_SLIDES),
      metadata: METADATA,
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
