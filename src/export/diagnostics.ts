import { defineDiagnostic } from '../model/diagnostic.ts';

export const sentencePublished = defineDiagnostic<{
  readonly of: string;
  readonly sentence: string;
  readonly file: string;
}>({
  code: 'sentence-published',
  severity: 'error',
  message: ({ of, sentence, file }) =>
    `a sentence of ${of} would be published in ${file}: "${sentence.length > 80 ? `${sentence.slice(0, 79)}…` : sentence}"`,
  help: 'look where it stands on the slide and remove it there; say it in other words in the notes where it is meant for both',
  explanation:
    'Before anything is published, each sentence of the speaker notes, the comments, the remarks and the statement is looked for in it: in the words, tags, scripts and pictures of the page, and in the text, tags and metadata of the PDFs. A sentence that a slide says itself is not meant.',
});
