import { countFragments } from '../../check/slides/fragments.ts';
import { listSlides } from '../../content/slides.ts';
import type { Deck } from '../../model/deck.ts';
import { type Diagnostic, formatDiagnostic } from '../../model/diagnostic.ts';
import type { DeckSettings } from '../../model/settings.ts';
import type { Slide } from '../../model/slide.ts';
import { measureFormat, showView, type View } from '../deck-browser.ts';
import type { DeckPage } from '../lent-browser.ts';
import * as report from './diagnostics.ts';
import { measureSlides } from './measure.ts';
import { findBreaks, findMisfits, type Misfit } from './misfit.ts';
import { locatePart } from './place.ts';
import type { Part } from './scene.ts';

/** Opens a built deck in a browser. */
type Open = (view: View) => Promise<DeckPage>;

/**
 * Measures every slide in every language and fragment state of a built deck in a real browser.
 * What stands out, is cut off, lies over something else or is too small comes as `overflow`, one for each cause, with
 * element, excess in px and the place its words are written at.
 */
export async function checkOverflow(
  deck: Deck,
  file: string,
  open: Open,
): Promise<readonly Diagnostic[]> {
  const size = measureFormat(deck.settings.format);
  const found = await Promise.all(
    deck.settings.languages.map((locale) => measureLanguage(deck, { file, locale, size }, open)),
  );
  return found.flat();
}

async function measureLanguage(deck: Deck, view: View, open: Open): Promise<readonly Diagnostic[]> {
  const page = await open(view);
  const found: Diagnostic[] = [];
  for (const [index, slide] of listSlides(deck, view.locale).entries())
    found.push(...(await measureStates(page, slide, index, deck.settings)));
  found.push(...(await measureReading(deck, view, page)));
  await page.close();
  // What stands on every slide is told once.
  return [...new Map(found.map((one) => [formatDiagnostic(one), one])).values()];
}

/** Widths in px of phones, from the smallest. */
const PHONES = [320, 360, 390, 430] as const;

/** Words and numbers that a phone breaks within. */
async function measureReading(
  deck: Deck,
  view: View,
  page: DeckPage,
): Promise<readonly Diagnostic[]> {
  await showView(page, { ...view, reading: true, size: { width: PHONES[0], height: 700 } });
  const slides = listSlides(deck, view.locale);
  const found: Diagnostic[] = [];
  for (const width of PHONES) {
    await page.setViewportSize({ width, height: 700 });
    const scenes = await measureSlides(
      page,
      slides.map(({ id }) => `main .slides > #${id}`),
    );
    for (const [index, slide] of slides.entries()) {
      const scene = scenes[index];
      const parts = (scene ? findBreaks(scene) : []).flatMap((misfit) => {
        const of = scene?.parts[misfit.part];
        const problem = `${misfit.problem}, on a screen ${width} px wide`;
        return of ? [{ ...misfit, of, problem }] : [];
      });
      if (parts.length) found.push(explainGroup(parts, slide, deck.settings));
    }
  }
  return [...new Map(found.toReversed().map((one) => [one.slide, one])).values()];
}

/** One diagnostic for each outermost part that misfits, however many fragment states show it. */
async function measureStates(
  page: DeckPage,
  slide: Slide,
  index: number,
  settings: DeckSettings,
): Promise<readonly Diagnostic[]> {
  const groups = new Map<number, Map<string, Found>>();
  const states = Array.from({ length: countFragments(slide) + 1 }, (_, state) => ({
    slide: index,
    fragments: state - 1,
  }));
  for (const scene of await measureSlides(page, states)) {
    for (const misfit of scene ? findMisfits(scene) : []) {
      const part = scene?.parts[misfit.part];
      if (!part) continue;
      const group = groups.get(part.group) ?? new Map<string, Found>();
      const key = `${misfit.part} ${misfit.problem.replace(/[\d.]+/g, '')}`;
      if ((group.get(key)?.excess ?? 0) < misfit.excess) group.set(key, { ...misfit, of: part });
      groups.set(part.group, group);
    }
  }
  return [...groups.values()].map((group) => explainGroup([...group.values()], slide, settings));
}

interface Found extends Misfit {
  readonly of: Part;
}

/** The worst of what one cause has done, and how much more of it there is. */
function explainGroup(found: readonly Found[], slide: Slide, settings: DeckSettings): Diagnostic {
  const worst = found.reduce((a, b) => (b.excess > a.excess ? b : a));
  const more = found.length > 1 ? `, and ${found.length - 1} more here` : '';
  return report.overflow({
    place: locatePart(worst.of, slide, settings),
    slide: slide.id,
    part: worst.of.name,
    problem: `${worst.problem}${more}`,
    remedy: advise(worst.of),
  });
}

function advise({ kind, name }: Part): string {
  if (kind === 'chart') return 'give the chart fewer or shorter labels';
  if (kind === 'table') return 'give the table fewer rows or columns, or fewer words in them';
  if (kind === 'text') return 'shorten the text or choose another layout';
  return name.includes('delegation')
    ? 'shorten "delegation" in slides/deck.yaml'
    : 'cite fewer paragraphs, or shorten "delegation" in slides/deck.yaml';
}
