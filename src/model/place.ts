/** Where something stands in a source file: project-relative path with `/`, 1-based line and column (UTF-16 units). */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
