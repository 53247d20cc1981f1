/** Shows a line in place of the last one in a terminal; elsewhere, such as in a log, the last line alone. */
export function showProgress(line: string, isLast: boolean): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${line}${isLast ? '\n' : ''}`);
  else if (isLast) console.log(line);
}
