/** Something the person at the keyboard can mend; its message is the one thing they are shown. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** What a person can do about an error of the machine's, by its code. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'free some space on the disk',
  EDQUOT: 'free some of the space you are allowed',
  EROFS: 'the disk cannot be written to',
  EACCES: 'check whose it is and who may write it',
};

/** An error as lines for the terminal, the first the gravest: all that went wrong, each with what to do where it is known. */
export function explainError(error: unknown): readonly string[] {
  if (error instanceof AggregateError) return [...new Set(error.errors.flatMap(explainError))];
  if (!(error instanceof Error)) return [String(error)];
  const message = findCause(error.message);
  const [, code = ''] = /\b(E[A-Z]{4,})\b/.exec(message) ?? [];
  const remedy = REMEDIES[code];
  const others = 'others' in error && Array.isArray(error.others) ? error.others : [];
  return [remedy ? `${message}: ${remedy}` : message, ...others.map(String)];
}

/** The bundler tells of a full disk as of a defect of its own, over many lines. */
function findCause(message: string): string {
  return /\(os error 28\)/.test(message) ? 'ENOSPC: no space left on device' : message;
}
