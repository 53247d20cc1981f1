import {
  type Document,
  isAlias,
  isCollection,
  isScalar,
  type Node,
  visit,
  type YAMLError,
} from 'yaml';
import type { Cause } from '../../model/diagnostic.ts';
import { QUOTE_IT, rules } from './problems.ts';

/** A mistake in the syntax of a YAML text, in plain words, with the offset it begins at. */
export interface SyntaxMistake extends Cause {
  readonly offset: number;
}

/**
 * What is wrong with a YAML text. Of mistakes in its structure only the first is told, since what follows is read
 * wrongly; a key that stands twice hides nothing, and each is told.
 */
export function explainSyntax(document: Document, text: string): readonly SyntaxMistake[] {
  const [first] = [...document.errors, ...document.warnings];
  return [
    ...findWrongKeys(document, text, first === undefined),
    ...(first ? [explainProblem(first, document, text)] : findFaultyAliases(document)),
  ];
}

/** Keys that stand twice; in what can be read, lists and maps as keys: a use of a fact without quotation marks is one. */
function findWrongKeys(
  document: Document,
  text: string,
  isReadable: boolean,
): readonly SyntaxMistake[] {
  const found: SyntaxMistake[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        const offset = (key as Node | null)?.range?.[0] ?? 0;
        if (isCollection(key) && isReadable) {
          const braces = text.slice(Math.max(0, offset - 1), offset + 1) === '{{';
          found.push({
            problem: braces ? '"{{" begins no value' : 'a list or a map cannot be a key',
            remedy: QUOTE_IT,
            offset: offset - Number(braces),
          });
        }
        if (!isScalar(key)) continue;
        if (key.value === '__proto__')
          found.push({
            problem: '"__proto__" is no name, and what it holds would be lost',
            remedy: 'remove it or correct its name',
            offset,
          });
        if (seen.has(key.value))
          found.push({
            problem: `"${readWord(text, offset)}" stands twice`,
            remedy: 'remove one or correct its name',
            offset,
          });
        seen.add(key.value);
      }
    },
  });
  return found;
}

function explainProblem(problem: YAMLError, document: Document, text: string): SyntaxMistake {
  const { code, message } = problem;
  const [offset] = problem.pos;
  const rule = rules.find(
    ({ about, when }) => about.test(`${code} ${message}`) && (when?.(text, offset) ?? true),
  );
  const begins = rule?.begins?.(document, offset, text);
  const found = readWord(text, begins ?? offset);
  return { ...(rule?.explain(found, message) ?? UNREADABLE), offset: begins ?? offset };
}

const UNREADABLE: Cause = {
  problem: 'this cannot be read as YAML',
  remedy:
    'put a text with special characters in quotation marks, and compare with the example in the README',
};

/** The words at an offset, as far as a message needs them. */
function readWord(text: string, offset: number): string {
  return (/^[^\n:,]*/.exec(text.slice(offset))?.[0] ?? '').trim().slice(0, 30);
}

/** Uses of what was marked elsewhere: many more than a register of facts has. */
const MOST_ALIASES = 1000;

/**
 * `*name` refers to what `&name` marks; a text that only begins so is met by nobody but here. What is marked and holds
 * references itself would multiply with each step.
 */
function findFaultyAliases(document: Document): readonly SyntaxMistake[] {
  const found: SyntaxMistake[] = [];
  const marked = new Map<string, Node>();
  const holders = new Set<unknown>();
  let count = 0;
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && node.anchor) marked.set(node.anchor, node as Node);
    },
    Alias: (_, alias, path) => {
      const target = marked.get(alias.source);
      for (const ancestor of path) holders.add(ancestor);
      count += 1;
      const cause =
        count > MOST_ALIASES
          ? TOO_MANY
          : target
            ? holders.has(target) && NESTED
            : { problem: 'a value cannot begin with "*"', remedy: QUOTE_IT };
      if (cause) found.push({ ...cause, offset: alias.range?.[0] ?? 0 });
      return count > MOST_ALIASES ? visit.BREAK : undefined;
    },
  });
  return found;
}

const NESTED: Cause = {
  problem: 'a reference to a value that holds references itself',
  remedy: 'write the value out',
};
const TOO_MANY: Cause = {
  problem: `more than ${MOST_ALIASES} references to other values`,
  remedy: 'write the values out',
};
