import type { RenderContext } from '../../content/context.ts';
import { countWords } from '../../content/pace.ts';
import type { SlidePosition } from '../../content/slides.ts';
import { listPositions, listSlides } from '../../content/slides.ts';
import { listParagraphs } from '../../content/source-line.ts';
import { printText } from '../../content/text.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FactUse } from '../../model/fact.ts';
import type { Slide } from '../../model/slide.ts';
import { listFactUses } from '../../model/text.ts';
import type { ReviewMatter } from './matter.ts';

/** A slide in one language with its place and pace in the deck. */
export interface SlideVersion {
  readonly tag: string;
  readonly title: string;
  readonly slide: Slide;
  readonly position: SlidePosition;
  readonly context: RenderContext;
  readonly words: number;
  /** Seconds planned for this slide, and from the deck's beginning to its end. */
  readonly seconds: number;
  readonly running: number;
}

/** A slide in all its languages, as it is reviewed. */
export interface SlideReview {
  readonly id: string;
  /** As the slide prints it. */
  readonly number: string;
  readonly versions: readonly SlideVersion[];
  /** Uses of facts in all languages, what the slide takes from the settings included. */
  readonly uses: readonly { readonly tag: string; readonly use: FactUse }[];
  /** Paragraphs of the statement, in order; 0 is its heading. */
  readonly paragraphs: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The slides in speaking order with all that a reviewer is shown of each. */
export function listSlideReviews(matter: ReviewMatter): readonly SlideReview[] {
  const versions = [...matter.contexts.values()].flatMap((context) =>
    listVersions(matter, context),
  );
  return matter.deck.slides.map(({ id }, index) => {
    const own = versions.filter(({ slide }) => slide.id === id);
    const uses = own.flatMap(({ tag, slide }) =>
      [...slide.facts, ...listSettingUses(slide, matter)].map((use) => ({ tag, use })),
    );
    const cited = uses.flatMap(({ use }) => matter.deck.facts.get(use.id)?.paragraph ?? []);
    const listed = own.flatMap(({ slide }) => listParagraphs(slide, matter.deck.facts));
    return {
      id,
      number: own[0]?.position.number ?? String(index + 1),
      versions: own,
      uses,
      paragraphs: [...new Set([...listed, ...cited])].sort((a, b) => a - b),
      diagnostics: matter.diagnostics.filter(
        ({ slide, place }) => slide === id || own.some((one) => one.slide.file === place.file),
      ),
    };
  });
}

function listVersions({ deck }: ReviewMatter, context: RenderContext): readonly SlideVersion[] {
  const slides = listSlides(deck, context.language.tag);
  const positions = listPositions(slides, context);
  let running = 0;
  return slides.flatMap((slide, index) => {
    const position = positions[index];
    if (!position) return [];
    const { seconds } = position;
    running += seconds;
    return {
      tag: context.language.tag,
      title: printText(slide.title, context),
      slide,
      position,
      context,
      words: countWords(slide, context),
      seconds,
      running,
    };
  });
}

/** The title slide prints the event's particulars, the first and the last slide the marking. */
function listSettingUses(slide: Slide, { deck }: ReviewMatter): readonly FactUse[] {
  const { event, location, dates, delegation, marking } = deck.settings;
  const printed = {
    title: [event, location, dates, delegation, marking],
    closing: [marking],
  }[slide.layout as string];
  return (printed ?? []).flatMap((texts) => listFactUses(texts?.[slide.locale] ?? []));
}
