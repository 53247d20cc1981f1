/** The words of the review page and the handout in one language; a name in braces stands for what is put in its place. */
export interface ReviewWords {
  /** What the review page is called: "Notes review". */
  readonly review: string;
  readonly handout: string;
  readonly skip: string;
  readonly languages: string;
  readonly search: string;
  readonly filters: string;
  readonly onlyWarnings: string;
  readonly onlyFacts: string;
  readonly onlyOpen: string;
  /** "{shown} of {all} slides, {ticked} reviewed". */
  readonly status: string;
  readonly showAll: string;
  readonly nothingFound: string;
  /** The box a reviewer ticks: "Reviewed". */
  readonly tick: string;
  readonly remarks: string;
  readonly generalRemarks: string;
  readonly reviewer: string;
  readonly save: string;
  /** "Saved as {file}". */
  readonly saved: string;
  readonly storageOff: string;
  readonly openSlide: string;
  readonly dark: string;
  readonly keys: string;
  readonly keysOn: string;
  readonly keyNext: string;
  readonly keyPrevious: string;
  readonly keySearch: string;
  readonly keyTick: string;
  readonly keyRemark: string;
  readonly keyHelp: string;
  readonly close: string;
  readonly missing: string;
  readonly noNotes: string;
  readonly overview: string;
  /** "{count} words". */
  readonly words: string;
  /** "{time} planned". */
  readonly planned: string;
  /** "{time} of {slot} by then". */
  readonly running: string;
  /** "{time} over the slot". */
  readonly over: string;
  /** "{time} left of the slot". */
  readonly left: string;
  readonly wordsHead: string;
  readonly plannedHead: string;
  readonly slotHead: string;
  readonly balanceHead: string;
  readonly facts: string;
  readonly fact: string;
  /** Head of the column with the words of the statement. */
  readonly anchor: string;
  /** The statement's paragraph 0. */
  readonly heading: string;
  readonly citedParagraphs: string;
  readonly diagnostics: string;
  readonly deckDiagnostics: string;
  readonly error: string;
  readonly warning: string;
  readonly coverage: string;
  readonly cited: string;
  readonly notCited: string;
  /** Beside a paragraph that only slides beyond the talk cite. */
  readonly unspoken: string;
  /** "Left out: {reason}". */
  readonly leftOut: string;
  readonly register: string;
  readonly usedOn: string;
  /** Head of the column with what the statement itself says to a fact, where it was given. */
  readonly proof: string;
  readonly found: string;
  readonly notFound: string;
  /** Of a statement whose language has no pack. */
  readonly notRead: string;
  /** "{registered} registered, {printed} printed". */
  readonly differs: string;
  readonly exemptions: string;
  readonly exemptText: string;
  readonly times: string;
  readonly reason: string;
  readonly omissions: string;
  readonly none: string;
  /** What a person looks at beside the register: headings, heads of columns, reasons of claims. */
  readonly names: string;
  readonly derived: string;
  readonly figure: string;
  readonly arithmetic: string;
  readonly bare: string;
  readonly sentence: string;
  readonly orders: string;
  readonly hereHead: string;
  readonly thereHead: string;
  readonly claims: string;
  readonly why: string;
  readonly whySuperlative: string;
  readonly whyAbsolute: string;
  readonly whyQuantity: string;
  readonly whyNegation: string;
  readonly whyTime: string;
  readonly whyDirection: string;
  readonly whySubject: string;
  readonly whyJoined: string;
  readonly whyFigure: string;
  readonly whyQuotation: string;
  readonly whyUnread: string;
  readonly whyTranslation: string;
  readonly whyModality: string;
  /** Over the sentences of which nothing but a proved figure makes a claim. */
  readonly saidOf: string;
  readonly unregistered: string;
  /** "Remarks carried over from {version}". */
  readonly carried: string;
  readonly sign: string;
  readonly signSlide: string;
  readonly signNotes: string;
  readonly role: string;
  /** "{name} ({role}), {date}". */
  readonly signedBy: string;
  readonly stands: string;
  readonly lapsed: string;
  readonly changedWords: string;
  /** "the fact {id} changed". */
  readonly changedFact: string;
  /** "§ {id} changed". */
  readonly changedParagraph: string;
  /** "{standing} of {needed} signatures stand". */
  readonly signatures: string;
  readonly onlyChanged: string;
  readonly questions: string;
  /** Where a reviewer signs without a name or a role. */
  readonly signFirst: string;
  /** The two parts of a slide that are signed. */
  readonly partSlide: string;
  readonly partNotes: string;
  /** What was remarked before and is not resolved. */
  readonly openRemarks: string;
  /** Before the slides of which a signature has lapsed. */
  readonly changedSlides: string;
  /** Before what is signed one by one. */
  readonly signClaim: string;
  readonly signDerived: string;
  readonly signOrder: string;
  /** The box that ticks all {count} boxes of a slide in one language. */
  readonly signAll: string;
  readonly onlyUnsigned: string;
  /** The box at a remark that is dealt with, and the list of those that are. */
  readonly resolved: string;
  readonly resolvedRemarks: string;
}

/** A wording with what stands for its names in braces put in. */
export function fillWords(
  wording: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return wording.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
}
