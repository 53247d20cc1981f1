import type { Locale } from '../model/locale.ts';
import { writeEntry } from './entry.ts';
import type { Leftover, Proposal } from './propose.ts';

const HEAD = `# Every figure, date, sum and name that was found in the statement, with the paragraph that prints it; the
# heading counts as paragraph 0. Give each an id that says what it is, say what a count counts ("unit", in each
# language), give names their official form in each language ("translations"), and take out what you do not need.
`;

/** `facts.yaml`, in the order of the statement; what could not be proved is listed as a comment. */
export function writeRegister(
  proposals: readonly Proposal[],
  leftovers: readonly Leftover[],
  languages: readonly Locale[],
  /** The statement's language. */
  own: Locale,
): string {
  const entries = proposals.map((proposal) => writeProposal(proposal, languages, own));
  const open = leftovers.map(({ paragraph, print }) => `# § ${paragraph}: ${print}\n`);
  return [
    HEAD,
    ...entries,
    ...(open.length
      ? [`# Not registered, since a machine cannot tell what they say:\n${open.join('')}`]
      : []),
  ].join('\n');
}

/** A count says what it counts once its noun stands in each language: until then as a comment. */
function writeProposal(
  { fact, entry, noun }: Proposal,
  languages: readonly Locale[],
  own: Locale,
): string {
  const written = writeEntry(fact.id, entry);
  if (!noun) return written;
  const unit = languages.map((tag) => `${tag}: ${tag === own ? noun : '…'}`).join(', ');
  return `${written}  # unit: { ${unit} } # "${noun}"\n`;
}
