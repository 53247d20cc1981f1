import { rememberBy } from '../../language/remembered.ts';
import { listBlocks, listRunning } from '../../model/content/block.ts';
import { isGroup, listRuns } from '../../model/content/run.ts';
import { type Deck, listVersions } from '../../model/deck.ts';
import type { Locale } from '../../model/locale.ts';
import { type DeckSettings, listTexts, SETTINGS_START } from '../../model/settings.ts';
import type { Slide } from '../../model/slide.ts';
import { locateText, type RoledText } from '../../model/text.ts';
import { listLabelled } from './labels.ts';
import type { NumeralSource } from './stray-figure.ts';

/** The texts of each slide in each language. */
export function listSlideSources(deck: Deck): readonly NumeralSource[] {
  return listVersions(deck).map((slide) => ({
    slide: slide.id,
    locale: slide.locale,
    texts: slide.texts,
    ...listBeside(slide),
  }));
}

/** What several checks ask of a slide, which is the same from one compilation to the next. */
const listBeside = rememberBy((slide: Slide) => ({
  marked: listMarked(slide),
  labelled: listLabelled(slide),
}));

/** What `{lang=…}` says of passages. */
function listMarked({ body, notes }: Slide): readonly Locale[] {
  const tags = listBlocks([...body, ...notes]).flatMap((block) => [
    'attributes' in block ? block.attributes.lang : undefined,
    ...listRunning(block)
      .flatMap(({ runs }) => listRuns(runs))
      .map((run) => (isGroup(run) ? run.attributes.lang : undefined)),
  ]);
  return [...new Set(tags)].filter((tag) => tag !== undefined);
}

/** The texts of `deck.yaml`, by language; one text for all languages is read once, in the first. */
export function listSettings({ settings }: Deck): readonly NumeralSource[] {
  const fields = [...listTexts(settings).values(), settings.brand?.flag?.alt ?? {}];
  const seen = new Set<string>();
  return settings.languages.map((locale) => ({
    locale,
    texts: [
      ...listWords(settings, locale),
      ...fields.flatMap((field): readonly RoledText[] => {
        const text = field[locale] ?? [];
        const { line, column } = locateText(text) ?? {};
        const key = `${line}:${column}`;
        if (!text.length || seen.has(key)) return [];
        seen.add(key);
        return [{ role: 'frontmatter' as const, text }];
      }),
    ],
  }));
}

/** Words that `deck.yaml` sets for the pages of a language; `{names}` in them are filled in later. */
function listWords({ words, places }: DeckSettings, locale: Locale): readonly RoledText[] {
  return Object.entries(words[locale] ?? {}).map(([key, given]) => {
    const place = places[`words.${locale}.${key}`] ?? places.words ?? SETTINGS_START;
    return { role: 'frontmatter', text: [{ type: 'words', words: given, place }] };
  });
}
