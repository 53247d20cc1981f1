import { defineDiagnostic } from '../../model/diagnostic.ts';

export const paragraphUncited = defineDiagnostic<{ readonly paragraph: number }>({
  code: 'paragraph-uncited',
  severity: 'error',
  message: ({ paragraph }) => `no slide cites paragraph ${paragraph} of the statement`,
  help: ({ paragraph }) =>
    `cite it by a fact or by "cites: [${paragraph}]", or list it under "omissions" with the reason`,
  explanation:
    'Each numbered paragraph is on a slide or left out on purpose, with the reason in the review.',
});

export const omissionWrong = defineDiagnostic<{
  readonly paragraph: number;
  readonly because: string;
}>({
  code: 'omission-wrong',
  severity: 'error',
  message: ({ paragraph, because }) =>
    `paragraph ${paragraph} is listed as left out, but ${because}`,
  help: 'remove the line',
  explanation: 'What `omissions` lists is a paragraph of the statement that no slide cites.',
});

export const citesUnknown = defineDiagnostic<{
  readonly paragraph: number;
  readonly last: number;
}>({
  code: 'cites-unknown',
  severity: 'error',
  message: ({ paragraph, last }) =>
    `"cites" names paragraph ${paragraph}, but the statement has ${last}`,
  help: 'correct the number',
  explanation: '`cites` names paragraphs that the statement has.',
});

export const quotationDiffers = defineDiagnostic<{ readonly text: string }>({
  code: 'quotation-differs',
  severity: 'error',
  message: ({ text }) => `“${text}” does not stand in the statement word for word`,
  help: 'quote it as it is printed there, or write it without quotation marks',
  explanation:
    'A block quotation in the statement’s own language is quoted from it; it is compared word for word.',
});

export const statementParagraphs = defineDiagnostic<{
  readonly found: number;
  readonly expected: number;
}>({
  code: 'statement-paragraphs',
  severity: 'error',
  message: ({ found, expected }) =>
    `the statement has ${found} numbered paragraphs, slides/deck.yaml says ${expected}`,
  help: "correct statement.paragraphs or the statement's numbering",
  explanation: 'Another number of paragraphs may mean another statement, or a part of it only.',
});

export const statementPlace = defineDiagnostic<{ readonly location: string }>({
  code: 'statement-place',
  severity: 'warning',
  message: ({ location }) => `the location "${location}" stands nowhere in the statement`,
  help: 'write it as the statement does, or register it as a fact and write {{its-id}}',
  explanation:
    'The title slide says where the event is. A place that is typed by hand is looked for in the statement, in the language that the statement is in.',
});

export const statementGone = defineDiagnostic<{ readonly paragraph: number }>({
  code: 'statement-gone',
  severity: 'error',
  message: ({ paragraph }) => `§ ${paragraph} is no longer in the statement`,
  help: 'take it out of facts and "cites", set the marks that are printed above into statement.marks, and name it in "omissions"',
  explanation:
    'Where a statement numbers no paragraphs, `statement.marks` keeps the numbers that were given to them. The number of a paragraph that is gone is not given to another.',
});

export const statementParagraphMissing = defineDiagnostic<{
  readonly id: string;
  readonly paragraph: number;
  readonly last: number;
}>({
  code: 'statement-paragraph-missing',
  severity: 'error',
  message: ({ id, paragraph }) =>
    `“${id}” is bound to § ${paragraph}, which the statement does not have`,
  help: ({ last }) => `expected 0 (the heading) to ${last}`,
  explanation: 'A fact can be proved only in a paragraph that the statement has.',
});

export const statementAnchorMissing = defineDiagnostic<{
  readonly id: string;
  readonly anchor: string;
  readonly paragraph: number;
  readonly hint: string;
}>({
  code: 'statement-anchor-missing',
  severity: 'error',
  message: ({ id, anchor, paragraph }) =>
    `“${id}”: the anchor “${anchor}” does not stand in § ${paragraph}`,
  help: ({ hint }) => hint,
  explanation: 'A fact’s anchor is the words or digits with which its paragraph prints it.',
});

export const statementUnread = defineDiagnostic<{
  readonly id: string;
  readonly paragraph: number;
  readonly printed: string;
  readonly tag: string;
}>({
  code: 'statement-unread',
  severity: 'warning',
  message: ({ id, paragraph, printed, tag }) =>
    `“${id}” is not proved: no pack reads “${printed}” (§ ${paragraph}) in "${tag}"`,
  help: 'compare the two, and have a reader of the language sign them',
  explanation:
    'Of a statement in a language without a pack, digits, dates, sums, percentages and the qualifiers that `words` names are read. What else prints a fact is compared by people.',
});

interface Difference {
  readonly id: string;
  readonly registered: string;
  readonly paragraph: number;
  readonly printed: string;
  /** What was found and what to do. */
  readonly explanation: string;
}

const difference = {
  severity: 'error',
  message: ({ id, registered, paragraph, printed }: Difference) =>
    `“${id}” differs: registered ${registered}, § ${paragraph} prints “${printed}”`,
  help: ({ explanation }: Difference) => explanation,
} as const;

export const statementValueDiffers = defineDiagnostic<Difference>({
  code: 'statement-value-differs',
  ...difference,
  explanation: 'The figure or name that the statement prints at the anchor is the registered one.',
});

export const statementQualifierMissing = defineDiagnostic<Difference>({
  code: 'statement-qualifier-missing',
  ...difference,
  explanation: 'A registered qualifier ("more than", "about") is printed beside the figure.',
});

export const statementQualifierUnregistered = defineDiagnostic<Difference>({
  code: 'statement-qualifier-unregistered',
  ...difference,
  explanation:
    'A qualifier that the statement prints beside the figure is registered, so that each slide prints it.',
});

export const statementAnchorAmbiguous = defineDiagnostic<Difference>({
  code: 'statement-anchor-ambiguous',
  ...difference,
  explanation:
    'An anchor that an earlier paragraph prints as well does not say which of them is meant.',
});

export const statementDirectionDiffers = defineDiagnostic<Difference>({
  code: 'statement-direction-differs',
  ...difference,
  explanation:
    'The statement’s own words say whether a figure rises, falls or is a share. A fall is registered below zero, so that no slide prints it as a rise.',
});

export const statementUnitDiffers = defineDiagnostic<Difference>({
  code: 'statement-unit-differs',
  ...difference,
  explanation:
    'What a fact counts is the noun behind the figure in the statement: "22 States" are not 22 victims.',
});

/** What proves that a fact differs, by its code. */
export const differences = {
  'statement-value-differs': statementValueDiffers,
  'statement-qualifier-missing': statementQualifierMissing,
  'statement-qualifier-unregistered': statementQualifierUnregistered,
  'statement-anchor-ambiguous': statementAnchorAmbiguous,
  'statement-direction-differs': statementDirectionDiffers,
  'statement-unit-differs': statementUnitDiffers,
} as const;

export type DifferenceCode = keyof typeof differences;
