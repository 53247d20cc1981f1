import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type ICommentOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { RenderContext } from '../../content/context.ts';
import type { Slide } from '../../model/slide.ts';
import type { SourceBlock } from '../note.ts';
import { directParagraph, directRun } from './direction.ts';

/** A question to the drafter as a comment: on a paragraph of the notes, else on the slide's heading. */
export interface PlacedQuestion {
  readonly id: number;
  readonly slide: string;
  /** 0-based. */
  readonly block?: number;
  readonly text: string;
}

/** The questions of all slides; one in the notes is about the paragraph before it. */
export function placeQuestions(
  slides: readonly Slide[],
  blocks: readonly (readonly SourceBlock[])[],
): readonly PlacedQuestion[] {
  return slides
    .flatMap((slide, index) =>
      slide.questions.map(({ text, place }) => {
        const line = place.line - slide.notesSource.line;
        const block = (blocks[index] ?? []).findLastIndex(({ from }) => from <= line);
        return { slide: slide.id, text, ...(block >= 0 && { block }) };
      }),
    )
    .map((question, id) => ({ ...question, id }));
}

/** The comments of a document; whoever answers one replies to it. */
export function describeQuestions(
  questions: readonly PlacedQuestion[],
  { language, created }: RenderContext,
): readonly ICommentOptions[] {
  return questions.map(({ id, text }) => ({
    id,
    author: language.reviewWords.questions,
    initials: '?',
    date: created,
    children: [
      new Paragraph({
        ...directParagraph(language.tag),
        children: [new TextRun({ text, ...directRun(language.tag) })],
      }),
    ],
  }));
}

/** A paragraph's content with the questions that are about it. */
export function addQuestions(
  children: readonly ParagraphChild[],
  questions: readonly PlacedQuestion[],
): readonly ParagraphChild[] {
  return [
    ...questions.map(({ id }) => new CommentRangeStart(id)),
    ...children,
    ...questions.flatMap(({ id }) => [
      new CommentRangeEnd(id),
      new TextRun({ children: [new CommentReference(id)] }),
    ]),
  ];
}
