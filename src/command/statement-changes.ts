import {
  compareStatements,
  type Impact,
  measureImpact,
  type ParagraphChange,
} from '../check/statement/compare.ts';
import type { Deck } from '../model/deck.ts';
import type { Statement } from '../model/statement.ts';
import type { Session } from './session.ts';

/** Characters of a piece of changed text that are printed. */
const LONGEST = 60;

/** Prints what changed from one version of the statement to the next, with what of the deck it touches. */
export function printChanges(
  { print }: Session,
  before: Statement,
  after: Statement,
  deck: Deck,
): void {
  const changes = compareStatements(before, after);
  print(`${after.file} against ${before.file}`);
  for (const change of changes) {
    print(`${name(change).padEnd(12)} ${describe(change)}`);
    const touched = explain(measureImpact(change.from, deck));
    if (touched) print(`${' '.repeat(12)} touches ${touched}`);
  }
  print(changes.length ? '' : 'no paragraph changed\n');
}

function name({ from, to }: ParagraphChange): string {
  const number = (one: number) => `§ ${String(one).padStart(2)}`;
  if (from === undefined) return number(to ?? 0);
  return to === undefined || to === from ? number(from) : `${number(from)} → ${number(to)}`;
}

function describe({ from, to, removed, added }: ParagraphChange): string {
  if (from === undefined) return `is new: ${shorten(added[0] ?? '')}`;
  if (to === undefined) return `is gone: ${shorten(removed[0] ?? '')}`;
  const pieces = [
    ...removed.map((piece) => `−“${shorten(piece)}”`),
    ...added.map((piece) => `+“${shorten(piece)}”`),
  ];
  const moved = from === to ? [] : ['moved'];
  const changed = pieces.length ? [`changed ${pieces.join(' ')}`] : [];
  return [...moved, ...changed].join(' and ');
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function explain({ facts, slides, languages }: Impact): string {
  const parts = [
    facts.length ? `facts ${facts.join(', ')}` : '',
    slides.length ? `slides ${slides.join(', ')} in ${languages.join(', ')}` : '',
  ];
  return parts.filter(Boolean).join('; ');
}
