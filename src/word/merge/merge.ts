import { listSlides } from '../../content/slides.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { SETTINGS_START } from '../../model/settings.ts';
import type { Fingerprint } from '../fingerprint.ts';
import type { ReviewedNotes } from '../read/reviewed-notes.ts';
import { type Account, proveAccount, sumUp } from './account.ts';
import * as report from './diagnostics.ts';
import { type DividedNotes, divideNotes, isOwnQuestion, type ReviewedSlide } from './divide.ts';
import { describeForeign, guessFingerprint, type SoundDeck, UNKNOWN } from './fingerprint-match.ts';
import { listFactTexts } from './locked.ts';
import { type PlacedRemark, placeRemarks } from './placed-remark.ts';
import {
  explainHeading,
  type Merging,
  mergeIntoFile,
  type PlacedClash,
  reportAsides,
} from './slide-file.ts';
import type { AuthoredLines } from './slide-merge.ts';

/** What an import would write, and everything that stands against it. */
export interface MergedNotes {
  /** New texts of the files that change, by project-relative path; where a diagnostic is an error, only to be shown, without what it is about. */
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  readonly remarks: readonly PlacedRemark[];
  readonly conflicts: readonly PlacedClash[];
  /** Who changed which lines of the files, 1-based, the end excluded. */
  readonly authors: ReadonlyMap<string, readonly AuthoredLines[]>;
  readonly account: Account;
}

/** What came back in whatever format, by slides and paragraphs. */
interface ReturnedNotes {
  readonly fingerprint: Fingerprint;
  readonly divided: DividedNotes;
  readonly comments: ReviewedNotes['comments'];
  /** Every character of the file that is no white space and not the export's own. */
  readonly characters: string;
  /** What was found wrong while it was read. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Brings reviewed notes back into the Markdown: what the reviewer changed, paragraph by paragraph, and nothing else.
 * `files` are the sources as they are on disk, `document` is what the reviewed file is called in diagnostics.
 */
export function mergeNotes(
  sound: SoundDeck,
  files: ReadonlyMap<string, string>,
  reviewed: ReviewedNotes,
  document: string,
): MergedNotes {
  const place = { file: document, line: 1, column: 1 };
  const fingerprint = reviewed.fingerprint ?? guessFingerprint(sound, reviewed);
  if (!fingerprint) return refuse(report.notesForeign({ place, ...UNKNOWN }));
  const { locale } = fingerprint;
  const unmarked = reviewed.fingerprint ? [] : [report.notesUnmarked({ place, locale })];
  const divided = divideNotes(reviewed, fingerprint);
  const { characters } = reviewed;
  // A question that nobody answered is no remark.
  const comments = new Map(
    [...reviewed.comments].filter(
      ([, comment]) =>
        comment.replies.length || comment.resolved || !isOwnQuestion(comment, fingerprint),
    ),
  );
  const returned = { fingerprint, divided, comments, characters, diagnostics: unmarked };
  return mergeDivided(sound, files, returned, document);
}

/** As `mergeNotes`, for what was read from whatever format. */
export function mergeDivided(
  sound: SoundDeck,
  files: ReadonlyMap<string, string>,
  { fingerprint, divided, comments, characters, diagnostics: found }: ReturnedNotes,
  document: string,
): MergedNotes {
  const start = { file: document, line: 1, column: 1 };
  const foreign = describeForeign(sound, fingerprint);
  const context = sound.contexts.get(fingerprint.locale);
  if (foreign || !context)
    return refuse(
      report.notesForeign({ place: start, ...(foreign ?? { problem: '', remedy: '' }) }),
    );
  const { locale } = fingerprint;
  const merging: Merging = {
    context,
    files,
    start,
    fingerprint,
    slides: listSlides(sound.deck, locale),
    texts: listFactTexts(sound.deck, context),
  };
  const results = divided.slides.map((slide) => mergeIntoFile(slide, merging));
  const diagnostics = [
    ...found,
    ...proveAccount(characters, divided, start),
    ...results.flatMap((result) => result.diagnostics),
    ...reportAsides(divided.cover, { start: SETTINGS_START, lines: [] }),
  ];
  // What stands before a heading that is lost may belong to either slide.
  const isSure = (index: number) => !explainHeading(divided.slides[index + 1]);
  const changes = results.flatMap(({ change }, index) => (change && isSure(index) ? change : []));
  const counts = results.flatMap((result) => result.counts ?? []);
  const placesOf = ({ index }: ReviewedSlide) =>
    results[index]?.places ?? { start: SETTINGS_START, lines: [] };
  return {
    files: new Map(changes.map(({ file, text }) => [file, text])),
    authors: new Map(changes.map(({ file, authors }) => [file, authors])),
    diagnostics,
    remarks: placeRemarks([divided.cover, ...divided.slides], comments, locale, placesOf),
    conflicts: results.flatMap(({ conflicts = [] }) => conflicts),
    account: sumUp(counts, characters, divided),
  };
}

function refuse(diagnostic: Diagnostic): MergedNotes {
  return {
    files: new Map(),
    authors: new Map(),
    diagnostics: [diagnostic],
    remarks: [],
    conflicts: [],
    account: sumUp(),
  };
}
