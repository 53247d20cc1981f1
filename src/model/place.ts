/** Where something stands in a source file: project-relative path with `/`, 1-based line and column (UTF-16 units). */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Which of several rising offsets is the last at or before one: the piece of a text that it is in; 0 before the first. */
export function findPiece(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
