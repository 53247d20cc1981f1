import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import { countCharacters } from '../read/census.ts';
import * as report from './diagnostics.ts';
import type { DividedNotes } from './divide.ts';
import type { Counts } from './three-way.ts';

/** What becomes of all that stands in a reviewed file. */
export interface Account extends Counts {
  /** Characters that are no white space: of the whole file, and of what is taken and what is reported. */
  readonly characters: number;
  readonly taken: number;
  readonly reported: number;
}

/** The text of the file is the text taken and the text reported, character by character. */
export function proveAccount(
  characters: string,
  { taken, reported }: DividedNotes,
  place: Place,
): readonly Diagnostic[] {
  const [all, known] = [countCharacters(characters), countCharacters(taken + reported)];
  const missing = [...all].flatMap(([character, count]) =>
    character.repeat(Math.max(0, count - (known.get(character) ?? 0))),
  );
  const lost = missing.join('').slice(0, 200);
  return lost ? [report.notesUnaccounted({ place, characters: lost })] : [];
}

/** Sums up what came of each slide; nothing, where none was taken back. */
export function sumUp(
  counts: readonly Counts[] = [],
  characters = '',
  { taken, reported }: Pick<DividedNotes, 'taken' | 'reported'> = { taken: '', reported: '' },
): Account {
  const sum = (key: keyof Counts) => counts.reduce((total, one) => total + one[key], 0);
  const length = (text: string) => text.replace(/\s/g, '').length;
  return {
    unchanged: sum('unchanged'),
    changed: sum('changed'),
    added: sum('added'),
    removed: sum('removed'),
    moved: sum('moved'),
    characters: length(characters),
    taken: length(taken),
    reported: length(reported),
  };
}
