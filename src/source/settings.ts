import { findLanguage } from '../language/languages.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { Brand, BrandTypefaces, DeckSettings, LocalizedText } from '../model/settings.ts';
import type { SigningRole } from '../model/signature.ts';
import * as report from './diagnostics.ts';
import { parseText } from './markdown/text.ts';
import { type Given, schema } from './settings-schema.ts';
import { flattenGiven } from './words.ts';
import { validateYaml } from './yaml/schema.ts';
import { type Path, parseYaml, type YamlSource } from './yaml/yaml.ts';

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
  const localize = (entry: Given['title'], path: Path) =>
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

function readBrand(
  { color, flag, typefaces }: NonNullable<Given['brand']>,
  localize: (entry: Given['title'], path: Path) => LocalizedText,
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
