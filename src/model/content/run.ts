import type { FactUse } from '../fact.ts';
import type { Place } from '../place.ts';

/** What an author set in braces: `class` (with `fragment` for what appears later), `lang`, `data-fragment-index`. */
export type Attributes = Readonly<Record<string, string>>;

/** What every piece of running text knows of its source. */
interface RunBase {
  readonly place: Place;
  /** The Markdown that writes it. */
  readonly source: string;
}

/** Words as the author wrote them, typography not yet set; a line that goes on is one space. */
export interface Words extends RunBase {
  readonly type: 'words';
  readonly words: string;
}

/** A use of a fact, not yet printed. */
export interface FactRun extends RunBase {
  readonly type: 'fact';
  readonly use: FactUse;
}

/** Words that stay as they are. */
export interface Code extends RunBase {
  readonly type: 'code';
  readonly words: string;
  readonly attributes: Attributes;
}

/** A line that the author ended. */
export interface Break extends RunBase {
  readonly type: 'break';
}

/** What a speaker needs and a listener never sees: wait, or show the next fragment. */
export interface Cue extends RunBase {
  readonly type: 'cue';
  readonly cue: 'pause' | 'next';
}

export interface PictureRun extends RunBase {
  readonly type: 'picture';
  /** Project-relative path, decoded. */
  readonly path: string;
  readonly alt: readonly Run[];
  readonly title?: string;
  readonly attributes: Attributes;
}

/** What a group of runs is set as; `say` are words with their pronunciation. */
export type GroupType = 'strong' | 'emphasis' | 'strike' | 'link' | 'say';

/** Runs that are set alike. */
export interface Group<Inner> {
  readonly type: GroupType;
  readonly runs: readonly Inner[];
  /** Address of a link, sound of a pronunciation. */
  readonly target?: string;
  readonly title?: string;
  readonly attributes: Attributes;
  readonly place: Place;
  /** The Markdown that opens and closes it, its attributes included. */
  readonly open: string;
  readonly close: string;
}

/** A piece of running text as the source has it. */
export type Run = Words | FactRun | Code | Break | Cue | PictureRun | Group<Run>;

/** Whether a run holds others. */
export function isGroup<Inner extends { readonly type: string }>(
  run: Inner | Group<Inner>,
): run is Group<Inner> {
  return 'runs' in run;
}

/** Runs and those within them, in reading order; a group stands before what it holds. */
export function listRuns(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run) => (isGroup(run) ? [run, ...listRuns(run.runs)] : [run]));
}

/** Whether something appears one after the other. */
export function isFragment({ attributes }: { readonly attributes: Attributes }): boolean {
  return (attributes.class ?? '').split(' ').includes('fragment');
}
