import { z } from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Remark } from '../../model/remark.ts';
import type { Signature } from '../../model/signature.ts';
import * as report from '../diagnostics.ts';
import { locale } from '../locale.ts';
import { validateYaml } from '../yaml/schema.ts';
import { parseYaml } from '../yaml/yaml.ts';
import type { Resolving } from './remarks.ts';
import { signatureFields } from './signatures.ts';

/** What a reviewer saved on the review page: remarks and signatures, for people to read and for the import. */
export interface ReviewFile {
  readonly remarks: readonly Remark[];
  /** Without the words that were signed: the import knows them where they are still the same. */
  readonly signatures: readonly Omit<Signature, 'text'>[];
  /** Earlier remarks that the reviewer resolved or opened again. */
  readonly resolving: Resolving;
}

const text = z.string('expected a text');
const schema = z.strictObject(
  {
    review: text.optional(),
    version: text,
    date: text,
    reviewer: text.default(''),
    role: text.default(''),
    reviewed: z.array(text, 'expected a list of slides').default([]),
    remarks: z
      .array(
        z.strictObject(
          { slide: text.optional(), language: locale.optional(), text },
          'expected a remark: slide and text',
        ),
        'expected a list of remarks',
      )
      .default([]),
    resolved: z
      .array(
        z.strictObject(
          { remark: text, resolved: z.boolean('expected true or false') },
          'expected a remark and whether it is resolved',
        ),
        'expected a list of resolved remarks',
      )
      .default([]),
    signatures: z
      .array(
        z.strictObject(signatureFields, 'expected a signature: slide, language, part and hashes'),
        'expected a list of signatures',
      )
      .default([]),
  },
  'expected a file that the review page saved',
);

/** Reads a saved review; mistakes come as `review-file-invalid` with the place of the field. */
export function parseReviewFile(
  source: string,
  file: string,
): { readonly review?: ReviewFile; readonly diagnostics: readonly Diagnostic[] } {
  const yaml = parseYaml(source, file);
  const subject = { source: yaml, report: report.reviewFileInvalid, name: 'the saved review' };
  const { value, diagnostics } = validateYaml(subject, schema);
  if (!value) return { diagnostics };
  const { reviewer, role, date } = value;
  const unnamed = value.signatures.length > 0 && !(reviewer.trim() && role.trim());
  if (unnamed)
    return {
      diagnostics: [
        report.reviewFileInvalid({
          place: yaml.locateKey(['signatures']),
          problem: 'there are signatures without a name or a role',
          remedy: 'have the reviewer write both on the review page and save again',
        }),
      ],
    };
  return {
    review: {
      remarks: value.remarks.map(({ slide, language, text: words }) => ({
        ...(slide && { slide }),
        ...(language && { language }),
        author: reviewer.trim(),
        date,
        text: words,
        resolved: false,
        replies: [],
      })),
      signatures: value.signatures.map(({ paragraphs, ...entry }, index) => ({
        ...entry,
        ...(paragraphs && { paragraphs }),
        name: reviewer.trim(),
        role: role.trim(),
        date,
        place: yaml.locateValue(['signatures', index]),
      })),
      resolving: {
        states: new Map(value.resolved.map((one) => [one.remark, one.resolved])),
        by: [reviewer.trim(), date.slice(0, 10)].filter(Boolean).join(', '),
      },
    },
    diagnostics: [],
  };
}
