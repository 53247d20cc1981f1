import type { Diagnostic } from '../model/diagnostic.ts';

/** Of what is told of a chart at one place only the first stays, and nothing where the fact itself is wrong. */
export function dropFollowOns(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set<string>();
  return diagnostics.filter(({ severity, code, place }) => {
    const key = `${place.file}:${place.line}:${place.column}`;
    const follows = code === 'chart-invalid' && told.has(key);
    if (severity === 'error') told.add(key);
    return !follows;
  });
}
