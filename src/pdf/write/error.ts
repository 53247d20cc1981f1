/** A PDF that could not be made: `message` is one line for the terminal, `others` what else went wrong. */
export class PdfError extends Error {
  override readonly name = 'PdfError';
  readonly others: readonly string[];

  constructor(message: string, others: readonly string[] = []) {
    super(message.replace(/\s+/g, ' ').trim());
    this.others = others;
  }
}
