import { HeadingLevel, ImageRun, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { RenderContext } from '../../content/context.ts';
import { describeSlide } from '../../html/slide-picture.ts';
import type { Slide } from '../../model/slide.ts';
import { printHeading } from '../fingerprint.ts';
import { nameBlockBookmark, nameSlideBookmark, tagSlide } from '../names.ts';
import type { SourceBlock } from '../note.ts';
import { directParagraph, directRun } from './direction.ts';
import { createBookmark, createLockedControl } from './element.ts';
import { type ListNumbering, startNumbering } from './list-numbering.ts';
import { measurePng } from './png-size.ts';
import { addQuestions, type PlacedQuestion } from './questions.ts';
import { buildRuns, type RunContext } from './runs.ts';
import { idOf, nameListStyle, STYLES } from './styles.ts';

/** Width of a slide's picture, in px at 96 to the inch. */
const PICTURE_WIDTH = 260;

/** What of a slide stands in the document besides its title. */
interface SlideMatter {
  /** 0-based. */
  readonly index: number;
  /** As people say it. */
  readonly number: string;
  readonly blocks: readonly SourceBlock[];
  /** PNG. */
  readonly picture?: Uint8Array;
  readonly questions: readonly PlacedQuestion[];
}

/** One slide of the document: its title, its picture where there is one, its notes, and questions as comments. */
export function buildSlide(
  slide: Slide,
  { index, number, blocks, picture, questions }: SlideMatter,
  build: RunContext,
  context: RenderContext,
): readonly Paragraph[] {
  const direction = directParagraph(build.locale);
  const heading = new TextRun({
    text: printHeading(slide, number, context),
    ...directRun(build.locale),
  });
  const control = createLockedControl(build.nextId(), tagSlide(slide.id), [heading]);
  const numbers = startNumbering(index);
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      ...direction,
      children: addQuestions(
        createBookmark(build.nextId(), nameSlideBookmark(index), [control]),
        questions.filter(({ block }) => block === undefined),
      ),
    }),
    ...(picture ? [buildPicture(picture, slide, context)] : []),
    ...blocks.map((block, at) => {
      const runs = createBookmark(
        build.nextId(),
        nameBlockBookmark(index, at),
        buildRuns(block.signs, build),
      );
      const own = questions.filter((question) => question.block === at);
      return buildBlock(block, addQuestions(runs, own), build, numbers);
    }),
    ...(blocks.length ? [] : [new Paragraph({ style: STYLES.notes, ...direction })]),
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
  return new Paragraph({
    style: idOf(STYLES.picture),
    ...directParagraph(context.language.tag),
    children: [image],
  });
}

function buildBlock(
  block: SourceBlock,
  children: readonly ParagraphChild[],
  build: RunContext,
  number: (block: SourceBlock) => ListNumbering | undefined,
): Paragraph {
  const numbering = number(block);
  return new Paragraph({
    style: styleOf(block),
    ...directParagraph(build.locale),
    children,
    ...(numbering && { numbering }),
  });
}

function styleOf({ kind }: SourceBlock): string {
  if (kind === 'q') return idOf(STYLES.quotation);
  if (kind === 'locked') return idOf(STYLES.locked);
  if (kind.startsWith('h')) return `Heading${Number(kind.slice(1)) + 1}`;
  return kind === 'p' ? STYLES.notes : idOf(nameListStyle(kind));
}
