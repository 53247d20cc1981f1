import { defineDiagnostic } from '../model/diagnostic.ts';

export const compileFailed = defineDiagnostic<{ readonly cause: string }>({
  code: 'compile-failed',
  severity: 'error',
  message: ({ cause }) => `the deck cannot be compiled: ${cause}`,
  help: 'save again; where that does not help, undo the last change, and report it (CONTRIBUTING.md says how)',
  explanation:
    'While the deck is shown for writing, a fault of this program or a file that cannot be read is shown like a mistake in a slide; the next save tries again.',
});
