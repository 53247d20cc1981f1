import { z } from 'zod';
import { findLanguage } from '../language/languages.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import {
  type Brand,
  type BrandTypefaces,
  type DeckSettings,
  DIGIT_SYSTEMS,
  type LocalizedText,
} from '../model/settings.ts';
import type { SigningRole } from '../model/signature.ts';
import * as report from './diagnostics.ts';
import { locale } from './locale.ts';
import { parseText } from './markdown/text.ts';
import { flattenGiven, settable } from './words.ts';
import { validateYaml } from './yaml/schema.ts';
import { type Path, parseYaml, type YamlSource } from './yaml/yaml.ts';

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

const schema = z.strictObject({
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

/** Spoken words a minute where `deck.yaml` names no pace: what interpreters ask for. */
const DEFAULT_PACE = 100;

/** Reads `deck.yaml`; mistakes come as `settings-invalid` with their place, and then there are no settings. */
export function parseSettings(
  text: string,
  file: string,
): { readonly settings?: DeckSettings; readonly diagnostics: readonly Diagnostic[] } {
  const source = parseYaml(text, file);
  const { value, diagnostics } = validateYaml(
    { source, report: report.settingsInvalid, name: file },
    schema,
  );
  if (!value) return { diagnostics };
  const problems: Diagnostic[] = [];
  const localize = (entry: z.output<typeof localized>, path: Path) =>
    localizeText(entry, path, value.languages, source, problems);
  const settings: DeckSettings = {
    draft: value.draft,
    title: localize(value.title, ['title']),
    event: localize(value.event, ['event']),
    location: localize(value.location, ['location']),
    dates: localize(value.dates, ['dates']),
    delegation: localize(value.delegation, ['delegation']),
    ...(value.marking && { marking: localize(value.marking, ['marking']) }),
    languages: value.languages,
    slot: value.slot,
    wordsPerMinute: Object.fromEntries(
      value.languages.map((tag) => [
        tag,
        value.wordsPerMinute?.[tag] ?? findLanguage(tag).pace ?? DEFAULT_PACE,
      ]),
    ),
    format: value.format,
    backupInPdf: value.backupInPdf,
    statement: {
      ...value.statement,
      title: localize(value.statement.title, ['statement', 'title']),
    },
    words: Object.fromEntries(
      Object.entries(value.words).map(([tag, tree]) => [tag, flattenGiven(tree)]),
    ),
    digits: value.digits,
    ...(value.brand && { brand: readBrand(value.brand, localize) }),
    names: value.names.map(({ language, ...entry }, index) => ({
      ...entry,
      ...(language && { language }),
      place: source.locateValue(['names', index]),
    })),
    sign: value.sign.map((name) => readRole(name, value.languages)),
    exemptions: value.exemptions.map((entry, index) => ({
      ...entry,
      place: source.locateValue(['exemptions', index]),
    })),
    omissions: value.omissions.map((entry, index) => ({
      ...entry,
      place: source.locateValue(['omissions', index]),
    })),
    places: locateSettings(value, source),
  };
  return { settings, diagnostics: problems };
}

type Given = z.output<typeof schema>;

function readBrand(
  { color, flag, typefaces }: NonNullable<Given['brand']>,
  localize: (entry: z.output<typeof localized>, path: Path) => LocalizedText,
): Brand {
  const picture = flag && 'picture' in flag ? flag : undefined;
  const colors = picture ? picture.mark : (flag as Brand['mark']);
  return {
    ...(color && { color }),
    ...(colors && { mark: colors }),
    ...(picture && {
      flag: { picture: picture.picture, alt: localize(picture.alt, ['brand', 'flag', 'alt']) },
    }),
    ...(typefaces && { typefaces: typefaces as BrandTypefaces }),
  };
}

/** "translation-fr" signs in French, "legal" in every language. */
function readRole(name: string, languages: readonly string[]): SigningRole {
  const language = languages.find((tag) => name.endsWith(`-${tag.toLowerCase()}`));
  return { role: name, ...(language && { language }) };
}

function localizeText(
  entry: string | Readonly<Record<string, string>>,
  path: Path,
  languages: readonly string[],
  source: YamlSource,
  problems: Diagnostic[],
): LocalizedText {
  const texts: Record<string, ReturnType<typeof parseText>> = {};
  for (const tag of languages) {
    const shared = typeof entry === 'string';
    const words = shared ? entry : entry[tag];
    const place = source.locateText(shared ? path : [...path, tag]);
    if (words === undefined)
      problems.push(
        report.settingsInvalid({
          place: source.locateKey(path),
          problem: `${path.join('.')} has no text in "${tag}", a language of the deck`,
          remedy: 'add it',
        }),
      );
    texts[tag] = parseText(words ?? '', place);
  }
  return texts;
}

function locateSettings(value: Given, source: YamlSource): Record<string, Place> {
  const places: Record<string, Place> = {};
  for (const key of Object.keys(value)) places[key] = source.locateKey([key]);
  places['statement.paragraphs'] = source.locateValue(['statement', 'paragraphs']);
  const { color, flag, typefaces = {} } = value.brand ?? {};
  if (color) places['brand.color'] = source.locateValue(['brand', 'color']);
  if (flag && 'picture' in flag)
    places['brand.flag.picture'] = source.locateValue(['brand', 'flag', 'picture']);
  for (const use of Object.keys(typefaces))
    places[`brand.typefaces.${use}`] = source.locateValue(['brand', 'typefaces', use]);
  return places;
}
