import { readCheckedPdf } from '../read/checked-pdf.ts';
import type { CheckedPdf, Fault } from '../read/pdf-view.ts';
import { AGREEMENT_RULES } from './house/agreement.ts';
import { FOREIGN_RULES } from './house/foreign.ts';
import { HOUSE_RULES } from './house/house.ts';
import { TARGET_RULES } from './house/targets.ts';
import type { Rule } from './rule.ts';
import { CONTENT_RULES } from './rules/content.ts';
import { FONT_RULES } from './rules/fonts.ts';
import { HEADING_RULES } from './rules/headings.ts';
import { LANGUAGE_RULES } from './rules/language.ts';
import { LINK_RULES } from './rules/links.ts';
import { METADATA_RULES } from './rules/metadata.ts';
import { NESTING_RULES } from './rules/nesting.ts';
import { STRUCTURE_RULES } from './rules/structure.ts';
import { TABLE_RULES } from './rules/tables.ts';

/** A rule that a file breaks, with the place. */
export interface Finding extends Fault {
  readonly clause: string;
  readonly source?: string | undefined;
}

/** Everything that is checked: clauses of PDF/UA-1 first, then the rules of the house. */
export const RULES: readonly Rule[] = [
  ...METADATA_RULES,
  ...LANGUAGE_RULES,
  ...STRUCTURE_RULES,
  ...HEADING_RULES,
  ...CONTENT_RULES,
  ...NESTING_RULES,
  ...TABLE_RULES,
  ...LINK_RULES,
  ...FONT_RULES,
  ...AGREEMENT_RULES,
  ...TARGET_RULES,
  ...FOREIGN_RULES,
  ...HOUSE_RULES,
];

/** Checks a PDF against `RULES`: every fault found, none for a file that keeps them all. Damage is a fault, too. */
export async function checkPdf(bytes: Uint8Array): Promise<Finding[]> {
  const pdf = await readCheckedPdf(bytes).catch((error: Error) => error);
  if (pdf instanceof Error)
    return [{ clause: 'house', message: `the file cannot be read: ${pdf.message}` }];
  return RULES.flatMap((rule) => findFaults(rule, pdf));
}

/** Whether a finding is one of a clause of PDF/UA-1. */
export function isOfStandard({ clause }: Pick<Finding, 'clause'>): boolean {
  return clause !== 'house';
}

function findFaults({ clause, source, find }: Rule, pdf: CheckedPdf): Finding[] {
  try {
    return [...find(pdf)].map((fault) => ({ clause, source, ...fault }));
  } catch (error) {
    // A value of a kind that the rule does not expect: nobody knows whether the rest holds.
    return [{ clause, source, message: `cannot be checked: ${(error as Error).message}` }];
  }
}

/** `page 4, Figure on slide evidence: has no text alternative [PDF/UA-1 7.3, 13-004]`. */
export function formatFinding(finding: Finding): string {
  const { clause, source, page, element, message } = finding;
  const place = [page && `page ${page}`, element].filter((part) => part).join(', ');
  const origin = [isOfStandard(finding) ? `PDF/UA-1 ${clause}` : 'house rule', source];
  return `${place ? `${place}: ` : ''}${message} [${origin.filter((part) => part).join(', ')}]`;
}
