import { type Cause, defineDiagnostic } from '../model/diagnostic.ts';

export const translationEmpty = defineDiagnostic<{ readonly segment: string }>({
  code: 'translation-empty',
  severity: 'error',
  message: ({ segment }) => `the segment "${segment}" has no target`,
  help: 'translate it, or restore the target; a paragraph is removed in the Markdown',
  explanation:
    'A translation tool empties a target to say that it is not translated: that is no wish to remove the paragraph.',
});

export const translationCode = defineDiagnostic<Cause>({
  code: 'translation-code',
  severity: 'error',
  message: ({ problem }) => problem,
  help: ({ remedy }) => remedy,
  explanation:
    'Facts stand in a translation as protected codes. Each comes back as often as it went out, in whatever order.',
});

export const translationCue = defineDiagnostic<{
  readonly segment: string;
  readonly cue: string;
  readonly change: 'lost' | 'doubled';
}>({
  code: 'translation-cue',
  severity: 'warning',
  message: ({ segment, cue, change }) => `the segment "${segment}" has ${change} ${cue}`,
  help: 'put it right in the translation where that was not meant',
  explanation:
    'Pauses, turns and line breaks are codes too; a translator may have a reason to do without one.',
});

export const translationForeign = defineDiagnostic<{ readonly segment: string }>({
  code: 'translation-foreign',
  severity: 'error',
  message: ({ segment }) => `the segment "${segment}" is none of an export`,
  help: 'expected an id such as "evidence/2/0123abcd": have the file returned as the tool got it',
  explanation: 'The id of a segment says which paragraph of which slide it is.',
});
