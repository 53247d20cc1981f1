import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { RenderContext } from '../../content/context.ts';
import { listSlides, numberSlide } from '../../content/slides.ts';
import type { Deck } from '../../model/deck.ts';
import type { Locale } from '../../model/locale.ts';
import type { Slide } from '../../model/slide.ts';
import { listProperties, takeFingerprint } from '../fingerprint.ts';
import { nameSlideBookmark } from '../names.ts';
import { listSlideBlocks } from '../source/blocks.ts';
import { directParagraph, directRun } from './direction.ts';
import { fixTime } from './fixed-time.ts';
import { readStart } from './list-numbering.ts';
import { describeQuestions, placeQuestions } from './questions.ts';
import type { RunContext } from './runs.ts';
import { buildSlide } from './slide-section.ts';
import { defineNumbering, defineStyles } from './styles.ts';
import { buildTitleBlock, printMarginLine, printSetting } from './title-block.ts';

/**
 * The speaker notes of one language as a Word document for review (OOXML, A4): slide by slide the title, the picture
 * where there is one (PNG by slide id) and the notes as editable paragraphs, facts and titles locked, changes tracked.
 */
export async function renderNotesDocument(
  deck: Deck,
  context: RenderContext,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  const slides = listSlides(deck, context.language.tag);
  const blocks = slides.map((slide) => listSlideBlocks(slide, context));
  const questions = placeQuestions(slides, blocks);
  const build = startBuild(slides, context.language.tag);
  const document = new Document({
    ...describeDocument(deck, context),
    styles: defineStyles(context.language.tag),
    numbering: defineNumbering(new Set(blocks.flat().map(readStart))),
    features: { trackRevisions: true },
    ...(questions.length && { comments: { children: describeQuestions(questions, context) } }),
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: MARGINS } },
        headers: { default: buildHeader(context) },
        footers: { default: buildFooter() },
        children: [
          ...buildTitleBlock(context),
          ...slides.flatMap((slide, index) => {
            const picture = pictures.get(slide.id);
            const matter = {
              index,
              number: numberSlide(slides, index),
              blocks: blocks[index] ?? [],
              questions: questions.filter((question) => question.slide === slide.id),
              ...(picture && { picture }),
            };
            return buildSlide(slide, matter, build, context);
          }),
        ],
      },
    ],
  });
  return fixTime(await pack(document), context.created);
}

/** What of docx 9.7 is not for others, as `Packer.toBuffer` uses it; tests/pdf/pins.spec.ts holds its version. */
interface PackerInsides {
  readonly compiler: {
    compile(document: Document): {
      generateAsync(options: { readonly type: 'uint8array' }): Promise<Uint8Array>;
    };
  };
}

/** The document as an archive that nothing is compressed in: it is read again at once, and compressed at the end alone. */
function pack(document: Document): Promise<Uint8Array> {
  const { compiler } = Packer as unknown as PackerInsides;
  return compiler.compile(document).generateAsync({ type: 'uint8array' });
}

const MARGINS = { top: 1304, bottom: 1304, left: 1304, right: 1304, header: 624, footer: 624 };

function startBuild(slides: readonly Slide[], locale: Locale): RunContext {
  let id = 0;
  return {
    locale,
    nextId: () => {
      id += 1;
      return id;
    },
    anchors: new Map(slides.map((slide, index) => [slide.id, nameSlideBookmark(index)])),
  };
}

function describeDocument(deck: Deck, context: RenderContext) {
  const creator = printSetting(context.settings.delegation, context);
  return {
    title: `${printSetting(context.settings.title, context)} – ${context.language.words.speakerNotes}`,
    subject: printSetting(context.settings.event, context),
    creator,
    lastModifiedBy: creator,
    description: `${context.language.words.version} ${context.version}`,
    customProperties: listProperties(takeFingerprint(deck, context)),
  };
}

function buildHeader(context: RenderContext): Header {
  const { tag } = context.language;
  const run = new TextRun({ text: printMarginLine(context), size: 18, ...directRun(tag) });
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        ...directParagraph(tag),
        children: [run],
      }),
    ],
  });
}

function buildFooter(): Footer {
  const children = [PageNumber.CURRENT, '\u00a0/\u00a0', PageNumber.TOTAL_PAGES];
  const run = new TextRun({ children, size: 18 });
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })],
  });
}
