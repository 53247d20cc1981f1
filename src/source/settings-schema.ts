import { z } from 'zod';
import { DIGIT_SYSTEMS } from '../model/settings.ts';
import { locale } from './locale.ts';
import { settable } from './words.ts';

const words = z.string('expected a text').min(1, 'expected a text');
const localized = z.union([words, z.record(locale, words)], {
  error: 'expected a text, or a text for each language',
});
const reason = z.string('expected the reason').trim().min(1, 'expected the reason');
const pace = z
  .number('expected words a minute')
  .min(60, 'expected 60 words a minute at least')
  .max(240, 'expected 240 words a minute at most');
const times = z.int('expected how many times').min(1, 'expected how many times, 1 at least');
const paragraph = z
  .int('expected the number of a paragraph')
  .min(1, 'expected the number of a paragraph, from 1');
const NUMBERED =
  'expected how many numbered paragraphs the statement has; where it numbers none, number them in your copy, from 1, since each fact is bound to the number of its paragraph';

/** Paragraphs of the longest statement that anyone reads out, and many more. */
const MOST = 2000;

const role = z
  .string('expected a role')
  .regex(
    /^[a-z][a-z0-9-]*$/,
    'expected a role: lower-case letters, digits and hyphens, such as legal or translation-fr',
  );

const color = z
  .string('expected a colour such as "#0b4f5c", in quotation marks')
  .regex(/^#[\da-f]{6}$/i, 'expected a colour such as "#0b4f5c", in quotation marks')
  .toLowerCase();

const mark = z.tuple([color, color, color], 'expected the three colours of the thin mark');
const typeface = z
  .string('expected the name of a typeface, such as source-sans-3')
  .regex(
    /^(?:@fontsource\/)?[a-z\d]+(?:-[a-z\d]+)*$/,
    'expected the name of a package of @fontsource, such as source-sans-3',
  )
  .transform((name) => name.replace('@fontsource/', ''));
const typefaces = z.union([typeface.transform((name) => [name]), z.array(typeface).min(1)], {
  error: 'expected the name of a typeface, such as source-sans-3, or a list of names',
});

/** What `deck.yaml` may have. */
export const schema = z.strictObject({
  draft: z.boolean('expected true or false').default(false),
  title: localized,
  event: localized,
  location: localized,
  dates: localized,
  delegation: localized,
  marking: localized.optional(),
  languages: z
    .array(locale, 'expected a list of languages, the default first')
    .min(1, 'expected one language at least, the default first')
    .refine(
      (tags) => new Set(tags).size === tags.length,
      'expected each language once; remove the one that is listed twice',
    ),
  slot: z
    .number('expected the speaking slot in minutes')
    .positive('expected the speaking slot in minutes, above zero'),
  wordsPerMinute: z.record(locale, pace, 'expected a pace for each language').optional(),
  format: z.enum(['16:9', '4:3'], 'expected "16:9" or "4:3", in quotation marks').default('16:9'),
  backupInPdf: z.boolean('expected true or false').default(true),
  statement: z.strictObject(
    {
      title: localized,
      paragraphs: z.int(NUMBERED).min(1, NUMBERED).max(MOST, `expected ${MOST} paragraphs at most`),
      language: locale,
      marks: z
        .array(
          z.string('expected a mark as npm run check prints it'),
          'expected the list that npm run check prints',
        )
        .default([]),
    },
    'expected the statement: title, paragraphs and language',
  ),
  words: z.record(locale, settable, 'expected the words of each language').default({}),
  digits: z
    .record(
      locale,
      z.enum(DIGIT_SYSTEMS, `expected one of: ${DIGIT_SYSTEMS.join(', ')}`),
      'expected the digits of a language, such as { ar: arab }',
    )
    .default({}),
  names: z
    .array(
      z.strictObject(
        { text: words, reason, language: locale.optional() },
        'expected a name: text and reason',
      ),
      'expected a list of names',
    )
    .default([]),
  brand: z
    .strictObject(
      {
        color: color.optional(),
        flag: z
          .union(
            [mark, z.strictObject({ picture: words, alt: localized, mark: mark.optional() })],
            {
              error:
                'expected the three colours of the thin mark, or a picture: { picture: assets/pictures/flag.svg, alt: … }',
            },
          )
          .optional(),
        typefaces: z
          .strictObject(
            { display: typefaces.optional(), text: typefaces.optional() },
            'expected the typefaces: display, text',
          )
          .optional(),
      },
      'expected the look of the delegation: color, flag, typefaces',
    )
    .optional(),
  sign: z.array(role, 'expected a list of roles').default([]),
  exemptions: z
    .array(
      z.strictObject(
        { text: words, slide: words, language: locale, times: times.default(1), reason },
        'expected an exemption: text, slide, language and reason',
      ),
      'expected a list of exemptions',
    )
    .default([]),
  omissions: z
    .array(
      z.strictObject({ paragraph, reason }, 'expected an omission: paragraph and reason'),
      'expected a list of omissions',
    )
    .default([]),
});

/** What `deck.yaml` has. */
export type Given = z.output<typeof schema>;
