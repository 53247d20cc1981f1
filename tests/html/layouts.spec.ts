import { readdirSync, readFileSync } from 'node:fs';
import { expect, _baseTest as test } from '@playwright/test';
import { chartTypes } from '../../src/chart/chart.ts';
import { renderSlides } from '../../src/html/slides.ts';
import { LAYOUT_NAMES, type Layout } from '../../src/model/layout.ts';
import { compileFiles, inventDeck, placeOf } from '../fixture/deck.ts';

const theme = new URL('../../assets/theme/', import.meta.url);
const files = readdirSync(new URL('layouts/', theme)).map((file) => file.replace(/\.css$/, ''));
const sheet = readFileSync(new URL('deck.css', theme), 'utf8');
const imported = [...sheet.matchAll(/@import "\.\/layouts\/([\w-]+)\.css"/g)].map(
  ([, name]) => name,
);

test('every layout has a file of its own in the theme, and every file is of a layout', () => {
  expect(files.toSorted()).toEqual(LAYOUT_NAMES.toSorted());
});

test('the theme imports the file of every layout once', () => {
  expect(imported.toSorted()).toEqual(LAYOUT_NAMES.toSorted());
});

test('the file of a layout dresses it', () => {
  const bare = LAYOUT_NAMES.filter(
    (name) =>
      !readFileSync(new URL(`layouts/${name}.css`, theme), 'utf8').includes(`.layout-${name}`),
  );
  expect(bare).toEqual([]);
});

test('every type of chart has a file of its own in the theme, imported once', () => {
  const charts = [...sheet.matchAll(/@import "\.\/charts\/([\w-]+)\.css"/g)].map(
    ([, name]) => name,
  );
  expect(charts.toSorted()).toEqual([...chartTypes.keys(), 'chart'].toSorted());
});

test('no type of chart is named where a layout is dressed', () => {
  const found = files.filter((name) =>
    /\.chart-(?!wide\b|tall\b|image\b|fact\b)/.test(
      readFileSync(new URL(`layouts/${name}.css`, theme), 'utf8'),
    ),
  );
  expect(found).toEqual([]);
});

const REEF = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9"/></svg>';

/** A body that each layout is for: the compiler names a layout that has none. */
const BODIES: Readonly<Record<Layout, string>> = {
  title: 'An answer to the seas',
  section: 'What our divers saw',
  statement: 'A statement from below',
  figure: '{{growth}}\n\nThey grew back.',
  chart:
    '```chart share\nfact: growth\nwhole: All reefs\nalt: "A bar: {{growth}} of all reefs."\n```',
  comparison: '::: columns\n::: column\n## Corals\n:::\n::: column\n## Sponges\n:::\n:::',
  timeline:
    '```chart timeline\nevents:\n  - fact: opening\n    label: The session opens\n  - fact: end\n    label: It ends\nalt: "{{opening}}: the session opens; {{end}}: it ends."\n```',
  flow: '```chart flow\nsteps:\n  - title: Dive\n  - title: Watch\nalt: "Dive, then watch."\n```',
  cards:
    ':::: cards\n::: card\n## Corals\nThey build.\n:::\n::: card\n## Sponges\nThey filter.\n:::\n::::',
  quotation: '> We dive.\n>\n> — The warden',
  picture: 'Below the waves\n\n![Waves over a reef](assets/pictures/reef.svg)',
  closing: '- Join the divers *with us*',
};

test('a slide of each layout with the body it is for is dressed by it, and nothing is wrong with it', () => {
  const { 'slides/deck.yaml': deck = '', 'slides/facts.yaml': facts = '' } = inventDeck();
  const slides = LAYOUT_NAMES.map((name, index) => [
    `slides/en/${String(index + 10)}0-${name}.md`,
    `---\nlayout: ${name}\n---\n# We watch ${name === 'title' ? '{{reefs}} reefs' : 'the reefs'}\n\n${BODIES[name]}\n\nNote:\nWe speak of {{opening}}, {{growth}}.\n`,
  ]);

  const compiled = compileFiles(
    {
      'slides/deck.yaml': deck.replace('[en, fr]', '[en]'),
      'slides/facts.yaml': `${facts}end: { paragraph: 0, kind: date, value: 2031-03-08, anchor: 8 March 2031 }\n`,
      ...Object.fromEntries(slides),
    },
    { 'assets/pictures/reef.svg': { type: 'svg', markup: REEF } },
  );
  expect(compiled.diagnostics.map(placeOf)).toEqual([]);
  const context = compiled.contexts.get('en');
  if (!compiled.deck || !context) throw new Error('the deck has English');
  const drawn = renderSlides(compiled.deck, context, false);
  expect(drawn.map((html) => /\blayout-([\w-]+)/.exec(html)?.[1])).toEqual(LAYOUT_NAMES);
});
