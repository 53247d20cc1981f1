/** Something the person at the keyboard can mend; its message is the one thing they are shown. */
export class UserError extends Error {
  override toString(): string {
    return this.message;
  }
}
