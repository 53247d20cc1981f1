import { defineDiagnostic } from '../../model/diagnostic.ts';

interface Unsigned {
  /** "the notes", "the claim “…”". */
  readonly thing: string;
  readonly role: string;
}

export const signatureMissing = defineDiagnostic<Unsigned>({
  code: 'signature-missing',
  severity: 'error',
  message: ({ thing, role }) =>
    `${thing} ${thing === 'the notes' ? 'are' : 'is'} not signed by ${role}`,
  help: 'have it signed in review.html and take the file back with npm run review -- import FILE',
  explanation:
    '`sign:` in `slides/deck.yaml` names the roles whose signature each slide needs before the deck goes out; `--signed` asks for them. A claim, a figure that a chart derives and an order of facts each need the signature of one of these roles.',
});

export const signatureLapsed = defineDiagnostic<
  Unsigned & { readonly name: string; readonly date: string; readonly changes: string }
>({
  code: 'signature-lapsed',
  severity: 'error',
  message: ({ thing, role, name, date, changes }) =>
    `the signature of ${name} (${role}, ${date.slice(0, 10)}) under ${thing} has lapsed: ${changes}`,
  help: 'have it signed again in review.html, which shows what changed',
  explanation:
    'A signature is for the words, the facts and, where it was given, the paragraphs of the statement as they were: it ends when one of them changes.',
});
