import { HeadingLevel, ImageRun, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { RenderContext } from '../../content/context.ts';
import { describeSlide } from '../../html/slide-picture.ts';
import type { Slide } from '../../model/slide.ts';
import { printHeading } from '../fingerprint.ts';
import { nameBlockBookmark, nameSlideBookmark, tagSlide } from '../names.ts';
import type { SourceBlock } from '../note.ts';
import { createBookmark, createLockedControl } from './element.ts';
import { type ListNumbering, startNumbering } from './list-numbering.ts';
import { measurePng } from './png-size.ts';
import { buildRuns, type RunContext } from './runs.ts';
import { idOf, nameListStyle, STYLES } from './styles.ts';

/** Width of a slide's picture, in px at 96 to the inch. */
const PICTURE_WIDTH = 260;

/** One slide of the document: its title, its picture where there is one (PNG), its notes; `index` is 0-based, `number` as people say it. */
export function buildSlide(
  slide: Slide,
  { index, number }: { readonly index: number; readonly number: string },
  blocks: readonly SourceBlock[],
  picture: Uint8Array | undefined,
  build: RunContext,
  context: RenderContext,
): readonly Paragraph[] {
  const heading = new TextRun(printHeading(slide, number, context));
  const control = createLockedControl(build.nextId(), tagSlide(slide.id), [heading]);
  const numbers = startNumbering(index);
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: createBookmark(build.nextId(), nameSlideBookmark(index), [control]),
    }),
    ...(picture ? [buildPicture(picture, slide, context)] : []),
    ...blocks.map((block, at) => buildBlock(block, nameBlockBookmark(index, at), build, numbers)),
    ...(blocks.length ? [] : [new Paragraph({ style: STYLES.notes })]),
  ];
}

function buildPicture(png: Uint8Array, slide: Slide, context: RenderContext): Paragraph {
  const { width, height } = measurePng(png);
  const image = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: PICTURE_WIDTH, height: Math.round((PICTURE_WIDTH * height) / width) },
    altText: { name: tagSlide(slide.id), description: describeSlide(slide, context) },
  });
  return new Paragraph({ style: idOf(STYLES.picture), children: [image] });
}

function buildBlock(
  block: SourceBlock,
  bookmark: string,
  build: RunContext,
  number: (block: SourceBlock) => ListNumbering | undefined,
): Paragraph {
  const runs = buildRuns(block.signs, build);
  const children: readonly ParagraphChild[] = createBookmark(build.nextId(), bookmark, runs);
  const numbering = number(block);
  return new Paragraph({ style: styleOf(block), children, ...(numbering && { numbering }) });
}

function styleOf({ kind }: SourceBlock): string {
  if (kind === 'q') return idOf(STYLES.quotation);
  if (kind === 'locked') return idOf(STYLES.locked);
  if (kind.startsWith('h')) return `Heading${Number(kind.slice(1)) + 1}`;
  return kind === 'p' ? STYLES.notes : idOf(nameListStyle(kind));
}
