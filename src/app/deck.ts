import '../../assets/theme/index.css';
import Reveal, { type RevealApi, type RevealConfig } from 'reveal.js';
import type { DeckData } from '../html/page.ts';
import { LanguageSwitch } from './language-switch.ts';
import { addLiveUpdate, awaitDeck } from './live-update.ts';
import { addPlainCopy } from './plain-copy.ts';

/** Adds to a deck before it starts: what only one edition has. */
export type Extension = (
  deck: RevealApi,
  languages: LanguageSwitch,
  data: DeckData,
) => RevealConfig;

/** Makes the page's slides a reveal.js deck in the reader's language; resolves when it can be used. */
export async function startDeck(extend?: Extension): Promise<void> {
  const data = readData();
  // The sources cannot be shown, and Vite's overlay says why: wait with the address as it is.
  if (!data.languages.length) return awaitDeck();
  const query = new URLSearchParams(location.search);
  const exporting = query.has('export');
  const root = document.documentElement;
  root.toggleAttribute('data-export', exporting);
  if (query.get('theme') === 'dark') root.dataset.theme = 'dark';
  const element = document.querySelector<HTMLElement>('.reveal');
  if (!element) throw new Error('the page has no deck');
  const deck = new Reveal(element, configure(data, exporting, query.has('receiver')));
  const languages = new LanguageSwitch(deck, data);
  languages.chooseFirst(query.get('lang'));
  const extra = extend?.(deck, languages, data) ?? {};
  await deck.initialize(extra);
  // decktape looks for the global that reveal.js's module build no longer sets.
  Object.assign(globalThis, { Reveal: deck });
  languages.listen();
  addKeys(deck);
  addPlainCopy();
  addLiveUpdate(deck, languages);
}

function readData(): DeckData {
  const text = document.querySelector('#deck_data')?.textContent ?? '{"languages":[]}';
  return JSON.parse(text) as DeckData;
}

function configure(data: DeckData, exporting: boolean, receiver: boolean): RevealConfig {
  const still = exporting || matchMedia('(prefers-reduced-motion: reduce)').matches;
  return {
    width: data.format === '4:3' ? 1200 : 1600,
    height: 900,
    margin: 0,
    minScale: 0.05,
    maxScale: 4,
    center: false,
    display: 'grid',
    hash: true,
    // A receiver is a preview in the speaker view: it follows and never writes the address.
    history: false,
    controls: !exporting && !receiver,
    controlsTutorial: false,
    progress: !exporting,
    navigationMode: 'linear',
    transition: still ? 'none' : 'fade',
    transitionSpeed: 'fast',
    backgroundTransition: 'none',
    autoAnimate: false,
    pdfSeparateFragments: false,
  };
}

/** D for the dark set of colours in a dim room, and back. */
function addKeys(deck: RevealApi): void {
  deck.addKeyBinding({ keyCode: 68, key: 'D', description: 'Dark / light' }, () => {
    const { dataset } = document.documentElement;
    if (dataset.theme === 'dark') delete dataset.theme;
    else dataset.theme = 'dark';
  });
}
