import type { RenderContext } from '../content/context.ts';
import { listSlides } from '../content/slides.ts';
import { printText } from '../content/text.ts';
import type { Deck } from '../model/deck.ts';
import { escapeHtml } from '../model/escape.ts';
import type { Slide } from '../model/slide.ts';
import { nameDeck } from '../word/fingerprint.ts';
import type { SourceBlock } from '../word/note.ts';
import { listSlideBlocks } from '../word/source/blocks.ts';
import { createNaming, writeContent } from './codes.ts';
import { listSegments, type Segment } from './segments.ts';

/** The namespace of XLIFF 1.2 (OASIS standard, 2008), which every translation tool reads. */
export const NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';

/** Whether a paragraph is to be translated again. */
export type IsChanged = (slide: string, source?: SourceBlock, target?: SourceBlock) => boolean;

/**
 * The speaker notes of one language beside those of another as XLIFF 1.2, a segment for each paragraph. Slides without
 * a changed paragraph are left out; the other paragraphs of a slide come along as context that is not translated.
 * Undefined where nothing changed.
 */
export function renderTranslation(
  deck: Deck,
  [source, target]: readonly [source: RenderContext, target: RenderContext],
  isChanged: IsChanged,
): string | undefined {
  const originals = new Map(
    listSlides(deck, source.language.tag).map((slide) => [slide.id, slide]),
  );
  const groups = listSlides(deck, target.language.tag).flatMap((slide) => {
    const original = originals.get(slide.id);
    const segments = listSegments(
      slide.id,
      original ? listSlideBlocks(original, source) : [],
      listSlideBlocks(slide, target),
    ).map((segment) => ({
      ...segment,
      changed: isChanged(slide.id, segment.source, segment.target),
    }));
    if (!segments.some(({ changed }) => changed)) return [];
    return [renderGroup(slide, segments, target)];
  });
  if (!groups.length) return undefined;
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="${NAMESPACE}">
<file original="${escapeHtml(nameDeck(deck))}" datatype="x-notes" source-language="${source.language.tag}" target-language="${target.language.tag}" date="${target.created.toISOString()}">
<body>
${groups.join('\n')}
</body>
</file>
</xliff>
`;
}

function renderGroup(
  slide: Slide,
  segments: readonly (Segment & { readonly changed: boolean })[],
  context: RenderContext,
): string {
  const units = segments.map((segment) => renderUnit(segment, segment.changed));
  return `<group id="${slide.id}" resname="${escapeHtml(printText(slide.title, context))}">
${units.join('\n')}
</group>`;
}

/**
 * A table or a picture is changed in the Markdown. What is still to be translated has its source for a target: OmegaT shows
 * what stands in targets alone, and others put it there themselves.
 */
function renderUnit({ id, kind, source, target }: Segment, changed: boolean): string {
  const isOpen = changed && kind !== 'locked';
  const start = createNaming();
  const write = (block: SourceBlock | undefined) => writeContent(block?.signs ?? [], start());
  const state = target ? (isOpen ? 'needs-review-translation' : 'final') : 'needs-translation';
  return `<trans-unit id="${id}" resname="${kind}" xml:space="preserve"${isOpen ? '' : ' translate="no" approved="yes"'}>
<source>${write(source)}</source>
<target state="${state}">${write(target ?? source)}</target>
</trans-unit>`;
}
