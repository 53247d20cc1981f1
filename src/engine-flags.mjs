/**
 * Has V8 compile each regular expression once, where it would first interpret it, and optimize what has run for long, not
 * what a short command runs for a moment: a check takes 1.1 CPU s instead of 1.8, three PDFs 8.8 instead of 11.1. Words for
 * Node's command line: set once regular expressions have run, the first can crash the process.
 * @returns {readonly string[]}
 */
export function listEngineFlags() {
  const version = Number.parseInt(process.versions.v8, 10);
  // A version refuses a flag that it does not know; the budget is one of Node 20 alone.
  return [
    ...(version <= 13 ? ['--no-regexp-tier-up'] : []),
    ...(version < 12 ? ['--interrupt-budget=1500000'] : []),
  ];
}
