/**
 * A reader of files that reads one again only where its text is another than the last time: few change between two
 * compilations. What it returns nobody may change.
 */
export function rememberFiles<Result>(
  read: (text: string, file: string) => Result,
): (text: string, file: string) => Result {
  const known = new Map<string, { readonly text: string; readonly result: Result }>();
  return (text, file) => {
    const before = known.get(file);
    if (before?.text === text) return before.result;
    const result = read(text, file);
    known.set(file, { text, result });
    return result;
  };
}
