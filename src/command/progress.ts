/** One line that counts up in a terminal; elsewhere, such as in a log, the last count only. */
export function createProgress(what: string): (done: number, total: number) => void {
  return (done, total) => {
    if (process.stdout.isTTY)
      process.stdout.write(`\r${what} ${done}/${total}${done === total ? '\n' : ''}`);
    else if (done === total) console.log(`${what} ${done}/${total}`);
  };
}
