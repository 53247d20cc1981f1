import { join } from 'node:path';
import type { LentBrowser } from '../browser/lent-browser.ts';
import type { SoundCompilation } from '../compile.ts';
import { buildPage } from '../export/deck-page.ts';
import { exportHandouts } from '../export/handout-pdf.ts';
import { exportNotesDocuments } from '../export/notes-word.ts';
import { buildReview } from '../export/review-page.ts';
import { buildDeck } from './build-deck.ts';
import type { FirefoxOption, Input, SignedOption, StatementOption } from './session.ts';

/** Builds everything: `dist/public/`, which may leave the delegation, and `dist/delegation/`, which stays inside. */
export function run(session: Input<StatementOption & SignedOption & FirefoxOption>): Promise<void> {
  const written = {
    public: 'may leave the delegation: the deck without notes, and its PDF in each language',
    delegation: 'stays inside: the deck with notes, the review page, handouts, notes for Word',
  };
  return buildDeck(session, written, writeInside);
}

/** What stays inside the delegation; one after the other, since the slides are printed meanwhile. */
async function writeInside(
  compilation: SoundCompilation,
  staging: string,
  browser: LentBrowser,
): Promise<void> {
  const { deck, contexts } = compilation;
  const inside = join(staging, 'delegation');
  const deckFile = join(staging, 'public', 'index.html');
  await buildPage('delegation', compilation, inside);
  await buildReview(inside, compilation);
  await exportNotesDocuments(deck, contexts, deckFile, inside, browser);
  await exportHandouts(compilation, inside, browser);
}
