import { checkDeck } from './check/check-deck.ts';
import { judgeSignatures, type Signing } from './check/signatures/signing.ts';
import { listQuotations } from './check/statement/list-quotations.ts';
import { checkStatement } from './check/statement/statement.ts';
import type { RenderContext } from './content/context.ts';
import { printVersion } from './content/version.ts';
import { openTypefaces, type Typefaces } from './font/typefaces.ts';
import { findLanguage } from './language/languages.ts';
import { withDigits } from './language/print/digits.ts';
import { overrideWords } from './language/words/deck-words.ts';
import type { Deck } from './model/deck.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Proof, Statement, StatementSource, Unregistered } from './model/statement.ts';
import { listAccepted } from './model/term.ts';
import { parseDeck } from './source/deck.ts';
import { parsePictures } from './source/pictures/pictures.ts';
import type { Project } from './source/project/project.ts';
import type { Version } from './source/project/version.ts';
import { keepNumbers } from './source/statement/keep-numbers.ts';
import { parseStatement } from './source/statement/parse.ts';

/** A deck that was read and checked, ready to be rendered in each of its languages. */
export interface Compilation {
  /** None where the settings could not be read. */
  readonly deck?: Deck;
  /** The texts that it was compiled from, by project-relative path. */
  readonly files: ReadonlyMap<string, string>;
  /** By locale, in the deck's order. */
  readonly contexts: ReadonlyMap<string, RenderContext>;
  /** The statement, where it was given, with the proof of each fact against it. */
  readonly statement?: ProvenStatement;
  /** The typefaces that its pages are set in. */
  readonly typefaces: Typefaces;
  /** Who signed what; none where there is no deck. */
  readonly signing?: Signing;
  /** Everything that is wrong, in the order of the files. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What the statement itself says to the facts. */
export interface ProvenStatement {
  readonly statement: Statement;
  readonly proofs: readonly Proof[];
  /** What the statement prints and the register does not hold. */
  readonly unregistered: readonly Unregistered[];
}

/** The pipeline: sources → model → checks. Rendering takes what it returns. */
export function compileDeck(
  project: Project,
  version: Version,
  source?: StatementSource,
): Compilation {
  const parsed = parseDeck(project.files);
  const { deck } = parsed;
  const typefaces = openTypefaces(project.root, deck?.settings.brand?.typefaces);
  const diagnostics = [...(project.diagnostics ?? []), ...parsed.diagnostics];
  if (!deck)
    return {
      contexts: new Map(),
      files: project.files,
      typefaces,
      diagnostics: diagnostics.sort(byPlace),
    };
  const { pictures, diagnostics: inPictures } = parsePictures(project.pictures);
  const proven = source && proveStatement(deck, source);
  const signing = judgeSignatures(deck, proven?.proven.statement);
  const contexts = new Map(
    deck.settings.languages.map((tag) => [
      tag,
      createContext(deck, tag, pictures, version, signing),
    ]),
  );
  const found = [
    ...diagnostics,
    ...inPictures,
    ...checkDeck({ deck, contexts, pictures: new Set(project.pictures.keys()), typefaces }),
    ...(proven?.diagnostics ?? []),
  ];
  return {
    deck,
    files: project.files,
    contexts,
    typefaces,
    signing,
    diagnostics: found.sort(byPlace),
    ...(proven && { statement: proven.proven }),
  };
}

/** A compilation without errors. */
export type SoundCompilation = Compilation & { readonly deck: Deck };

/** Whether a deck may be built. */
export function isSound(compilation: Compilation): compilation is SoundCompilation {
  return (
    compilation.deck !== undefined &&
    !compilation.diagnostics.some(({ severity }) => severity === 'error')
  );
}

/** Errors of a deck that is unfinished, but whole as far as it goes. */
const UNFINISHED: readonly string[] = ['paragraph-uncited'];

/** Whether a deck may be looked at by its authors: nothing is wrong with it but what is still to come. */
export function isShowable(compilation: Compilation): compilation is SoundCompilation {
  return hasErrorsAmong(compilation, UNFINISHED);
}

/** Errors of a deck in which a language is behind another. */
const UNTRANSLATED: readonly string[] = [
  'facts-differ',
  'fragments-differ',
  'notes-missing',
  'slide-missing',
];

/** Whether a deck may be translated: nothing is wrong with it but what a translation is to mend. */
export function isTranslatable(compilation: Compilation): compilation is SoundCompilation {
  return hasErrorsAmong(compilation, UNTRANSLATED);
}

function hasErrorsAmong({ deck, diagnostics }: Compilation, codes: readonly string[]): boolean {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return deck !== undefined && errors.every(({ code }) => codes.includes(code));
}

function proveStatement(
  deck: Deck,
  { file, text }: StatementSource,
): { readonly proven: ProvenStatement; readonly diagnostics: readonly Diagnostic[] } {
  const parsed = parseStatement(text, file);
  const statement = keepNumbers(parsed.statement, deck.settings.statement.marks ?? []);
  const { diagnostics, ...result } = checkStatement(
    deck.facts,
    statement,
    deck.settings,
    listQuotations(deck),
  );
  return {
    proven: { ...result, statement },
    diagnostics: [...parsed.diagnostics, ...diagnostics],
  };
}

function createContext(
  deck: Deck,
  tag: string,
  pictures: RenderContext['pictures'],
  version: Version,
  { needed, standing }: Signing,
): RenderContext {
  const { words, digits } = deck.settings;
  const own = overrideWords(findLanguage(tag), words[tag] ?? {});
  const language = withDigits(own, digits[tag]);
  return {
    language,
    facts: deck.facts,
    settings: deck.settings,
    terms: listLineTerms(deck, tag).map(language.typeset),
    pictures,
    version: printVersion(version, language, deck.settings.draft),
    created: new Date(version.time ?? version.date),
    ...(needed > 0 && { signed: { needed, standing } }),
  };
}

/** Characters of the longest term that a line of a large title holds. */
const LINE_TERM = 28;

function listLineTerms({ terms }: Deck, tag: string): readonly string[] {
  return terms
    .flatMap((term) => listAccepted(term, tag))
    .filter((term) => term.includes(' ') && term.length <= LINE_TERM)
    .sort((a, b) => b.length - a.length);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
  return a.place.line - b.place.line || a.place.column - b.place.column;
}
