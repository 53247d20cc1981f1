import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import { printCue } from '../word/cue-text.ts';
import { nameSign, type Sign } from '../word/note.ts';
import { translationCode, translationCue } from './diagnostics.ts';
import type { ReturnedUnit } from './read.ts';

/** A segment that came back, read. */
export interface CheckedUnit extends ReturnedUnit {
  readonly place: Place;
  /** The target as it is written, and in the form in which notes are compared. */
  readonly raw: readonly Sign[];
  readonly signs: readonly Sign[];
  /** The source beside it. */
  readonly expected: readonly Sign[];
  /** The paragraph in the sources as they are, where it is still the one that was exported. */
  readonly current?: readonly Sign[];
}

/** Compares the codes of each slide's segments with what went out: none lost, none doubled; they may move. */
export function checkCodes(units: readonly CheckedUnit[]): readonly Diagnostic[] {
  const slides = [...new Set(units.map(({ slide }) => slide))];
  return slides.flatMap((slide) => {
    const own = units.filter((unit) => unit.slide === slide && unit.signs.length);
    const keys = new Set(
      own.flatMap((unit) => [...unit.signs, ...listKnown(unit)]).flatMap(nameCode),
    );
    return [...keys].flatMap((key) => checkCode(key, own));
  });
}

/** What was exported: the paragraph, else the source that it was to be translated from. */
function listKnown({ current, expected }: CheckedUnit): readonly Sign[] {
  return current ?? expected;
}

function checkCode(key: string, units: readonly CheckedUnit[]): readonly Diagnostic[] {
  const count = (signs: readonly Sign[]) =>
    signs.flatMap(nameCode).filter((one) => one === key).length;
  const sum = (list: (unit: CheckedUnit) => readonly Sign[]) =>
    units.reduce((total, unit) => total + count(list(unit)), 0);
  const [returned, known, source] = [
    sum(({ signs }) => signs),
    sum(listKnown),
    sum(({ expected }) => expected),
  ];
  const lost = returned < known;
  if (!lost && returned <= Math.max(known, source)) return [];
  const at = units.find((unit) => {
    const difference = count(unit.signs) - count(listKnown(unit));
    return lost ? difference < 0 : difference > 0;
  });
  return at ? [report(key, lost, at)] : [];
}

function report(key: string, lost: boolean, { id, slide, place }: CheckedUnit): Diagnostic {
  const [kind = '', name = ''] = key.split('\n');
  if (kind !== 'fact') {
    const cue = kind === 'cue' ? printCue(name) : 'a line break';
    return translationCue({ place, slide, segment: id, cue, change: lost ? 'lost' : 'doubled' });
  }
  const fact = name.replace(/^fact:/, '');
  return translationCode({
    place,
    slide,
    problem: `the segment "${id}" has ${lost ? 'lost' : 'doubled'} the code of the fact "${fact}"`,
    remedy: lost
      ? 'put it back in the translation (a fact is taken out in the Markdown, in every language)'
      : 'take one of them out in the translation',
  });
}

/** A code by what it is, forms of a fact aside: another language may need another form. */
function nameCode(sign: Sign): readonly string[] {
  if (sign.kind === 'fact')
    return [`fact\n${nameSign(sign).split(':').slice(1).join(':').replace(/\|.*/, '')}`];
  return sign.kind === 'cue' || sign.kind === 'break' ? [`${sign.kind}\n${sign.text}`] : [];
}
