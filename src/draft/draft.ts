import type { Language } from '../language/language.ts';
import { findLanguage } from '../language/languages.ts';
import type { Fact } from '../model/fact.ts';
import type { Locale } from '../model/locale.ts';
import type { Statement } from '../model/statement.ts';
import { tellLanguage } from './language.ts';
import { type Arrangement, arrange, useFact } from './layout.ts';
import { proposeNames } from './names.ts';
import {
  type Evidence,
  type Proposal,
  prepareEvidence,
  proposeFigures,
  proveEntry,
} from './propose.ts';
import { writeRegister } from './register.ts';
import { writeSettings } from './settings.ts';
import { type DraftWords, findDraftWords } from './words.ts';

/** A first draft of a deck, and what is told of it. */
export interface Draft {
  /** By path below the project. */
  readonly files: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly facts: readonly Fact[];
  /** Figures of the statement that a person has to register. */
  readonly leftovers: number;
}

/**
 * Drafts a deck from a statement: the settings that its heading gives, a register of every figure, date, sum and name,
 * each proved, and a slide for each paragraph. No text of the statement is in it but the facts' anchors.
 */
export function draftDeck(statement: Statement, languages: readonly Locale[]): Draft {
  const words = statement.paragraphs.map(({ text }) => text).join(' ');
  const language = tellLanguage(words, languages);
  const evidence = prepareEvidence(statement, language);
  const figures = proposeFigures(evidence);
  const counted = figures.facts.map((one) => nameUnit(one, languages, evidence));
  const proposals = [
    ...counted,
    ...proposeNames(evidence, statement.paragraphs[0]?.lines ?? []),
  ].sort((a, b) => a.fact.paragraph - b.fact.paragraph);
  const facts = proposals.map(({ fact }) => fact);
  const shown = languages.map(findLanguage);
  const slides = languages.flatMap((tag) => writeSlides(statement, facts, tag, shown));
  return {
    files: new Map([
      ['slides/deck.yaml', writeSettings({ statement, facts, languages, language })],
      ['slides/facts.yaml', writeRegister(proposals, figures.leftovers, languages, language.tag)],
      ...slides,
    ]),
    language,
    facts,
    leftovers: figures.leftovers.length,
  };
}

/** A deck in the statement's language alone has the noun of each count; others need it in each language. */
function nameUnit(proposal: Proposal, languages: readonly Locale[], evidence: Evidence): Proposal {
  const { entry, fact, noun } = proposal;
  const { tag } = evidence.language;
  if (!noun || languages.some((one) => one !== tag)) return proposal;
  return proveEntry(fact.id, { ...entry, unit: { [tag]: noun } }, evidence) ?? proposal;
}

function writeSlides(
  { paragraphs }: Statement,
  facts: readonly Fact[],
  tag: Locale,
  shown: readonly Language[],
): readonly (readonly [string, string])[] {
  const words = findDraftWords(tag);
  const numbered = paragraphs.filter(({ number }) => number > 0);
  const path = (index: number, id: string) =>
    `slides/${tag}/${String((index + 1) * 10).padStart(3, '0')}-${id}.md`;
  return [
    [
      path(0, 'opening'),
      writeSlide(['layout: title'], words.message, '', writeOpening(facts, words)),
    ],
    ...numbered.map(({ number }, index) => {
      const own = facts.filter(({ paragraph }) => paragraph === number);
      const slide = writeParagraph(number, own, words, arrange(own, shown));
      return [path(index + 1, `paragraph-${number}`), slide] as const;
    }),
    [
      path(numbered.length + 1, 'closing'),
      writeSlide(['layout: closing'], words.closing, words.body, words.thanks),
    ],
  ];
}

function writeOpening(facts: readonly Fact[], words: DraftWords): string {
  const heading = facts.filter(({ paragraph }) => paragraph === 0);
  return [words.welcome, ...writePrinted(heading, words)].join('\n\n');
}

function writeParagraph(
  number: number,
  facts: readonly Fact[],
  words: DraftWords,
  { layout, main, body }: Arrangement,
): string {
  const title = main ? `${useFact(main)}: ${words.title}` : words.title;
  const notes = [words.notes, ...writePrinted(facts, words)].join('\n\n');
  return writeSlide([`layout: ${layout}`, `cites: [${number}]`], title, body(words), notes);
}

function writePrinted(facts: readonly Fact[], words: DraftWords): readonly string[] {
  if (!facts.length) return [];
  return [`${words.prints}\n\n${facts.map((fact) => `- ${useFact(fact)}`).join('\n')}`];
}

function writeSlide(
  frontmatter: readonly string[],
  title: string,
  body: string,
  notes: string,
): string {
  const top = ['---', ...frontmatter, '---', '', `# ${title}`, ''];
  return [...top, ...(body ? [body, ''] : []), 'Note:', notes, ''].join('\n');
}
