import { isMap, isPair, isScalar, type Node, parseDocument } from 'yaml';
import type { ZodType, z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import { createLocator } from './lines.ts';

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

/** Reads YAML that begins at `firstLine` of `file`; syntax errors come as `yaml-syntax`. */
export function parseYaml(text: string, file: string, firstLine = 1): YamlSource {
  const document = parseDocument(text, { prettyErrors: false });
  const locate = createLocator(file, text, firstLine);
  const diagnostics = [...document.errors, ...document.warnings].map(
    (problem): Diagnostic => ({
      severity: 'error',
      code: 'yaml-syntax',
      message: `${explainSyntax(problem.message)}`,
      place: locate(problem.pos[0]),
    }),
  );
  const root = document.contents as Node | null;
  return {
    value: diagnostics.length ? undefined : document.toJS(),
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

/** Holds a YAML value, or the part of it at `within`, to a schema; each mistake becomes a diagnostic at its own place. */
export function validateYaml<Schema extends ZodType>(
  source: YamlSource,
  schema: Schema,
  code: string,
  within: Path = [],
): { readonly value?: z.output<Schema>; readonly diagnostics: readonly Diagnostic[] } {
  if (source.diagnostics.length) return { diagnostics: source.diagnostics };
  const value = within.reduce<unknown>(
    (parent, key) => (parent as Record<PropertyKey, unknown>)[key],
    source.value ?? {},
  );
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, diagnostics: [] };
  const issues = result.error.issues.map((issue) => ({
    ...issue,
    path: [...within, ...issue.path],
  }));
  return {
    diagnostics: issues.flatMap((issue) => explainIssue(issue as z.core.$ZodIssue, source, code)),
  };
}

function explainIssue(issue: z.core.$ZodIssue, source: YamlSource, code: string): Diagnostic[] {
  const error = (message: string, place: Place): Diagnostic => ({
    severity: 'error',
    code,
    message,
    place,
  });
  const name = issue.path.map(String).join('.') || 'the file';
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      error(
        `unknown key "${key}" in ${name}; remove it or correct its name`,
        source.locateKey([...issue.path, key]),
      ),
    );
  if (issue.code === 'invalid_union' && issue.errors.length) {
    const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
    if (nearest.length)
      return nearest.flatMap((inner) =>
        explainIssue(
          { ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue,
          source,
          code,
        ),
      );
  }
  return [error(`${name}: ${issue.message}`, source.locateValue(issue.path))];
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

function explainSyntax(message: string): string {
  const hint = /flow map|implicit keys|Unexpected scalar|flow-map/i.test(message)
    ? '; a value that begins with "{{" is put in quotation marks'
    : '';
  return `${message.replace(/\s+/g, ' ')}${hint}`;
}

function findNode(root: Node | null, path: Path): Node | undefined {
  let node: unknown = root;
  for (const key of path) {
    const next: unknown = (node as { get?(key: unknown, keep: boolean): unknown })?.get?.(
      key,
      true,
    );
    if (next === undefined || next === null) break;
    node = next;
  }
  return (node as Node | null) ?? undefined;
}

function findKey(root: Node | null, path: Path): number | undefined {
  const parent = findNode(root, path.slice(0, -1));
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(path.at(-1)),
  );
  return (pair?.key as Node | undefined)?.range?.[0];
}
