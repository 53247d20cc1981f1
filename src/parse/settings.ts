import { z } from 'zod';
import { parseText } from '../markdown/text.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { DeckSettings, LocalizedText } from '../model/settings.ts';
import { type Path, parseYaml, validateYaml, type YamlSource } from './yaml.ts';

const locale = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as en');
const localized = z.union([z.string().min(1), z.record(locale, z.string().min(1))], {
  error: 'expected a text, or a text for each language',
});
const reason = z.string('expected the reason').trim().min(1, 'expected the reason');

const schema = z.strictObject({
  title: localized,
  event: localized,
  location: localized,
  dates: localized,
  delegation: localized,
  marking: localized.optional(),
  languages: z
    .array(locale, 'expected a list of languages, the default first')
    .min(1)
    .refine((tags) => new Set(tags).size === tags.length, 'a language is listed twice'),
  slot: z.number('expected the speaking slot in minutes').positive(),
  wordsPerMinute: z.record(locale, z.number().min(60).max(240)).optional(),
  format: z.enum(['16:9', '4:3'], 'expected "16:9" or "4:3"').default('16:9'),
  statement: z.strictObject({
    title: localized,
    paragraphs: z.int('expected how many numbered paragraphs the statement has').min(1),
    language: locale,
  }),
  exemptions: z
    .array(
      z.strictObject({
        text: z.string().min(1),
        slide: z.string(),
        language: locale,
        times: z.int().min(1).default(1),
        reason,
      }),
    )
    .default([]),
  omissions: z.array(z.strictObject({ paragraph: z.int().min(1), reason })).default([]),
});

/** Spoken words a minute where `deck.yaml` names no pace: a calm reading of a prepared text. */
const DEFAULT_PACE = 130;

/** Reads `deck.yaml`; mistakes come as `settings-invalid` with their place, and then there are no settings. */
export function parseSettings(
  text: string,
  file: string,
): { readonly settings?: DeckSettings; readonly diagnostics: readonly Diagnostic[] } {
  const source = parseYaml(text, file);
  const { value, diagnostics } = validateYaml(source, schema, 'settings-invalid');
  if (!value) return { diagnostics };
  const problems: Diagnostic[] = [];
  const localize = (entry: z.output<typeof localized>, path: Path) =>
    localizeText(entry, path, value.languages, source, problems);
  const settings: DeckSettings = {
    title: localize(value.title, ['title']),
    event: localize(value.event, ['event']),
    location: localize(value.location, ['location']),
    dates: localize(value.dates, ['dates']),
    delegation: localize(value.delegation, ['delegation']),
    ...(value.marking && { marking: localize(value.marking, ['marking']) }),
    languages: value.languages,
    slot: value.slot,
    wordsPerMinute: Object.fromEntries(
      value.languages.map((tag) => [tag, value.wordsPerMinute?.[tag] ?? DEFAULT_PACE]),
    ),
    format: value.format,
    statement: {
      ...value.statement,
      title: localize(value.statement.title, ['statement', 'title']),
    },
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
      problems.push({
        severity: 'error',
        code: 'settings-invalid',
        message: `${path.join('.')} has no text in "${tag}", a language of the deck; add it`,
        place: source.locateKey(path),
      });
    texts[tag] = parseText(words ?? '', place);
  }
  return texts;
}

function locateSettings(value: object, source: YamlSource): Record<string, Place> {
  const places: Record<string, Place> = {};
  for (const key of Object.keys(value)) places[key] = source.locateKey([key]);
  places['statement.paragraphs'] = source.locateValue(['statement', 'paragraphs']);
  return places;
}
