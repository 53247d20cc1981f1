import { type Cause, defineDiagnostic } from '../../model/diagnostic.ts';

export const figureStray = defineDiagnostic<{
  readonly figure: string;
  readonly where: string;
  readonly remedy: string;
}>({
  code: 'figure-stray',
  severity: 'error',
  message: ({ figure, where }) => `figure "${figure}" in ${where} comes from no fact`,
  help: ({ remedy }) => remedy,
  explanation:
    'Digits, number words and ordinals come from facts, so that each is bound to a paragraph of the statement. What must stand without one is exempted with its reason in `slides/deck.yaml`, and listed in the review.',
});

export const factAltered = defineDiagnostic<{
  readonly words: string;
  readonly id: string;
  readonly where: string;
}>({
  code: 'fact-altered',
  severity: 'error',
  message: ({ words, id, where }) =>
    `"${words}" next to {{${id}}} in ${where} changes what the fact says`,
  help: 'remove it, use a form, or register the qualifier in slides/facts.yaml; where the statement has these words, take them into the anchor',
  explanation:
    'A qualifier or a power of ten that an author writes beside a fact makes another figure of it: "more than {{states}}" says more than the statement.',
});

export const nameUnused = defineDiagnostic<{ readonly text: string }>({
  code: 'name-unused',
  severity: 'warning',
  message: ({ text }) => `the name "${text}" stands nowhere in the deck`,
  help: 'correct it, letter for letter, or remove it from "names" in slides/deck.yaml',
  explanation:
    'Names and references with a figure in them are declared once for the deck; each is matched letter for letter, counted and listed in the review.',
});

export const nameFigure = defineDiagnostic<{ readonly text: string }>({
  code: 'name-figure',
  severity: 'error',
  message: ({ text }) =>
    `the name "${text}" is a figure or a phrase with one, and would hide it all over the deck`,
  help: 'take more of the name into "text", or write an exemption for the place where it stands',
  explanation:
    'A name is declared for the whole deck: "COVID-19" lets 19 stand in that name alone, "19" would let it stand anywhere. Words without a capital, per cents, sums, dates and what is counted are no names: "sixty reefs", "41% more", "40 Belgian".',
});

export const settingsFactsDiffer = defineDiagnostic<{
  readonly key: string;
  readonly here: string;
  readonly there: string;
}>({
  code: 'settings-facts-differ',
  severity: 'error',
  message: ({ key, here, there }) =>
    `"${key}" has the facts ${here}, in the first language ${there}`,
  help: 'use the same facts in each language',
  explanation: 'The texts of `deck.yaml` say the same in each language, as slides do.',
});

export const listNumbered = defineDiagnostic<{ readonly start: number }>({
  code: 'list-numbered',
  severity: 'error',
  message: ({ start }) => `the list begins with ${start}, which is a figure without a fact`,
  help: 'write "- " for a list, "1. " for steps, or a backslash before the full stop where no list is meant',
  explanation:
    'Markdown makes a numbered list of a line that begins with a number and a full stop, and prints the number. Steps begin with 1.',
});

export const exemptionUnused = defineDiagnostic<Cause>({
  code: 'exemption-unused',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'An exemption covers the figures in its text, on its slide and in its language, as many times as it says. One that covers nothing may have been meant for another place.',
});

export const exemptionTooBroad = defineDiagnostic<{
  readonly text: string;
  readonly where: string;
  readonly stands: number;
  readonly times: number;
}>({
  code: 'exemption-too-broad',
  severity: 'error',
  message: ({ text, where, stands, times }) =>
    `the exempt text "${text}" stands ${stands} times ${where}, the exemption says ${times}`,
  help: ({ stands }) => `take more words into "text", or write times: ${stands}`,
  explanation:
    'A figure that is added later must not pass under an exemption that was written before.',
});

export const factUnknown = defineDiagnostic<{ readonly id: string; readonly near: string }>({
  code: 'fact-unknown',
  severity: 'error',
  message: ({ id, near }) => `unknown fact "${id}"${near}`,
  help: 'register it in slides/facts.yaml or correct its id',
  explanation: 'A `{{fact}}` prints what the register `slides/facts.yaml` says under that id.',
});

export const settingsDate = defineDiagnostic<{
  readonly id: string;
  readonly paragraph: number;
  readonly heading: string;
}>({
  code: 'settings-date',
  severity: 'error',
  message: ({ id, paragraph, heading }) =>
    `the dates of the event are those of "${id}" in paragraph ${paragraph}, though the statement's heading gives "${heading}"`,
  help: ({ heading }) => `write {{${heading}}}`,
  explanation:
    'The dates in deck.yaml stand on the cover and in every document: they are those under which the statement is held, not of something that it speaks of.',
});

export const factForm = defineDiagnostic<Cause>({
  code: 'fact-form',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'The form behind the bar says how a fact is printed: `{{growth|signed}}`. Each kind of fact has forms of its own.',
});

export const factBare = defineDiagnostic<{ readonly id: string }>({
  code: 'fact-bare',
  severity: 'error',
  message: ({ id }) => `"${id}" is a count that does not say what it counts`,
  help: ({ id }) =>
    `give it "unit:" in slides/facts.yaml, a noun for each language, or write {{${id}|bare}}, which the review lists`,
  explanation:
    'A count is printed with what it counts: 22 States must not become 22 victims. The form `bare` leaves the noun to the author’s words, and a reviewer looks at each.',
});

export const factUnit = defineDiagnostic<Cause>({
  code: 'fact-unit',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'What a fact counts is a noun in each language, with the plural forms of the language: `{ one: State, other: States }`.',
});

export const factDirection = defineDiagnostic<Cause>({
  code: 'fact-direction',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'A figure rises, falls (its value is below zero) or is a share. What the register says and what the words beside a fact say must be the same.',
});

export const factUnused = defineDiagnostic<{ readonly id: string }>({
  code: 'fact-unused',
  severity: 'warning',
  message: ({ id }) => `fact "${id}" is registered and never used`,
  help: 'use it on a slide or remove it',
  explanation: 'A fact that no slide uses may be one that was meant to be said.',
});

export const factParagraph = defineDiagnostic<{
  readonly id: string;
  readonly paragraph: number;
  readonly last: number;
}>({
  code: 'fact-paragraph',
  severity: 'error',
  message: ({ id, paragraph, last }) =>
    `"${id}" is bound to paragraph ${paragraph}, but the statement has ${last}`,
  help: ({ last }) => `expected 0 (the heading) to ${last}`,
  explanation: 'Each fact is bound to a paragraph that the statement has.',
});

export const factTranslation = defineDiagnostic<{
  readonly id: string;
  readonly languages: string;
}>({
  code: 'fact-translation',
  severity: 'error',
  message: ({ id, languages }) => `the name "${id}" has no translation in ${languages}`,
  help: 'add it, or give "language:" if it stays as it is',
  explanation:
    'A name is printed in each language of the deck by its official translation, or as it is where it has none.',
});

export const registerEmpty = defineDiagnostic<{ readonly uses: number }>({
  code: 'register-empty',
  severity: 'error',
  message: ({ uses }) =>
    `the register holds no fact, though slides and settings use facts ${uses} times`,
  help: 'register each (the README shows how)',
  explanation: 'Reported once, instead of an unknown fact at each use.',
});

export const factTranslationDiffers = defineDiagnostic<Cause>({
  code: 'fact-translation-differs',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'A translated name or ordinal holds the same figures as the fact itself: "Second Protocol" and "deuxième Protocole".',
});
