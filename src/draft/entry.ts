import { stringify } from 'yaml';

/** An entry of the register as YAML. */
export function writeEntry(id: string, entry: Readonly<Record<string, unknown>>): string {
  return stringify({ [id]: entry }, { lineWidth: 0, flowCollectionPadding: false });
}
