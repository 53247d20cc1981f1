import { type Command, defineCommand as define } from './command.ts';

const statement = {
  value: 'FILE',
  help: 'the national statement (.docx, .odt, .pdf, .md, .txt): proves each fact against it',
} as const;
const noOpen = { help: 'does not open a browser' } as const;
const signed = {
  help: 'fails where a signature that `sign` in deck.yaml asks for is missing or has lapsed',
} as const;
const firefox = { help: 'measures in Firefox too whether all fits on the slides' } as const;
/** Every command, with its options: help, the README’s table and errors are made from this. */
export const commands: readonly Command[] = [
  define('build', {
    summary: 'builds everything into `dist/`: what may leave the delegation and what stays inside',
    options: { statement, signed, firefox },
    load: () => import('./build.ts'),
  }),
  define('check', {
    summary: 'checks the deck without a browser and prints which slide cites which paragraph',
    options: {
      statement,
      signed,
      against: {
        value: 'FILE',
        help: 'an older version of the statement: lists what changed, and what it touches',
      },
    },
    load: () => import('./check.ts'),
  }),
  define('new', {
    summary:
      'drafts a deck from a statement: settings, register of facts, a slide for each paragraph',
    options: {
      statement: { value: 'FILE', help: 'the national statement (.docx, .odt, .pdf, .md, .txt)' },
      languages: { value: 'TAGS', help: 'the languages of the deck, the default first: fr,en' },
      into: { value: 'FOLDER', help: 'the folder that gets `slides/`; this project by default' },
    },
    load: () => import('./new.ts'),
  }),
  define('pdf', {
    summary: 'builds `dist/public/` alone: the deck without notes, and its PDF in each language',
    options: { statement, firefox },
    load: () => import('./pdf.ts'),
  }),
  define('pdf verify', {
    summary: 'checks a PDF, or all in a folder, against PDF/UA-1',
    operands: { usage: 'PATH', least: 1, most: 1 },
    load: () => import('./verify.ts'),
  }),
  define('start', {
    summary: 'builds the deck with its notes and opens it, ready to be presented',
    options: {
      present: {
        help: 'opens the speaker view too; the room fills the screen at its first key or click',
      },
      language: { value: 'TAG', help: 'opens it in that language' },
      'no-open': noOpen,
    },
    load: () => import('./start.ts'),
  }),
  define('dev', {
    summary: 'shows the deck while you write: each edit at once, each mistake with its place',
    options: { 'no-open': noOpen },
    load: () => import('./dev.ts'),
  }),
  define('notes export', {
    summary:
      'writes the speaker notes for Word, or for translation, into `dist/`: delegation/notes.<lang>.docx or translation/notes.<lang>.xlf',
    options: {
      format: {
        value: 'FORMAT',
        help: 'docx, or xliff: a language beside the first, for translators',
      },
      since: {
        value: 'COMMIT',
        help: 'with xliff: only what changed since a commit, or since it was signed ("signed")',
      },
    },
    load: () => import('./notes/export.ts'),
  }),
  define('notes import', {
    summary: 'shows what reviewed Word files and translations change in the notes, and merges them',
    operands: { usage: 'FILE …', least: 1, most: 99 },
    options: {
      write: {
        help: 'writes the changes into the Markdown and the remarks into `slides/remarks/`, all or nothing',
      },
      reject: { help: 'takes the notes as if every tracked change were refused' },
    },
    load: () => import('./notes/import.ts'),
  }),
  define('review import', {
    summary:
      'takes what reviewers saved on the review page: remarks, and signatures into `slides/signed.yaml`',
    operands: { usage: 'FILE …', least: 1, most: 99 },
    options: { statement },
    load: () => import('./review/import.ts'),
  }),
  define('review compare', {
    summary: 'shows how the words of slides and notes have changed since a commit',
    operands: { usage: 'COMMIT', least: 1, most: 1 },
    load: () => import('./review/compare.ts'),
  }),
  define('shots', {
    summary: 'takes a picture of each slide in each language, light and dark, into `dist/shots/`',
    load: () => import('./shots/shots.ts'),
  }),
  define('bench', {
    summary:
      'measures the exports against Marp CLI, and with 240 slides or SLIDES against decktape',
    operands: { usage: '[SLIDES]', least: 0, most: 1 },
    load: () => import('./bench/bench.ts'),
  }),
  define('bench step', {
    summary: 'makes the HTML, or the PDFs of so many languages, in a folder, to be measured',
    internal: true,
    operands: { usage: 'STEP FOLDER', least: 2, most: 2 },
    load: () => import('./bench/step.ts'),
  }),
];
