import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Deck } from '../model/deck.ts';
import type { LocalizedText } from '../model/settings.ts';
import type { Slide } from '../model/slide.ts';
import type { RenderContext } from '../render/context.ts';
import { describeSlide } from '../render/slide-picture.ts';
import { listSlides } from '../render/slides.ts';
import { printText } from '../render/text.ts';
import { nameBlockBookmark, nameSlideBookmark } from './bookmark-name.ts';
import { tagSlide } from './control-tag.ts';
import { createBookmark, createLockedControl } from './element.ts';
import { listProperties, takeFingerprint } from './fingerprint.ts';
import type { SourceBlock } from './note.ts';
import { measurePng } from './png-size.ts';
import { buildRuns, type RunContext } from './runs.ts';
import { listSlideBlocks } from './source-blocks.ts';
import { defineNumbering, defineStyles, idOf, nameListStyle, STYLES } from './styles.ts';

/** Width of a slide's picture, in px at 96 to the inch. */
const PICTURE_WIDTH = 260;

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
  const build = startBuild(slides);
  const document = new Document({
    ...describeDocument(deck, slides, context),
    styles: defineStyles(context.language.formatting),
    numbering: defineNumbering(new Set(blocks.flat().map(readStart))),
    features: { trackRevisions: true },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: MARGINS } },
        headers: { default: buildHeader(context) },
        footers: { default: buildFooter() },
        children: [
          ...buildTitleBlock(context),
          ...slides.flatMap((slide, index) =>
            buildSlide(slide, index, blocks[index] ?? [], pictures.get(slide.id), build, context),
          ),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const MARGINS = { top: 1304, bottom: 1304, left: 1304, right: 1304, header: 624, footer: 624 };

function startBuild(slides: readonly Slide[]): RunContext {
  let id = 0;
  return {
    nextId: () => {
      id += 1;
      return id;
    },
    anchors: new Map(slides.map((slide, index) => [slide.id, nameSlideBookmark(index)])),
  };
}

function describeDocument(deck: Deck, slides: readonly Slide[], context: RenderContext) {
  const creator = print(context.settings.delegation, context);
  return {
    title: `${print(context.settings.title, context)} – ${context.language.words.speakerNotes}`,
    subject: print(context.settings.event, context),
    creator,
    lastModifiedBy: creator,
    description: `${context.language.words.version} ${context.version}`,
    customProperties: listProperties(takeFingerprint(deck, slides, context)),
  };
}

function print(text: LocalizedText | undefined, context: RenderContext): string {
  return printText(text?.[context.language.tag] ?? [], context);
}

function printStamp({ language, version }: RenderContext): string {
  return `${language.words.version} ${version}`;
}

function buildHeader(context: RenderContext): Header {
  const line = [print(context.settings.marking, context), printStamp(context)]
    .filter(Boolean)
    .join(' · ');
  const run = new TextRun({ text: line, size: 18 });
  return new Header({
    children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })],
  });
}

function buildFooter(): Footer {
  const children = [PageNumber.CURRENT, '\u00a0/\u00a0', PageNumber.TOTAL_PAGES];
  const run = new TextRun({ children, size: 18 });
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })],
  });
}

function buildTitleBlock(context: RenderContext): readonly Paragraph[] {
  const { settings, language } = context;
  const { words } = language;
  const line = (style: string, text: string, bold = false) =>
    text
      ? [
          new Paragraph({
            style: idOf(style),
            children: [new TextRun({ text, ...(bold && { bold }) })],
          }),
        ]
      : [];
  const event = [settings.event, settings.location, settings.dates].map((text) =>
    print(text, context),
  );
  const guide = language.complete ? {} : { language: { value: 'en-GB' } };
  return [
    ...line(STYLES.title, print(settings.title, context)),
    ...line(STYLES.subtitle, event.filter(Boolean).join(', ')),
    ...line(STYLES.subtitle, `${print(settings.delegation, context)} · ${words.speakerNotes}`),
    ...line(STYLES.subtitle, print(settings.marking, context), true),
    ...line(STYLES.subtitle, printStamp(context)),
    ...[words.reviewEditing, words.reviewLocked].map(
      (text) =>
        new Paragraph({ style: idOf(STYLES.guide), children: [new TextRun({ text, ...guide })] }),
    ),
  ];
}

function buildSlide(
  slide: Slide,
  index: number,
  blocks: readonly SourceBlock[],
  picture: Uint8Array | undefined,
  build: RunContext,
  context: RenderContext,
): readonly Paragraph[] {
  const heading = new TextRun(`${index + 1}. ${printText(slide.title, context)}`);
  const control = createLockedControl(build.nextId(), tagSlide(slide.id), [heading]);
  const numbers = startNumbering(index);
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: createBookmark(build.nextId(), nameSlideBookmark(index), [control]),
    }),
    ...(picture ? [buildPicture(picture, slide, context)] : []),
    ...blocks.map((block, number) =>
      buildBlock(block, nameBlockBookmark(index, number), build, numbers),
    ),
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
  number: (
    block: SourceBlock,
  ) => { reference: string; level: number; instance: number } | undefined,
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

/** The number an ordered list's item begins with. */
function readStart({ kind, prefixes }: SourceBlock): number {
  return kind.startsWith('ol:') ? Number(prefixes[0]?.match(/(\d+)[.)]\s*$/)?.[1] ?? 1) : 1;
}

/** Each list counts on its own: an instance lasts until a block that is less deep. */
function startNumbering(slide: number) {
  const open = new Map<number, { reference: string; instance: number }>();
  let count = slide * 1000;
  return (block: SourceBlock) => {
    const [type = '', depth] = block.kind.split(':');
    const level = Number(depth ?? -1);
    for (const key of [...open.keys()]) if (key > level) open.delete(key);
    if (type !== 'ul' && type !== 'ol') return undefined;
    const known = open.get(level);
    if (known?.reference.startsWith(type)) return { ...known, level };
    count += 1;
    const reference = type === 'ul' ? 'ul' : `ol-${readStart(block)}`;
    open.set(level, { reference, instance: count });
    return { reference, instance: count, level };
  };
}
