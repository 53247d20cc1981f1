import type { CheckedElement, CheckedPdf, Fault } from '../read/pdf-view.ts';

/** One requirement that a machine can check, and how it is looked for. */
export interface Rule {
  /** Clause of ISO 14289-1 (PDF/UA-1) that it is part of; `house` for what this project asks of its files beyond it. */
  readonly clause: string;
  /** Where a rule comes from: a failure condition of the Matterhorn Protocol 1.02, or a clause of another standard. */
  readonly source?: string;
  /** What must hold, in one sentence. */
  readonly rule: string;
  readonly find: (pdf: CheckedPdf) => Iterable<Fault>;
}

/** Elements for which a condition holds, as faults. */
export function* findElements(
  elements: readonly CheckedElement[],
  isWrong: (element: CheckedElement) => boolean,
  message: string,
): Iterable<Fault> {
  for (const element of elements)
    if (isWrong(element)) yield { page: element.page, element: element.name, message };
}

/** One fault of the whole document, where a condition holds. */
export function* findWhere(isWrong: boolean, message: string): Iterable<Fault> {
  if (isWrong) yield { message };
}
