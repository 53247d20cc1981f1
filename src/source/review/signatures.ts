import { stringify } from 'yaml';
import { z } from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { SIGNED_ITEMS, SIGNED_PARTS, type Signature } from '../../model/signature.ts';
import * as report from '../diagnostics.ts';
import { locale } from '../locale.ts';
import { validateYaml } from '../yaml/schema.ts';
import { parseYaml } from '../yaml/yaml.ts';

const text = z.string('expected a text').min(1, 'expected a text');
const hash = z
  .string('expected a hash')
  .regex(/^[0-9a-f]{16}$/, 'expected a hash of 16 hexadecimal digits, as the import wrote it');

/** The fields of a signature, as the review page saves them and `signed.yaml` keeps them. */
export const signatureFields = {
  slide: text,
  language: locale,
  part: z.enum(
    [...SIGNED_PARTS, ...SIGNED_ITEMS],
    'expected "slide", "notes", "claim", "derived" or "order"',
  ),
  words: hash,
  facts: z.record(text, hash, 'expected the hash of each fact').default({}),
  paragraphs: z.record(text, hash, 'expected the hash of each paragraph').optional(),
};

const schema = z.array(
  z.strictObject(
    { ...signatureFields, name: text, role: text, date: text, text: z.string().default('') },
    'expected a signature: slide, language, part, name, role, date and hashes',
  ),
  'expected a list of signatures',
);

const HEADER = `# Who signed what, written by "npm run review -- import". A signature lapses when its words, facts or paragraphs change.
`;

/** Reads `signed.yaml`; mistakes come as `signatures-invalid` with the place of the field. */
export function parseSignatures(
  source: string,
  file: string,
): { readonly signatures: readonly Signature[]; readonly diagnostics: readonly Diagnostic[] } {
  if (!source.trim()) return { signatures: [], diagnostics: [] };
  const yaml = parseYaml(source, file);
  const subject = { source: yaml, report: report.signaturesInvalid, name: 'the signatures' };
  const { value = [], diagnostics } = validateYaml(subject, schema);
  const signatures = value.map(({ paragraphs, ...entry }, index) => ({
    ...entry,
    ...(paragraphs && { paragraphs }),
    place: yaml.locateValue([index]),
  }));
  return { signatures, diagnostics };
}

/** Signatures as the text of their file, in a fixed order. */
export function writeSignatures(signatures: readonly Signature[]): string {
  const key = ({ slide, language, part, role, name, words }: Signature) =>
    [slide, language, part, role, name, words].join('\n');
  const entries = [...signatures]
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map(({ place, ...entry }) => entry);
  return HEADER + stringify(entries, { lineWidth: 100 });
}
