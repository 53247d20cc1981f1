/** ` (did you mean "x"?)` for the nearest of the known names, nothing where none is near. */
export function suggest(found: string, known: readonly string[]): string {
  const nearest = findNearest(found, known);
  return nearest === undefined ? '' : ` (did you mean "${nearest}"?)`;
}

/** The known name that was surely meant, where one is near. */
export function findNearest(found: string, known: readonly string[]): string | undefined {
  const nearest = known
    .map((name) => ({ name, distance: measureDistance(found, name) }))
    .sort((a, b) => a.distance - b.distance)[0];
  const limit = Math.max(2, Math.floor(found.length / 3));
  return nearest && nearest.distance <= limit ? nearest.name : undefined;
}

/** Levenshtein's distance: single-character insertions, deletions and substitutions. */
function measureDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
