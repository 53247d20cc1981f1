import { defineDiagnostic } from '../../model/diagnostic.ts';

export const termUnofficial = defineDiagnostic<{
  readonly found: string;
  readonly official: string;
  readonly term: string;
}>({
  code: 'term-unofficial',
  severity: 'error',
  message: ({ found }) => `"${found}" is not the official form`,
  help: ({ official, term }) => `write "${official}" (term "${term}" of slides/glossary.yaml)`,
  explanation:
    'Names and terms of art have an official form in each language. The glossary lists it, with the forms that are to be avoided.',
});

export const termDiffers = defineDiagnostic<{
  readonly part: string;
  readonly official: string;
  readonly other: string;
  readonly file: string;
}>({
  code: 'term-differs',
  severity: 'warning',
  message: ({ part, official, other, file }) =>
    `"${official}" is not ${part}, while ${file} has "${other}"`,
  help: 'say the same in each language, or list under "also" the form that stands for it',
  explanation:
    'A term of the glossary that is on a slide, or in its notes, in one language is expected there in each language: a term for another may be a mistranslation.',
});
