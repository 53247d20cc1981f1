import type { Mark } from './content-walk.ts';

/** What is made of the marks around paintings, once for those that follow each other and share them, as glyphs do. */
export function rememberMarks<Value>(
  make: (marks: readonly Mark[]) => Value,
): (marks: readonly Mark[]) => Value {
  let last: { readonly marks: readonly Mark[]; readonly value: Value } | undefined;
  return (marks) => {
    if (last?.marks !== marks) last = { marks, value: make(marks) };
    return last.value;
  };
}

/** The mark whose ActualText stands for what is painted in it. */
export function findReplacement(marks: readonly Mark[]): Mark | undefined {
  return marks.find(({ actualText }) => actualText !== undefined);
}
