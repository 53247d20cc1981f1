import { LAYOUTS } from '../../model/layout.ts';
import type { Place } from '../../model/place.ts';
import type { DeckSettings } from '../../model/settings.ts';
import type { Slide } from '../../model/slide.ts';
import { locateText, type Text } from '../../model/text.ts';
import type { Part } from './scene.ts';

/**
 * Where the source of something on a slide stands, as near as its words tell: the words an author wrote are looked for
 * in what is shown, since facts, quotation marks and hyphens are set by the pipeline. Else the title's place.
 */
export function locatePart(part: Part, slide: Slide, settings: DeckSettings): Place {
  const chart = slide.charts[part.chart];
  const texts = chart
    ? listLabels(slide)
    : part.kind === 'foot'
      ? [settings.delegation[slide.locale] ?? []]
      : [...listSettings(settings, slide), ...listSlideTexts(slide)];
  const best = findBest(part.words, texts);
  if (best) return best;
  if (chart) return chart.place;
  if (part.kind === 'foot' && slide.places.cites) return slide.places.cites;
  return locateText(slide.title) ?? slide.place;
}

/** What a slide shows of `deck.yaml`. */
function listSettings(settings: DeckSettings, { layout, locale }: Slide): readonly Text[] {
  if (LAYOUTS[layout].shows === 'nothing') return [];
  const { event, location, dates, marking } = settings;
  return [event, location, dates, marking].map((texts) => texts?.[locale] ?? []);
}

function listSlideTexts(slide: Slide): readonly Text[] {
  return slide.texts
    .filter(({ role }) => ['title', 'body', 'frontmatter', 'alternative text'].includes(role))
    .map(({ text }) => text);
}

/** The text of which most letters stand in the words that are shown, all of them and in their order. */
function findBest(words: string, texts: readonly Text[]): Place | undefined {
  const shown = fold(words);
  const scores = texts.map((text) => ({ text, score: scoreText(shown, text) }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a), { text: [] as Text, score: 0 });
  return locateText(best.text);
}

function scoreText(shown: string, text: Text): number {
  let at = 0;
  let letters = 0;
  for (const part of text) {
    const wanted = part.type === 'words' ? fold(part.words) : '';
    const index = shown.indexOf(wanted, at);
    if (index < 0) return 0;
    at = index + wanted.length;
    letters += wanted.length;
  }
  // A fact alone stands anywhere; better there than nowhere.
  return letters || (text.length ? 0.5 : 0);
}

function fold(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}

/** What charts show; their alternative texts are read out, not seen. */
function listLabels({ charts, texts }: Slide): readonly Text[] {
  return texts
    .filter(({ role, text }) => role === 'chart' && charts.every(({ alt }) => alt !== text))
    .map(({ text }) => text)
    .filter((text) => text.some(hasLetters));
}

function hasLetters(part: Text[number]): boolean {
  return part.type === 'words' && fold(part.words) !== '';
}
