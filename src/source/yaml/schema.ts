import type { ZodType, z } from 'zod';
import type { Cause, Diagnostic, DiagnosticBuilder } from '../../model/diagnostic.ts';
import { suggest } from '../suggest.ts';
import { listKeys } from './schema-keys.ts';
import type { Path, YamlSource } from './yaml.ts';

/** What is held to a schema, and how its mistakes are told. */
export interface YamlSubject {
  readonly source: YamlSource;
  /** What builds the diagnostics. */
  readonly report: DiagnosticBuilder<Cause>;
  /** What it is called in messages: "the frontmatter". */
  readonly name: string;
  /** The part of the source that is meant, where it is not all of it. */
  readonly within?: Path;
}

/** Holds a YAML value to a schema; each mistake becomes a diagnostic at its own place. */
export function validateYaml<Schema extends ZodType>(
  subject: YamlSubject,
  schema: Schema,
): { readonly value?: z.output<Schema>; readonly diagnostics: readonly Diagnostic[] } {
  const { source, within = [] } = subject;
  if (source.diagnostics.length) return { diagnostics: source.diagnostics };
  const value = readValue(source.value ?? {}, within);
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, diagnostics: [] };
  return {
    diagnostics: result.error.issues.flatMap((issue) =>
      explainIssue(issue, { ...subject, schema, value }),
    ),
  };
}

type Held = YamlSubject & { readonly schema: ZodType; readonly value: unknown };

function explainIssue(issue: z.core.$ZodIssue, held: Held): Diagnostic[] {
  const { source, report, within = [] } = held;
  const path = [...within, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const explain = explainKeys(issue.path, held);
    return issue.keys.map((key) =>
      report({ place: source.locateKey([...path, key]), ...explain(key) }),
    );
  }
  if (issue.code === 'invalid_key')
    return [
      report({
        place: source.locateKey(path),
        problem: `"${String(path.at(-1))}" is no key for ${nameWhere(issue.path.slice(0, -1), held)}`,
        remedy: issue.issues[0]?.message ?? 'correct it',
      }),
    ];
  const nearest = issue.code === 'invalid_union' ? findNearestIssues(issue) : [];
  if (nearest.length)
    return nearest.flatMap((inner) =>
      explainIssue({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue, held),
    );
  const found = readValue(held.value, issue.path);
  const known = issue.code === 'invalid_value' && typeof found === 'string' ? issue.values : [];
  const near = suggest(String(found), known.map(String));
  return [
    report({
      place: source.locateValue(path),
      problem: `${nameFound(issue.path, held)}${near}`,
      remedy: issue.message,
    }),
  ];
}

/** The issues of the option that a value came nearest to: those that lie deepest in it. */
function findNearestIssues({ errors }: z.core.$ZodIssueInvalidUnion) {
  const depth = (issues: readonly z.core.$ZodIssue[]) =>
    Math.max(0, ...issues.map(({ path, code }) => path.length + Number(code !== 'invalid_type')));
  return (
    [...errors].sort((a, b) => depth(b) - depth(a)).filter((issues) => depth(issues) > 0)[0] ?? []
  );
}

function explainKeys(path: Path, { schema, value, ...subject }: Held): (key: string) => Cause {
  const known = listKeys(schema, path, value);
  const here = new Set(Object.keys((readValue(value, path) as object | undefined) ?? {}));
  const free = known.filter((name) => !here.has(name));
  return (key) => ({
    problem: `unknown key "${key}" in ${nameWhere(path, subject)}${suggest(key, free)}`,
    remedy: `expected one of: ${known.join(', ')}`,
  });
}

/** What stands there, or that nothing does. */
function nameFound(path: Path, held: Held): string {
  const found = readValue(held.value, path);
  const key = path.at(-1);
  if (found === undefined && typeof key === 'string')
    return `${nameWhere(path.slice(0, -1), held)} has no "${key}"`;
  return `${nameWhere(path, held)} is ${nameValue(found)}`;
}

function nameWhere(path: Path, { name, within = [] }: YamlSubject): string {
  const inner = [...within, ...path].map(String).join('.');
  return inner ? `"${inner}" in ${name}` : name;
}

function nameValue(value: unknown): string {
  if (value === undefined || value === null) return 'empty';
  if (Array.isArray(value)) return value.length ? `a list of ${value.length}` : 'an empty list';
  if (typeof value === 'object') return 'a map';
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function readValue(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (parent, key) => (parent as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
}
