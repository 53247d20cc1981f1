import {
  type Document,
  isMap,
  isScalar,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { rememberBy } from '../../language/remembered.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import * as report from '../diagnostics.ts';
import { createLocator, limitText } from '../lines.ts';
import { isNearMarker } from '../notes-marker.ts';
import { findForbidden } from '../project/characters.ts';
import { explainSyntax } from './syntax.ts';

export type Path = readonly PropertyKey[];

/** A YAML text that was read: its plain value, and where each path of it stands. */
export interface YamlSource {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** Place of the value at `path`, or of the nearest ancestor there is. */
  locateValue(path: Path): Place;
  /** Place of the key at the end of `path`. */
  locateKey(path: Path): Place;
  /** Whether the value's source text is the value itself, so that offsets in it are offsets in the file. */
  locateText(path: Path): Place;
}

/** Characters: a register of thousands of facts, and little enough to be read in a few seconds. */
const LONGEST = 500_000;
/** Characters of one text in it: more than a slide's title, a term or a reason ever has. */
const LONGEST_TEXT = 2000;

/** Files of a deck but for what reviewers wrote, which is theirs, is taken whole, and is never published. */
const DECK = /^slides\/(?!remarks\/|signed\.yaml$)/;

/** Texts that no deck has: of characters that are forbidden, also where YAML's escapes write them, or of too many. */
function checkTexts(document: Document, text: string, locate: (offset: number) => Place) {
  const found: Diagnostic[] = [];
  visit(document, {
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'string') return;
      const place = () => locate(range?.[0] ?? 0);
      const code = findForbidden(value);
      if (code) found.push(report.characterForbidden({ place: place(), code }));
      if (range && !value.trim().includes('\n')) found.push(...checkFolded(text, range, locate));
      if (value.length <= LONGEST_TEXT) return;
      const problem = `the text has ${value.length} characters; expected ${LONGEST_TEXT} at most`;
      found.push(report.textUnbounded({ place: place(), problem, remedy: 'shorten it' }));
    },
  });
  return found;
}

/** Lines of a text that is folded into one, where a marker of the notes would be a word among others. */
function checkFolded(
  text: string,
  [start, end]: readonly number[],
  locate: (offset: number) => Place,
): readonly Diagnostic[] {
  const lines = text.slice(start, end).split('\n');
  return lines.flatMap((line, index) => {
    if (!index || !isNearMarker(line)) return [];
    const offset = lines.slice(0, index).join('\n').length + 1 + line.search(/\S/);
    return report.notesMarker({
      place: locate((start ?? 0) + offset),
      found: line.trim().slice(0, 30),
    });
  });
}

/** Reads YAML that begins at `firstLine` of `file`; syntax errors come as `yaml-syntax`. */
export function parseYaml(source: string, file: string, firstLine = 1): YamlSource {
  const { text, diagnostics: cut } = limitText(source, { file, firstLine, longest: LONGEST });
  const document = parseDocument(cut.length ? '' : text, {
    prettyErrors: false,
    // The library compares each key with each; explainSyntax finds them in one go.
    uniqueKeys: false,
  });
  const locate = createLocator(file, text, firstLine);
  const diagnostics = [
    ...cut,
    ...explainSyntax(document, text).map(({ problem, remedy, offset }) =>
      report.yamlSyntax({ place: locate(offset), problem, remedy }),
    ),
    ...(DECK.test(file) ? checkTexts(document, text, locate) : []),
  ];
  const root = document.contents as Node | null;
  return {
    value: diagnostics.length ? undefined : document.toJS({ maxAliasCount: -1 }),
    diagnostics,
    locateValue: (path) => locate(findNode(root, path)?.range?.[0] ?? 0),
    locateKey: (path) => locate(findKey(root, path) ?? findNode(root, path)?.range?.[0] ?? 0),
    locateText: (path) => {
      const node = findNode(root, path);
      const start = node?.range?.[0] ?? 0;
      const quoted = isScalar(node) && /^["']/.test(text.slice(start, start + 1));
      return locate(quoted ? start + 1 : start);
    },
  };
}

function findNode(root: Node | null, path: Path): Node | undefined {
  let node: unknown = root;
  for (const key of path) {
    const next: unknown = isMap(node)
      ? indexPairs(node).get(String(key))?.value
      : (node as { get?(key: unknown, keep: boolean): unknown })?.get?.(key, true);
    if (next === undefined || next === null) break;
    node = next;
  }
  return (node as Node | null) ?? undefined;
}

function findKey(root: Node | null, path: Path): number | undefined {
  const parent = findNode(root, path.slice(0, -1));
  if (!isMap(parent)) return undefined;
  return (indexPairs(parent).get(String(path.at(-1)))?.key as Node | undefined)?.range?.[0];
}

/** The entries of a map by key, since a map of the library is searched from its beginning. */
const indexPairs = rememberBy(
  ({ items }: YAMLMap): ReadonlyMap<string, Pair> =>
    new Map(items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : []))),
);
