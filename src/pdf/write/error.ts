/** A PDF that could not be made: `message` is one line for the terminal, `others` what else went wrong. */
export class PdfError extends Error {
  override readonly name = 'PdfError';
  readonly others: readonly string[];

  constructor(message: string, others: readonly string[] = []) {
    super(message.replace(/\s+/g, ' ').trim());
    this.others = others;
  }
}

/** The same error with the name of its file before each line. */
export function nameFile(file: string, error: unknown): PdfError {
  const lines =
    error instanceof PdfError ? [error.message, ...error.others] : [(error as Error).message];
  const [first = '', ...others] = lines.map((line) => `${file}: ${line}`);
  return new PdfError(first, others);
}
