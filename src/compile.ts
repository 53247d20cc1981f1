import { checkDeck } from './check/deck.ts';
import { findLanguage } from './language/languages.ts';
import type { Deck } from './model/deck.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import { parseDeck } from './parse/deck.ts';
import type { Project } from './read/project.ts';
import type { Version } from './read/version.ts';
import type { RenderContext } from './render/context.ts';
import { printVersion } from './render/version.ts';

/** A deck that was read and checked, ready to be rendered in each of its languages. */
export interface Compilation {
  /** None where the settings could not be read. */
  readonly deck?: Deck;
  /** By locale, in the deck's order. */
  readonly contexts: ReadonlyMap<string, RenderContext>;
  /** Everything that is wrong, in the order of the files. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The pipeline: sources → model → checks. Rendering takes what it returns. */
export function compileDeck(project: Project, version: Version): Compilation {
  const { deck, diagnostics } = parseDeck(project.files);
  if (!deck) return { contexts: new Map(), diagnostics };
  const contexts = new Map(
    deck.settings.languages.map((tag) => [tag, createContext(deck, tag, project, version)]),
  );
  const found = [...diagnostics, ...checkDeck(deck, contexts)];
  return { deck, contexts, diagnostics: found.sort(byPlace) };
}

/** Whether a deck may be built. */
export function isSound(
  compilation: Compilation,
): compilation is Compilation & { readonly deck: Deck } {
  return (
    compilation.deck !== undefined &&
    !compilation.diagnostics.some(({ severity }) => severity === 'error')
  );
}

function createContext(deck: Deck, tag: string, project: Project, version: Version): RenderContext {
  const language = findLanguage(tag);
  return {
    language,
    facts: deck.facts,
    settings: deck.settings,
    pictures: project.pictures,
    version: printVersion(version, language),
  };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
  return a.place.line - b.place.line || a.place.column - b.place.column;
}
