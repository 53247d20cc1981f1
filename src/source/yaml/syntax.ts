import { type Document, visit, type YAMLError } from 'yaml';
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
  const problems = [...document.errors, ...document.warnings];
  const twice = problems.filter(({ code }) => code === 'DUPLICATE_KEY');
  const [first] = problems.filter(({ code }) => code !== 'DUPLICATE_KEY');
  return [
    ...twice.map(({ pos: [offset] }) => ({
      problem: `"${readWord(text, offset)}" stands twice`,
      remedy: 'remove one or correct its name',
      offset,
    })),
    ...(first ? [explainProblem(first, document, text)] : findLostAlias(document)),
  ];
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

/** `*name` refers to what `&name` marks; a text that only begins so is met by nobody but here. */
function findLostAlias(document: Document): readonly SyntaxMistake[] {
  const found: SyntaxMistake[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (!alias.resolve(document))
        found.push({
          problem: 'a value cannot begin with "*"',
          remedy: QUOTE_IT,
          offset: alias.range?.[0] ?? 0,
        });
    },
  });
  return found;
}
