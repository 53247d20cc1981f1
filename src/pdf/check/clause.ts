import type { CheckedPdf, Fault } from '../read/pdf-view.ts';

/** One requirement of PDF/UA-1 (ISO 14289-1) that a machine can check, with how it is looked for. */
export interface Clause {
  /** Number in ISO 14289-1. */
  readonly clause: string;
  /** Failure condition of the Matterhorn Protocol 1.02; `own` for what this project asks beyond it. */
  readonly checkpoint: string;
  /** What must hold, in one sentence. */
  readonly rule: string;
  readonly find: (pdf: CheckedPdf) => Iterable<Fault>;
}
