import { defineDiagnostic } from '../../model/diagnostic.ts';

export const overflow = defineDiagnostic<{
  readonly part: string;
  readonly problem: string;
  readonly remedy: string;
}>({
  code: 'overflow',
  severity: 'error',
  message: ({ part, problem }) => `${part} ${problem}`,
  help: ({ remedy }) => remedy,
  explanation:
    'Every slide is measured in a browser, in each language and fragment state: nothing stands out, is cut off, lies over something else or is too small to read, and no phone breaks a word or a number at an arbitrary place.',
});
